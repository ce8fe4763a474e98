import { enqueue } from '#libs/messaging';
import { counter, failPoint, type Logger, type Sql } from '#libs/platform';
import { announce } from './domain/announce.js';
import type { CaseEvent, JournalEntry } from './domain/case-event.js';
import { answerDue, type CaseState } from './domain/case-state.js';
import { disclosuresIn } from './domain/disclosure.js';
import { evolve } from './domain/evolve.js';
import { appendJournal, updateCase } from './store/case-rows.js';
import { arrangeDeadlines } from './store/deadline-rows.js';
import { writeDisclosures } from './store/disclosure-rows.js';

/** What saving a case needs beside a transaction. */
export interface SaveParts {
  readonly logger: Logger;
  /** URL under which people open a case. */
  readonly linkBase: string;
}

const exhausted = counter('bellwether_casework_chains_exhausted_total', 'Chains at whose end nobody had answered');

/**
 * Appends what was decided to a case that this transaction has locked, and everything that follows: what is read from
 * it, deadlines, ledger rows, notices and case events.
 * @returns the state after it
 */
export async function saveCase(
  sql: Sql,
  before: CaseState,
  events: readonly CaseEvent[],
  now: Date,
  parts: SaveParts,
): Promise<CaseState> {
  failPoint('casework.evaluated');
  if (events.length === 0) return before;
  const entries = events.map((event, place): JournalEntry => ({
    sequence: before.sequence + place + 1,
    at: now.toISOString(),
    event,
  }));
  const after = entries.reduce(evolve, before);
  await updateCase(sql, after, before.sequence, { answerDue: answerDue(after), waitingFor: waitingFor(after) });
  await appendJournal(sql, after.caseId, entries);
  await arrangeDeadlines(sql, after);
  await writeDisclosures(
    sql,
    after.caseId,
    entries.flatMap((entry) => disclosuresIn(after, entry)),
  );
  await enqueue(
    sql,
    entries.flatMap((entry) => announce(after, entry, parts.linkBase)),
  );
  raiseAlarms(after, events, parts.logger);
  return after;
}

function waitingFor(state: CaseState): readonly string[] {
  return [...state.chains.values()].flatMap(({ name, round, step, progress }) =>
    progress.state === 'acknowledged'
      ? []
      : [...state.notices.values()]
          .filter((notice) => notice.chain === name && notice.round === round && notice.step === step)
          .map(({ role, organisation }) => `${role}@${organisation}`),
  );
}

function raiseAlarms({ caseId, number }: CaseState, events: readonly CaseEvent[], logger: Logger): void {
  for (const event of events) {
    if (event.type !== 'chain-exhausted') continue;
    exhausted.inc();
    const { chain, round } = event;
    logger.error('case.chain-exhausted', { caseId, caseNumber: number, chain, round, alarm: true });
  }
}
