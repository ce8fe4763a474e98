const startBlock = 0x0b;
const endBlock = 0x1c;
const carriageReturn = 0x0d;

/** A frame cut out of the stream; `too-large` and `unfinished` ones carry the bytes up to the bound. */
export interface Frame {
  readonly framing: 'whole' | 'too-large' | 'unfinished';
  readonly bytes: Buffer;
}

/**
 * Cuts a byte stream into MLLP frames (0x0B body 0x1C 0x0D). Chunks do not respect frames: it may be given one byte or
 * fifty messages at a time. Bytes between frames are counted and passed over; a start byte inside a frame ends it as
 * unfinished and begins the next, so that a bad frame never takes a good one with it.
 */
export class MllpFramer {
  private state: 'between' | 'inside' | 'end-seen' = 'between';
  private held: Buffer = Buffer.alloc(0);
  private length = 0;
  private tooLarge = false;
  private noise = 0;

  /** @param longest bound of a frame's body in bytes */
  constructor(private readonly longest: number) {}

  /** Whether bytes of a frame have come whose end has not. */
  get midFrame(): boolean {
    return this.state !== 'between';
  }

  /** Bytes passed over between frames since the last call, line ends and NUL not counted. */
  takeNoise(): number {
    const passed = this.noise;
    this.noise = 0;
    return passed;
  }

  /** Takes the next bytes of the stream and returns the frames that they complete. */
  push(chunk: Buffer): readonly Frame[] {
    const frames: Frame[] = [];
    let at = 0;
    while (at < chunk.length) {
      switch (this.state) {
        case 'between':
          at = this.passOver(chunk, at);
          break;
        case 'inside':
          at = this.readBody(chunk, at, frames);
          break;
        case 'end-seen':
          at = this.readEnd(chunk, at, frames);
          break;
      }
    }
    return frames;
  }

  /** The frame that the end of the stream, or a silence, leaves unfinished. */
  abandon(): Frame | null {
    if (!this.midFrame) return null;
    if (this.state === 'end-seen') this.keep(Buffer.of(endBlock));
    return this.take('unfinished');
  }

  private passOver(chunk: Buffer, at: number): number {
    const start = chunk.indexOf(startBlock, at);
    const end = start < 0 ? chunk.length : start;
    for (let place = at; place < end; place += 1) {
      const byte = chunk[place] ?? 0;
      if (byte !== 0 && byte !== carriageReturn && byte !== 0x0a && byte !== endBlock) this.noise += 1;
    }
    if (start < 0) return chunk.length;
    this.state = 'inside';
    return start + 1;
  }

  private readBody(chunk: Buffer, at: number, frames: Frame[]): number {
    const end = chunk.indexOf(endBlock, at);
    const body = chunk.subarray(at, end < 0 ? chunk.length : end);
    const restart = body.indexOf(startBlock);
    if (restart >= 0) {
      this.keep(body.subarray(0, restart));
      if (this.length > 0) frames.push(this.take('unfinished'));
      this.state = 'inside';
      return at + restart + 1;
    }
    this.keep(body);
    if (end < 0) return chunk.length;
    this.state = 'end-seen';
    return end + 1;
  }

  private readEnd(chunk: Buffer, at: number, frames: Frame[]): number {
    if (chunk[at] === carriageReturn) {
      frames.push(this.take('whole'));
      return at + 1;
    }
    // a lone end block belongs to the body; a start byte after it is a sender that leaves the carriage return out
    if (chunk[at] === startBlock) frames.push(this.take('whole'));
    else this.keep(Buffer.of(endBlock));
    this.state = chunk[at] === startBlock ? 'between' : 'inside';
    return at;
  }

  private keep(bytes: Buffer): void {
    const kept = Math.min(bytes.length, this.longest - this.length);
    if (kept < bytes.length) this.tooLarge = true;
    if (kept === 0) return;
    if (this.length + kept > this.held.length) {
      const grown = Buffer.allocUnsafe(
        Math.min(this.longest, Math.max(2 * this.held.length, this.length + kept, 4096)),
      );
      this.held.copy(grown, 0, 0, this.length);
      this.held = grown;
    }
    bytes.copy(this.held, this.length, 0, kept);
    this.length += kept;
  }

  private take(framing: 'whole' | 'unfinished'): Frame {
    const frame: Frame = {
      framing: this.tooLarge ? 'too-large' : framing,
      bytes: Buffer.from(this.held.subarray(0, this.length)),
    };
    this.state = 'between';
    this.length = 0;
    this.tooLarge = false;
    if (this.held.length > 65_536) this.held = Buffer.alloc(0);
    return frame;
  }
}
