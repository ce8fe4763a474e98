import { Body, Controller, HttpCode, Inject, Post, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '#libs/platform';
import { OperatorGuard, parsed } from '#libs/platform/http';
import { acceptLog, lackingEvents, type FormerOffset, type KnownEvents } from './consumed-events.js';
import { eventType, operatorName, topicName } from './operator-calls.js';
import { sentAtOnce } from './sent-events.js';

/** Injection token of the service's own answer to what it knows. */
export const knownEventsToken = Symbol('known events');

const lackingQuestion = z.object({
  topic: topicName,
  events: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        type: eventType,
        receivedAt: z.iso.datetime({ offset: true }).nullable(),
        names: z.record(z.string(), z.union([z.string().max(200), z.number()])),
      }),
    )
    .max(sentAtOnce),
});
const acceptOrder = z.object({ topic: topicName, as: operatorName });

/** For operators: what this service has taken from its topics, and another log in place of the one that is gone. */
@Controller('operator/consumed')
@UseGuards(OperatorGuard)
export class OperatorConsumedController {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(knownEventsToken) private readonly knownEvents: KnownEvents,
  ) {}

  /** Of the events named, those that this service lacks. */
  @Post('lacking')
  @HttpCode(200)
  async lacking(@Body() body: unknown): Promise<{ readonly lacking: readonly string[] }> {
    const { topic, events } = parsed(lackingQuestion, body);
    return { lacking: await lackingEvents(this.database, topic, events, this.knownEvents) };
  }

  /** Accepts the log of a topic that is there now. */
  @Post('accept-log')
  @HttpCode(200)
  async acceptLog(@Body() body: unknown): Promise<{ readonly former: readonly FormerOffset[] }> {
    const { topic, as } = parsed(acceptOrder, body);
    return { former: await this.database.transaction((sql) => acceptLog(sql, topic, as)) };
  }
}
