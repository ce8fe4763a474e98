import { databaseNow, type Database } from '#libs/platform';
import { policyOfChains } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import { acknowledge, chainsAnswered, type Acknowledgement } from './domain/acknowledge.js';
import { CaseBook } from './domain/case-book.js';
import { actBy } from './domain/case-state.js';
import { saveCases } from './save-cases.js';
import { lockCase, type CaseReference } from './store/case-rows.js';

/** Who has the case after an acknowledgement. */
export interface AcknowledgementAnswer {
  readonly caseNumber: string;
  /** `already-acknowledged`: somebody else was first, or the same person before. */
  readonly outcome: 'acknowledged' | 'already-acknowledged';
  readonly by: string;
  readonly at: string;
  /** The clock to act keeps running; null when there is none. */
  readonly actBy: string | null;
  /** Until when the person who has the case may take it back; null when somebody else has it. */
  readonly undoUntil: string | null;
}

/** Why an acknowledgement stops nothing. `not-told`: it is nobody's whom the chains wait for. */
export type AcknowledgementRefusal =
  'case-not-found' | 'case-closed' | 'organisation-needed' | 'nobody-was-told' | 'not-told';

/** One transaction decides: of any number of people and a deadline that run together, the first to lock the case wins. */
export async function acknowledgeCase(
  database: Database,
  reference: CaseReference,
  given: Acknowledgement,
  parts: CaseParts,
): Promise<AcknowledgementAnswer | AcknowledgementRefusal> {
  return database.transaction(async (sql) => {
    const found = await lockCase(sql, reference);
    if (found === null) return 'case-not-found';
    const chains = chainsAnswered(found.state, given);
    if (typeof chains === 'string') return chains;
    const book = new CaseBook([found], await databaseNow(sql));
    const policyOf = policyOfChains(parts, book.now);
    const after = book.record(found, acknowledge(chains, given.by, policyOf, book.now));
    await saveCases(sql, book, parts);
    const before = chains.every(({ progress }) => progress.state === 'acknowledged');
    const [holder] = chains.flatMap(({ name }) => {
      const progress = after.chains.get(name)?.progress;
      return progress?.state === 'acknowledged' ? [progress] : [];
    });
    if (holder === undefined) return 'nobody-was-told';
    return {
      caseNumber: after.number,
      outcome: before ? 'already-acknowledged' : 'acknowledged',
      by: holder.by,
      at: holder.at,
      actBy: actBy(after),
      undoUntil: holder.by === given.by ? holder.undoUntil : null,
    };
  });
}
