import { Body, Controller, Get, HttpCode, Inject, Post, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { Database, databaseNow } from '#libs/platform';
import { OperatorGuard, parsed } from '#libs/platform/http';
import { operatorName, rowId, topicName } from './operator-calls.js';
import { publishAgain, sentAtOnce, sentEvents, type SentEvent } from './sent-events.js';

const sentQuestion = z.object({ topic: topicName, until: z.iso.datetime(), after: rowId });
const againOrder = z.object({ topic: topicName, rows: z.array(rowId).max(sentAtOnce), as: operatorName });

/** For operators: what this service has published, and publishing some of it again. */
@Controller('operator/outbox')
@UseGuards(OperatorGuard)
export class OperatorOutboxController {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The time by which `sent_at` is told. */
  @Get('moment')
  async moment(): Promise<{ readonly now: string }> {
    return { now: (await databaseNow(this.database)).toISOString() };
  }

  /** A page of the events that were published until a moment; an empty one is the last. */
  @Post('sent')
  @HttpCode(200)
  async sent(@Body() body: unknown): Promise<{ readonly events: readonly SentEvent[] }> {
    const { topic, until, after } = parsed(sentQuestion, body);
    return { events: await sentEvents(this.database, topic, new Date(until), after) };
  }

  /** Publishes events again: those that their consumer lacks. */
  @Post('again')
  @HttpCode(200)
  async again(@Body() body: unknown): Promise<{ readonly published: number }> {
    const { topic, rows, as } = parsed(againOrder, body);
    return { published: await this.database.transaction((sql) => publishAgain(sql, topic, rows, as)) };
  }
}
