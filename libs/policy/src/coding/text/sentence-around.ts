/** What stands around a stretch of a text in its sentence, and the whole sentence. */
export interface Around {
  readonly before: string;
  readonly behind: string;
  readonly said: string;
}

const ends = /[.;\n]/;
/** In characters; a longer sentence is none that a clinician writes of a mark or a poisoning. */
export const longest = 600;

/** The sentence that a stretch of a text stands in; null when it is too long to be one. */
export function sentenceAround(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): Around | null {
  let begin = from;
  while (begin > 0 && from - begin <= longest && !ends.test(text.charAt(begin - 1))) begin -= 1;
  let end = to;
  while (end < text.length && end - to <= longest && !ends.test(text.charAt(end))) end += 1;
  if (end - begin > longest) return null;
  return { before: text.slice(begin, from), behind: text.slice(to, end), said: text.slice(begin, end) };
}
