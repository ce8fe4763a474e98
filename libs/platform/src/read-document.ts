import { readFile } from 'node:fs/promises';
import { isNode, LineCounter, parseDocument, YAMLParseError, type Document } from 'yaml';
import { type z, type ZodType } from 'zod';

/** A policy document cannot be used: says which file and where in it. */
export class PolicyError extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly string[],
  ) {
    super(`${file}: ${faults.join('; ')}`);
    this.name = 'PolicyError';
  }
}

/** A document as it was read, with the lines on which its parts stand. */
interface ReadDocument<Content> {
  readonly content: Content;
  /** `line 12, rules.R08.numbers.windowDays` for a path in it: the line of the deepest part that is there. */
  readonly placeOf: (path: readonly string[]) => string;
}

/**
 * Reads a YAML document and holds it against its schema.
 * @throws PolicyError naming every fault with its line, its path and what is allowed there
 */
export async function readDocument<Schema extends ZodType>(
  file: string,
  schema: Schema,
): Promise<ReadDocument<z.infer<Schema>>> {
  const lines = new LineCounter();
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new PolicyError(file, [`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`]);
  });
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error instanceof YAMLParseError) {
    const [start] = error.linePos ?? [];
    const place = start === undefined ? '(document)' : `line ${start.line}, column ${start.col}`;
    throw new PolicyError(file, [`${place}: ${error.code} (this is not YAML)`]);
  }
  const placeOf = (path: readonly string[]): string => {
    const offset = offsetOf(document, path);
    const name = path.join('.') || '(document)';
    return offset === null ? name : `line ${lines.linePos(offset).line}, ${name}`;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { content: parsed.data, placeOf };
  const faults = parsed.error.issues.map(({ path, message }) => `${placeOf(path.map(String))}: ${message}`);
  throw new PolicyError(file, faults);
}

function offsetOf(document: Document, path: readonly string[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length).map(keyOf), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return null;
}

/** Lists are walked by number. */
function keyOf(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
