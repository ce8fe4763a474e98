/** Where progress is written: standard error, most often. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** With fewer chronologies, or events in one, it is over before anybody asks. */
const [manyFiles, manyEvents] = [20, 500];
const erase = '\r\u001b[K';

/** Says on a terminal how far long work is, in one line that is gone when it is over. Elsewhere it says nothing. */
export class ReplayProgress {
  private done = 0;
  private said = '';

  constructor(
    private readonly files: number,
    private readonly terminal: Terminal = process.stderr,
  ) {}

  /** The next file begins. */
  begin(done: number): void {
    this.done = done;
    this.say('');
  }

  /**
   * Tells how far one file is while it is replayed; however that ends, the line makes room.
   * @param replays told how many events of how many are judged; of one that is judged twice each counts half
   */
  during<Replayed>(replays: (told: (judged: number, events: number) => void) => Replayed): Replayed {
    try {
      return replays((judged, events) => this.judged(judged, events));
    } finally {
      this.clear();
    }
  }

  private judged(done: number, all: number): void {
    // after the last event other orders are tried
    if (all >= manyEvents) this.say(`${Math.min(99, Math.floor((100 * done) / all))} % of ${all} events judged`);
  }

  /** The line makes room: something else is written, or everything is done. */
  clear(): void {
    this.put('');
  }

  private say(ofFile: string): void {
    const ofFiles = this.files < manyFiles ? '' : `${this.done} of ${this.files} chronologies`;
    this.put([ofFiles, ofFile].filter((part) => part !== '').join(', '));
  }

  private put(text: string): void {
    if (this.terminal.isTTY !== true || text === this.said) return;
    this.said = text;
    this.terminal.write(`${erase}${text}`);
  }
}
