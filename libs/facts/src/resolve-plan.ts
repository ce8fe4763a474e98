import { type PlanFacts, type PlanKind } from '#libs/policy';
import { type Contact } from './combine-contact.js';
import { contactKey } from './contact-key.js';
import { lastDayOf, spellsOf, stateOf, type Mention, type PlanSpell } from './plan-spells.js';
import { byText } from './statement.js';

/** What a list says of one child. Dates are `YYYY-MM-DD`; null when the list does not say. */
export interface PlanEntryFact {
  readonly kind: PlanKind;
  readonly start: string | null;
  readonly end: string | null;
  /** Directory id of the allocated worker's team. */
  readonly worker: string | null;
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
  readonly at: number;
  readonly receivedAt: number;
  readonly signalId: string;
}

/** All that is known now about the plans of one child. */
export interface PlanRegister {
  /** Complete lists of each authority, in the order of (asOf, receipt of its last part, key). */
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

const nothingKnown: PlanFacts = {
  value: 'unknown',
  kinds: [],
  ended: [],
  authority: null,
  source: null,
  asOf: null,
  worker: null,
};

/**
 * Plan facts as of a contact, from all that is known now (`data.md`, section 6; `docs/adr/0002`, "Plan facts"). Yes from
 * anybody stands; no comes from the covering authority's list or from a look-up for this visit, unless a list grown stale
 * named the child and nothing has ended that plan since; what nobody answers is unknown.
 */
export function planAsOf(register: PlanRegister, question: PlanQuestion): PlanFacts {
  const { contact, on, staleAfterMs } = question;
  if (register.entries.size === 0) return answerWithoutPlan(register, question, []);
  const spells = spellsOf(register).map((spell) => ({
    spell,
    state: stateOf(spell, contact.occurredAt, on, staleAfterMs),
  }));
  const inState = (wanted: string): readonly PlanSpell[] =>
    spells.filter(({ state }) => state === wanted).map(({ spell }) => spell);
  const ended = distinctEnded(inState('over').map((spell) => ({ kind: spell.kind, on: lastDayOf(spell, on) })));
  const inForce = inState('in-force');
  const kinds = [...new Set(inForce.map(({ kind }) => kind))].sort();
  if (inForce[0]) {
    const worker = workerOf(inForce, contact.occurredAt);
    return { ...namingList(inForce[0], contact.occurredAt), value: 'yes', kinds, ended, worker };
  }
  return { ...answerWithoutPlan(register, question, inState('stale')), ended };
}

/** The answer when no list says that a plan is in force. */
function answerWithoutPlan(register: PlanRegister, question: PlanQuestion, stale: readonly PlanSpell[]): PlanFacts {
  const { occurredAt } = question.contact;
  const checks = lookUpsFor(register.checks, question);
  const settled = checks.find(({ answer }) => answer !== 'unknown');
  if (settled?.answer === 'yes') return lookUpAnswer(settled);
  if (stale[0]) return settled ? lookUpAnswer(settled) : namingList(stale[0], occurredAt);
  const covering = coveringList(register, question);
  const isCurrent = covering !== undefined && occurredAt - covering.asOf <= question.staleAfterMs;
  if (covering && isCurrent) return listAnswer(covering, 'no');
  if (settled) return lookUpAnswer(settled);
  if (covering) return listAnswer(covering, 'unknown');
  return checks[0] ? lookUpAnswer(checks[0]) : nothingKnown;
}

/** The last full list of the covering authority before the contact: what it does not say it denies. */
function coveringList(
  { lists }: PlanRegister,
  { contact, coveringAuthority, identity }: PlanQuestion,
): PlanList | undefined {
  if (coveringAuthority === null || identity === 'unverified') return undefined;
  return lists.get(coveringAuthority)?.findLast(({ scope, asOf }) => scope === 'full' && asOf <= contact.occurredAt);
}

function namingList(spell: PlanSpell, occurredAt: number): PlanFacts {
  const naming = namingMention(spell, occurredAt);
  return naming === undefined ? nothingKnown : listAnswer(naming.list, 'unknown');
}

/**
 * Where a spell is told of: in the last list up to the contact that names it, else in the first after it; where a list
 * names it twice, the last time.
 */
function namingMention({ namedIn }: PlanSpell, occurredAt: number): Mention | undefined {
  const first = namedIn[0]?.list;
  return (
    namedIn.findLast(({ list }) => list.asOf <= occurredAt) ?? namedIn.findLast(({ list }) => list.key === first?.key)
  );
}

/** The allocated worker, of the first plan in force of the authority that answers which has one. */
function workerOf(inForce: readonly PlanSpell[], occurredAt: number): string | null {
  for (const spell of inForce) {
    if (spell.authority !== inForce[0]?.authority) break;
    const worker = namingMention(spell, occurredAt)?.entry.worker ?? null;
    if (worker !== null) return worker;
  }
  return null;
}

function listAnswer({ authority, asOf }: PlanList, value: PlanFacts['value']): PlanFacts {
  return { ...nothingKnown, value, authority, source: `list of ${authority}`, asOf };
}

/** Look-ups made for one of the contact's visits, the latest first. */
function lookUpsFor(checks: readonly PlanCheck[], { contact }: PlanQuestion): readonly PlanCheck[] {
  if (checks.length === 0) return checks;
  return checks
    .filter((check) =>
      contact.visits.some(
        ({ feed, key }) => (check.feed === null || check.feed === feed) && key === contactKey(feed, check.visit),
      ),
    )
    .sort((a, b) => b.at - a.at || b.receivedAt - a.receivedAt || byText(b.signalId, a.signalId));
}

function lookUpAnswer({ answer, kind, authority, at }: PlanCheck): PlanFacts {
  const kinds = answer === 'yes' && kind !== null ? [kind] : [];
  return { ...nothingKnown, value: answer, kinds, authority, source: 'national look-up', asOf: at };
}

function distinctEnded(ended: PlanFacts['ended']): PlanFacts['ended'] {
  return [...new Map(ended.map((plan) => [`${plan.on} ${plan.kind}`, plan])).entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, plan]) => plan);
}
