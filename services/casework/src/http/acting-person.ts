import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { actingPersonHeader, personId } from '#libs/contracts';
import { Database } from '#libs/platform';
import { noteAsked } from '../store/read-audit.js';
import { actorOf, type Actor } from '../readers/actor.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours } from './refusals.js';

interface ActingRequest {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly route?: { readonly path?: string };
  actor?: Actor;
}

const requestOf = (context: ExecutionContext): ActingRequest => context.switchToHttp().getRequest<ActingRequest>();

/** Lets in requests that name a person of the directory with a grant. Behind the guard of the bearer token. */
@Injectable()
export class ActingPersonGuard implements CanActivate {
  constructor(
    private readonly database: Database,
    private readonly parts: ReaderParts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const named = request.headers[actingPersonHeader];
    request.actor = await requireActor(this.database, this.parts, named, context.getHandler().name);
    return true;
  }
}

/**
 * The person that a header names. A refusal is written down.
 * @param what what is asked for
 * @throws HttpException 403 `not-found-or-not-yours` for nobody of the directory, and for somebody without a grant
 */
export async function requireActor(
  database: Database,
  { directory, organisations }: ReaderParts,
  header: unknown,
  what: string,
): Promise<Actor> {
  const named = personId.safeParse(header);
  const actor = named.success ? actorOf(directory.current, named.data, organisations) : null;
  if (actor !== null) return actor;
  // what is no id of a person is not repeated
  await noteAsked(database, { person: named.success ? named.data : '', what, asked: [], outcome: 'refused' });
  throw notYours();
}

/** The person for whom the request is made. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (actor === undefined) throw notYours();
  return actor;
});
