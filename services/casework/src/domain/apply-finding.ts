import type { FindingRevised } from '#libs/contracts';
import { readersBeside, restrictedRules } from '#libs/policy';
import type { CaseEvent } from './case-event.js';
import type { CaseState, NoticeLine } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { afterAll, copiesOf, inTurn, type Teller } from './copies.js';
import { correct, planNoLongerTheirs } from './correct.js';
import { namedCopies } from './named-copies.js';
import { proposalOf, withdrawalOf } from './referral.js';
import type { OutsideStart } from './outside.js';
import { effectOf, startsOutside, type Effect, type Round } from './ring.js';
import { firstStep, tellFrom } from './tell-step.js';

/** Chain policy of an organisation, as the finding's policy has it; of a setting that is not the organisation's own. */
export type PolicyOf = (organisation: string, setting?: string) => ChainPolicy;

/** Whether a revision opens a case when the child has none: INFORMATION does not, nor what is no longer so. */
export function opensCase(finding: FindingRevised): boolean {
  return mayOpenCase(finding) && finding.change !== 'rekeyed';
}

/** Whether a revision may turn out to open a case: a new key is a new finding where its line has left the child. */
export function mayOpenCase(finding: FindingRevised): boolean {
  return finding.severity !== 'INFORMATION' && finding.change !== 'withdrawn';
}

/**
 * Applies one revision of a finding, known to be newer than the one held, to the case of its child.
 * @returns the entries to append, in order: opened, applied, who is told, who is told beside, what is proposed
 */
export function applyFinding(
  state: CaseState,
  finding: FindingRevised,
  policyOf: PolicyOf,
  now: Date,
): readonly CaseEvent[] {
  const policy = policyOf(finding.organisation, settingFor(finding));
  const effect = effectOf(state, finding, policy);
  const rung = [
    ...opening(state, finding),
    applied(finding, effect, policy, startsOutside(state, finding, policy)),
    ...telling(state, finding, effect, policyOf, now),
  ];
  const after = afterAll(state, rung, now);
  return [
    ...rung,
    ...besides(after, finding, policy, rung, now),
    ...proposalOf(after, finding, effect, policy),
    ...withdrawalOf(after, finding),
  ];
}

/** Who is told beside the chains, once these have told whom they ask. */
export function besides(
  state: CaseState,
  finding: FindingRevised,
  policy: ChainPolicy,
  rung: readonly CaseEvent[],
  now: Date,
): readonly CaseEvent[] {
  const { change, late, anchor } = finding;
  const isOver = change === 'withdrawn' || change === 'rekeyed';
  if (isOver || anchor.kind === 'feed') return [];
  const wrong = planNoLongerTheirs(state, finding, policy);
  const corrections = correct(finding.severity, wrong, policy, now, 'plan-changed');
  const copies: readonly Teller[] =
    late || state.closed !== null
      ? []
      : [...namedCopies(finding, policy, rung, now), ...copiesOf(finding, policy, now)];
  return inTurn(state, [...corrections, ...copies], now);
}

/** A silent feed is told to others than what is wrong with a child. */
function settingFor({ anchor }: FindingRevised): string | undefined {
  return anchor.kind === 'feed' ? 'feed' : undefined;
}

function opening(state: CaseState, finding: FindingRevised): readonly CaseEvent[] {
  if (state.opened) return [];
  const { childId, organisation, severity, anchor } = finding;
  const feed = anchor.kind === 'feed' ? { feed: anchor.key } : {};
  return [{ type: 'case-opened', childId, organisation, severity, ...feed }];
}

function applied(
  finding: FindingRevised,
  effect: Effect,
  policy: ChainPolicy,
  outside: readonly OutsideStart[],
): CaseEvent {
  const { findingId, revision, change, rule, severity, organisation, occurredAt } = finding;
  return {
    type: 'finding-applied',
    findingId,
    formerId: finding.change === 'rekeyed' ? (finding.rekeyed?.from ?? null) : null,
    revision,
    change,
    rule: rule.id,
    anchor: finding.anchor.key,
    severity,
    organisation,
    occurredAt,
    onPlan: finding.plan.value,
    ...(restrictedRules.has(rule.id) ? { readers: readersBeside(finding) } : {}),
    ...(outside.length === 0 ? {} : { outside }),
    // information waits for the digest, not for an answer to its case
    actBy: severity === 'INFORMATION' ? null : isoOrNull(policy.actedBy(severity, new Date(finding.receivedAt))),
    effect: effectWord(effect),
  };
}

/** What an effect is called in the journal. */
export function effectWord(effect: Effect): Extract<CaseEvent, { type: 'finding-applied' }>['effect'] {
  switch (effect.kind) {
    case 'ring':
      return 'rings';
    case 'correct':
      return 'corrects';
    case 'quiet':
      return effect.reason;
  }
}

function telling(
  state: CaseState,
  finding: FindingRevised,
  effect: Effect,
  policyOf: PolicyOf,
  now: Date,
): readonly CaseEvent[] {
  const policy = policyOf(finding.organisation, settingFor(finding));
  switch (effect.kind) {
    case 'quiet':
      return [];
    case 'ring': {
      const rung = effect.rounds.flatMap((round) =>
        startRound(state, finding, round, policyOf(round.organisation, settingFor(finding)), now),
      );
      const left = effect.again.filter((notice) => !isRung(notice, rung));
      return [...rung, ...inTurn(state, correct(finding.severity, left, policy, now), now)];
    }
    case 'correct':
      return inTurn(state, correct(finding.severity, effect.told, policy, now), now);
  }
}

/** Whether a round that starts asks the same role: then it hears of the finding so. */
function isRung({ role, organisation, kind }: NoticeLine, rung: readonly CaseEvent[]): boolean {
  return (
    kind === 'chain' &&
    rung.some(
      (event) =>
        event.type === 'step-told' &&
        event.told.some((told) => told.role === role && told.organisation === organisation),
    )
  );
}

/** A round that a finding starts, with whom its first step tells. */
export function startRound(
  state: CaseState,
  finding: FindingRevised,
  round: Round,
  policy: ChainPolicy,
  now: Date,
): readonly CaseEvent[] {
  const steps = firstStep(policy.steps, finding);
  const insideOnly = finding.identity === 'unverified';
  const chain = { ...round, name: round.chain, steps, insideOnly };
  const { findingId, occurredAt } = finding;
  return [
    { type: 'round-started', ...round, findingId, occurredAt, steps, policyHash: policy.hash, insideOnly },
    ...tellFrom({ state, chain, policy, now }, 0, finding.anchor.kind === 'feed' ? 'feed-silent' : round.reason),
  ];
}

function isoOrNull(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}
