import { Controller, Get, NotFoundException, Param, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation } from '@nestjs/swagger';
import { Database, OperatorGuard } from '#libs/platform';
import { epochsOf } from './store/child-rows.js';
import { findingsOf } from './store/finding-rows.js';

/** What operators and tests may ask of one child: its findings as they stand, coded facts only. */
@Controller('children')
@UseGuards(OperatorGuard)
@ApiBearerAuth()
export class ChildrenController {
  constructor(private readonly database: Database) {}

  @Get(':childId/findings')
  @ApiOperation({ summary: 'Findings of a child as they stand, withdrawn ones included' })
  async findings(@Param('childId') childId: string) {
    if (!/^[0-9a-f-]{36}$/.test(childId)) throw new NotFoundException({ code: 'not-found' });
    const epoch = (await epochsOf(this.database, [childId])).get(childId);
    if (epoch === undefined) throw new NotFoundException({ code: 'not-found' });
    const findings = await findingsOf(this.database, childId);
    return {
      childId,
      epoch,
      findings: findings.map(({ findingId, state, revision, content }) => ({ findingId, state, revision, ...content })),
    };
  }
}
