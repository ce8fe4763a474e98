import type { FindingRevised } from '#libs/contracts';
import { chainStarts, isForReaders, type HeardFinding } from '#libs/policy';
import type { QuietReason, RoundReason } from './case-event.js';
import { lastOfEach, type CaseState, type NoticeLine } from './case-state.js';
import { chainName, type ChainPolicy } from './chain-policy.js';
import { aboutPlan } from './copies.js';
import { isOfDelivery } from './delivery-failed.js';
import { lastRingKnownTo, peopleOf } from './known-to.js';
import { outsidersOf, type OutsideReaders, type OutsideStart } from './outside.js';

/** A round to start. */
export interface Round {
  readonly chain: string;
  readonly organisation: string;
  readonly round: number;
  readonly reason: RoundReason;
  readonly severity: FindingRevised['severity'];
}

/** What a revision means for the people around the case. */
export type Effect =
  | { readonly kind: 'quiet'; readonly reason: QuietReason }
  /** `again`: who heard that it is not so, to be told otherwise where the rounds do not. */
  | { readonly kind: 'ring'; readonly rounds: readonly Round[]; readonly again: readonly NoticeLine[] }
  | { readonly kind: 'correct'; readonly told: readonly NoticeLine[] };

/** Decides who must hear of a revision: nobody, a chain from its start, or those who were told something that changed. */
export function effectOf(state: CaseState, finding: FindingRevised, policy: ChainPolicy): Effect {
  const held = state.findings.get(finding.findingId);
  if (finding.change === 'rekeyed') return { kind: 'quiet', reason: 'rekeyed' };
  if (finding.change === 'withdrawn') {
    const told = held?.change === 'withdrawn' ? [] : toldOf(state, finding.findingId, 'is-so');
    return told.length > 0 ? { kind: 'correct', told } : { kind: 'quiet', reason: 'withdrawn' };
  }
  if (state.closed !== null) return { kind: 'quiet', reason: 'case-closed' };
  if (finding.severity === 'INFORMATION') return { kind: 'quiet', reason: 'information' };
  const rounds = finding.late ? [] : roundsOf(state, finding, policy);
  const again = toldOtherwise(state, finding, policy);
  const isNews = rounds.some(({ reason }) => reason === 'severity-raised');
  if (again.length > 0 && !isNews) return { kind: 'correct', told: again };
  if (rounds.length > 0) return { kind: 'ring', rounds, again };
  return { kind: 'quiet', reason: finding.late ? 'late' : 'same-episode' };
}

function roundsOf(state: CaseState, finding: FindingRevised, policy: ChainPolicy): readonly Round[] {
  const { organisation } = finding;
  const own = chainName(policy, organisation);
  const isTakenBack = isNew(state, finding) && allToldIsWithdrawn(state, organisation);
  const starts = chainStarts(heard(finding, own, isTakenBack), {
    chains: [...state.chains.values()].map(({ name, severity: rung, progress }) => ({
      name,
      severity: rung,
      isAnswered: progress.state === 'acknowledged',
    })),
    // a ring that they may not know of neither brings them another nor holds one back
    lastRingOf: lastRingKnownTo(peopleOf(own, organisation), state),
    newEpisodeHours: policy.newEpisodeHours,
  });
  return starts.map(({ chain, ...start }): Round => {
    const known = state.chains.get(chain);
    return { ...start, chain, organisation: known?.organisation ?? organisation, round: (known?.round ?? 0) + 1 };
  });
}

/** Rounds that a finding would begin had nobody heard of what some readers may not know of, for each such readers. */
export function startsOutside(state: CaseState, finding: FindingRevised, policy: ChainPolicy): readonly OutsideStart[] {
  const { change, severity, late } = finding;
  const isOver = change === 'rekeyed' || change === 'withdrawn';
  if (isOver || late || severity === 'INFORMATION' || state.closed !== null) return [];
  return outsidersOf(state, finding).flatMap((readers) => {
    const starts = startsFor(readers, state, finding, policy);
    const isNews = starts.some(({ reason }) => reason === 'severity-raised');
    if (toldOtherwise(state, finding, policy).length > 0 && !isNews) return [];
    return starts.map(({ chain, severity: rung }) => ({ readers, chain, severity: rung }));
  });
}

function startsFor(readers: OutsideReaders, state: CaseState, finding: FindingRevised, policy: ChainPolicy) {
  const stands = state.outside.get(readers);
  if (stands === undefined) return [];
  const own = chainName(policy, finding.organisation);
  const told = stands.chains.get(own)?.rungBy ?? [];
  const isTakenBack = told.length > 0 && told.every((id) => state.findings.get(id)?.change === 'withdrawn');
  return chainStarts(heard(finding, own, isNew(state, finding) && isTakenBack), {
    chains: [...stands.chains].map(([name, chain]) => ({ name, ...chain })),
    lastRingOf: stands.lastRingAt === null ? null : Date.parse(stands.lastRingAt),
    newEpisodeHours: policy.newEpisodeHours,
  });
}

function isNew({ findings }: CaseState, { findingId }: FindingRevised): boolean {
  const held = findings.get(findingId);
  return held === undefined || held.change === 'withdrawn';
}

function heard(finding: FindingRevised, chain: string, isTakenBack: boolean): HeardFinding {
  const { severity, anchor, identity, occurredAt } = finding;
  return {
    ...{ chain, severity, isTakenBack },
    isAttendance: anchor.kind === 'visit',
    occurredAt: Date.parse(occurredAt),
    reaches: (other) => identity === 'verified' && mayHear(other, finding),
  };
}

/** A finding that not everybody may hear of does not ring the chains of agencies that it is not for: they would know. */
function mayHear(chain: string, finding: FindingRevised): boolean {
  const { readers } = peopleOf(chain, finding.organisation);
  return readers === null || isForReaders(readers, finding);
}

function allToldIsWithdrawn({ notices, findings }: CaseState, organisation: string): boolean {
  const told = [...notices.values()].filter(
    (notice) =>
      !notice.corrects &&
      !isOfDelivery(notice) &&
      notice.organisation === organisation &&
      notice.state !== 'failed-permanent',
  );
  return told.length > 0 && told.every(({ findingId }) => findings.get(findingId)?.change === 'withdrawn');
}

/** Who was told of a finding, and what they were told last. */
function toldOf({ notices }: CaseState, findingId: string, says: NoticeLine['says']): readonly NoticeLine[] {
  const ofIt = [...notices.values()].filter((notice) => notice.findingId === findingId && !isOfDelivery(notice));
  return lastOfEach(ofIt).filter((notice) => notice.says === says);
}

/** Who heard of the withdrawal of a finding that is so again, and is still concerned by it. */
function toldOtherwise(state: CaseState, finding: FindingRevised, policy: ChainPolicy): readonly NoticeLine[] {
  const { anchor, findingId, plan } = finding;
  // a feed that falls silent again rings again: that it had spoken is no news of now
  if (anchor.kind === 'feed' || state.findings.get(findingId)?.change !== 'withdrawn') return [];
  const now = aboutPlan(finding, policy);
  return toldOf(state, findingId, 'is-not-so').filter(
    ({ template, about }) => template !== 'plan-notice' || plan.value === 'unknown' || about === now,
  );
}
