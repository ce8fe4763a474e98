import { Controller, Get, Req, Res, UseGuards, type OnModuleDestroy } from '@nestjs/common';
import type { Request, Response } from 'express';
import { describeError } from '#libs/platform';
import { ConsoleParts } from '../console-parts.js';
import { BrowserStream } from '../live/browser-stream.js';
import { Cookies } from './cookies.js';
import { logged } from './log-access.js';
import { visitorOf } from './visitor.js';
import { WatcherGuard } from './watcher.guard.js';

/** Milliseconds between two beats: proxies cut what is silent for long, and a browser must notice that it is alone. */
const beatMs = 15_000;
/** Milliseconds for which changes are gathered. */
const gatherMs = 500;
/** Beats between two looks at the session. */
const beatsPerLook = 4;

/** News of cases to open pages: numbers only; the page asks for the rest under its own rights. */
@Controller('events')
export class EventsController implements OnModuleDestroy {
  private readonly open = new Set<Response>();

  constructor(
    private readonly parts: ConsoleParts,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  @UseGuards(WatcherGuard)
  async stream(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { changes, casework, sessions, logger } = this.parts;
    const { person } = visitorOf(request).session;
    const secret = this.cookies.read(request, 'session') ?? '';
    await logged(response);
    // whoever has left meanwhile hears of nothing
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    const stream = new BrowserStream({
      origin: changes.origin,
      write: (text) => void response.write(text),
      visible: (numbers) => casework.visible(person, numbers),
    });
    let gathering: NodeJS.Timeout | undefined;
    const flush = (): void => {
      gathering = undefined;
      void stream.flush();
    };
    const unsubscribe = changes.subscribe((news) => {
      stream.take(news);
      gathering ??= setTimeout(flush, gatherMs);
    });
    // at once after subscribing: no change can fall in between
    this.resume(stream, request.headers['last-event-id'] ?? request.query['after']);
    let beats = 0;
    const beating = setInterval(() => {
      stream.beat();
      beats += 1;
      if (beats % beatsPerLook !== 0) return;
      sessions.of(secret, 'looked-up').then(
        (session) => {
          if (session !== null) return;
          stream.signedOut();
          response.end();
        },
        (error: unknown) => logger.warn('events.session-not-looked-up', describeError(error)),
      );
    }, beatMs);
    void stream.flush();
    this.open.add(response);
    response.on('close', () => {
      this.open.delete(response);
      unsubscribe();
      clearInterval(beating);
      clearTimeout(gathering);
    });
  }

  /** A server waits for its connections before it ends, and these would not end by themselves. */
  onModuleDestroy(): void {
    for (const response of this.open) response.end();
  }

  /**
   * Tells what happened since the last event that the browser has, or since its page was built; when nobody knows any
   * more, that something may have.
   */
  private resume(stream: BrowserStream, place: unknown): void {
    const { changes } = this.parts;
    if (place === undefined) {
      stream.begin(changes.latest);
      return;
    }
    const known = typeof place === 'string' ? place : '';
    const missed = changes.since(known);
    if (missed === null) {
      stream.gap();
      stream.begin(changes.latest);
      return;
    }
    stream.begin(known);
    for (const change of missed) stream.take(change);
  }
}
