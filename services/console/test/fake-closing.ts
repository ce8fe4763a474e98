import type { CasePage, CloseReason } from '#libs/contracts';
import type { Kept } from './fake-acts.js';
import { duty, type InventedCase } from './invented-cases.js';

type Closing = Pick<CasePage, 'closeReasons' | 'reasonsThatWait' | 'mayHaveAccepted'>;

/** What a case can be closed with by somebody of an organisation, as casework would say. */
export function closingOf(one: InventedCase, { referral, actions }: Kept, organisation: string): Closing {
  const kinds = actions.filter((action) => action.organisation === organisation).map(({ kind }) => kind);
  const isReferred = referral?.state === 'confirmed';
  const isUrgent = one.feed === undefined && (one.severity === 'IMMEDIATE' || one.severity === 'URGENT');
  const possible: readonly CloseReason[] = isReferred
    ? ['referred-and-accepted', 'referred-seen-no-concern', 'referred-not-accepted']
    : ['acted-and-handed-over', 'explained-no-further-action', 'entered-in-error', 'wrong-child'];
  const isExamined = kinds.some((kind) => ['examined-child', 'visited-home', 'rang-senior-doctor'].includes(kind));
  const waits = (reason: CloseReason): CasePage['reasonsThatWait'][number]['why'] | null => {
    if (reason === 'referred-not-accepted' && !kinds.includes('rang-senior-doctor')) return 'senior-doctor-not-rung';
    if (isUrgent && kinds.length === 0) return 'action-not-recorded';
    return isUrgent && reason === 'explained-no-further-action' && !isExamined ? 'child-not-examined' : null;
  };
  const closeReasons = possible.filter((reason) => waits(reason) === null);
  return {
    closeReasons,
    reasonsThatWait: possible.flatMap((reason) => {
      const why = waits(reason);
      return why === null ? [] : [{ reason, why }];
    }),
    mayHaveAccepted: closeReasons.includes('referred-and-accepted') ? [duty] : [],
  };
}
