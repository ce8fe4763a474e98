import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { describeError, type Database, type Logger, aborted } from '#libs/platform';

const notification = z.object({
  case: z.string().max(20),
  organisations: z.array(z.string()),
  kind: z.string().max(40),
});

/** A case that has changed. */
export interface CaseChange {
  /** Grows by one with each change that this process has heard. */
  readonly position: number;
  readonly number: string;
  readonly kind: string;
  /** RFC 3339: when this process heard of it. */
  readonly at: string;
}

/** `missed`: the connection was lost for a while, and nobody knows what happened meanwhile. */
type Listener = (news: CaseChange | 'missed') => void;

/** How many changes are kept for browsers that come back. */
const kept = 500;

/** Cases that change, heard on one connection for all browsers of this process: ids only, never a row. */
export class CaseChanges {
  private readonly listeners = new Set<Listener>();
  private readonly recent: CaseChange[] = [];
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private position = 0;
  /** Tells positions of this process from those of an earlier one. */
  readonly origin = randomBytes(6).toString('hex');

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.listen();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  /** @returns a function that ends it */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The newest change, as pages and ids of events name it: whoever asks for what came after it misses nothing. */
  get latest(): string {
    return placeOf(this.origin, this.position);
  }

  /** Changes after a place; null when some of them are not kept any more, or it is a place of another process. */
  since(place: string): readonly CaseChange[] | null {
    const [, origin = '', digits = ''] = /^([0-9a-f]{12})-(\d{1,12})$/.exec(place) ?? [];
    const position = Number(digits);
    const oldest = this.recent[0]?.position ?? this.position + 1;
    if (origin !== this.origin || position > this.position || position + 1 < oldest) return null;
    return this.recent.filter((change) => change.position > position);
  }

  private async listen(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      try {
        await this.database.session(async (sql, lost, onNotification) => {
          onNotification((payload) => this.heard(payload));
          await sql.query('LISTEN case_changed');
          // also the first time: a page may have been built before anybody listened
          this.missed();
          await aborted(AbortSignal.any([lost, signal]));
        });
      } catch (error) {
        this.logger.warn('console.not-listening', describeError(error));
      }
      // not at once again: the server may be away
      await Promise.race([aborted(signal), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
    }
  }

  private missed(): void {
    // nobody may come back to a position from before the gap as if nothing was missing
    this.position += 1;
    this.recent.length = 0;
    for (const listener of this.listeners) listener('missed');
  }

  private heard(payload: string): void {
    const parsed = notification.safeParse(jsonOrNull(payload));
    if (!parsed.success) {
      this.logger.warn('console.notification-malformed');
      return;
    }
    this.position += 1;
    const { case: number, kind } = parsed.data;
    const change = { position: this.position, number, kind, at: new Date().toISOString() };
    this.recent.push(change);
    if (this.recent.length > kept) this.recent.shift();
    for (const listener of this.listeners) listener(change);
  }
}

/** Names a change of a process, e.g. `0123456789ab-17`. */
export function placeOf(origin: string, position: number): string {
  return `${origin}-${position}`;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
