import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import { recordAction as record, type Deed } from './domain/record-action.js';
import type { CaseReference } from './store/case-rows.js';

/** Why an action is not recorded. `not-told`: nobody of that agency was told, and nothing was seen there. */
export type ActionRefusal = 'case-not-found' | 'case-closed' | 'not-told';

/** Records what somebody did for the child: the clock to act stops for what stands now. */
export function recordAction(
  database: Database,
  reference: CaseReference,
  act: Deed,
  parts: CaseParts,
): Promise<ActAnswer | ActionRefusal> {
  return actOnCase<ActionRefusal>(database, reference, ({ whole }) => record(whole, act), parts);
}
