import { closeReason, type CasePage, type CloseReason } from '#libs/contracts';

/**
 * Reasons that a case can be closed with, as casework takes them: what was referred is closed as referred and accepted or
 * not at all, and nothing else is.
 */
export function closeReasonsAfter(referral: NonNullable<CasePage['referral']>['state'] | null): readonly CloseReason[] {
  const isReferred = referral === 'confirmed';
  return closeReason.options.filter((reason) => (reason === 'referred-and-accepted') === isReferred);
}
