import type { ReceiptRecorded } from '#libs/contracts';
import type { CaseEvent } from './case-event.js';
import type { CaseState } from './case-state.js';
import type { ChainPolicy } from './chain-policy.js';
import { nobodyReached, reportUnreached } from './delivery-failed.js';
import { isAt } from './escalate.js';
import { evolve } from './evolve.js';
import { tellFrom } from './tell-step.js';

/**
 * Notes how far a notice has come. When no notice of the step that a chain waits for can arrive any more, the next step
 * is told at once, and that nobody was reached is told too (R47). Of a copy and of a correction that is told in a closed
 * case as well: a mail may come back long after. A receipt that was noted before changes nothing.
 */
export function noteReceipt(
  state: CaseState,
  receipt: ReceiptRecorded,
  policy: ChainPolicy,
  now: Date,
): readonly CaseEvent[] {
  const notice = state.notices.get(receipt.noticeId);
  if (notice === undefined || state.receipts.has(receipt.receiptId)) return [];
  const { receiptId, noticeId, channel, recipient, attempt, reason } = receipt;
  const noted: CaseEvent = {
    type: 'delivery-noted',
    receiptId,
    noticeId,
    state: receipt.state,
    channel,
    recipient,
    attempt,
    reason,
  };
  const after = evolve(state, { sequence: state.sequence + 1, at: now.toISOString(), event: noted });
  if (nobodyReached(state, notice) || !nobodyReached(after, notice)) return [noted];
  const report = reportUnreached(after, notice, policy, now);
  if (notice.kind === 'copy' || notice.corrects) return [noted, ...report];
  if (state.closed !== null) return [noted];
  const chain = after.chains.get(notice.chain);
  if (chain === undefined || !isAt(chain, notice)) return [noted];
  return [noted, ...tellFrom({ state: after, chain, policy, now }, notice.step + 1, 'not-delivered'), ...report];
}
