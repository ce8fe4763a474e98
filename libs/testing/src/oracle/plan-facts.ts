import { londonDate, type PlanFacts } from '#libs/policy';
import { eachOnce, sortedBy } from './order.js';
import { type PlanList, type Spell, spellsOf } from './plan-lists.js';
import { type Received, type SignalOf } from './statements.js';

type LookUp = Received<SignalOf<'plan.checked'>>;

const day = 86_400_000;

/** What a plan answer is about: one contact of one child. */
export interface PlanQuestion {
  readonly nhsNumber: string | null;
  readonly occurredAt: number;
  readonly coveringAuthority: string | null;
  readonly staleAfterDays: number;
  /** The contact's visits. */
  readonly visits: readonly { readonly feed: string; readonly id: string }[];
}

/** Plan facts as of a contact, from all lists and look-ups that are known now. */
export function planFacts(question: PlanQuestion, lists: readonly PlanList[], lookUps: readonly LookUp[]): PlanFacts {
  const spells = question.nhsNumber === null ? [] : spellsOf(question.nhsNumber, lists);
  const ended = endedPlans(spells, question);
  const inForce = spells.filter((spell) => isInForce(spell, question));
  const lookUp = lookUpFor(question, lookUps);
  const byLookUp = {
    authority: lookUp?.data.authority ?? null,
    source: lookUp === undefined ? null : 'national look-up',
    asOf: lookUp === undefined ? null : Date.parse(lookUp.data.at),
    worker: null,
  };

  const [spell] = inForce;
  if (spell !== undefined) {
    const kinds = sortedBy(eachOnce(inForce.map(({ plan }) => plan)), (plan) => [plan]);
    const list = spell.named.findLast(({ asOf }) => asOf <= question.occurredAt) ?? spell.named[0];
    return { value: 'yes', kinds, ended, ...sourceOf(list), worker: workerOf(inForce, question) };
  }
  if (lookUp?.data.answer === 'yes') {
    const kinds = lookUp.data.plan === undefined ? [] : [lookUp.data.plan];
    return { value: 'yes', kinds, ended, ...byLookUp };
  }
  const stale = spells.find((one) => isStale(one, question));
  if (stale !== undefined) {
    if (lookUp?.data.answer === 'no') return { value: 'no', kinds: [], ended, ...byLookUp };
    const naming = stale.named.findLast(({ asOf }) => asOf <= question.occurredAt) ?? stale.named[0];
    return { value: 'unknown', kinds: [], ended, ...sourceOf(naming) };
  }
  const list = question.nhsNumber === null ? undefined : lastFullList(question, lists);
  if (list !== undefined && question.occurredAt - list.asOf <= question.staleAfterDays * day)
    return { value: 'no', kinds: [], ended, ...sourceOf(list) };
  if (lookUp?.data.answer === 'no') return { value: 'no', kinds: [], ended, ...byLookUp };
  return { value: 'unknown', kinds: [], ended, ...(list === undefined ? byLookUp : sourceOf(list)) };
}

function sourceOf({ authority, asOf }: PlanList): Omit<PlanFacts, 'value' | 'kinds' | 'ended'> {
  return { authority, source: `list of ${authority}`, asOf, worker: null };
}

/** The allocated worker: of the first plan in force of the authority that answers which has one at the contact. */
function workerOf(inForce: readonly Spell[], { nhsNumber, occurredAt }: PlanQuestion): string | null {
  const [first] = inForce;
  const workers = inForce
    .filter(({ authority }) => authority === first?.authority)
    .map(({ plan, start, named }) => {
      const list = named.findLast(({ asOf }) => asOf <= occurredAt) ?? named[0];
      const isThis = (entry: PlanList['entries'][number]): boolean =>
        entry.nhsNumber === nhsNumber && entry.plan === plan && entry.start === start;
      return list.entries.findLast(isThis)?.worker ?? null;
    });
  return workers.find((worker) => worker !== null) ?? null;
}

/** Nothing says that the plan is over, but the last list to name it is too old to say that it is in force. */
function isStale(spell: Spell, question: PlanQuestion): boolean {
  return !isInForce(spell, question) && isInForce(spell, { ...question, staleAfterDays: Infinity });
}

function isInForce(spell: Spell, { occurredAt, staleAfterDays }: PlanQuestion): boolean {
  const on = londonDate(occurredAt);
  const { start, end, named, lastNamed, vanishes } = spell;
  const begun = start === null ? named[0].asOf <= occurredAt : start <= on;
  const notEnded = (end === null || end >= on) && (vanishes === null || occurredAt < vanishes.asOf);
  const notStale = occurredAt - lastNamed.asOf <= staleAfterDays * day || vanishes !== null;
  return begun && notEnded && notStale;
}

/** Plans over before the contact. What was to start after it never was one. */
function endedPlans(spells: readonly Spell[], { occurredAt }: PlanQuestion): PlanFacts['ended'] {
  const on = londonDate(occurredAt);
  const ended = spells.flatMap(({ plan, start, end, vanishes }) => {
    if (start !== null && start > on) return [];
    if (end !== null && end < on) return [{ kind: plan, on: end }];
    return vanishes !== null && vanishes.asOf <= occurredAt ? [{ kind: plan, on: londonDate(vanishes.asOf) }] : [];
  });
  return sortedBy(eachOnce(ended), (plan) => [plan.on, plan.kind]);
}

function lastFullList(
  { coveringAuthority, occurredAt }: PlanQuestion,
  lists: readonly PlanList[],
): PlanList | undefined {
  return lists.findLast(
    ({ authority, scope, asOf }) => authority === coveringAuthority && scope === 'full' && asOf <= occurredAt,
  );
}

/** The last definite answer about this child for one of the contact's visits, else the last of all those. */
function lookUpFor({ nhsNumber, visits }: PlanQuestion, lookUps: readonly LookUp[]): LookUp | undefined {
  const about = lookUps.filter(
    ({ data }) =>
      data.nhsNumber === nhsNumber &&
      visits.some(
        ({ feed, id }) => (data.visit.feed === undefined || feed === data.visit.feed) && id === data.visit.id,
      ),
  );
  const inOrder = sortedBy(about, ({ id, receivedAt, data }) => [Date.parse(data.at), receivedAt, id]);
  return inOrder.findLast(({ data }) => data.answer !== 'unknown') ?? inOrder.at(-1);
}
