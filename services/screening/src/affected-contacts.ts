import { type CodedFact } from '#libs/contracts';
import { combineContacts, type Contact, EarlierContacts, type Visit } from '#libs/facts';
import { isClockStep, mayLookAhead, mayShowElsewhere, startsClock } from '#libs/policy';
import { personChanged } from './domain/state/apply-statement.js';
import { type Change, type OpenState, type VisitsInReach } from './domain/state/open-state.js';

/** What of a child must be judged again, and what was sent of it. */
interface Affected {
  readonly contacts: readonly Contact[];
  /** Contacts before these: none of them is judged, or even read unless a rule looks back. */
  readonly earlier: EarlierContacts;
  /** Whether a coded fact of some sort may lie in these or in `earlier`. */
  readonly mayTell: (isOfSort: (fact: CodedFact) => boolean) => boolean;
  /** Keys of the visits whose contact is judged again. */
  readonly keys: ReadonlySet<string>;
  /** Of these, those whose contact may have been judged before. */
  readonly judgedAgain: ReadonlySet<string>;
  readonly hasFinding: boolean;
  readonly hasWatch: boolean;
}

/** How far from a visit the contacts lie that it can change; milliseconds. */
export interface Reach {
  /** Longest distance between arrivals that two feeds report of one attendance. */
  readonly windowMs: number;
  /** `lookAheadMs` of the policies. */
  readonly aheadMs: number;
  /** `answerMs` of the policies. */
  readonly answerMs: number;
  /** `elsewhereMs` of the policies. */
  readonly elsewhereMs: number;
}

/**
 * Whether a watch may have been armed for a contact that is judged again.
 * @param since of `judgedSince`
 */
export function mayWait(open: OpenState, since: number, { windowMs }: Reach): boolean {
  // a visit may have arrived a window before the contact that it is part of
  return open.stored.markedSince(since - windowMs).some(({ hasWatch }) => hasWatch);
}

/** Milliseconds: what took place earlier is as it was judged before. */
export function judgedSince(open: OpenState, reach: Reach): number {
  if (personChanged(open.head.persons, open.persons)) return -Infinity;
  const since = open.changedSince - reach.windowMs;
  const changes = open.changed();
  const isAppointment = ({ after, index }: Change): boolean =>
    after.kind === 'appointment' || (index >= 0 && open.stored.at(index).kind === 'appointment');
  const isCome = ({ after, index }: Change): boolean =>
    mayShowElsewhere(after) || (index >= 0 && mayShowElsewhere(open.stored.at(index)));
  const ahead = reach.aheadMs > 0 && changes.some(isAppointment) ? lookingAheadSince(open, changes, reach) : Infinity;
  const waiting = reach.answerMs > 0 && tellsOfStep(open, changes, reach) ? waitingSince(open, reach) : Infinity;
  const staying = reach.elsewhereMs > 0 && changes.some(isCome) ? stayingSince(open, reach) : Infinity;
  return Math.min(since, ahead - reach.windowMs, waiting - reach.windowMs, staying - reach.windowMs);
}

/** Whether a step is recorded where something has changed, or may be part of an attendance that has. */
function tellsOfStep({ stored, changedSince }: OpenState, changes: readonly Change[], { windowMs }: Reach): boolean {
  if (changes.some(({ after }) => after.coded.some(isClockStep))) return true;
  for (let index = stored.count - 1; index >= 0; index -= 1) {
    if (stored.occurredAt(index) < changedSince - 2 * windowMs) break;
    if (stored.tells(index, isClockStep)) return true;
  }
  return false;
}

/** Arrival of the earliest stored visit whose clock a step may stop that is taken where something has changed. */
function waitingSince({ stored, changedSince }: OpenState, { windowMs, answerMs }: Reach): number {
  const from = changedSince - answerMs - 2 * windowMs;
  // in the order of arrival: the first is the earliest
  for (let index = 0; index < stored.count && stored.occurredAt(index) < changedSince; index += 1)
    if (stored.occurredAt(index) >= from && stored.tells(index, startsClock)) return stored.occurredAt(index);
  return Infinity;
}

