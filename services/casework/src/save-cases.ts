import { counter, failPoint, TransientError, type Logger, type Sql } from '#libs/platform';
import { announce } from './domain/announce.js';
import type { CaseBook, Decision } from './domain/case-book.js';
import { deadlineChanges } from './domain/deadline.js';
import { disclosuresIn } from './domain/disclosure.js';
import type { ChangedFinding } from './domain/held-findings.js';
import { caseNews, type CaseNews } from './store/case-news.js';
import { deadlineParts } from './store/deadline-rows.js';
import { ledgerRows } from './store/disclosure-rows.js';
import { heardFindings, unheardFindings } from './store/finding-rows.js';
import { journalEntries } from './store/journal-rows.js';
import { saidEvents } from './store/outbox-part.js';
import { changedCases, openedCases, takeBack } from './store/write-cases.js';
import { writeTogether, type Part } from './store/write-together.js';

/** What saving cases needs beside a transaction. */
export interface SaveParts {
  readonly logger: Logger;
  /** URL under which people open a case. */
  readonly linkBase: string;
}

const exhausted = counter('bellwether_casework_chains_exhausted_total', 'Chains at whose end nobody had answered');

/**
 * Writes, in one statement, what was decided about the cases of a book, and everything that follows: what is read from
 * them, journals, deadlines, ledger rows, notices and case events; and the findings that it was decided from.
 * @returns false when another transaction has opened a case of a child meanwhile: then nothing is written
 * @throws TransientError `case-changed` when a journal has grown since it was read; `finding-changed` when another
 * transaction has heard of a finding that nobody knew
 */
export async function saveCases(
  sql: Sql,
  book: CaseBook,
  { logger, linkBase }: SaveParts,
  findings: readonly ChangedFinding[] = [],
): Promise<boolean> {
  failPoint('casework.evaluated');
  const { decisions, opened, changed } = book;
  const unheard = findings.filter(({ known }) => !known);
  const heard = findings.filter(({ known }) => known);
  const written = await writeTogether(
    sql,
    [
      ...(opened.length > 0 ? [{ part: openedCases(opened, book.now, findings), rows: opened.length }] : []),
      ...(changed.length > 0 ? [{ part: changedCases(changed, findings), rows: changed.length }] : []),
    ],
    [
      ...(unheard.length > 0 ? [unheardFindings(unheard)] : []),
      ...(heard.length > 0 ? [heardFindings(heard)] : []),
      ...whatFollows(decisions, linkBase),
      ...announcing(book),
    ],
  );
  if ((written['opened'] ?? 0) !== opened.length) {
    await takeBack(sql, opened);
    return false;
  }
  if ((written['changed'] ?? 0) !== changed.length) throw new TransientError('case-changed');
  if ((written['unheard'] ?? 0) !== unheard.length) throw new TransientError('finding-changed');
  for (const decision of decisions) raiseAlarms(decision, logger);
  return true;
}

function announcing({ opened, changed }: CaseBook): readonly Part[] {
  const news = [
    ...opened.map(({ state }): CaseNews => ({ kind: 'opened', state })),
    ...changed.map(({ after }): CaseNews => ({ kind: 'changed', state: after })),
  ];
  return news.length > 0 ? [caseNews(news)] : [];
}

function whatFollows(decisions: readonly Decision[], linkBase: string): readonly Part[] {
  if (decisions.length === 0) return [];
  const of = <T>(
    follow: (after: Decision['after'], entry: Decision['entries'][number]) => readonly T[],
  ): readonly T[] => decisions.flatMap(({ after, entries }) => entries.flatMap((entry) => follow(after, entry)));
  const disclosures = of((after, entry) =>
    disclosuresIn(after, entry).map((row) => ({ ...row, caseId: after.caseId })),
  );
  const events = of((after, entry) => announce(after, entry, linkBase));
  return [
    journalEntries(decisions),
    ...deadlineParts(deadlineChanges(decisions)),
    ...(disclosures.length > 0 ? [ledgerRows(disclosures)] : []),
    ...(events.length > 0 ? [saidEvents(events)] : []),
  ];
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
