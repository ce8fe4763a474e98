import { Body, Controller, Get, HttpCode, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  actingPersonHeader,
  digestLooked,
  digestLooks,
  worklistPage,
  worklistQuery,
  type DigestLooked,
  type WorklistPage,
} from '#libs/contracts';
import { Database, databaseNow } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { digestReader } from '../readers/digest-reader.js';
import { showWorklist } from '../show-worklist.js';
import { noteLookedAt } from '../store/digest-rows.js';
import { noteAsked, noteLooks } from '../store/read-audit.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import type { Actor } from '../readers/actor.js';
import { CaseworkGuard } from './casework.guard.js';
import { ReaderParts } from '../readers/reader-parts.js';

/** Who needs me next. */
@ApiTags('people')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly database: Database,
    private readonly parts: ReaderParts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Open cases of the acting person, the next answer due first, 50 to a page' })
  @ApiQuery({ name: 'view', enum: ['mine', 'team', 'waiting', 'cannot-tell', 'digest'], required: false })
  @ApiQuery({ name: 'severity', required: false })
  @ApiQuery({ name: 'plan', enum: ['yes', 'no', 'unknown'], required: false })
  @ApiQuery({ name: 'organisation', required: false })
  @ApiQuery({ name: 'waitingFor', enum: ['you', 'other', 'nobody'], required: false })
  @ApiQuery({ name: 'page', required: false })
  @ApiResponse({ status: 200, schema: described(worklistPage) })
  @ApiResponse({ status: 422, description: 'contract-breach' })
  worklist(@Acting() actor: Actor, @Query() query: unknown): Promise<WorklistPage> {
    const asked = parsed(worklistQuery, query);
    return this.database.snapshot(async (sql) => {
      const page = await showWorklist(sql, actor, asked, this.parts);
      const numbers = page.rows.map(({ number, caseId }) => number || caseId);
      const children = page.rows.filter(({ childId }) => childId !== null).length;
      const what = `worklist-${asked.view}`;
      await noteAsked(sql, {
        person: actor.id,
        what,
        asked: numbers,
        outcome: 'allowed',
        purpose: 'worklist',
        children,
      });
      return page;
    });
  }

  @Post('digest/looks')
  @HttpCode(200)
  @ApiOperation({
    summary: 'The acting person has looked at lines of the digest',
    description: 'They leave it when the working day is over. A list that is only opened is not looked at.',
  })
  @ApiBody({ schema: described(digestLooks) })
  @ApiResponse({ status: 200, schema: described(digestLooked) })
  @ApiResponse({ status: 422, description: 'contract-breach' })
  looks(@Acting() actor: Actor, @Body() body: unknown): Promise<DigestLooked> {
    const { lines } = parsed(digestLooks, body);
    return this.database.transaction(async (sql) => {
      const reader = digestReader(actor, this.parts, await databaseNow(sql));
      const taken = await noteLookedAt(sql, reader, lines);
      await noteLooks(sql, actor.id, taken, lines);
      return { looked: taken.length };
    });
  }
}
