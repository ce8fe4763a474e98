/**
 * Widest that a text may come out, in pixels: measured on DejaVu Sans, the widest face that a page falls back to, so
 * that words kept apart here stay apart in every face.
 */
export function widthOf(text: string, size: number, weight: 'normal' | 'bold' = 'normal'): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (weight === 'bold' ? 1.12 : 1);
}

function emsOf(character: string): number {
  if (/[ijl.,:;|'!]/.test(character)) return 0.33;
  if (/[frt() -]/.test(character)) return 0.4;
  if (/[mwMW@%]/.test(character)) return 0.98;
  if (/[A-Z]/.test(character)) return 0.7;
  return character < '\u0250' ? 0.63 : 1.05;
}

/** A text cut to a width, with an ellipsis when something is gone. */
export function cutTo(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** A text broken into lines of a width; the last line of `most` is cut. */
export function linesOf(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''} …`;
  return shown.map((line) => cutTo(line, width, size));
}
