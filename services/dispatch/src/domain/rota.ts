import { addDays, londonDate, londonInstant, type OfficeHours, minutesIn } from '#libs/policy';
import { type Role, type RotaView } from '#libs/contracts';
import type { Directory, Duty } from './directory.js';
import { desksOf, whoIsOnDuty, type Absence, type OnDuty } from './on-duty.js';

/** What a rota is read from, beside the directory. */
export interface RotaParts {
  readonly directory: Directory;
  /** Office hours of the policy in force at a moment. */
  readonly officeAt: (at: Date) => OfficeHours;
  /** Those that touch the time asked for. */
  readonly absences: readonly Absence[];
}

/** A time through which the same person hears what a role is told; `found` null: nobody. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
  readonly found: OnDuty | null;
}

/** What is asked: one organisation, from a moment to another. */
export interface Asked {
  readonly organisation: string;
  readonly from: Date;
  readonly until: Date;
}

/** Roles that somebody answers for at an organisation, in the order of the directory. */
export function rolesAt(directory: Directory, organisation: string): readonly Role[] {
  const duties = directory.duties.filter((duty) => duty.organisation === organisation);
  return [...new Set(duties.map(({ role }) => role))];
}

/**
 * Who hears what a role is told, one after the other, without a hole: where nobody does, a span says so.
 * @throws CalendarError in a year whose bank holidays are not known
 */
export function spansOf(role: Role, asked: Asked, parts: RotaParts): readonly Span[] {
  const spans: Span[] = [];
  const moments = changes(role, asked, parts);
  moments.forEach((from, at) => {
    const until = moments[at + 1] ?? asked.until;
    const moment = { at: from, office: parts.officeAt(from), absences: parts.absences };
    const found = whoIsOnDuty(parts.directory, role, asked.organisation, moment);
    const before = spans.at(-1);
    if (before !== undefined && isSame(before.found, found)) spans[spans.length - 1] = { ...before, until };
    else spans.push({ from, until, found });
  });
  return spans;
}

function isSame(one: OnDuty | null, other: OnDuty | null): boolean {
  return one?.person.id === other?.person.id && one?.standsInFor === other?.standsInFor;
}

/** Moments at which somebody else may be on duty: every edge of a day, of office hours, of a duty and of an absence. */
function changes(role: Role, { organisation, from, until }: Asked, parts: RotaParts): readonly Date[] {
  const duties = desksOf(role).flatMap((desk) => parts.directory.dutiesOf(desk, organisation));
  const edges = [from.getTime(), ...parts.absences.flatMap((one) => [one.from.getTime(), one.until.getTime()])];
  const last = londonDate(until.getTime());
  for (let date = londonDate(from.getTime()); date <= last; date = addDays(date, 1)) {
    const { opens, closes } = parts.officeAt(new Date(londonInstant(date, 12 * 60)));
    for (const minutes of [0, opens, closes, ...duties.flatMap(edgesOf)]) edges.push(londonInstant(date, minutes));
  }
  return [...new Set(edges)]
    .filter((edge) => edge >= from.getTime() && edge < until.getTime())
    .toSorted((one, other) => one - other)
    .map((edge) => new Date(edge));
}

function edgesOf({ hours }: Duty): readonly number[] {
  return typeof hours === 'object' ? [minutesIn(hours.from), minutesIn(hours.to)] : [];
}

/** Spans as the rota page has them. */
export function spansShown(spans: readonly Span[], directory: Directory): RotaView['roles'][number]['spans'] {
  const named = (id: string) => ({ id, name: directory.person(id)?.name ?? id });
  return spans.map(({ from, until, found }) => ({
    from: from.toISOString(),
    until: until.toISOString(),
    person: found === null ? null : { id: found.person.id, name: found.person.name },
    standsInFor: found?.standsInFor == null ? null : named(found.standsInFor),
  }));
}
