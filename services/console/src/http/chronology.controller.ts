import { Controller, Get, Param, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { calendarDate } from '#libs/contracts';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { londonDay } from '../domain/london-time.js';
import { aboutModel, sheetWords } from '../present/case.js';
import { chronologyModel, contactCount } from '../present/chronology.js';
import { drawnChronology } from '../present/drawn.js';
import { CaseNumber } from './case-number.pipe.js';
import { seeCase } from './show-case.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf } from './visitor.js';

/** Of "known on": the end of that day in London. An empty field means everything; what is no date is not a page. */
const knownOnQuery = z.object({ 'known-on': z.union([z.literal(''), calendarDate]).default('') });

/** Pixels: as wide as the page lets it be. */
const pictureWidth = 1_180;

/** Everything known of a child, drawn and in a table. */
@Controller('cases/:number/chronology')
@UseGuards(SignedInGuard)
export class ChronologyController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  async show(
    @Param('number', CaseNumber) number: string,
    @Query() asked: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visitor = visitorOf(request);
    const query = knownOnQuery.safeParse(asked);
    if (!query.success || visitor.abilities.cannot('open', 'chronology')) throw new Refused();
    const day = query.data['known-on'];
    const knownOn = day === '' ? null : DateTime.fromISO(day, { zone: 'Europe/London' }).endOf('day').toUTC().toISO();
    const { page, chronology, why } = await seeCase(this.parts, visitor, number, {
      purpose: 'chronology',
      ...(knownOn === null ? {} : { knownOn }),
    });
    if (why === 'none') throw new Refused();
    const about = aboutModel(page, chronology?.child ?? null, this.parts.nameOf);
    this.parts.pages.send(response, 'chronology.njk', visitor, {
      title: `Chronology of case ${number}`,
      area: 'worklist',
      news: { about: 'case', number },
      dataAsOf: chronology?.dataAsOf ?? page.dataAsOf,
      number,
      knownOn: day,
      today: londonDay(page.dataAsOf),
      about,
      sheet: sheetWords(`Chronology of case ${number}`, about),
      heading: chronology === null ? null : contactCount(chronology),
      picture:
        chronology === null
          ? null
          : drawnChronology(chronology, { now: page.dataAsOf, tablePage: '', width: pictureWidth }),
      list: chronology === null ? null : chronologyModel(chronology, page.dataAsOf),
    });
  }
}
