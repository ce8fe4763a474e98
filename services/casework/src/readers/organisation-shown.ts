import { sealedOrganisation } from '#libs/contracts';
import type { Sql } from '#libs/platform';
import type { CaseReference } from '../store/case-rows.js';
import { findingsOfCases } from '../store/finding-rows.js';
import { visibleCase } from '../store/visible-cases.js';
import { sightOf, type Actor } from './actor.js';
import { hearerAmong } from './hearing.js';
import { thinFinding } from './thin-finding.js';
import { sealedOrganisations } from './veil.js';

/** An organisation of a case as somebody may be told of it: where only sealed findings lead to it, not which it is. */
export async function organisationShown(
  sql: Sql,
  reference: CaseReference,
  actor: Actor,
  organisation: string,
): Promise<string> {
  const found = await visibleCase(sql, reference, sightOf(actor));
  if (found === null) return sealedOrganisation;
  const hearer = hearerAmong(actor, found.organisations);
  const heard = (await findingsOfCases(sql, [found.caseId])).get(found.caseId) ?? [];
  const sealed = sealedOrganisations(
    heard.map((finding) => thinFinding(finding, hearer)),
    actor.grants.map(({ organisation: own }) => own),
  );
  return sealed.has(organisation) ? sealedOrganisation : organisation;
}
