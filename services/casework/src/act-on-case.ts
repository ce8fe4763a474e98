import type { ActAnswer } from '#libs/contracts';
import { databaseNow, type Database, type Sql } from '#libs/platform';
import type { CaseParts } from './apply-findings.js';
import type { PolicyOfChain } from './domain/acknowledge.js';
import type { FacedReader } from './case-for.js';
import type { Acted, ActedOn, RefusedFor } from './domain/act.js';
import { CaseBook } from './domain/case-book.js';
import { actBy, type CaseState } from './domain/case-state.js';
import { facesFor } from './faces.js';
import { saveCases } from './save-cases.js';
import { lockCase, type CaseReference } from './store/case-rows.js';
import { caseHeader } from './store/worklist-rows.js';

/** Decides about a case as it stands under its lock. */
type Decide<R extends Refusal> = (on: ActedOn, now: Date) => Acted | R;

/** The code of a refusal, with the agency for whose sake where that says more. */
export type Refusal = string | RefusedFor<string>;

/** Policy of each chain as it was started. */
export function policyOfChains({ policies }: CaseParts, now: Date): PolicyOfChain {
  return (chain) => policies.policyOfChain(chain, now.toISOString());
}

/**
 * One transaction decides: of any number of people and timers that meet at a case, the first to lock it comes first.
 * What somebody may not know of neither refuses them an act nor answers for one.
 * @param reader who acts; null: somebody who may know of everything
 * @returns what the act came to, or why it is refused: then nothing is written
 */
export async function actOnCase<R extends Refusal>(
  database: Database,
  reference: CaseReference,
  decide: Decide<R>,
  parts: CaseParts,
  reader: FacedReader | null = null,
): Promise<ActAnswer | R | 'case-not-found'> {
  return database.transaction(async (sql) => {
    const found = await lockCase(sql, reference);
    if (found === null) return 'case-not-found';
    const book = new CaseBook([found], await databaseNow(sql));
    const seen = reader === null ? found.state : await seenBy(sql, found.state, reader);
    if (seen === null) return 'case-not-found';
    const acted = decide({ whole: found.state, seen }, book.now);
    if (!isActed(acted)) return acted;
    const after = book.record(found, acted.events);
    await saveCases(sql, book, parts);
    const answer = (came: Pick<ActAnswer, 'outcome' | 'by' | 'at' | 'stands'>): ActAnswer => ({
      ...{ number: after.number, ...came },
      ...{ actBy: actBy(after), undoUntil: null },
    });
    switch (acted.outcome) {
      case 'done':
        return answer({ outcome: 'done', by: acted.by, at: book.now.toISOString(), stands: null });
      case 'already':
        return answer({ outcome: 'already', by: acted.by, at: acted.at, stands: acted.stands });
    }
  });
}

/** The case as far as somebody may know of it, under its lock; null where nothing is left. */
async function seenBy(sql: Sql, whole: CaseState, { actor, parts }: FacedReader): Promise<CaseState | null> {
  const { caseId, number } = whole;
  const listed = await caseHeader(sql, caseId);
  if (listed === null) return null;
  const { organisations, restricted } = listed;
  const face = (await facesFor(sql, [{ caseId, number, organisations, restricted }], actor, parts)).get(caseId);
  return face === undefined ? whole : (face?.state ?? null);
}

function isActed(acted: Acted | Refusal): acted is Acted {
  return typeof acted !== 'string' && 'outcome' in acted;
}
