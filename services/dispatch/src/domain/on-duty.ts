import type { NoticeRequested, Role } from '#libs/contracts';
import { isOnDuty, type OfficeHours } from '#libs/policy';
import type { Directory, Duty, Person } from './directory.js';

/** Somebody is away for a time: leave, illness, a telephone that is not answered. */
export interface Absence {
  readonly id: string;
  /** Directory id. */
  readonly person: string;
  readonly from: Date;
  readonly until: Date;
  /** Directory id of who stands in, in place of the cover that the directory names; null: that one. */
  readonly cover: string | null;
}

/** What decides who is on duty, beside the directory. */
export interface Moment {
  readonly at: Date;
  /** Office hours of the policy in force. */
  readonly office: OfficeHours;
  readonly absences: readonly Absence[];
}

/** Who hears it, and for whom they stand in; null: for nobody. */
export interface OnDuty {
  readonly person: Person;
  readonly standsInFor: string | null;
}

/**
 * Children's services by day and by night are two desks of one authority: a notice that is asked for a minute before
 * offices close must not fall between them.
 */
const otherDesk: Partial<Record<Role, Role>> = { CSC: 'EDT', EDT: 'CSC' };

/** Roles by which somebody may be reached who is asked for by one. */
export function desksOf(role: Role): readonly Role[] {
  const other = otherDesk[role];
  return other === undefined ? [role] : [role, other];
}

/** The person on duty for a role at an organisation at a moment; away: their cover; null when nobody is there. */
export function whoIsOnDuty(directory: Directory, role: Role, organisation: string, moment: Moment): OnDuty | null {
  for (const desk of desksOf(role))
    for (const duty of directory.dutiesOf(desk, organisation)) {
      if (!isOnDuty(duty.hours ?? 'always', moment.at, moment.office)) continue;
      const found = whoIsThere(directory, duty, moment);
      if (found !== null) return found;
    }
  return null;
}

/** Whom a notice reaches: its team when the directory knows it, else who is on duty. */
export function recipientOf(
  directory: Directory,
  { team, role, organisation }: Pick<NoticeRequested, 'team' | 'role' | 'organisation'>,
  moment: Moment,
): Person | null {
  const named = team === undefined ? null : directory.person(team);
  return named ?? whoIsOnDuty(directory, role, organisation, moment)?.person ?? null;
}

/** Everybody who could be the recipient of a notice, whatever the moment, but for the cover of an absence. */
export function candidatesFor(
  directory: Directory,
  { team, role, organisation }: Pick<NoticeRequested, 'team' | 'role' | 'organisation'>,
): readonly string[] {
  const duties = desksOf(role).flatMap((desk) => directory.dutiesOf(desk, organisation));
  return [
    ...(team === undefined ? [] : [team]),
    ...duties.flatMap(({ person, cover }) => (cover === undefined ? [person] : [person, cover])),
  ];
}

function whoIsThere(directory: Directory, duty: Duty, moment: Moment): OnDuty | null {
  const isAway = (id: string): boolean => absencesOf(id, moment).length > 0;
  const own = directory.person(duty.person);
  if (own !== null && !isAway(own.id)) return { person: own, standsInFor: null };
  const covers = [...absencesOf(duty.person, moment).map(({ cover }) => cover), duty.cover ?? null];
  for (const id of covers) {
    const cover = id === null || isAway(id) ? null : directory.person(id);
    if (cover !== null) return { person: cover, standsInFor: duty.person };
  }
  return null;
}

function absencesOf(person: string, { at, absences }: Moment): readonly Absence[] {
  return absences.filter((one) => one.person === person && one.from <= at && at < one.until);
}
