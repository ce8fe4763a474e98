import { Body, Controller, Get, HttpCode, HttpException, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Database } from '#libs/platform';
import { acknowledgeCase, type AcknowledgementAnswer, type AcknowledgementRefusal } from '../acknowledge-case.js';
import { CaseworkParts } from '../casework-parts.js';
import { listOpenCases, showCase } from '../show-case.js';
import { caseReference } from './case-reference.js';
import {
  acknowledgementAnswer,
  acknowledgementBody,
  caseSummary,
  caseView,
  type CaseSummary,
  type CaseView,
} from './case-view.js';
import { CaseworkGuard } from './casework.guard.js';
import { described } from './open-api.js';

const listing = z.object({ state: z.literal('open').default('open') });

/** Cases for those who act on them. Nothing here names a child. */
@ApiTags('cases')
@ApiBearerAuth()
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@UseGuards(CaseworkGuard)
@Controller('cases')
export class CasesController {
  constructor(
    private readonly database: Database,
    private readonly parts: CaseworkParts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Open cases, the next answer due first' })
  @ApiResponse({ status: 200, schema: described(z.array(caseSummary)) })
  async list(@Query() query: unknown): Promise<readonly CaseSummary[]> {
    if (!listing.safeParse(query).success) throw new HttpException({ code: 'state-not-known', place: 'state' }, 400);
    return listOpenCases(this.database);
  }

  @Get(':reference')
  @ApiOperation({ summary: 'One case by number or id: sentence, evidence, clocks, people told, journal' })
  @ApiResponse({ status: 200, schema: described(caseView) })
  @ApiResponse({ status: 404, description: 'case-not-found' })
  async show(@Param('reference') reference: string): Promise<CaseView> {
    const found = await showCase(this.database, caseReference(reference));
    if (found === null) throw new HttpException({ code: 'case-not-found' }, 404);
    return found;
  }

  @Get(':reference/journal')
  @ApiOperation({ summary: 'What happened to a case, in order' })
  @ApiResponse({ status: 200, schema: described(caseView.shape.journal) })
  async journal(@Param('reference') reference: string): Promise<CaseView['journal']> {
    return (await this.show(reference)).journal;
  }

  @Post(':reference/acknowledgements')
  @HttpCode(200)
  @ApiOperation({ summary: 'Somebody has it: stops further calls up the chain; the clock to act keeps running' })
  @ApiBody({ schema: described(acknowledgementBody) })
  @ApiResponse({ status: 200, schema: described(acknowledgementAnswer) })
  @ApiResponse({ status: 409, description: 'case-closed, organisation-needed, nobody-was-told' })
  async acknowledge(@Param('reference') reference: string, @Body() body: unknown): Promise<AcknowledgementAnswer> {
    const parsed = acknowledgementBody.safeParse(body);
    if (!parsed.success) {
      const place = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new HttpException({ code: 'contract-breach', place }, 422);
    }
    const { by, organisation = null } = parsed.data;
    const answer = await acknowledgeCase(this.database, caseReference(reference), { by, organisation }, this.parts);
    if (typeof answer === 'string') throw new HttpException({ code: answer }, statusOf(answer));
    return answer;
  }
}

function statusOf(refusal: AcknowledgementRefusal): number {
  switch (refusal) {
    case 'case-not-found':
      return 404;
    case 'case-closed':
    case 'organisation-needed':
    case 'nobody-was-told':
      return 409;
  }
}
