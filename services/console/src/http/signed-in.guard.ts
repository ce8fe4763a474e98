import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ConsoleParts } from '../console-parts.js';
import { abilitiesOf } from '../domain/abilities.js';
import { Cookies } from './cookies.js';
import type { Session } from '../store/sessions.js';
import { mustHoldToken } from './form-token.js';
import { NoSuchPage } from './no-such-page.js';
import { NotSignedIn, remember, type Visitor } from './visitor.js';

/**
 * The door of every page: a session, the grants of the directory as they are now, and for a form the token that only this
 * session's pages hold.
 * @throws NotSignedIn, StaleForm, or Refused when the directory grants nothing
 */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly parts: ConsoleParts,
    private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const secret = this.cookies.read(request, 'session');
    const session = secret === null ? null : await this.parts.sessions.of(secret, 'seen');
    if (session === null) throw new NotSignedIn();
    if (request.method !== 'GET' && request.method !== 'HEAD') this.check(request, session);
    const newsAfter = this.parts.changes.latest;
    const me = await this.parts.casework.me(session.person);
    const visitor = { session, me, abilities: abilitiesOf(me.jobs), newsAfter };
    remember(request, visitor);
    this.admit(visitor);
    return true;
  }

  /** Whom the route is for at all. */
  protected admit(_visitor: Visitor): void {
    // every page decides for itself
  }

  protected check({ body }: Request, session: Session): void {
    mustHoldToken(body, session);
  }
}

/**
 * The door of a form with a file, which is read only once it is known that its sender may have it replayed: whoever handles it
 * asks for the token first (`mustHoldToken`).
 * @throws NoSuchPage for whoever owns no rules
 */
@Injectable()
export class UploaderGuard extends SignedInGuard {
  protected override check(): void {
    // the form has not been read yet
  }

  protected override admit({ abilities }: Visitor): void {
    if (abilities.cannot('open', 'replays')) throw new NoSuchPage('replays');
  }
}
