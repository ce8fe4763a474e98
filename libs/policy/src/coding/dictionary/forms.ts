/** Phrases in parts, each of any phrase of its list, in order: kept as parts, for written out they are a great many. */
export interface Combined {
  readonly parts: readonly (readonly Phrase[])[];
}

/** Words parted by blanks, or many such at once. */
export type Phrase = string | Combined;

/** Every phrase that takes one part of each list, in order; an empty part is left out. Spread into a list of phrases. */
export function combined(...parts: readonly (readonly Phrase[])[]): readonly [Combined] {
  return [{ parts }];
}

/** The same written out, for a list of which some are taken out or that is short. */
export function cross(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (begun, parts) =>
      begun.flatMap((begin) => parts.map((part) => (begin === '' || part === '' ? begin + part : `${begin} ${part}`))),
    [''],
  );
}

/** Phrases that stand in one text, parted by commas: the order in which they are looked for. */
export function listed(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}
