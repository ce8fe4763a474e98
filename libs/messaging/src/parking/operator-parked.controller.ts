import {
  BadRequestException,
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  NotFoundException,
  Param,
  Post,
  Query,
  UseGuards,
} from '@nestjs/common';
import { z } from 'zod';
import { OperatorGuard } from '#libs/platform/http';
import { BatchTransport } from '../consumer/batch-transport.js';
import { ParkedRecords, type ParkedRecord, type ParkedSummary } from './parked-records.js';

const recordId = z.uuid();
const stateQuery = z.enum(['parked', 'retried', 'discarded']).default('parked');
const discardBody = z.object({ reason: z.string().regex(/^[a-z0-9-]{1,60}$/) });

function parsed<S extends z.ZodType>(schema: S, value: unknown, place: string): z.infer<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new BadRequestException({ code: 'contract-breach', place });
  return result.data;
}

/** For operators: what this service's consumer has set aside, and what to do with it. */
@Controller('operator/parked')
@UseGuards(OperatorGuard)
export class OperatorParkedController {
  constructor(
    @Inject(ParkedRecords) private readonly records: ParkedRecords,
    @Inject(BatchTransport) private readonly transport: BatchTransport,
  ) {}

  /** Newest first, without content. */
  @Get()
  async list(@Query('state') state?: string): Promise<{ readonly parked: readonly ParkedSummary[] }> {
    return { parked: await this.records.list(parsed(stateQuery, state, 'state')) };
  }

  /** One record, byte for byte. */
  @Get(':id')
  async show(@Param('id') id: string): Promise<ParkedRecord> {
    const record = await this.records.show(parsed(recordId, id, 'id'));
    if (record === null) throw new NotFoundException({ code: 'not-found' });
    return record;
  }

  /** Hands the record to its handler again; 422 with the present reason when it is refused again. */
  @Post(':id/retry')
  @HttpCode(200)
  retry(@Param('id') id: string): Promise<ParkedSummary> {
    return this.records.retry(parsed(recordId, id, 'id'), (sql, record) => this.transport.handleAgain(sql, record));
  }

  /** Closes the record without handling it: `{ "reason": "a-code" }`. */
  @Post(':id/discard')
  @HttpCode(200)
  discard(@Param('id') id: string, @Body() body: unknown): Promise<ParkedSummary> {
    const { reason } = parsed(discardBody, body, 'reason');
    return this.records.discard(parsed(recordId, id, 'id'), reason);
  }
}
