import { Body, Controller, Get, Headers, HttpCode, HttpException, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { actAnswer, actBody, actingPersonHeader, type ActAnswer } from '#libs/contracts';
import { Database } from '#libs/platform';
import { described, parsed } from '#libs/platform/http';
import { acknowledgeCase, type AcknowledgementAnswer, type AcknowledgementRefusal } from '../acknowledge-case.js';
import { CaseworkParts } from '../casework-parts.js';
import { listOpenCases, showCase, type CaseReader } from '../show-case.js';
import { noteAsked } from '../store/read-audit.js';
import { Acting, ActingPersonGuard, requireActor } from './acting-person.js';
import type { Actor } from '../readers/actor.js';
import { acknowledgeAs } from './acknowledge-as.js';
import { caseReference, namedBy } from './case-reference.js';
import {
  acknowledgementAnswer,
  acknowledgementBody,
  caseSummary,
  caseView,
  type CaseSummary,
  type CaseView,
} from '../readers/case-view.js';
import { CaseworkGuard } from './casework.guard.js';
import { whyNotConcerned } from './concerned.js';
import { doAct } from './do-act.js';
import { ReaderParts } from '../readers/reader-parts.js';
import { notYours } from './refusals.js';
import { seeCase } from './see-case.js';

const listing = z.object({ state: z.literal('open').default('open') });

/** Cases for those who act on them, at a terminal. Nothing here names a child, and every reading is written down. */
@ApiTags('cases')
@ApiBearerAuth()
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@UseGuards(CaseworkGuard)
@Controller('cases')
export class CasesController {
  constructor(
    private readonly database: Database,
    private readonly parts: CaseworkParts,
    private readonly readerParts: ReaderParts,
  ) {}

  @Get()
  @UseGuards(ActingPersonGuard)
  @ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
  @ApiOperation({ summary: 'Open cases that the acting person may see, the next answer due first' })
  @ApiResponse({ status: 200, schema: described(z.array(caseSummary)) })
  @ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
  async list(@Acting() actor: Actor, @Query() query: unknown): Promise<readonly CaseSummary[]> {
    if (!listing.safeParse(query).success) throw new HttpException({ code: 'state-not-known', place: 'state' }, 400);
    return this.database.snapshot(async (sql) => {
      const cases = await listOpenCases(sql, this.readerFor(actor));
      await noteAsked(sql, {
        ...{ person: actor.id, what: 'cases', asked: cases.map(({ number }) => number), outcome: 'allowed' },
        ...{ purpose: 'worklist', children: cases.length },
      });
      return cases;
    });
  }

  @Get(':reference')
  @UseGuards(ActingPersonGuard)
  @ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
  @ApiOperation({ summary: 'One case by number or id: sentence, evidence, clocks, people told, journal' })
  @ApiResponse({ status: 200, schema: described(caseView) })
  @ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
  show(@Acting() actor: Actor, @Param('reference') reference: string): Promise<CaseView> {
    return this.seen(actor, reference, 'case');
  }

  @Get(':reference/journal')
  @UseGuards(ActingPersonGuard)
  @ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
  @ApiOperation({ summary: 'What happened to a case, in order' })
  @ApiResponse({ status: 200, schema: described(caseView.shape.journal) })
  @ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
  async journal(@Acting() actor: Actor, @Param('reference') reference: string): Promise<CaseView['journal']> {
    return (await this.seen(actor, reference, 'case-journal')).journal;
  }

  @Post(':reference/acknowledgements')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Somebody has it: stops further calls up the chain; the clock to act keeps running',
    description: `With the header ${actingPersonHeader} that person, and the body names the organisation at most; else the person whom the body names.`,
  })
  @ApiHeader({ name: actingPersonHeader, required: false, description: 'directory id of the person' })
  @ApiBody({ schema: described(acknowledgementBody), required: false })
  @ApiResponse({ status: 200, schema: described(z.union([actAnswer, acknowledgementAnswer])) })
  @ApiResponse({ status: 403, description: 'person-not-known, person-not-concerned, not-found-or-not-yours' })
  @ApiResponse({ status: 409, description: 'case-closed, organisation-needed, nobody-was-told, not-told' })
  async acknowledge(
    @Param('reference') named: string,
    @Headers(actingPersonHeader) person: string | undefined,
    @Body() body: unknown,
  ): Promise<ActAnswer | AcknowledgementAnswer> {
    const reference = caseReference(named);
    if (person !== undefined) {
      const actor = await requireActor(this.database, this.readerParts, person, 'acknowledge');
      const { organisation = null } = parsed(actBody, body ?? {});
      return doAct(
        this.database,
        { actor, parts: this.readerParts },
        reference,
        { act: 'acknowledge', organisation },
        (by) => acknowledgeAs(this.database, reference, by, this.parts),
      );
    }
    const { by, organisation = null } = parsed(acknowledgementBody, body);
    const refusal = await whyNotConcerned(this.database, reference, { by, organisation }, this.readerParts);
    const outcome = refusal === null ? 'allowed' : 'refused';
    await noteAsked(this.database, { person: by, what: 'acknowledge', asked: [namedBy(reference)], outcome });
    if (refusal !== null) throw new HttpException({ code: refusal }, 403);
    const theirs = this.readerParts.directory.current.organisationsOf(by);
    const given = organisation === null ? { by, organisation, theirs } : { by, organisation };
    const answer = await acknowledgeCase(this.database, reference, given, this.parts);
    if (typeof answer === 'string') throw new HttpException({ code: answer }, statusOf(answer));
    return answer;
  }

  private async seen(actor: Actor, reference: string, what: 'case' | 'case-journal'): Promise<CaseView> {
    const view = await seeCase(
      this.database,
      this.readerFor(actor),
      caseReference(reference),
      what,
      (sql, { caseId }) => showCase(sql, { id: caseId }, this.readerFor(actor)),
    );
    if (view === null) throw notYours();
    return view;
  }

  private readerFor(actor: Actor): CaseReader {
    return { actor, directory: this.readerParts.directory.current, parts: this.readerParts };
  }
}

function statusOf(refusal: AcknowledgementRefusal): number {
  switch (refusal) {
    case 'case-not-found':
      return 404;
    case 'case-closed':
    case 'organisation-needed':
    case 'nobody-was-told':
    case 'not-told':
      return 409;
  }
}
