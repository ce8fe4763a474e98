import { Body, Controller, Get, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { digestLooks, worklistQuery, type ChildIdentity, type WorklistPage } from '#libs/contracts';
import { classify, describeError } from '#libs/platform';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { flashModel } from '../present/flash.js';
import { worklistModel } from '../present/worklist.js';
import { SignedInGuard } from './signed-in.guard.js';
import { underTickets } from './under-ticket.js';
import { visitorOf, type Visitor } from './visitor.js';

/** Filters that are not chosen come as empty texts from a form. */
function chosen(query: unknown): unknown {
  const pairs = Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== '');
  return Object.fromEntries(pairs);
}

/** Lines of the digest as its page names them: finding and revision, with commas between. */
const looksForm = z.object({
  lines: z
    .string()
    .transform((lines) => lines.split(',').map((line) => line.split(' ')))
    .transform((lines) => lines.map(([finding, revision]) => ({ finding, revision: Number(revision) })))
    .pipe(digestLooks.shape.lines),
  from: z
    .string()
    .regex(/^\/worklist(\?[\w\-=&%.]*)?$/)
    .catch('/worklist?view=digest'),
});

@Controller()
@UseGuards(SignedInGuard)
export class WorklistController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  start(@Res() response: Response): void {
    response.redirect(303, '/worklist');
  }

  @Get('worklist')
  async list(@Query() asked: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = visitorOf(request);
    if (visitor.abilities.cannot('open', 'worklist')) {
      // everybody is led here after signing in; a rule owner has no cases, and has the rules
      if (visitor.abilities.cannot('open', 'rules')) throw new Refused();
      response.redirect(303, '/rules');
      return;
    }
    const parsed = worklistQuery.safeParse(chosen(asked));
    if (!parsed.success) throw new Refused();
    const query = parsed.data;
    const { person } = visitor.session;
    const page = await this.parts.casework.worklist(person, query);
    const identities = await this.identities(visitor, page);
    const around = { identities: identities ?? new Map<string, ChildIdentity>(), query, nameOf: this.parts.nameOf };
    const flash = await this.parts.sessions.told(visitor.session.digest);
    this.parts.pages.send(response, 'worklist.njk', visitor, {
      title: 'Worklist',
      area: 'worklist',
      news: { about: 'list' },
      dataAsOf: page.dataAsOf,
      list: worklistModel(page, around, person),
      namesAway: identities === null,
      flashRow: flash !== null && page.rows.some(({ number }) => number === flash.number) ? flash.number : null,
      flash: flashModel(flash, person, null, page.dataAsOf),
      here: request.originalUrl,
    });
  }

  @Post('worklist/looked')
  async looked(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = visitorOf(request);
    const form = looksForm.safeParse(body);
    if (visitor.abilities.cannot('open', 'worklist') || !form.success) throw new Refused();
    await this.parts.casework.looked(visitor.session.person, form.data.lines);
    response.redirect(303, form.data.from);
  }

  /** Who the children of a page are; null when screening does not answer: a list without names is better than none. */
  private async identities(visitor: Visitor, page: WorklistPage): Promise<ReadonlyMap<string, ChildIdentity> | null> {
    // a line of the digest has no number where it joined no case; several may have one
    const numbers = [...new Set(page.rows.flatMap(({ childId, number }) => (childId && number ? [number] : [])))];
    if (numbers.length === 0) return new Map();
    const { screening, logger } = this.parts;
    try {
      const children = await underTickets(this.parts, visitor, numbers, 'worklist', (ticket) =>
        screening.children(ticket),
      );
      return new Map(children.map((child) => [child.childId, child]));
    } catch (error) {
      if (classify(error) !== 'transient') logger.error('worklist.without-names', describeError(error));
      return null;
    }
  }
}
