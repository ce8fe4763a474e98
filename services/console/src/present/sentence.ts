import { sentenceAbout, wordsAbout } from '#libs/contracts';
import type { NameOf } from '../adapters/organisation-names.js';

/** What may be the code of an organisation or an authority. */
const code = /\b[A-Z][A-Z0-9]{2,8}\b/g;

/** A sentence of a rule as a person reads it: with the child's given name, where one may be shown, and names in place of codes. */
export function sentenceWords(sentence: string, given: string | null, nameOf: NameOf): string {
  return sentenceAbout(sentence.replaceAll(code, nameOf), given);
}

/** Words from within a sentence, such as those that end "It would not have rung if ...", likewise. */
export function withinSentence(words: string, given: string | null, nameOf: NameOf): string {
  return wordsAbout(words.replaceAll(code, nameOf), given);
}
