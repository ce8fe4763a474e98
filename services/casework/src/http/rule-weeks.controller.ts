import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { actingPersonHeader, ruleWeeks, type RuleWeeks } from '#libs/contracts';
import { Database } from '#libs/platform';
import { restrictedRules } from '#libs/policy';
import { described } from '#libs/platform/http';
import { mayReadEveryRule, mayReadRuleWeeks, type Actor } from '../readers/actor.js';
import { readRuleWeeks } from '../store/rule-weeks.js';
import { Acting, ActingPersonGuard } from './acting-person.js';
import { CaseworkGuard } from './casework.guard.js';
import { notYours } from './refusals.js';

/** How often each rule rang: numbers alone, for those who run the service or own its rules. */
@ApiTags('people')
@ApiBearerAuth()
@ApiHeader({ name: actingPersonHeader, description: 'directory id of the person' })
@ApiResponse({ status: 401, description: 'token-missing-or-wrong' })
@ApiResponse({ status: 403, description: 'not-found-or-not-yours' })
@UseGuards(CaseworkGuard, ActingPersonGuard)
@Controller('rules')
export class RuleWeeksController {
  constructor(private readonly database: Database) {}

  @Get('weeks')
  @ApiOperation({ summary: 'Findings and verdicts of each rule, week by week' })
  @ApiResponse({ status: 200, schema: described(ruleWeeks) })
  weeks(@Acting() actor: Actor): Promise<RuleWeeks> {
    if (!mayReadRuleWeeks(actor)) throw notYours();
    const without = mayReadEveryRule(actor) ? [] : [...restrictedRules];
    return this.database.transaction((sql) => readRuleWeeks(sql, without));
  }
}
