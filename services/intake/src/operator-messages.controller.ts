import { Body, Controller, Get, HttpCode, HttpException, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Database } from '#libs/platform';
import { OperatorGuard, parsed } from '#libs/platform/http';
import { AcceptSettings } from './accept-messages.js';
import { decodeText } from './domain/hl7/charset.js';
import { firstComponent, readHeader } from './domain/hl7/header.js';
import { hearingOf } from './domain/feed-silence.js';
import { retryMessage } from './retry-message.js';
import { watchedFeeds } from './store/feed-watches.js';
import {
  countByReason,
  discardMessage,
  findMessages,
  listFeedsHeard,
  listMessages,
  showMessage,
} from './store/message-listing.js';
import { countRefusedNumbers, refusedNumbersIn, refusedWithinDays } from './store/refused-numbers.js';

const listingQuery = z.object({
  disposition: z.enum(['accepted', 'ignored', 'quarantined', 'discarded']).default('quarantined'),
  reason: z.string().max(60).optional(),
  feed: z.string().max(63).optional(),
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
const signalsBody = z.strictObject({
  signals: z
    .array(z.strictObject({ id: z.uuid(), feed: z.string().max(63), receivedAt: z.iso.datetime({ offset: true }) }))
    .max(10_000),
});
const findBody = z.strictObject({
  feed: z.string().max(63),
  controlIds: z.array(z.string().max(200)).max(1_000),
});
const discardBody = z.object({ reason: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/) });

/** Operators' view of what came in: what was not used and why, its bytes, and a way to use or close it. */
@ApiTags('operator')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('operator')
export class OperatorMessagesController {
  constructor(
    private readonly database: Database,
    private readonly settings: AcceptSettings,
  ) {}

  @Get('messages')
  @ApiOperation({ summary: 'Messages of one disposition, newest first, and how many there are for each reason' })
  async list(@Query() query: Record<string, unknown>) {
    const listing = parsed(listingQuery, query);
    const messages = await listMessages(this.database, listing);
    const last = messages.length === listing.limit ? messages.at(-1)?.id : undefined;
    return {
      messages,
      counts: await countByReason(this.database, listing.disposition),
      ...(last === undefined ? {} : { next: last }),
    };
  }

  @Post('messages/find')
  @HttpCode(200)
  @ApiOperation({ summary: 'What became of the last message of a feed with each of these control ids' })
  async find(@Body() body: unknown) {
    const { feed, controlIds } = parsed(findBody, body);
    return { messages: await findMessages(this.database, feed, controlIds) };
  }

  @Get('messages/:id')
  @ApiOperation({ summary: 'One message: bytes as received (base64), as text, outcome, notes and signals' })
  async show(@Param('id') id: string) {
    const message = await showMessage(this.database, uuidOf(id));
    if (message === null) throw new HttpException({ code: 'no-such-message' }, 404);
    return { ...message, raw: message.raw.toString('base64'), text: textOf(message.raw) };
  }

  @Post('messages/:id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: 'Decode a kept message again, as things are now' })
  async retry(@Param('id') id: string) {
    const outcome = await retryMessage(this.database, uuidOf(id), this.settings);
    if (outcome === null) throw new HttpException({ code: 'no-such-message' }, 404);
    if (outcome === 'discarded') throw new HttpException({ code: 'message-discarded' }, 409);
    return outcome;
  }

  @Post('messages/:id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Close a quarantined message without using it; it is kept' })
  async discard(@Param('id') id: string, @Body() body: unknown) {
    const { reason } = parsed(discardBody, body);
    if (!(await discardMessage(this.database, uuidOf(id), reason)))
      throw new HttpException({ code: 'not-in-quarantine' }, 409);
    return { id, disposition: 'discarded', reason };
  }

  @Post('refused-numbers')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Which of these signals came with an NHS number whose check digit fails, and were used without it',
  })
  async refused(@Body() body: unknown) {
    return { signals: await refusedNumbersIn(this.database, parsed(signalsBody, body).signals) };
  }

  @Get('feeds')
  @ApiOperation({ summary: 'When each configured feed was last heard, what is usual for it, and whether it is silent' })
  async feeds() {
    const heard = new Map((await listFeedsHeard(this.database)).map((feed) => [feed.feed, feed]));
    const refused = await countRefusedNumbers(this.database);
    const watched = new Map((await watchedFeeds(this.database)).map((feed) => [feed.feed, feed]));
    return {
      feeds: [...this.settings.profiles.values()].map(({ name, organisation, authorityOfLocalIds, silence }) => ({
        feed: name,
        organisation,
        /** Who numbers its records. */
        authority: authorityOfLocalIds ?? null,
        ...hearingOf(watched.get(name), silence),
        lastHeardAt: heard.get(name)?.lastHeardAt ?? null,
        lastAcceptedAt: heard.get(name)?.lastAcceptedAt ?? null,
        messages: heard.get(name)?.messages ?? 0,
        /** Messages of the last days whose NHS number fails its check digit: its child is not found by it. */
        refusedNumbers: { count: refused.get(name) ?? 0, days: refusedWithinDays },
      })),
    };
  }
}

function uuidOf(id: string): string {
  return parsed(z.uuid(), id);
}

/** The bytes as a person can read them, in the character set that decoding would use. */
function textOf(raw: Buffer): string {
  const header = readHeader(raw);
  const decoded = decodeText(raw, header === null ? '' : firstComponent(header, 18));
  return 'text' in decoded ? decoded.text : raw.toString('latin1');
}
