import { databaseNow, fireTimer, type Database, type DueTimer } from '#libs/platform';
import type { CaseParts } from './apply-findings.js';
import { CaseBook, type LoadedCase } from './domain/case-book.js';
import type { CaseEvent } from './domain/case-event.js';
import type { ChainPolicy } from './domain/chain-policy.js';
import type { Deadline } from './domain/deadline.js';
import { escalateOverdue } from './domain/escalate.js';
import { lapse } from './domain/lapse.js';
import { saveCases } from './save-cases.js';
import { lockCase } from './store/case-rows.js';
import { deadlineTable, findDeadline } from './store/deadline-rows.js';

/**
 * The effect of a deadline: the next step is told, or what somebody acknowledged lapses; unless somebody acknowledged, or
 * acted, before this transaction had the case.
 */
export async function escalate(database: Database, timer: DueTimer, { policies, ...parts }: CaseParts): Promise<void> {
  await database.transaction(async (sql) => {
    const deadline = await findDeadline(sql, timer.id);
    if (deadline === null) return;
    // the case first, as everywhere: an acknowledgement that came before has disarmed the timer
    const found = await lockCase(sql, { id: deadline.caseId });
    if (found === null || !(await fireTimer(sql, deadlineTable, timer.id))) return;
    const { state } = found;
    const chain = state.chains.get(deadline.chain);
    if (chain === undefined) return;
    const book = new CaseBook([found], await databaseNow(sql));
    const policy = policies.policyOfChain(chain, book.now.toISOString());
    book.record(found, effectOf(found, deadline, policy, book.now));
    await saveCases(sql, book, parts);
  });
}

function effectOf({ state }: LoadedCase, deadline: Deadline, policy: ChainPolicy, now: Date): readonly CaseEvent[] {
  switch (deadline.kind) {
    case 'answer':
      return escalateOverdue(state, deadline, policy, now);
    case 'lapse':
      return lapse(state, deadline, policy, now);
  }
}
