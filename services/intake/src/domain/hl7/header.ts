/** The separators that MSH-1 and MSH-2 set for one message. */
export interface Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

/** What the acknowledgement and the identity of a message need, read from the bytes before anything is decoded. */
export interface Header {
  readonly separators: Separators;
  /** MSH-n as sent, byte for byte (Latin-1); '' when absent. */
  field(place: number): string;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const blanks: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** The body without byte order mark and leading blanks or line ends. */
export function trimStart(bytes: Buffer): Buffer {
  let start = bytes[0] === byteOrderMark[0] && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  while (blanks.has(bytes[start])) start += 1;
  return start === 0 ? bytes : bytes.subarray(start);
}

const usable = /^[!-/:-@[-`{-~]$/;

function separatorsOf(line: string): Separators | null {
  const field = line.charAt(3);
  const encoding = line.slice(4).split(field, 1)[0] ?? '';
  const [component = '', repetition = '~', escape = '\\', subcomponent = '&'] = encoding;
  const all = [field, component, repetition, escape, subcomponent];
  if (!all.every((separator) => usable.test(separator)) || new Set(all).size !== all.length) return null;
  return { field, component, repetition, escape, subcomponent };
}

function endOfLine(bytes: Buffer): number {
  const end = bytes.indexOf(0x0d);
  const line = end < 0 ? bytes : bytes.subarray(0, end);
  const feed = line.indexOf(0x0a);
  return feed < 0 ? line.length : feed;
}

/**
 * Reads MSH of a message body.
 * @returns null when the body is no HL7 v2: it must begin with MSH and usable, distinct separators
 */
export function readHeader(body: Buffer): Header | null {
  const trimmed = trimStart(body);
  if (trimmed.toString('latin1', 0, 3) !== 'MSH') return null;
  const line = trimmed.toString('latin1', 0, endOfLine(trimmed));
  const separators = separatorsOf(line);
  if (separators === null) return null;
  const fields = line.split(separators.field);
  return {
    separators,
    field: (place) => (place === 1 ? separators.field : (fields[place - 1] ?? '')),
  };
}

/** First component of the first repetition of a header field, without blanks around it. */
export function firstComponent(header: Header, place: number): string {
  const { component, repetition } = header.separators;
  return (header.field(place).split(repetition, 1)[0]?.split(component, 1)[0] ?? '').trim();
}
