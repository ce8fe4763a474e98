import { Body, Controller, Get, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { describeError } from '#libs/platform';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { Cookies } from './cookies.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf } from './visitor.js';

/** A page of ours, never an address elsewhere. */
const ownPath = z
  .string()
  .max(300)
  .regex(/^\/(worklist|cases\/B-\d{1,12}|keys|rules|replays)([/?][\w\-/?=&%.]*)?$/)
  .catch('/worklist');
const signInQuery = z.object({
  next: ownPath.default('/worklist'),
  out: z.enum(['1', 'lost']).optional().catch(undefined),
});

/** In and out. */
@Controller()
export class SignInController {
  constructor(
    private readonly parts: ConsoleParts,
    private readonly cookies: Cookies,
  ) {}

  @Get('sign-in')
  page(@Query() query: unknown, @Res() response: Response): void {
    const { next, out } = signInQuery.parse(query);
    const state = out === undefined ? 'new' : out === 'lost' ? 'lost' : 'out';
    this.parts.pages.send(response, 'sign-in.njk', null, { title: 'Sign in', next, state });
  }

  @Get('signed-out')
  goodbye(@Query('account') account: unknown, @Res() response: Response): void {
    const state = account === 'open' ? 'out-here' : 'out';
    this.parts.pages.send(response, 'sign-in.njk', null, { title: 'Sign in', next: '/worklist', state });
  }

  /** Needs no token: what it begins can be finished in this browser only, by whoever knows the password. */
  @Post('sign-in')
  async begin(@Body() body: unknown, @Res() response: Response): Promise<void> {
    const { next } = signInQuery.parse(body ?? {});
    const { url, underWay } = await this.parts.workAccount.begin(next);
    this.cookies.write(response, 'sign-in', await this.parts.signIns.begin(underWay));
    response.redirect(303, url);
  }

  @Get('sign-in/done')
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const secret = this.cookies.read(request, 'sign-in');
    this.cookies.clear(response, 'sign-in');
    const underWay = secret === null ? null : await this.parts.signIns.take(secret);
    if (underWay === null) {
      this.again(response);
      return;
    }
    let known;
    try {
      known = await this.parts.workAccount.finish(request.originalUrl, underWay);
    } catch (error) {
      this.parts.logger.warn('sign-in.failed', describeError(error));
      this.again(response);
      return;
    }
    try {
      await this.parts.casework.me(known.subject);
    } catch (error) {
      if (error instanceof Refused) this.parts.logger.warn('sign-in.no-grant');
      throw error;
    }
    // nobody has two sessions in one browser: who takes a place over does not leave the other one's open
    const before = this.cookies.read(request, 'session');
    if (before !== null) await this.parts.sessions.endOf(before);
    const session = await this.parts.sessions.begin(known.subject, known.idToken);
    this.cookies.write(response, 'session', session);
    response.redirect(303, underWay.returnTo);
  }

  @Post('sign-out')
  @UseGuards(SignedInGuard)
  async end(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { session } = visitorOf(request);
    await this.parts.sessions.end(session.digest);
    this.cookies.clear(response, 'session');
    response.redirect(303, (await this.parts.workAccount.endUrl(session.idToken)) ?? '/signed-out?account=open');
  }

  private again(response: Response): void {
    response.status(400);
    this.parts.pages.send(response, 'sign-in.njk', null, { title: 'Sign in', next: '/worklist', state: 'failed' });
  }
}
