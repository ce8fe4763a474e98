import { type ContactStated, type ContactStatus } from '#libs/contracts';
import { hour, instantOf } from './calendar.js';
import { personOf, type Child } from './child.js';
import { tookPlace, type Purpose, type Visit } from './visit.js';

/** A signal as its feed states it, with what is known beside it and never inside it. */
export interface Stated {
  readonly child: number;
  /** Which of the child's it is, as its life was drawn: what becomes of it on its way depends on that. Never said: its place. */
  readonly number?: number;
  readonly purpose: Purpose;
  /** When the feed states it, in milliseconds. */
  readonly at: number;
  /** Whether it is the event by which an embedded history ought to be seen. */
  readonly marked: boolean;
  readonly signal: ContactStated;
}

/** What a slot or a stay is for: known when it is booked or begins, and stated however it ends. */
const knownBefore: ReadonlySet<string> = new Set(['health-review', 'immunisation', 'stay-intended-three-months']);

/** Statements of visits, those of each life drawn numbered before those of the next. */
export function numberedOf(lives: readonly (readonly Visit[])[], child: Child): readonly Stated[] {
  let visits = 0;
  const drawn = lives.flatMap((life) =>
    life.flatMap((visit) => statementsOf(visit, child, visits++)).sort((one, other) => one.at - other.at),
  );
  return drawn.map((stated, number) => ({ ...stated, number }));
}

/** What feeds state of a visit: booked where that is known, arrived in a department, and how it ended. */
function statementsOf(visit: Visit, child: Child, place: number): readonly Stated[] {
  const stated = (status: ContactStatus, at: number, isLast: boolean): Stated => ({
    child: child.number,
    purpose: visit.purpose,
    at,
    marked: isLast && visit.marked === true,
    signal: signalOf(visit, child, place, status, at, isLast),
  });
  const statements: Stated[] = [];
  if (visit.bookedAt !== undefined) {
    const at = Math.max(visit.bookedAt, child.from);
    if (at < visit.at) statements.push(stated('booked', at, false));
  }
  if (visit.kind === 'unscheduled' || isAdmission(visit)) statements.push(stated('arrived', visit.at, false));
  if (visit.endUnstated !== true) statements.push(stated(visit.outcome, endOf(visit, child.from), true));
  return statements;
}

/** Stays on wards, and births after which the baby stays: that they began is stated when they do. */
function isAdmission({ kind, purpose, stayHours = 0 }: Visit): boolean {
  return kind === 'stay' && (purpose === 'stay' || purpose === 'long-stay' || stayHours > 40);
}

/** Cancellations are stated before the slot, misses soon after it, kept visits when they end. */
function endOf({ at, kind, outcome, bookedAt, stayHours, told }: Visit, from: number): number {
  switch (outcome) {
    case 'cancelled-by-patient':
    case 'cancelled-by-provider':
      return Math.max(bookedAt ?? 0, from, at - 20 * hour) + hour / 4;
    case 'was-not-brought':
      return at + hour;
    case 'completed':
    case 'left':
      if (told) return at + hour / 4;
      return at + (kind === 'stay' ? (stayHours ?? 36) : kind === 'unscheduled' ? 3 : 0.5) * hour;
  }
}

function signalOf(
  visit: Visit,
  child: Child,
  place: number,
  status: ContactStatus,
  at: number,
  isLast: boolean,
): ContactStated {
  const { place: where, setting, kind } = visit;
  const isKnown = isLast && tookPlace(visit);
  const always = (visit.coded ?? []).filter(({ kind: of, code }) => of === 'specialty' || knownBefore.has(code));
  const coded = isKnown ? (visit.coded ?? []) : always;
  // a complaint is known on arrival, what was seen and found at the end
  const words = (visit.words ?? []).filter(([field]) => isKnown || field === 'chiefComplaint' || field === 'reason');
  return {
    type: 'contact.stated',
    feed: where.feed,
    organisation: where.organisation,
    site: where.site,
    visit: { id: `S${child.number}-${place}`, version: instantOf(at) },
    person: personOf(child, at, where.organisation),
    occurredAt: instantOf(visit.at),
    setting,
    kind,
    status,
    ...(coded.length > 0 ? { coded: [...coded] } : {}),
    ...(words.length > 0 ? { words: words.map(([field, text]) => ({ field, text })) } : {}),
    ...(isKnown && visit.recordedConcern !== undefined ? { recordedConcern: visit.recordedConcern } : {}),
  };
}
