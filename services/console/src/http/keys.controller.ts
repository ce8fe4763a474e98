import { Body, Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Refused } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { keepSingleKeys } from '../store/preferences.js';
import { SignedInGuard } from './signed-in.guard.js';
import { visitorOf } from './visitor.js';

/** All keys, and the switch for them. */
@Controller('keys')
@UseGuards(SignedInGuard)
export class KeysController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  page(@Req() request: Request, @Res() response: Response): void {
    this.parts.pages.send(response, 'keys.njk', visitorOf(request), { title: 'Keys' });
  }

  @Post()
  async turn(@Body() body: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const form = z.object({ keys: z.enum(['on', 'off']) }).safeParse(body);
    if (!form.success) throw new Refused();
    await keepSingleKeys(this.parts.database, visitorOf(request).session.person, form.data.keys);
    response.redirect(303, '/keys');
  }
}
