import { createRequire } from 'node:module';

/** A message of the server as the driver passes it on; `fields`: what it describes, or the columns of a row. */
interface Answer {
  readonly name: string;
  readonly length: number;
  readonly fields?: readonly unknown[];
}

/** What takes the driver's stream apart, one for each connection. */
interface Parser {
  handlePacket: (this: Parser, offset: number, code: number, length: number, bytes: Buffer) => Answer;
}

/** First bytes of messages (PostgreSQL 18, "Message Formats"). */
const code = { dataRow: 0x44, rowDescription: 0x54 };

const load = createRequire(createRequire(import.meta.url).resolve('pg'));
const { prototype } = (load('pg-protocol/dist/parser.js') as { readonly Parser: { readonly prototype: Parser } })
  .Parser;

/** Parsers whose last statement answers in bytes. */
const inBytes = new WeakSet<Parser>();

const isBinary = (field: unknown): boolean => (field as { readonly format?: unknown }).format === 'binary';

/** A row as bytes of the stream, which are the driver's: it copies them when it makes the row. */
function rowOf(bytes: Buffer, from: number, length: number): Answer {
  const count = bytes.readInt16BE(from);
  const fields: (Buffer | null)[] = [];
  for (let at = from + 2; fields.length < count;) {
    const size = bytes.readInt32BE(at);
    at += 4;
    fields.push(size < 0 ? null : bytes.subarray(at, at + size));
    at += Math.max(0, size);
  }
  return { name: 'dataRow', length, fields };
}

/*
 * pg 8 asks for binary columns when it is told to, and then decodes them as UTF-8 all the same (`docs/adr/0007`). Whoever
 * wants bytes gets bytes; all other statements are the driver's own affair.
 */
const own = prototype.handlePacket;
if (typeof own !== 'function') throw new Error('the driver takes its stream apart otherwise than was known');
prototype.handlePacket = handlePacket;

function handlePacket(this: Parser, offset: number, kind: number, length: number, bytes: Buffer): Answer {
  if (kind === code.dataRow && inBytes.has(this)) return rowOf(bytes, offset, length);
  const answer = own.call(this, offset, kind, length, bytes);
  if (kind === code.rowDescription) {
    if (answer.fields?.every(isBinary)) inBytes.add(this);
    else inBytes.delete(this);
  }
  return answer;
}

/** What a query is told that wants its columns in the server's binary format, as bytes. */
export const answeredInBytes = { binary: true, types: { getTypeParser: () => (bytes: unknown) => bytes } } as const;
