import type { FindingRevised } from '#libs/contracts';
import { acknowledge } from './acknowledge.js';
import { startRound } from './apply-finding.js';
import type { CaseEvent, ToldRole } from './case-event.js';
import type { CaseState, ChainState } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { afterAll } from './copies.js';
import { lapse, lapsesAt } from './lapse.js';
import type { Round } from './ring.js';
import { tellFrom } from './tell-step.js';

/** A case as it has been up to a moment, and as it is told to somebody who may not hear of all of it. */
export interface BothCases {
  readonly real: CaseState;
  readonly seen: CaseState;
  /** The last receipt of each notice. */
  readonly receipts: ReadonlyMap<string, Extract<CaseEvent, { type: 'delivery-noted' }>>;
  readonly policyFor: (organisation: string, at: Date) => ChainPolicy;
}

/**
 * A round that a finding would have started alone. Nobody is said to be told who was not: its notices are those that the
 * chain has made. Who has answered the chain already has this round.
 */
export function startAgain(both: BothCases, finding: FindingRevised, round: Round, at: Date): readonly CaseEvent[] {
  const policy = both.policyFor(round.organisation, at);
  const [started, ...told] = startRound(both.seen, finding, round, policy, at);
  return started === undefined ? [] : answered(both, round.chain, [started, ...really(both, round.chain, told)], at);
}

/** What a clock of a chain comes to. */
export interface RunOut {
  readonly at: Date;
  readonly events: readonly CaseEvent[];
}

/**
 * What the clock of a chain that is told again has come to until a moment: its next step, or the lapse of its
 * acknowledgement. Null as long as neither is due, or it has not become so in truth.
 * @param last when the last thing happened, told or not: what has not run out by then is told no earlier, for it was not so
 */
export function runsOut(both: BothCases, name: string, until: Date, last: Date): RunOut | null {
  const chain = both.seen.chains.get(name);
  if (chain === undefined || both.seen.closed !== null || chain.progress.state === 'exhausted') return null;
  const due = chain.progress.state === 'running' ? (chain.answerBy ?? last.toISOString()) : lapsesAt(both.seen, chain);
  if (due === null || Date.parse(due) > until.getTime()) return null;
  const at = new Date(Math.max(Date.parse(due), last.getTime()));
  const events = chain.progress.state === 'running' ? nextStep(both, chain, at) : lapsed(both, chain, at);
  return events.length === 0 ? null : { at, events };
}

function nextStep(both: BothCases, chain: ChainState, now: Date): readonly CaseEvent[] {
  const policy = both.policyFor(chain.organisation, now);
  const [step, reason] =
    chain.step === null ? ([0, 'opened'] as const) : ([chain.step + 1, 'not-acknowledged'] as const);
  return really(both, chain.name, tellFrom({ state: both.seen, chain, policy, now }, step, reason));
}

function lapsed(both: BothCases, chain: ChainState, at: Date): readonly CaseEvent[] {
  const { name, round, organisation, progress } = chain;
  const real = both.real.chains.get(name)?.progress;
  const isHeld = real?.state === 'acknowledged' && progress.state === 'acknowledged' && real.at <= progress.at;
  if (isHeld) return [];
  const [over, started, ...told] = lapse(both.seen, { chain: name, round }, both.policyFor(organisation, at), at);
  if (over === undefined || started === undefined) return [];
  return answered(both, name, [over, started, ...really(both, name, told)], at);
}

/** With the answer of whoever has the chain in truth. */
function answered(both: BothCases, name: string, events: readonly CaseEvent[], at: Date): readonly CaseEvent[] {
  const progress = both.real.chains.get(name)?.progress;
  const chain = afterAll(both.seen, events, at).chains.get(name);
  if (progress?.state !== 'acknowledged' || chain === undefined) return events;
  return [...events, ...acknowledge([chain], progress.by, ({ organisation }) => both.policyFor(organisation, at), at)];
}

/** Of what a chain would have told, what it has: nothing as long as nobody of that step was told, or the chain goes on. */
function really(both: BothCases, name: string, told: readonly CaseEvent[]): readonly CaseEvent[] {
  const last = told.at(-1);
  if (last?.type === 'chain-exhausted') return both.real.chains.get(name)?.progress.state === 'exhausted' ? told : [];
  if (last?.type !== 'step-told') return [];
  const made = noticesOf(both, name, last);
  return made.length === 0 ? [] : [...told.slice(0, -1), { ...last, told: made }, ...receiptsOf(both, made)];
}

function noticesOf(
  { real }: BothCases,
  name: string,
  { told, step }: Extract<CaseEvent, { type: 'step-told' }>,
): readonly ToldRole[] {
  const chain = real.chains.get(name);
  const made = [...real.notices.values()].filter((notice) => notice.chain === name && notice.kind === 'chain');
  const asked = told.flatMap(({ role }) => made.findLast((notice) => notice.role === role) ?? []);
  const present = made.filter((notice) => notice.round === chain?.round && notice.step === chain.step);
  return (asked.length === 0 && step === 0 ? present : asked).map(({ noticeId, role, organisation, template }) => ({
    ...{ noticeId, role, organisation },
    ...(template === 'case-notice' ? {} : { template }),
  }));
}

/** What is known of the delivery of notices that are told of now, and has not been told yet. */
export function receiptsOf({ seen, receipts }: BothCases, told: readonly ToldRole[]): readonly CaseEvent[] {
  return told
    .flatMap(({ noticeId }) => receipts.get(noticeId) ?? [])
    .filter(({ receiptId }) => !seen.receipts.has(receiptId));
}

/** As long as the chain has not been answered: a round begins in it now. */
export function withoutAnswer(both: BothCases, name: string): BothCases {
  const { real } = both;
  const chain = real.chains.get(name);
  if (chain === undefined) return both;
  const { seen, receipts, policyFor } = both;
  const chains = new Map(real.chains).set(name, { ...chain, progress: { state: 'running' } });
  return { seen, receipts, policyFor, real: { ...real, chains } };
}
