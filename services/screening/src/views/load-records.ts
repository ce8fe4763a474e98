import { isToldTo, shownTo, type ViewTicket } from '#libs/contracts';
import {
  contactKey,
  coveringAuthority,
  foldChild,
  type FoldedChild,
  planKnownThen,
  type PlanRegister,
  nameOfVisit,
  type PersonFactStatement,
} from '#libs/facts';
import { type Sql } from '#libs/platform';
import { loadRegisters } from '../load-children.js';
import { type Judgement } from '../redecide.js';
import { contactVersionsOf, ownedStatementsOf, personFactsOf, type ContactStatement } from '../store/contact-rows.js';
import { refsOfChildren } from '../store/person-rows.js';
import { planHistoryOf } from '../store/plan-history-rows.js';
import { type PlanLists } from '../store/plan-lists.js';
import { numbersOf } from './view-rows.js';

/** One child's record, as far as its reader may see it. */
export interface ChildRecord {
  readonly childId: string;
  readonly refs: readonly string[];
  readonly identity: 'verified' | 'unverified';
  readonly nhsNumber: string | null;
  readonly folded: FoldedChild;
  /** Statements about each visit that is told, by its key. */
  readonly visits: ReadonlyMap<string, readonly ContactStatement[]>;
  /** Everything said of the person. */
  readonly persons: readonly PersonFactStatement[];
  readonly plans: PlanRegister;
  /** Visits that this profile is not told of, beside those that the database hides. */
  readonly untold: number;
}

/** What records are read with. */
export interface Reading {
  readonly judgement: Judgement;
  /** Of views alone: the ones of screening are read under its lock. */
  readonly planLists: PlanLists;
  readonly profile: ViewTicket['profile'];
  /** Milliseconds; statements received later are left out. Null: everything. */
  readonly knownOn: number | null;
}

/** Reads children from their rows, not from packed states, in as many statements for fifty as for one. */
export async function loadRecords(
  sql: Sql,
  childIds: readonly string[],
  reading: Reading,
): Promise<ReadonlyMap<string, ChildRecord>> {
  const stored = await refsOfChildren(sql, childIds);
  const refsByChild = Map.groupBy(stored, ({ childId }) => childId);
  const ownRefs = stored.map(({ ref }) => ref);
  const numbers = await numbersOf(sql, childIds);
  const owned = await ownedStatementsOf(sql, ownRefs);
  const known = new Set(ownRefs);
  const otherRefs = new Set(owned.flatMap(({ named }) => named).filter((ref) => !known.has(ref)));
  const others = await contactVersionsOf(sql, [...otherRefs]);
  const versions = Map.groupBy([...owned.map(({ statement }) => statement), ...others], nameOfVisit);
  const visits = new Map(owned.map((visit) => [nameOfVisit(visit.statement), visit]));
  const visitsByRef = Map.groupBy(visits, ([, { ownerRef }]) => ownerRef);
  const factsByRef = Map.groupBy(await personFactsOf(sql, ownRefs), ({ personRef }) => personRef);
  const registers = await loadRegisters(
    sql,
    new Map([...refsByChild].map(([childId, refs]) => [childId, refs.map(({ ref }) => ref)])),
    reading.planLists,
  );
  const records = new Map<string, ChildRecord>();
  for (const [childId, ofChild] of refsByChild) {
    const refs = ofChild.map(({ ref }) => ref).sort();
    // what the database hides is not told in part: an earlier statement must not stand for the one that is hidden
    const told = refs
      .flatMap((ref) => visitsByRef.get(ref) ?? [])
      .map(([name, { latest }]) => ({ latest, said: versions.get(name) ?? [] }))
      .filter(({ latest, said }) => said.some(({ order }) => order.signalId === latest))
      .map(({ said }) => said);
    const facts = refs.flatMap((ref) => factsByRef.get(ref) ?? []);
    const folded = foldTold(new Set(refs), told, facts, reading);
    const plans = registers.get(childId) ?? { lists: new Map(), entries: new Map(), checks: [] };
    records.set(childId, {
      childId,
      refs,
      identity: ofChild.some(({ kind }) => kind === 'verified') ? 'verified' : 'unverified',
      nhsNumber: numbers.get(childId) ?? null,
      ...folded,
      plans: reading.knownOn === null ? plans : await knownThen(sql, refs, folded.folded, plans, reading),
    });
  }
  return records;
}

/** Folds what was received by then of the visits that the profile is told of. */
function foldTold(
  refs: ReadonlySet<string>,
  visits: readonly (readonly ContactStatement[])[],
  facts: readonly PersonFactStatement[],
  { judgement, profile, knownOn }: Reading,
): Pick<ChildRecord, 'folded' | 'visits' | 'persons' | 'untold'> {
  const byThen = ({ order }: { readonly order: { readonly receivedAt: number } }): boolean =>
    knownOn === null || order.receivedAt <= knownOn;
  // what is told rests on all that is known now: what was not known then is no reason to tell of it
  const all = foldChild({ refs, visits: visits.flat(), persons: facts }, judgement.attendanceWindowMs);
  const hidden = hiddenVisits(all, profile);
  const told = new Map<string, readonly ContactStatement[]>();
  let untold = 0;
  for (const said of visits) {
    const [first] = said;
    const received = said.filter(byThen);
    if (first === undefined || received.length === 0) continue;
    const key = contactKey(first.feed, first.visit);
    if (hidden.has(key)) untold += 1;
    else told.set(key, received);
  }
  const statements = [...told.values()].flat();
  const persons = facts.filter(byThen);
  return {
    untold,
    visits: told,
    folded:
      knownOn === null && untold === 0
        ? all
        : foldChild({ refs, visits: statements, persons }, judgement.attendanceWindowMs),
    persons: [
      ...persons,
      ...statements
        .filter(({ personRef }) => refs.has(personRef))
        .map(({ feed, personRef, order, person }) => ({ feed, personRef, order, says: person })),
    ],
  };
}

/** Keys of visits that belong to a contact the profile is not told of. */
function hiddenVisits({ contacts }: FoldedChild, profile: Reading['profile']): ReadonlySet<string> {
  const shown = shownTo(profile);
  const hidden = contacts.filter((contact) => !isToldTo(shown, contact));
  return new Set(hidden.flatMap((contact) => contact.visits.map(({ key }) => key)));
}

async function knownThen(
  sql: Sql,
  refs: readonly string[],
  { contacts }: FoldedChild,
  plans: PlanRegister,
  { judgement, knownOn }: Reading,
): Promise<PlanRegister> {
  if (knownOn === null) return plans;
  const covering = contacts.map((contact) => coveringAuthority(judgement.organisations, contact));
  const authorities = [...new Set(covering.filter((authority) => authority !== null))];
  return planKnownThen(await planHistoryOf(sql, refs, authorities), plans.checks, knownOn);
}
