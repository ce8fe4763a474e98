import { Controller, Get, Param, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { RuleDoubts } from '#libs/contracts';
import { classify, describeError } from '#libs/platform';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { ruleWeeksModel } from '../present/rule-weeks.js';
import { indexModel, ruleModel } from '../present/rules.js';
import { NoSuchPage } from './no-such-page.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf, type Visitor } from './visitor.js';

/** What each rule looks for, tells and counts, for everybody with a job here. Nothing on these pages is about a child. */
@Controller('rules')
@UseGuards(SignedInGuard)
export class RulesController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  index(@Req() request: Request, @Res() response: Response): void {
    const visitor = readerOf(request);
    this.parts.pages.send(response, 'rules.njk', visitor, {
      title: 'Rules',
      area: 'rules',
      here: request.originalUrl,
      chapters: indexModel(this.parts.rules),
      mayReadWeeks: visitor.abilities.can('open', 'rule-weeks'),
    });
  }

  @Get('how-we-count')
  counting(@Req() request: Request, @Res() response: Response): void {
    const visitor = readerOf(request);
    const { howWeCount } = this.parts.rules;
    this.parts.pages.send(response, 'how-we-count.njk', visitor, { title: 'How we count', area: 'rules', howWeCount });
  }

  /** For whoever runs the service or owns its rules. */
  @Get('weeks')
  async weeks(@Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = readerOf(request);
    if (visitor.abilities.cannot('open', 'rule-weeks')) throw new NoSuchPage('rules-by-week');
    const [found, doubts] = await Promise.all([
      this.parts.casework.ruleWeeks(visitor.session.person),
      this.doubts(visitor),
    ]);
    this.parts.pages.send(response, 'rule-weeks.njk', visitor, {
      title: 'Rules by week',
      area: 'rules',
      dataAsOf: found.dataAsOf,
      weeks: ruleWeeksModel(found, doubts, this.parts.rules),
      doubtsAway: doubts === null,
    });
  }

  @Get(':rule')
  rule(@Param('rule') asked: string, @Req() request: Request, @Res() response: Response): void {
    const visitor = readerOf(request);
    const rule = ruleModel(this.parts.rules, asked);
    if (rule === null) throw new NoSuchPage('rule');
    this.parts.pages.send(response, 'rule.njk', visitor, { title: `${rule.id}: ${rule.title}`, area: 'rules', rule });
  }

  /** How often each rule could not tell; null when screening does not answer: the rest is shown without. */
  private async doubts({ session }: Visitor): Promise<RuleDoubts | null> {
    const { casework, screening, logger } = this.parts;
    try {
      return await screening.ruleWeeks(await casework.ruleWeeksTicket(session.person, session.digest));
    } catch (error) {
      if (classify(error) !== 'transient') logger.error('rule-weeks.without-doubts', describeError(error));
      return null;
    }
  }
}

/** @throws Refused when whoever asks has no job here */
function readerOf(request: Request): Visitor {
  const visitor = visitorOf(request);
  if (visitor.abilities.cannot('open', 'rules')) throw new Refused();
  return visitor;
}
