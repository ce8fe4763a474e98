import { type ContactStated } from '#libs/contracts';
import { ageAt } from '#libs/policy';
import { codeWords, withoutOwnAge, type AgeInDays } from '#libs/policy/coding';
import { codedWord, type HeldFact } from './coded-word.js';

/** Most facts of one visit that are kept from words: a packed state counts the facts of a visit in a byte. */
const mostFromWords = 100;

const none: readonly HeldFact[] = [];

/** When a visit was, and when its child was born: by both an age that words tell is of now, or of before. */
export interface DayOfWords {
  /** `YYYY-MM-DD`; null where it is not known: then every age that is told of a harm is of before. */
  readonly birthDate: string | null;
  /** Milliseconds. */
  readonly occurredAt: number;
}

/**
 * What the words of a visit say, each fact once, in the order of the words. They say something else once the day of birth or of the visit
 * is corrected, so that whoever keeps what they said must read them again then. A fact does not hold the age that was told beside it:
 * each would be a word of its own in the code book, which has room for 65,535 and forgets none.
 */
export function factsOfWords(words: ContactStated['words'], day: DayOfWords): readonly HeldFact[] {
  if (!words || words.length === 0) return none;
  const read = codeWords(ofThatDay(words, day));
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

type Words = NonNullable<ContactStated['words']>;

function ofThatDay(words: Words, { birthDate, occurredAt }: DayOfWords): Words {
  if (birthDate === null) return words;
  const ageOfThatDay = (): AgeInDays | null => {
    const days = ageAt(birthDate, occurredAt)?.days;
    return days === undefined ? null : [days, days];
  };
  return words.map((one) => {
    const text = withoutOwnAge(one.text, ageOfThatDay);
    return text === one.text ? one : { ...one, text };
  });
}

/** What a source coded, then what its words say. */
export function heldFacts(coded: readonly HeldFact[], fromWords: readonly HeldFact[]): readonly HeldFact[] {
  return fromWords.length === 0 ? coded : [...coded, ...fromWords];
}
