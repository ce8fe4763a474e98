import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Req,
  Res,
  UploadedFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import {
  longestChronology,
  replayPatienceSeconds,
  uuid,
  type ReplayAnswer,
  type ReplayFault,
  type ReplayRequest,
} from '#libs/contracts';
import { Busy } from '../adapters/ask-service.js';
import { ConsoleParts } from '../console-parts.js';
import { dayOfMonth } from '../domain/london-time.js';
import { keptDays } from '../store/kept-replays.js';
import { mustHoldToken } from './form-token.js';
import { NoSuchPage } from './no-such-page.js';
import { SignedInGuard, UploaderGuard } from './signed-in.guard.js';
import { visitorOf, type Visitor } from './visitor.js';

const options = z.object({
  feeds: z.enum(['all', 'health']).catch('all'),
  recordedConcern: z.enum(['kept', 'blanked']).catch('kept'),
  keep: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform((said) => said === 'yes'),
});
type Options = z.infer<typeof options>;

const uploaded = z.object({
  originalname: z.string().transform((name) => name.slice(0, 200)),
  buffer: z.instanceof(Buffer),
});

/** Why the form is shown again. */
type Again = Problem | 'busy';

interface Problem {
  readonly problem: string;
  /** What is wrong with the file, each with its place; left out where the problem says it all. */
  readonly faults?: readonly ReplayFault[] | undefined;
  readonly moreFaults?: number | undefined;
}

/** Published chronologies, replayed for whoever owns the rules. What is uploaded is answered, and not kept unless it is asked for. */
@Controller('replays')
export class ReplaysController {
  constructor(private readonly parts: ConsoleParts) {}

  @Get()
  @UseGuards(SignedInGuard)
  form(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.showForm(response, ownerOf(request), options.parse({}));
  }

  @Post()
  @HttpCode(200)
  @UseGuards(UploaderGuard)
  @UseInterceptors(FileInterceptor('chronology', { limits: { fileSize: longestChronology, files: 1, fields: 8 } }))
  async replay(
    @UploadedFile() file: unknown,
    @Body() body: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const visitor = ownerOf(request);
    mustHoldToken(body, visitor.session);
    const chosen = options.parse(body);
    const given = uploaded.safeParse(file);
    if (!given.success || given.data.buffer.length === 0)
      return this.showForm(response, visitor, chosen, { problem: 'Choose the file of a chronology.' });
    const { originalname: name, buffer } = given.data;
    const { feeds, recordedConcern } = chosen;
    const text = textOf(buffer);
    if (text === null)
      return this.showForm(response, visitor, chosen, { problem: `${name}: this is no text in UTF-8.` });
    const answer = await this.replayed({ name: name === '' ? 'chronology' : name, text, feeds, recordedConcern });
    if (answer === 'busy') return this.showForm(response, visitor, chosen, answer);
    if (answer.outcome === 'not-readable') return this.showForm(response, visitor, chosen, problemOf(name, answer));
    await this.show(response, visitor, answer, chosen);
  }

  @Get('kept/:id')
  @UseGuards(SignedInGuard)
  async kept(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = ownerOf(request);
    const page = uuid.safeParse(id).success ? await this.parts.keptReplays.page(visitor.session.person, id) : null;
    if (page === null) throw new NoSuchPage('kept-replay');
    this.send(response, visitor, { replay: page, isKept: true });
  }

  @Post('kept/:id/forget')
  @UseGuards(SignedInGuard)
  async forget(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const visitor = ownerOf(request);
    if (uuid.safeParse(id).success) await this.parts.keptReplays.forget(visitor.session.person, id);
    response.redirect(303, '/replays');
  }

  private async replayed(request: ReplayRequest): Promise<ReplayAnswer | 'busy'> {
    try {
      return await this.parts.workbench.replay(request);
    } catch (error) {
      if (error instanceof Busy) return 'busy';
      throw error;
    }
  }

  private async show(
    response: Response,
    visitor: Visitor,
    answer: Extract<ReplayAnswer, { outcome: 'replayed' }>,
    { keep }: Options,
  ): Promise<void> {
    const { person, now } = visitor.session;
    if (keep) await this.parts.keptReplays.keep(person, answer);
    const until = dayOfMonth(new Date(Date.parse(now) + keptDays * 86_400_000).toISOString());
    this.send(response, visitor, { replay: answer.html, isKept: keep, justKept: keep, until });
  }

  private send(response: Response, visitor: Visitor, model: Readonly<Record<string, unknown>>): void {
    const title = 'Replay of a chronology';
    this.parts.pages.send(response, 'replay.njk', visitor, { title, area: 'replays', ...model });
  }

  private async showForm(response: Response, visitor: Visitor, chosen: Options, again?: Again): Promise<void> {
    const kept = await this.parts.keptReplays.list(visitor.session.person);
    const busy = again === 'busy';
    const wrong = again === undefined || again === 'busy' ? null : again;
    if (wrong !== null) response.status(422);
    // the workbench is there and answers: it is not away (503), and whoever comes later is served
    if (busy) response.status(429).set('retry-after', String(replayPatienceSeconds));
    this.parts.pages.send(response, 'replays.njk', visitor, {
      ...{ title: 'Replay a chronology', area: 'replays', here: again === undefined, chosen, busy, keptDays },
      ...(wrong ?? { problem: null }),
      kept: kept.map((one) => ({ ...one, kept: dayOfMonth(one.keptAt) })),
    });
  }
}

/** A file with faults is told to be wrong in a few words: the list says how. */
function problemOf(name: string, answer: Extract<ReplayAnswer, { outcome: 'not-readable' }>): Problem {
  const { message, faults = [], moreFaults = 0 } = answer;
  if (faults.length === 0) return { problem: message };
  const count = faults.length + moreFaults;
  const problem = `${name} cannot be replayed: ${count === 1 ? 'one thing' : `${count} things`} to mend in it`;
  return { problem, faults, moreFaults };
}

/** Null when the bytes are no text in UTF-8. */
function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @throws NoSuchPage for whoever owns no rules */
function ownerOf(request: Request): Visitor {
  const visitor = visitorOf(request);
  if (visitor.abilities.cannot('open', 'replays')) throw new NoSuchPage('replays');
  return visitor;
}
