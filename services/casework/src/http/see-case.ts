import { HttpException } from '@nestjs/common';
import type { PermittedAct, ViewPurpose } from '#libs/contracts';
import type { Database, Sql } from '#libs/platform';
import type { CaseReference } from '../store/case-rows.js';
import { noteAsked } from '../store/read-audit.js';
import { visibleCase, type VisibleCase } from '../store/visible-cases.js';
import { organisationsFor, sightOf, type Actor } from '../domain/actor.js';
import { notYours } from './refusals.js';

/**
 * Shows something of a case to somebody who may see it, in one transaction with the line that says so. A refusal is
 * written down too, and takes the same way whether the case is there or not.
 * @throws HttpException 403 `not-found-or-not-yours`
 */
export async function seeCase<T>(
  database: Database,
  actor: Actor,
  reference: CaseReference,
  purpose: ViewPurpose,
  show: (sql: Sql, found: VisibleCase) => Promise<T>,
): Promise<T> {
  const answer = await database.transaction(async (sql) => {
    const found = await visibleCase(sql, reference, sightOf(actor));
    await noteAsked(sql, {
      person: actor.id,
      what: 'case-page',
      asked: [namedBy(reference)],
      outcome: found === null ? 'refused' : 'allowed',
      purpose,
      children: found === null || found.childId === null ? 0 : 1,
    });
    return found === null ? null : { shown: await show(sql, found) };
  });
  if (answer === null) throw notYours();
  return answer.shown;
}

/**
 * The organisation in whose name somebody does something with a case. Written down as done or refused.
 * @throws HttpException 403 `not-found-or-not-yours`, or `act-not-permitted` for a case that they may see
 */
export async function admitTo(
  database: Database,
  actor: Actor,
  reference: CaseReference,
  act: PermittedAct,
): Promise<string> {
  const answer = await database.transaction(async (sql) => {
    const found = await visibleCase(sql, reference, sightOf(actor));
    const organisation = found === null ? null : actingFor(found, organisationsFor(actor, act));
    const outcome = organisation === null ? 'refused' : 'allowed';
    await noteAsked(sql, { person: actor.id, what: act, asked: [namedBy(reference)], outcome });
    return { found, organisation };
  });
  if (answer.found === null) throw notYours();
  if (answer.organisation === null) throw new HttpException({ code: 'act-not-permitted' }, 403);
  return answer.organisation;
}

/** The first organisation that somebody may act for and that the case concerns; one that has not answered before others. */
function actingFor({ organisations, unclaimed }: VisibleCase, may: readonly string[]): string | null {
  return may.find((one) => unclaimed.includes(one)) ?? may.find((one) => organisations.includes(one)) ?? null;
}

function namedBy(reference: CaseReference): string {
  return 'id' in reference ? reference.id : reference.number;
}
