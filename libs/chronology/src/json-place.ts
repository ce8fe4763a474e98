/**
 * Where a text stops being JSON, `(line 3 column 7)`: both count from one.
 * @param error what `JSON.parse` said of the text: of a sign that may not stand there it names no place, nor of an end that comes too early
 */
export function placeOfFault(text: string, error: unknown): string {
  const [named] = /\(line \d+ column \d+\)/.exec(String(error)) ?? [];
  if (named !== undefined) return named;
  const before = text.slice(0, isUnexpected(text) ? firstUnexpected(text) : text.length);
  const lines = before.split('\n');
  return `(line ${lines.length} column ${(lines.at(-1) ?? '').length + 1})`;
}

/** Place of the first sign that may not stand there: a text that ends before it is cut off, one with it is wrong. */
function firstUnexpected(text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUnexpected(text.slice(0, middle + 1))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isUnexpected(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return /Unexpected token/.test(String(error));
  }
}
