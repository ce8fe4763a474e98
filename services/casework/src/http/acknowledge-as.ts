import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { acknowledgeCase } from '../acknowledge-case.js';
import type { CaseParts } from '../apply-findings.js';
import type { CaseReference } from '../store/case-rows.js';
import type { By } from './do-act.js';

/** Acknowledges a case for its reader. */
export async function acknowledgeAs(
  database: Database,
  reference: CaseReference,
  by: By,
  parts: CaseParts,
): Promise<ActAnswer | string> {
  const answer = await acknowledgeCase(database, reference, by, parts);
  if (typeof answer === 'string') return answer;
  const { caseNumber, outcome, at, actBy } = answer;
  return {
    number: caseNumber,
    outcome: outcome === 'acknowledged' ? 'done' : 'already',
    by: answer.by,
    at,
    stands: outcome === 'acknowledged' ? null : { decision: 'acknowledged' },
    actBy,
    undoUntil: answer.undoUntil,
  };
}
