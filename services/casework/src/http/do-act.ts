import { HttpException } from '@nestjs/common';
import type { ActAnswer, PermittedAct } from '#libs/contracts';
import type { Database } from '#libs/platform';
import type { CaseReference } from '../store/case-rows.js';
import type { Actor } from '../domain/actor.js';
import { notYours } from './refusals.js';
import { admitTo } from './see-case.js';

/** Somebody who does something, and the organisation in whose name. */
export interface By {
  readonly by: string;
  readonly organisation: string;
}

/**
 * Does something with a case for somebody who may.
 * @throws HttpException 403 `not-found-or-not-yours` or `act-not-permitted`, 409 with the code of a refusal
 */
export async function doAct(
  database: Database,
  actor: Actor,
  reference: CaseReference,
  act: PermittedAct,
  work: (by: By) => Promise<ActAnswer | string>,
): Promise<ActAnswer> {
  const organisation = await admitTo(database, actor, reference, act);
  const answer = await work({ by: actor.id, organisation });
  if (typeof answer !== 'string') return answer;
  if (answer === 'case-not-found') throw notYours();
  throw new HttpException({ code: answer }, 409);
}
