import { clockTime } from '../domain/london-time.js';
import { placeOf, type CaseChange } from './case-changes.js';

interface Line {
  readonly event: 'case' | 'beat' | 'gap' | 'signed-out';
  readonly data: string;
  readonly id?: string;
}

/** What a stream needs of the world. */
export interface StreamParts {
  /** Names the process in the ids of events. */
  readonly origin: string;
  readonly write: (text: string) => void;
  /** Those of these cases that the reader may see, asked anew each time. */
  readonly visible: (numbers: readonly string[]) => Promise<readonly string[]>;
}

/** More changes at once than this are told as one: the page is fetched anew anyway. */
const most = 200;

/**
 * Changes on their way to one browser: gathered for a moment, so that a storm costs one question, and told only as far as
 * the reader may see the case now. Ids only.
 */
export class BrowserStream {
  private waiting: CaseChange[] = [];
  private telling: Promise<void> = Promise.resolve();

  constructor(private readonly parts: StreamParts) {}

  take(news: CaseChange | 'missed'): void {
    if (news === 'missed') this.gap();
    else this.waiting.push(news);
  }

  gap(): void {
    this.waiting = [];
    this.line({ event: 'gap', data: '{}' });
  }

  beat(): void {
    this.line({ event: 'beat', data: '{}' });
  }

  /** The first beat: names the position from which a browser that loses us goes on. */
  begin(place: string): void {
    this.line({ event: 'beat', id: place, data: '{}' });
  }

  signedOut(): void {
    this.line({ event: 'signed-out', data: '{}' });
  }

  /** Tells what has gathered. One after the other, so that ids never go back. */
  flush(): Promise<void> {
    this.telling = this.telling.then(() => this.tell());
    return this.telling;
  }

  private async tell(): Promise<void> {
    const changes = this.waiting;
    this.waiting = [];
    if (changes.length === 0) return;
    if (changes.length > most) {
      this.gap();
      return;
    }
    let seen: ReadonlySet<string>;
    try {
      seen = new Set(await this.parts.visible([...new Set(changes.map(({ number }) => number))]));
    } catch {
      // nobody knows what the reader may see: the page must not look as if nothing had happened
      this.gap();
      return;
    }
    for (const { position, number, kind, at } of changes)
      if (seen.has(number))
        this.line({
          event: 'case',
          id: placeOf(this.parts.origin, position),
          data: JSON.stringify({ number, kind, at: clockTime(at) }),
        });
    // what others may see moves the place on too, or a browser that comes back would ask for all of it
    const last = changes.at(-1);
    if (last !== undefined && !seen.has(last.number)) this.begin(placeOf(this.parts.origin, last.position));
  }

  private line({ event, data, id }: Line): void {
    this.parts.write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`);
  }
}