/** Arrival of the earliest stored stay without an end that the child may have left, as where something has changed shows. */
function stayingSince({ stored, changedSince }: OpenState, { windowMs, elsewhereMs }: Reach): number {
  const from = changedSince - elsewhereMs - 2 * windowMs;
  let earliest = Infinity;
  for (let index = stored.count - 1; index >= 0; index -= 1) {
    const occurredAt = stored.occurredAt(index);
    if (occurredAt < from) break;
    if (occurredAt < changedSince && stored.isOpenStay(index)) earliest = occurredAt;
  }
  return earliest;
}

/** Arrival of the earliest stored visit of which an appointment that has changed may change what is said. */
function lookingAheadSince({ stored, changedSince }: OpenState, changes: readonly Change[], reach: Reach): number {
  const { windowMs, aheadMs } = reach;
  let heardOf = Infinity;
  for (const { after } of changes) heardOf = Math.min(heardOf, after.firstReceivedAt);
  // a report that joins or leaves an attendance changes since when that one is known
  for (let index = stored.count - 1; index >= 0; index -= 1) {
    if (stored.occurredAt(index) < changedSince - 2 * windowMs) break;
    heardOf = Math.min(heardOf, stored.firstReceivedAt(index));
  }
  const from = heardOf - aheadMs - windowMs;
  // in the order of arrival: the first is the earliest
  for (let index = 0; index < stored.count; index += 1) {
    const occurredAt = stored.occurredAt(index);
    if ((occurredAt >= from || stored.firstReceivedAt(index) >= from) && mayLookAhead(stored.at(index)))
      return occurredAt;
  }
  return Infinity;
}

/**
 * Finds the contacts that new statements can have changed, and what hangs on them.
 * @param since of `judgedSince`
 */
export function affectedBy(open: OpenState, since: number, { windowMs }: Reach): Affected {
  const lone = since < open.changedSince - windowMs ? null : open.loneArrival(windowMs);
  if (lone !== null) return affectedByLone(open, lone, windowMs);
  const { recent, earlier } = open.visitsSince(since - windowMs, windowMs);
  const contacts = combineContacts(recent, windowMs);
  const keys = new Set<string>();
  // an attendance that began earlier stands as it was judged, also the report of it that came later
  const standing: string[] = [];
  for (const { occurredAt, visits } of contacts) {
    if (occurredAt >= since) for (const { key } of visits) keys.add(key);
    else if (occurredAt >= since - windowMs) for (const { key } of visits) standing.push(key);
  }
  // a visit that is no contact any more may have been one
  for (const { occurredAt, key } of recent) if (occurredAt >= since && !standing.includes(key)) keys.add(key);
  const before = open.stored.markedSince(since - windowMs).filter(({ key }) => keys.has(key));
  return {
    contacts,
    earlier: new EarlierContacts((moment) => combineContacts(earlier(moment), windowMs)),
    mayTell: (isOfSort) => open.mayTell(isOfSort),
    keys,
    judgedAgain: keys,
    hasFinding: before.some((visit) => visit.hasFinding),
    hasWatch: before.some((visit) => visit.hasWatch),
  };
}

/** A new visit that arrived after all others, none of them near: it is a contact of its own, and nothing else is judged. */
function affectedByLone(open: OpenState, lone: Visit, windowMs: number): Affected {
  return {
    contacts: combineContacts([lone], windowMs),
    earlier: earlierThan(open, lone, windowMs),
    mayTell: (isOfSort) => open.mayTell(isOfSort),
    keys: new Set([lone.key]),
    judgedAgain: noKeys,
    hasFinding: false,
    hasWatch: false,
  };
}

const noKeys: ReadonlySet<string> = new Set();

/** Parted from a lone visit only when somebody asks. */
function earlierThan(open: OpenState, lone: Visit, windowMs: number): EarlierContacts {
  let parted: VisitsInReach | undefined;
  return new EarlierContacts((moment) => {
    parted ??= open.visitsSince(lone.occurredAt, windowMs);
    return combineContacts(parted.earlier(moment), windowMs);
  });
}
