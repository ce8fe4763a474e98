import { type ContactStated } from '#libs/contracts';
import { codeWords } from '#libs/policy/coding';
import { codedWord, type HeldFact } from './coded-word.js';

/** Most facts of one visit that are kept from words: a packed state counts the facts of a visit in a byte. */
const mostFromWords = 100;

const none: readonly HeldFact[] = [];

/** What the words of a visit say, each fact once, in the order of the words. */
export function factsOfWords(words: ContactStated['words']): readonly HeldFact[] {
  if (!words || words.length === 0) return none;
  const read = codeWords(words);
  if (read.length === 0) return none;
  const once = new Map<string, HeldFact>();
  for (const { kind, system, code, bodySite, laterality, recordedAs } of read) {
    const fact: HeldFact = {
      ...{ kind, system, code, basis: 'words' },
      ...(bodySite === undefined ? {} : { bodySite }),
      ...(laterality === undefined ? {} : { laterality }),
      ...(recordedAs === undefined ? {} : { recordedAs }),
    };
    if (once.size < mostFromWords) once.set(codedWord(fact), fact);
  }
  return [...once.values()];
}

/** What a source coded, then what its words say. */
export function heldFacts(coded: readonly HeldFact[], fromWords: readonly HeldFact[]): readonly HeldFact[] {
  return fromWords.length === 0 ? coded : [...coded, ...fromWords];
}
