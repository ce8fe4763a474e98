import { HttpException } from '@nestjs/common';
import type { PermittedAct } from '#libs/contracts';
import { databaseNow, type Database, type Sql } from '#libs/platform';
import { actingFor, mayActFor } from '../readers/acting-for.js';
import { sightOf, type Actor } from '../readers/actor.js';
import { actBy as actByOf, type CaseState } from '../domain/case-state.js';
import { caseFor, type FacedReader } from '../case-for.js';
import { unclaimedBy } from '../domain/organisations-concerned.js';
import { facesFor, thereFor } from '../faces.js';
import type { CaseReference } from '../store/case-rows.js';
import { noteAsked } from '../store/read-audit.js';
import { visibleCase, type VisibleCase } from '../store/visible-cases.js';
import { namedBy } from './case-reference.js';
import { notYours } from './refusals.js';

/**
 * Shows something of a case to somebody who may see it, in one transaction with the line that says so. A refusal is
 * written down too, and takes the same way whether the case is there or not. All that is shown is of one moment.
 * @throws HttpException 403 `not-found-or-not-yours`
 */
export async function seeCase<T>(
  database: Database,
  reader: FacedReader,
  reference: CaseReference,
  what: 'case-page' | 'case' | 'case-journal',
  show: (sql: Sql, found: VisibleCase) => Promise<T>,
): Promise<T> {
  const answer = await database.snapshot(async (sql) => {
    const found = await seenBy(sql, reference, reader);
    await noteAsked(sql, {
      person: reader.actor.id,
      what,
      asked: [namedBy(reference)],
      outcome: found === null ? 'refused' : 'allowed',
      purpose: 'case',
      children: found === null || found.childId === null ? 0 : 1,
    });
    return found === null ? null : { shown: await show(sql, found) };
  });
  if (answer === null) throw notYours();
  return answer.shown;
}

/** What somebody wants to do, and for which of the organisations that they act for; null: it is told from the case. */
export interface Wish {
  readonly act: PermittedAct;
  readonly organisation: string | null;
}

/**
 * The organisation in whose name somebody does something with a case. Written down as done or refused.
 * @throws HttpException 403 `not-found-or-not-yours`, or `act-not-permitted` for a case that they may see; 409
 *   `organisation-needed` with those among which they have to say
 */
export async function admitTo(
  database: Database,
  reader: FacedReader,
  reference: CaseReference,
  { act, organisation }: Wish,
): Promise<string> {
  const answer = await database.snapshot(async (sql) => {
    const found = await seenBy(sql, reference, reader);
    const known = found === null ? null : await caseFor(sql, { id: found.caseId }, reader);
    const may = known === null ? [] : named(known.state, reader.actor, { act, organisation }, await databaseNow(sql));
    const outcome = may.length === 1 ? 'allowed' : 'refused';
    await noteAsked(sql, { person: reader.actor.id, what: act, asked: [namedBy(reference)], outcome });
    return found === null ? null : may;
  });
  if (answer === null) throw notYours();
  const [first, ...others] = answer;
  if (first === undefined) throw new HttpException({ code: 'act-not-permitted' }, 403);
  if (others.length > 0) throw new HttpException({ code: 'organisation-needed', organisations: answer }, 409);
  return first;
}

/**
 * The organisation that would be chosen now for whoever had not said for which; null where it is the one that was.
 * Somebody else may have come first since: then what waits is another agency's, or nobody's.
 */
export async function otherwiseFor(
  sql: Sql,
  reference: CaseReference,
  reader: FacedReader,
  { act, organisation }: Wish,
  was: string,
): Promise<string | null> {
  const found = organisation === null ? await caseFor(sql, reference, reader) : null;
  const [first, ...others] = found === null ? [] : actingFor(found.state, reader.actor, act, await databaseNow(sql));
  if (found === null || others.length > 0 || first === undefined || first === was) return null;
  // what is left may be what they have themselves: that nobody had waited for says nothing of who came first
  return act === 'acknowledge' && !unclaimedBy(found.state).includes(first) ? null : first;
}

/** The clock to act of a case after somebody has done something with it, as far as they may know of it. */
export async function actBySeen(
  sql: Sql,
  reference: CaseReference,
  { actor, parts }: FacedReader,
  actBy: string | null,
): Promise<string | null> {
  const found = await visibleCase(sql, reference, sightOf(actor));
  if (found === null) return null;
  const face = (await facesFor(sql, [found], actor, parts)).get(found.caseId);
  return face === undefined ? actBy : face === null ? null : actByOf(face.state);
}

async function seenBy(sql: Sql, reference: CaseReference, { actor, parts }: FacedReader): Promise<VisibleCase | null> {
  const found = await visibleCase(sql, reference, sightOf(actor));
  return found === null ? null : ((await thereFor(sql, [found], actor, parts))[0] ?? null);
}

function named(state: CaseState, actor: Actor, { act, organisation }: Wish, now: Date): readonly string[] {
  return organisation === null
    ? actingFor(state, actor, act, now)
    : mayActFor(state, actor, act).filter((one) => one === organisation);
}
