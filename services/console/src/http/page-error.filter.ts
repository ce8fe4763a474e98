import {
  Catch,
  HttpException,
  PayloadTooLargeException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { classify, describeError, type Logger } from '#libs/platform';
import { NotPossible, Refused } from '../adapters/ask-service.js';
import type { Pages } from '../pages/pages.js';
import type { Cookies } from './cookies.js';
import { NoSuchPage } from './no-such-page.js';
import { NotSignedIn, StaleForm, visitorIfAny } from './visitor.js';
import { wayBack } from './way-back.js';

type Outcome = 'too-large' | 'sign-in' | 'stale-form' | 'no-such-page' | 'refused' | 'away';

function outcomeOf(error: unknown): Outcome {
  if (error instanceof NotSignedIn) return 'sign-in';
  if (error instanceof StaleForm) return 'stale-form';
  if (error instanceof NoSuchPage) return 'no-such-page';
  if (error instanceof Refused || error instanceof NotPossible) return 'refused';
  if (error instanceof PayloadTooLargeException) return 'too-large';
  // what is malformed is not there either: no answer tells more than another
  if (error instanceof HttpException && error.getStatus() < 500) return 'refused';
  return 'away';
}

/** Errors as pages. Of a case, refused and not found are one page: nobody learns which cases there are. */
@Catch()
export class PageErrorFilter implements ExceptionFilter {
  constructor(
    private readonly pages: Pages,
    private readonly cookies: Cookies,
    private readonly logger: Logger,
  ) {}

  /** Answers where an access could not be written down: nothing is shown. @param isTried whether something may have been done */
  unlogged(request: Request, response: Response, isTried: boolean): void {
    const { lost, to } = wayBack(request);
    response.status(503);
    this.pages.send(response, 'away.njk', visitorIfAny(request), {
      title: 'This page could not be fetched',
      lost: isTried && (lost === 'act' || lost === 'setting') ? 'unknown' : lost,
      again: to,
    });
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.end();
      return;
    }
    const visitor = visitorIfAny(request);
    switch (outcomeOf(error)) {
      case 'sign-in': {
        const { to, lost } = wayBack(request);
        // who was never signed in here was not signed out either
        const wasIn = this.cookies.read(request, 'session') !== null;
        const out = lost === 'act' || lost === 'setting' ? { out: 'lost' } : wasIn ? { out: '1' } : {};
        response.redirect(303, `/sign-in?${new URLSearchParams({ next: to, ...out }).toString()}`);
        return;
      }
      case 'stale-form':
        response.status(403);
        this.pages.send(response, 'stale-form.njk', visitor, {
          title: 'Nothing was saved',
          again: wayBack(request).to,
        });
        return;
      case 'no-such-page':
        response.status(404);
        this.pages.send(response, 'no-such-page.njk', visitor, {
          title: 'There is no such page',
          what: (error as NoSuchPage).what,
        });
        return;
      case 'too-large':
        response.status(413);
        this.pages.send(response, 'too-large.njk', visitor, {
          title: 'This file is too large',
          again: wayBack(request).to,
        });
        return;
      case 'refused':
        response.status(404);
        this.pages.send(response, 'refused.njk', visitor, { title: 'You cannot open this page' });
        return;
      case 'away':
        if (classify(error) !== 'transient') this.logger.error('http.failed', describeError(error));
        response.status(503);
        this.pages.send(response, 'away.njk', visitor, {
          title: 'This page could not be fetched',
          lost: wayBack(request).lost,
          again: wayBack(request).to,
        });
        return;
    }
  }
}
