import { HttpException } from '@nestjs/common';
import type { ActAnswer } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { FacedReader } from '../case-for.js';
import type { Refusal } from '../act-on-case.js';
import type { CaseReference } from '../store/case-rows.js';
import { organisationShown } from '../readers/organisation-shown.js';
import { notYours } from './refusals.js';
import { actBySeen, admitTo, otherwiseFor, type Wish } from './see-case.js';

/** Somebody who does something, and the organisation in whose name. */
export interface By {
  readonly by: string;
  readonly organisation: string;
}

/**
 * Does something with a case for somebody who may.
 * @throws HttpException 403 `not-found-or-not-yours` or `act-not-permitted`, 409 with the code of a refusal, e.g.
 *   `organisation-needed`
 */
export async function doAct(
  database: Database,
  reader: FacedReader,
  reference: CaseReference,
  wish: Wish,
  work: (by: By) => Promise<ActAnswer | Refusal>,
): Promise<ActAnswer> {
  const organisation = await admitTo(database, reader, reference, wish);
  const came = await work({ by: reader.actor.id, organisation });
  const other = isBeaten(came, reader)
    ? await database.snapshot((sql) => otherwiseFor(sql, reference, reader, wish, organisation))
    : null;
  const answer = other === null ? came : await work({ by: reader.actor.id, organisation: other });
  if (answer === 'case-not-found') throw notYours();
  if (typeof answer === 'string') throw new HttpException({ code: answer }, 409);
  if ('code' in answer) {
    const named = answer.organisation;
    const shown = await database.snapshot((sql) => organisationShown(sql, reference, reader.actor, named));
    throw new HttpException({ code: answer.code, organisation: shown }, 409);
  }
  const actBy = await database.snapshot((sql) => actBySeen(sql, reference, reader, answer.actBy));
  return { ...answer, actBy };
}

/** Whether somebody else has done it since the organisation was chosen. */
function isBeaten(came: ActAnswer | Refusal, { actor }: FacedReader): boolean {
  return typeof came !== 'string' && 'outcome' in came && came.outcome === 'already' && came.by !== actor.id;
}
