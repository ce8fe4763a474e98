import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import { actOnCase } from './act-on-case.js';
import type { CaseParts } from './apply-findings.js';
import type { FacedReader } from './case-for.js';
import type { Act } from './domain/act.js';
import { giveVerdict as give } from './domain/verdict.js';
import type { CaseReference } from './store/case-rows.js';

/** Why a verdict is not taken. */
export type VerdictRefusal = 'case-not-found' | 'not-told' | 'finding-not-found';

/** Somebody says whether a finding was useful. Of one person the last verdict counts; a closed case takes them too. */
export function giveVerdict(
  database: Database,
  reference: CaseReference,
  act: Act & { readonly findingId: string; readonly useful: boolean },
  parts: CaseParts,
  reader?: FacedReader,
): Promise<ActAnswer | VerdictRefusal> {
  return actOnCase<VerdictRefusal>(database, reference, ({ seen }) => give(seen, act), parts, reader);
}
