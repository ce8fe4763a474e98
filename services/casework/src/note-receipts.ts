import type { ReceiptRecorded } from '#libs/contracts';
import { databaseNow, type Sql } from '#libs/platform';
import type { CaseParts } from './apply-findings.js';
import { noteReceipt } from './domain/note-receipt.js';
import { saveCase } from './save-case.js';
import { lockCase, lockCases } from './store/case-rows.js';

/** Notes receipts in order; a notice that nobody can receive any more lets its chain go on at once. */
export async function noteReceipts(
  sql: Sql,
  receipts: readonly ReceiptRecorded[],
  { policies, ...parts }: CaseParts,
): Promise<void> {
  await lockCases(
    sql,
    receipts.map(({ caseId }) => caseId),
  );
  for (const receipt of receipts) {
    const found = await lockCase(sql, { id: receipt.caseId });
    if (found === null) continue;
    const now = await databaseNow(sql);
    const { state } = found;
    const notice = state.notices.get(receipt.noticeId);
    if (notice === undefined) continue;
    const hash = state.chains.get(notice.chain)?.policyHash ?? '';
    const policy = policies.chainPolicy(notice.organisation, hash, now.toISOString());
    await saveCase(sql, state, noteReceipt(state, receipt, policy, now), now, parts);
  }
}
