import type { HeaderValue } from '#libs/contracts';

/** Reads numbers and texts of one record, from its first byte on. */
export class RecordReader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** A zigzag varint. @returns null beyond the whole numbers that JavaScript knows */
  number(): number | null {
    const first = this.bytes[this.at];
    if (first !== undefined && first < 0x80) {
      this.at += 1;
      return (first >>> 1) ^ -(first & 1);
    }
    let factor = 1;
    let value = 0;
    for (let read = 0; read < 7; read += 1) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) return null;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      factor *= 0x80;
    }
    return null;
  }

  /** @returns undefined when the record is shorter than it says */
  text(): Buffer | null | undefined {
    const length = this.length();
    if (typeof length !== 'number') return length;
    const text = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return text;
  }

  /** A text that may be one of those that come again and again, or plain ASCII; else its bytes. */
  word(): Buffer | string | null | undefined {
    const length = this.length();
    if (typeof length !== 'number') return length;
    const { bytes, at } = this;
    const end = at + length;
    this.at = end;
    const known = length === 0 ? undefined : words.get(placeOf(length, bytes[at] ?? 0, bytes[end - 1] ?? 0));
    return known !== undefined && isAt(known, bytes, at) ? known : asciiOrBytes(bytes, at, end);
  }

  /** A text that may be the same as `before`, or plain ASCII; else its bytes. */
  wordLike(before: HeaderValue): Buffer | string | null | undefined {
    const length = this.length();
    if (typeof length !== 'number') return length;
    const { bytes, at } = this;
    this.at = at + length;
    const isSame = typeof before === 'string' && before.length === length && isAt(before, bytes, at);
    return isSame ? before : asciiOrBytes(bytes, at, at + length);
  }

  /** Passes a text of ASCII, if it stands here. */
  pass(word: string): boolean {
    const length = this.length();
    if (length !== word.length || !isAt(word, this.bytes, this.at)) return false;
    this.at += length;
    return true;
  }

  /** @returns null for no text, undefined when the record is shorter than it says */
  private length(): number | null | undefined {
    const length = this.number();
    if (length === -1) return null;
    return length === null || length < 0 || this.at + length > this.bytes.length ? undefined : length;
  }
}

/** Names of headers, and values that many records share: each is a text once. */
const words = new Map<number, string>();
const longestWord = 100;
const mostWords = 500;

function placeOf(length: number, first: number, last: number): number {
  return length * 0x1_0000 + first * 0x100 + last;
}

function asciiOrBytes(bytes: Buffer, from: number, end: number): Buffer | string {
  for (let place = from; place < end; place += 1) if ((bytes[place] ?? 0) >= 0x80) return bytes.subarray(from, end);
  return bytes.toString('latin1', from, end);
}

function isAt(word: string, bytes: Buffer, at: number): boolean {
  for (let place = 0; place < word.length; place += 1) if (bytes[at + place] !== word.charCodeAt(place)) return false;
  return true;
}

/** Remembers a text of ASCII for the next record; one in whose place another is remembered is made anew each time. */
export function remember(word: Buffer | string | null): void {
  if (typeof word !== 'string' || word === '' || word.length > longestWord || words.size >= mostWords) return;
  const place = placeOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1));
  if (!words.has(place)) words.set(place, word);
}
