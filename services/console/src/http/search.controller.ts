import { Body, Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { nhsNumber } from '#libs/contracts';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf, type Visitor } from './visitor.js';

const searchForm = z.object({ asked: z.string().trim().max(60) });

/** Search by case number or NHS number. By POST: what was asked stands in no address, no history and no log. */
@Controller('search')
@UseGuards(SignedInGuard)
export class SearchController {
  constructor(private readonly parts: ConsoleParts) {}

  @Post()
  async search(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = visitorOf(request);
    if (visitor.abilities.cannot('search', 'case')) throw new Refused();
    const form = searchForm.safeParse(body);
    const asked = form.success ? form.data.asked : '';
    const [, digits] = /^b-?\s*(\d{1,12})$/i.exec(asked) ?? [];
    if (digits !== undefined) {
      response.redirect(303, `/cases/B-${digits}`);
      return;
    }
    const typed = asked.replaceAll(/[\s-]/g, '');
    const wanted = nhsNumber.safeParse(typed);
    const found = wanted.success ? await this.found(visitor, wanted.data) : noNumber(typed);
    if (typeof found !== 'string' && found.length === 1) {
      response.redirect(303, `/cases/${found[0] ?? ''}`);
      return;
    }
    this.parts.pages.send(response, 'search.njk', visitor, { title: 'Search', found });
  }

  /** Cases of the child with an NHS number, as far as the reader may see them. */
  private async found({ session }: Visitor, wanted: string): Promise<readonly string[] | 'too-many'> {
    const { casework, screening } = this.parts;
    try {
      const ticket = await casework.searchTicket(session.person, session.digest);
      const children = await screening.search(ticket, wanted);
      return children.length === 0 ? [] : await casework.casesOfChildren(session.person, children);
    } catch (error) {
      if (error instanceof Refused) return error.code === 'too-many-searches' ? 'too-many' : [];
      throw error;
    }
  }
}

/** What is wrong with what was typed in place of a number. */
function noNumber(typed: string): 'wrong-check-digit' | 'wrong-length' | 'no-number' {
  if (/^\d{10}$/.test(typed)) return 'wrong-check-digit';
  return /^\d+$/.test(typed) ? 'wrong-length' : 'no-number';
}
