import type { ReceiptRecorded } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { CaseParts } from './apply-findings.js';
import { CaseBook } from './domain/case-book.js';
import { noteReceipt } from './domain/note-receipt.js';
import { saveCases } from './save-cases.js';
import { lockCases } from './store/case-rows.js';
import { readStanding } from './store/standing.js';

/** Notes receipts in order; a notice that nobody can receive any more lets its chain go on at once. */
export async function noteReceipts(sql: Sql, receipts: readonly ReceiptRecorded[], parts: CaseParts): Promise<void> {
  if (receipts.length === 0) return;
  const locked = await lockCases(sql, [...new Set(receipts.map(({ caseId }) => caseId))]);
  const { cases, now } = await readStanding(sql, locked);
  const book = new CaseBook(cases, now);
  const at = book.now.toISOString();
  for (const receipt of receipts) {
    const found = book.find(receipt.caseId);
    const notice = found?.state.notices.get(receipt.noticeId);
    if (found === null || notice === undefined) continue;
    const { state } = found;
    const chain = state.chains.get(notice.chain);
    const policy =
      chain === undefined
        ? parts.policies.policyFor(notice.organisation, book.now)
        : parts.policies.policyOfChain(chain, at);
    book.record(found, noteReceipt(state, receipt, policy, book.now));
  }
  await saveCases(sql, book, parts);
}
