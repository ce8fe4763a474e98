import { Body, Controller, Headers, HttpException, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { instant, organisationCode } from '#libs/contracts';
import { AcceptMessages } from './accept-messages.js';
import { FeedTokens } from './adapters/feed-tokens.js';
import type { FeedProfile } from './domain/feed-profile.js';
import { speaksFor } from './domain/feed-profile.js';
import type { Received } from './domain/received.js';
import { httpAnswer } from './http-answer.js';

const planListQuery = z.object({
  authority: organisationCode,
  asOf: instant,
  scope: z.enum(['full', 'changes']).default('full'),
});

/** Where feeds hand in signals over HTTP. */
@ApiTags('signals')
@ApiBearerAuth()
@Controller()
export class SignalsController {
  constructor(
    private readonly messages: AcceptMessages,
    private readonly tokens: FeedTokens,
  ) {}

  @Post('signals')
  @ApiOperation({ summary: 'Hand in one signal or an array of at most 1,000; answered once it is durable' })
  @ApiConsumes('application/json')
  async postSignals(
    @Headers() headers: Record<string, string | undefined>,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const profile = this.authenticate(headers);
    const bytes = bodyOf(body, headers, /^application\/([a-z.-]+\+)?json\b/i);
    const senderId = senderIdOf(headers['idempotency-key']);
    await this.answer(response, { profile, bytes, transport: { kind: 'signals', senderId } });
  }

  @Post('plan-lists')
  @ApiOperation({ summary: "Hand in an authority's list of children with a plan, as CSV" })
  @ApiConsumes('text/csv')
  async postPlanList(
    @Headers() headers: Record<string, string | undefined>,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const profile = this.authenticate(headers);
    const bytes = bodyOf(body, headers, /^text\/csv\b/i);
    const parsed = planListQuery.safeParse(query);
    if (!parsed.success)
      throw refusal(422, 'contract-breach', `query ${String(parsed.error.issues[0]?.path[0] ?? '')}`);
    if (!speaksFor(profile, parsed.data.authority)) throw refusal(403, 'feed-mismatch', 'query authority');
    await this.answer(response, { profile, bytes, transport: { kind: 'plan-list', ...parsed.data } });
  }

  private authenticate(headers: Record<string, string | undefined>): FeedProfile {
    const profile = this.tokens.feedOf(headers['authorization']);
    if (profile === null) throw refusal(401, 'unauthorised', null);
    return profile;
  }

  private async answer(response: Response, received: Received): Promise<void> {
    const accepted = await this.messages.accept(received).catch((): never => {
      // nothing was stored, whatever the cause: the sender keeps the message and tries again
      throw refusal(503, 'storage-down', null);
    });
    const { status, body } = httpAnswer(accepted);
    response.status(status).json(body);
  }
}

function refusal(status: number, code: string, place: string | null): HttpException {
  return new HttpException({ code, errors: [{ code, place, item: null }] }, status);
}

function bodyOf(body: unknown, headers: Record<string, string | undefined>, type: RegExp): Buffer {
  if (!type.test(headers['content-type'] ?? '')) throw refusal(415, 'content-type-not-accepted', null);
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

function senderIdOf(key: string | undefined): string | null {
  if (key === undefined || key === '') return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw refusal(422, 'contract-breach', 'header idempotency-key');
  return key;
}
