import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase, policyOfChains } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { Act } from './domain/act.js';
import { undoAcknowledgement as undo } from './domain/undo.js';
import type { CaseReference } from './store/case-rows.js';

/** Why an acknowledgement stays. */
export type UndoRefusal = 'case-not-found' | 'case-closed' | 'nothing-to-undo' | 'undo-too-late';

/** Takes an acknowledgement back: the chain runs on at its step, with the deadline that it had. */
export function undoAcknowledgement(
  database: Database,
  reference: CaseReference,
  act: Act,
  parts: CaseParts,
): Promise<ActAnswer | UndoRefusal> {
  return actOnCase<UndoRefusal>(
    database,
    reference,
    ({ whole: state }, now) => undo(state, act, policyOfChains(parts, now), now),
    parts,
  );
}
