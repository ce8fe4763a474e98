import { type PlanFacts, type PlanKind } from '#libs/policy';
import { type Contact } from './combine-contact.js';

/** What a list says of one child. Dates are `YYYY-MM-DD`; null when the list does not say. */
export interface PlanEntryFact {
  readonly kind: PlanKind;
  readonly start: string | null;
  readonly end: string | null;
}

/** One complete list of one authority. Instants are milliseconds. */
export interface PlanList {
  readonly key: string;
  readonly authority: string;
  readonly asOf: number;
  /** A full list that does not name the child says no; a list of changes speaks of those it names only. */
  readonly scope: 'full' | 'changes';
}

/** The answer of a look-up made for one visit. */
export interface PlanCheck {
  /** Feed of the visit; null when the look-up did not say. */
  readonly feed: string | null;
  readonly visit: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly kind: PlanKind | null;
  readonly authority: string | null;
  readonly source: string;
  readonly at: number;
  readonly receivedAt: number;
  readonly signalId: string;
}

/** All that is known now about the plans of one child. */
export interface PlanRegister {
  /** Complete lists of each authority, in the order of (asOf, first receipt, key). */
  readonly lists: ReadonlyMap<string, readonly PlanList[]>;
  /** What lists say of this child, by key of the list. */
  readonly entries: ReadonlyMap<string, readonly PlanEntryFact[]>;
  readonly checks: readonly PlanCheck[];
}

export interface PlanQuestion {
  readonly contact: Pick<Contact, 'occurredAt' | 'visits'>;
  /** Date of the contact in Europe/London, `YYYY-MM-DD`. */
  readonly on: string;
  /** Authority that covers the child at the contact; null when not known. */
  readonly coveringAuthority: string | null;
  /** Age at the contact, in milliseconds, beyond which a list no longer answers. */
  readonly staleAfterMs: number;
  /** Without a verified number nobody can say that a list does not name the child. */
  readonly identity: 'verified' | 'unverified';
}

interface Answer extends PlanFacts {
  /** A stale list named the child and nobody has spoken since: another authority's no does not settle it. */
  readonly namedOnce?: true;
}

const nothingKnown: PlanFacts = { value: 'unknown', kinds: [], ended: [], authority: null, source: null, asOf: null };

/**
 * Plan facts as of a contact, from all that is known now (`data.md`, section 6). Yes from anybody stands; no comes from
 * the covering authority's list or from a look-up for this visit; what nobody answers is unknown.
 */
export function planAsOf(register: PlanRegister, question: PlanQuestion): PlanFacts {
  const listed = authoritiesThatAnswer(register, question).map((authority) =>
    listAnswer(register, register.lists.get(authority) ?? [], question),
  );
  const looked = lookUpAnswer(register.checks, question);
  const ended = distinctEnded(listed.flatMap((answer) => answer.ended));
  const yes = [...listed, ...(looked ? [looked] : [])].filter(({ value }) => value === 'yes');
  const first = yes[0];
  if (first !== undefined) return facts(first, 'yes', distinctKinds(yes.flatMap(({ kinds }) => kinds)), ended);
  if (looked?.value === 'no') return facts(looked, 'no', [], ended);
  const covering = listed.find(({ authority }) => authority === question.coveringAuthority) ?? nothingKnown;
  const settled =
    covering.value === 'no' && question.identity === 'verified' && !listed.some(({ namedOnce }) => namedOnce);
  return facts(covering, settled ? 'no' : 'unknown', [], ended);
}

function facts(
  from: PlanFacts,
  value: PlanFacts['value'],
  kinds: readonly PlanKind[],
  ended: PlanFacts['ended'],
): PlanFacts {
  const { authority, source, asOf } = from;
  return { value, kinds, ended, authority, source, asOf };
}

function lookUpAnswer(checks: readonly PlanCheck[], { contact }: PlanQuestion): PlanFacts | null {
  const settled = checks
    .filter(({ answer }) => answer !== 'unknown')
    .filter((check) =>
      contact.visits.some(({ feed, visit }) => visit === check.visit && (check.feed === null || check.feed === feed)),
    )
    .sort((a, b) => b.at - a.at || b.receivedAt - a.receivedAt || (a.signalId < b.signalId ? 1 : -1))[0];
  if (settled === undefined) return null;
  const { answer, kind, authority, source, at } = settled;
  const kinds = answer === 'yes' && kind !== null ? [kind] : [];
  return { value: answer, kinds, ended: [], authority, source, asOf: at };
}

/** The covering authority, and every other that has ever named the child. */
function authoritiesThatAnswer({ lists, entries }: PlanRegister, question: PlanQuestion): readonly string[] {
  return [...lists.keys()]
    .filter(
      (authority) =>
        authority === question.coveringAuthority || lists.get(authority)?.some(({ key }) => entries.has(key)) === true,
    )
    .sort();
}

/** One authority's answer: the list before the contact holds until the next; the next tells what had begun already. */
function listAnswer(
  { entries }: PlanRegister,
  lists: readonly PlanList[],
  { contact, on, staleAfterMs }: PlanQuestion,
): Answer {
  const speaks = ({ scope, key }: PlanList): boolean => scope === 'full' || entries.has(key);
  const named = (list: PlanList | undefined): readonly PlanEntryFact[] => (list && entries.get(list.key)) ?? [];
  const before = lists.findLast((list) => list.asOf <= contact.occurredAt && speaks(list));
  const after = lists.find((list) => list.asOf > contact.occurredAt && speaks(list));
  const ended = [...named(before), ...named(after)].flatMap((entry) => endedEntry(entry, on));
  const answer = (list: PlanList, value: PlanFacts['value'], plans: readonly PlanEntryFact[]): PlanFacts => ({
    value,
    kinds: distinctKinds(plans.map(({ kind }) => kind)),
    ended,
    authority: list.authority,
    source: `list of ${list.authority}`,
    asOf: list.asOf,
  });
  const held = named(before).filter((entry) => isInForce(entry, on));
  const isStale = before !== undefined && contact.occurredAt - before.asOf > staleAfterMs;
  if (before && held.length > 0 && (!isStale || after !== undefined)) return answer(before, 'yes', held);
  const begun = named(after).filter((entry) => isInForce(entry, on));
  if (after && begun.length > 0) return answer(after, 'yes', begun);
  if (before === undefined) return { ...nothingKnown, ended };
  if (!isStale) return answer(before, 'no', []);
  return { ...answer(before, 'unknown', []), ...(held.length > 0 ? { namedOnce: true } : {}) };
}

function isInForce({ start, end }: PlanEntryFact, on: string): boolean {
  return (start === null || start <= on) && (end === null || end >= on);
}

function endedEntry({ kind, end }: PlanEntryFact, on: string): { kind: PlanKind; on: string }[] {
  return end !== null && end < on ? [{ kind, on: end }] : [];
}

function distinctKinds(kinds: readonly PlanKind[]): readonly PlanKind[] {
  return [...new Set(kinds)].sort();
}

function distinctEnded(ended: PlanFacts['ended']): PlanFacts['ended'] {
  return [...new Map(ended.map((plan) => [`${plan.kind} ${plan.on}`, plan])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, plan]) => plan);
}
