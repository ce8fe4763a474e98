import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { abilitiesOf } from '../domain/abilities.js';
import { Cookies } from './cookies.js';
import { remember } from './visitor.js';

/**
 * The door of what runs behind a page: it needs a session, and does not keep it alive, or an open page would never sign out.
 * @throws Refused, because a browser follows a redirect of an event stream without end
 */
@Injectable()
export class WatcherGuard implements CanActivate {
  constructor(
    private readonly parts: ConsoleParts,
    private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const secret = this.cookies.read(request, 'session');
    const session = secret === null ? null : await this.parts.sessions.of(secret, 'looked-up');
    if (session === null) throw new Refused();
    const newsAfter = this.parts.changes.latest;
    const me = await this.parts.casework.me(session.person);
    remember(request, { session, me, abilities: abilitiesOf(me.jobs), newsAfter });
    return true;
  }
}
