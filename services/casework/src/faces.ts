import type { FindingRevised } from '#libs/contracts';
import { databaseNow, type Sql } from '#libs/platform';
import type { JournalEntry } from './domain/case-event.js';
import { organisationsConcerned, unclaimedBy } from './domain/organisations-concerned.js';
import { sightOf, type Actor } from './readers/actor.js';
import { faceOf, type Face } from './readers/face.js';
import { hearerAmong, hearsAll } from './readers/hearing.js';
import type { ReaderParts } from './readers/reader-parts.js';
import { casesThatMayHide } from './store/hidden-findings.js';
import { findingsNamed, findingsOfCases } from './store/finding-rows.js';
import { readJournals } from './store/journal-rows.js';
import type { VisibleCase } from './store/visible-cases.js';

/** What has to be known of a case to say how it looks. */
export type Faced = Pick<VisibleCase, 'caseId' | 'number' | 'organisations' | 'restricted'>;

/** What has to be known beside cases to say how they look. */
export type FaceParts = Pick<ReaderParts, 'policyFor'>;

/**
 * How cases look to somebody who may not hear of all of them (`clinical-rules.md`, R30, R38b and section 5): null where
 * nothing is left. Cases that look to them as they are have no entry; those are all but a few, and no journal is read for them.
 */
export async function facesFor(
  sql: Sql,
  cases: readonly Faced[],
  actor: Actor,
  { policyFor }: FaceParts,
): Promise<ReadonlyMap<string, Face | null>> {
  const asked = cases.filter((one) => one.restricted !== false && !hearsAll(hearerAmong(actor, one.organisations)));
  if (asked.length === 0) return new Map();
  const hearer = { roles: actor.roles, organisations: sightOf(actor).children };
  const ids = [...(await casesThatMayHide(sql, asked.map(caseIdOf), hearer))];
  if (ids.length === 0) return new Map();
  const journals = await readJournals(sql, ids);
  const findings = await findingsOfCases(sql, ids);
  const gone = await findingsNamed(
    sql,
    ids.flatMap((id) => goneFrom(journals.get(id) ?? [], findings.get(id) ?? [])),
  );
  const terms = { policyFor, now: await databaseNow(sql) };
  return new Map(
    asked
      .filter(({ caseId }) => journals.has(caseId))
      .flatMap(({ caseId, number, organisations }): (readonly [string, Face | null])[] => {
        const rests = { findings: findings.get(caseId) ?? [], gone };
        const whole = { caseId, number, journal: journals.get(caseId) ?? [], ...rests };
        const face = faceOf(whole, hearerAmong(actor, organisations), terms);
        if (face === 'whole') return [];
        return [[caseId, face !== null && isSeen(face, actor) ? face : null]];
      }),
  );
}

/** Ids of findings that a journal tells of and that its case does not hold: mostly none. */
function goneFrom(journal: readonly JournalEntry[], held: readonly FindingRevised[]): readonly string[] {
  const told = journal.flatMap(({ event }) => (event.type === 'finding-applied' ? [event.findingId] : []));
  const here = new Set(held.map(({ findingId }) => findingId));
  return [...new Set(told)].filter((findingId) => !here.has(findingId));
}

/** Whether what is left of a case concerns somebody still. */
function isSeen({ state }: Face, actor: Actor): boolean {
  const concerned = organisationsConcerned(state);
  return sightOf(actor).children.some((code) => concerned.includes(code));
}

/**
 * Those of the cases of somebody's organisations that are there for them, as far as they may hear of them.
 * @param asked `changed`: those only whose last change they may know of
 */
export async function thereFor<T extends VisibleCase>(
  sql: Sql,
  cases: readonly T[],
  actor: Actor,
  parts: FaceParts,
  asked: 'all' | 'changed' = 'all',
): Promise<readonly T[]> {
  const faces = await facesFor(sql, cases, actor, parts);
  return cases.flatMap((found) => {
    const face = faces.get(found.caseId);
    if (face === undefined) return [found];
    if (face === null || (asked === 'changed' && !face.knowsLast)) return [];
    const { state } = face;
    return [{ ...found, organisations: organisationsConcerned(state), unclaimed: unclaimedBy(state) }];
  });
}

function caseIdOf({ caseId }: Faced): string {
  return caseId;
}
