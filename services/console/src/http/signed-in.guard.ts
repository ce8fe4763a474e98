import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { sameToken } from '#libs/platform';
import { ConsoleParts } from '../console-parts.js';
import { abilitiesOf } from '../domain/abilities.js';
import { Cookies } from './cookies.js';
import { NotSignedIn, remember, StaleForm } from './visitor.js';

const tokenOfForm = z.object({ _csrf: z.string().max(100) });

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
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const form = tokenOfForm.safeParse(request.body);
      if (!form.success || !sameToken(form.data._csrf, session.csrf)) throw new StaleForm();
    }
    const newsAfter = this.parts.changes.latest;
    const me = await this.parts.casework.me(session.person);
    remember(request, { session, me, abilities: abilitiesOf(me.jobs), newsAfter });
    return true;
  }
}
