import { enqueue } from '#libs/messaging';
import { counter, failPoint, type Logger, type Sql } from '#libs/platform';
import { announce } from './domain/announce.js';
import type { CaseBook, Decision } from './domain/case-book.js';
import { deadlineChanges } from './domain/deadline.js';
import { disclosuresIn } from './domain/disclosure.js';
import { changeDeadlines } from './store/deadline-rows.js';
import { writeDisclosures } from './store/disclosure-rows.js';
import { appendJournals } from './store/journal-rows.js';
import { updateCases } from './store/write-cases.js';

/** What saving cases needs beside a transaction. */
export interface SaveParts {
  readonly logger: Logger;
  /** URL under which people open a case. */
  readonly linkBase: string;
}

const exhausted = counter('bellwether_casework_chains_exhausted_total', 'Chains at whose end nobody had answered');

/**
 * Writes what was decided about the cases of a book, and everything that follows: what is read from them, journals,
 * deadlines, ledger rows, notices and case events. Cases opened in it have their rows already.
 * @throws TransientError `case-changed` when a journal has grown since it was read
 */
export async function saveCases(sql: Sql, book: CaseBook, { logger, linkBase }: SaveParts): Promise<void> {
  failPoint('casework.evaluated');
  const { decisions } = book;
  if (decisions.length === 0) return;
  await updateCases(sql, book.changed);
  await appendJournals(sql, decisions);
  await changeDeadlines(sql, deadlineChanges(decisions));
  await writeDisclosures(
    sql,
    decisions.flatMap(({ after, entries }) =>
      entries.flatMap((entry) => disclosuresIn(after, entry).map((row) => ({ ...row, caseId: after.caseId }))),
    ),
  );
  await enqueue(
    sql,
    decisions.flatMap(({ after, entries }) => entries.flatMap((entry) => announce(after, entry, linkBase))),
  );
  for (const decision of decisions) raiseAlarms(decision, logger);
}

function raiseAlarms({ after, entries }: Decision, logger: Logger): void {
  const { caseId, number } = after;
  for (const { event } of entries) {
    if (event.type !== 'chain-exhausted') continue;
    exhausted.inc();
    const { chain, round } = event;
    logger.error('case.chain-exhausted', { caseId, caseNumber: number, chain, round, alarm: true });
  }
}
