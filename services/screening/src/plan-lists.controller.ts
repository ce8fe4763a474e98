import { Body, Controller, Get, HttpCode, HttpException, Inject, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { nhsNumber, organisationCode } from '#libs/contracts';
import { verifiedRef } from '#libs/facts';
import { Database, type Logger } from '#libs/platform';
import { OperatorGuard } from '#libs/platform/http';
import { isUnusual, type LeavingRule } from './domain/plan-lists/leaving-children.js';
import { changeBy, standingLists } from './store/plan-list-changes.js';

/** Most children of one list. Technical: no authority has half as many. */
const mostChildren = 20_000;

const compareCall = z.strictObject({
  authority: organisationCode,
  asOf: z.iso.datetime({ offset: true }),
  nhsNumbers: z.array(nhsNumber).max(mostChildren),
});

/** What the comparison of lists needs; a class, so that it can be injected. */
export class PlanListSettings {
  constructor(
    readonly indexSecret: string,
    readonly leaving: LeavingRule,
    readonly logger: Logger,
  ) {}
}

/** What operators may ask of authorities' lists: counts, never who. */
@ApiTags('operator')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('operator/plan-lists')
export class PlanListsController {
  constructor(
    private readonly database: Database,
    @Inject(PlanListSettings) private readonly settings: PlanListSettings,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The last full list of every authority: how many children it left out, and how many it added',
  })
  async list() {
    const lists = await standingLists(this.database);
    return { lists: lists.map((list) => ({ ...list, unusual: isUnusual(list, this.settings.leaving) })) };
  }

  @Post('compare')
  @HttpCode(200)
  @ApiOperation({ summary: 'How many children would leave and join by a full list; nothing is stored' })
  async compare(@Body() body: unknown) {
    const call = compareCall.safeParse(body);
    if (!call.success) {
      const place = call.error.issues[0]?.path.slice(0, 1).join('.') ?? '';
      throw new HttpException({ code: 'contract-breach', place }, 422);
    }
    const { authority, asOf, nhsNumbers } = call.data;
    const { indexSecret, leaving, logger } = this.settings;
    const refs = nhsNumbers.map((number) => verifiedRef(indexSecret, number).ref);
    const change = await changeBy(this.database, { authority, asOf: new Date(asOf), refs });
    logger.info('plan-list.compared', { organisation: authority, count: nhsNumbers.length });
    return { ...change, unusual: isUnusual(change, leaving), share: leaving.share, least: leaving.least };
  }
}
