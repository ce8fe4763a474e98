import { Body, Controller, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  actionKind,
  closeReason,
  declineReason,
  instant,
  organisationCode,
  personId,
  uuid,
  type ActAnswer,
} from '#libs/contracts';
import { classify, describeError } from '#libs/platform';
import { InDoubt, NotPossible, Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import type { CaseAct } from '../domain/case-act.js';
import { decisionOf } from '../domain/decisions.js';
import type { FlashMessage } from '../domain/flash.js';
import { momentOfWall } from '../domain/london-time.js';
import { actionWords } from '../domain/words.js';
import { CaseNumber } from './case-number.pipe.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf } from './visitor.js';

/** Casework's name for a rule that has proposed a referral. */
const byRule = 'bellwether';
const from = z.object({ from: z.string().regex(/^\/worklist(\?[\w\-=&%.]*)?$/) });

/** Nothing chosen is an empty text. */
const recordForm = z.object({
  kind: z.union([z.literal(''), actionKind]).default(''),
  once: uuid.optional().catch(undefined),
  organisation: organisationCode.optional(),
});

/**
 * `sends`: for which organisation, and to which authority. `starts`: of a referral that nobody has proposed; when the one
 * before was declined, or empty.
 */
const referralForm = z.object({
  sends: z
    .string()
    .default('')
    .transform((text) => (text === '' ? null : text.split(' ')))
    .pipe(z.tuple([organisationCode, organisationCode]).nullable()),
  starts: z.union([z.literal(''), instant]).optional(),
});

/** Who at the authority accepted a referral, and when by the clock on the wall; left empty for any other reason. */
const closeForm = z.object({
  reason: closeReason,
  acceptedBy: z.union([z.literal('').transform(() => undefined), personId]).optional(),
  acceptedAt: z.string().transform(momentOfWall).optional(),
});

/** Buttons of one case. Every one answers with a page to go to: reloading it does nothing twice. */
@Controller('cases/:number')
@UseGuards(SignedInGuard)
export class CaseActsController {
  constructor(private readonly parts: ConsoleParts) {}

  @Post('acknowledge')
  acknowledge(@Param('number', CaseNumber) number: string, @Req() request: Request, @Res() response: Response) {
    return this.act(request, response, number, { act: 'acknowledge' });
  }

  @Post('undo')
  undo(@Param('number', CaseNumber) number: string, @Req() request: Request, @Res() response: Response) {
    return this.act(request, response, number, { act: 'undo' });
  }

  @Post('record')
  record(
    @Param('number', CaseNumber) number: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> | void {
    const form = recordForm.safeParse(body);
    if (!form.success) throw new Refused();
    const { kind, once, organisation } = form.data;
    if (kind === '') {
      response.redirect(303, `/cases/${number}?missing=1`);
      return;
    }
    return this.act(request, response, number, { act: 'record', kind, once, organisation });
  }

  @Post('referral')
  confirm(
    @Param('number', CaseNumber) number: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> | void {
    const form = referralForm.safeParse(body ?? {});
    if (!form.success) throw new Refused();
    const { starts: declinedAt, sends } = form.data;
    if (sends === null) {
      response.redirect(303, `/cases/${number}/referral?missing=1`);
      return;
    }
    const [organisation, to] = sends;
    const starts = declinedAt === undefined ? undefined : { declinedAt: declinedAt === '' ? null : declinedAt };
    return this.act(request, response, number, { act: 'confirm', organisation, to, starts });
  }

  @Post('decline')
  decline(
    @Param('number', CaseNumber) number: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> | void {
    const form = z.object({ reason: declineReason }).safeParse(body);
    if (!form.success) {
      response.redirect(303, `/cases/${number}/decline?missing=1`);
      return;
    }
    return this.act(request, response, number, { act: 'decline', reason: form.data.reason });
  }

  @Post('close')
  close(
    @Param('number', CaseNumber) number: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> | void {
    const form = closeForm.safeParse(body);
    if (!form.success) {
      response.redirect(303, `/cases/${number}/close?missing=1`);
      return;
    }
    const { reason, acceptedBy: by, acceptedAt } = form.data;
    const accepted = by === undefined || acceptedAt === undefined ? {} : { accepted: { by, at: acceptedAt } };
    return this.act(request, response, number, { act: 'close', reason, ...accepted });
  }

  @Post('verdict')
  verdict(
    @Param('number', CaseNumber) number: string,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const form = z.object({ finding: uuid, useful: z.enum(['yes', 'no']) }).safeParse(body);
    if (!form.success) throw new Refused();
    const { finding: findingId, useful } = form.data;
    return this.act(request, response, number, { act: 'verdict', findingId, useful: useful === 'yes' });
  }

  private async act(request: Request, response: Response, number: string, act: CaseAct): Promise<void> {
    const visitor = visitorOf(request);
    if (visitor.abilities.cannot('work-on', 'case')) throw new Refused();
    const asked = from.safeParse(request.body);
    const back = asked.success ? asked.data.from : `/cases/${number}`;
    const { person, digest } = visitor.session;
    const { message, to } = await this.outcome(person, number, act, visitor.session.now);
    await this.parts.sessions.tell(digest, message);
    response.redirect(303, { back, case: `/cases/${number}` }[to]);
  }

  private async outcome(
    person: string,
    number: string,
    act: CaseAct,
    now: string,
  ): Promise<{ readonly message: FlashMessage; readonly to: 'back' | 'case' }> {
    try {
      const answer = await this.parts.casework.act(person, number, act);
      return { message: await this.messageOf(act, answer, person, now), to: 'back' };
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (error instanceof NotPossible)
        return { message: { kind: 'not-possible', number, code: error.code }, to: 'back' };
      if (error instanceof InDoubt) {
        this.parts.logger.error('case.act-in-doubt', describeError(error.cause));
        return { message: { kind: 'in-doubt', number }, to: 'case' };
      }
      if (classify(error) !== 'transient') this.parts.logger.error('case.act-failed', describeError(error));
      return { message: { kind: 'not-saved', number }, to: 'back' };
    }
  }

  private async messageOf(act: CaseAct, answer: ActAnswer, person: string, now: string): Promise<FlashMessage> {
    const { number, at } = answer;
    if (answer.outcome === 'already') return this.standing(act, answer, person, now);
    switch (act.act) {
      case 'acknowledge':
        return { kind: 'acknowledged', number, at, undoUntil: answer.undoUntil };
      case 'undo':
        return { kind: 'undone', number };
      case 'record':
        return { kind: 'recorded', number, what: actionWords[act.kind] };
      case 'confirm':
        return { kind: 'recorded', number, what: 'Referral confirmed' };
      case 'decline':
        return { kind: 'recorded', number, what: 'Not referred' };
      case 'close':
        return { kind: 'closed', number };
      case 'verdict':
        return { kind: 'recorded', number, what: act.useful ? 'This ring was useful' : 'This ring was not useful' };
    }
  }

  /** What somebody has decided before. */
  private async standing(
    act: CaseAct,
    { number, by, at, stands }: ActAnswer,
    person: string,
    now: string,
  ): Promise<FlashMessage> {
    const wish = decisionOf(act);
    const name = by === person ? '' : await this.nameOf(person, number, by);
    if (act.act === 'acknowledge') {
      const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(at)) / 1000));
      return { kind: 'already', number, by, name, at, seconds };
    }
    // the second press of a button whose first was not heard of: what it says is the same
    if (act.act === 'record' && by === person) return { kind: 'recorded', number, what: actionWords[act.kind] };
    if (wish === null || stands === null) return { kind: 'not-possible', number, code: null };
    return { kind: 'stands', number, by, name, at, wish, stands };
  }

  /** Who was first; "Somebody" when the case does not name them. */
  private async nameOf(person: string, number: string, by: string): Promise<string> {
    if (by === byRule) return 'Bellwether';
    const page = await this.parts.casework.casePage(person, number).catch(() => null);
    return page?.people.find(({ id }) => id === by)?.name ?? 'Somebody';
  }
}
