import type { FindingRevised } from '#libs/contracts';
import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';
import { leadingFinding } from './urgency.js';
import { proposalOf, withdrawalOf } from './referral.js';
import type { Effect } from './ring.js';
import type { BothCases } from './retold-chains.js';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type ReferralEvent = Of<'referral-proposed' | 'referral-withdrawn' | 'referral-confirmed' | 'referral-declined'>;

/**
 * What a revision would have come to for the referral, beside what its journal says. What has been decided in truth
 * waits for nobody: it is not proposed again.
 */
export function referralAgain(
  { real, seen, policyFor }: BothCases,
  finding: FindingRevised,
  effect: Effect,
  at: Date,
  said: readonly CaseEvent[],
): readonly CaseEvent[] {
  const isSaid = (type: CaseEvent['type']): boolean => said.some((event) => event.type === type);
  const proposal = proposalOf(seen, finding, effect, policyFor(finding.organisation, at));
  return [
    ...(isSaid('referral-proposed') || real.referral?.state !== 'proposed' ? [] : proposal),
    ...(isSaid('referral-withdrawn') ? [] : withdrawalOf(seen, finding)),
  ];
}

/**
 * An entry about the referral, as it reads where findings are left out.
 * @param isHidden whether what it follows from is left out
 */
export function referralEntry(
  seen: CaseState,
  event: ReferralEvent,
  hidden: ReadonlySet<string>,
  isHidden: boolean,
): readonly CaseEvent[] {
  const isOpen = seen.referral?.state === 'proposed';
  switch (event.type) {
    case 'referral-proposed': {
      if (isOpen || seen.referral?.state === 'confirmed') return [];
      if (!hidden.has(event.findingId)) return [event];
      const lead = event.by === null ? null : leadingFinding(seen);
      return lead === null ? [] : [{ ...event, findingId: lead.findingId }];
    }
    case 'referral-withdrawn':
      return isOpen && !isHidden ? [event] : [];
    case 'referral-confirmed':
    case 'referral-declined':
      return isOpen ? [event] : [];
  }
}

/** A notice of a referral, told for what is left of the case; null where it is another. */
export function referralCopy({ seen, policyFor }: BothCases, event: Of<'copy-told'>, at: Date): Of<'copy-told'> | null {
  const { referral, severity } = seen;
  if (referral?.state !== 'confirmed' || event.reason !== 'referral-confirmed') return null;
  const { findingId, proposedAt } = referral;
  const told = { ...event, findingId, about: `referral ${proposedAt}`, severity };
  if (severity === event.severity) return told;
  const [first] = event.told;
  const due = first === undefined ? null : policyFor(first.organisation, at).seenBy(severity, at);
  return { ...told, answerBy: (due ?? at).toISOString() };
}
