import { type CodedMention, type WordFact } from './code-words.js';

/** What only a birth leaves, by its name; not where somebody asks whether it is one. */
const named =
  /(?<!\?\s*|\b(?:query|possible|possibly|probable|likely|no|not|or|vs|versus) )\b(?:cephal(?:o)?h(?:a)?em[ao]tomas?|caput succedaneum|chignon)\b(?!\s*\?)/i;
/** Then there may be another swelling beside it. */
const hurt = /\b(?:new|fell|falls?|fallen|drop(?:s|ped)?|bang(?:s|ed)?|bump(?:s|ed)?|hits?|knock(?:s|ed)?|rolled)\b/i;
const heads: ReadonlySet<string | null> = new Set(['head', 'scalp']);

/** "Boggy swelling L parietal = cephalhaematoma": a swelling of the head that a text calls one of birth, and tells of no blow. */
export function isBirthSwelling(text: string, { value, bodySite }: CodedMention): boolean {
  return value === 'swelling' && heads.has(bodySite) && named.test(text) && !hurt.test(text);
}

/** A cephalhaematoma or a chignon that a text names: recorded as of the birth, so that the lump it leaves is known (rule R15). */
export function birthSwellingsIn(field: string, text: string): readonly WordFact[] {
  const found = named.exec(text);
  if (found === null || hurt.test(text)) return none;
  const [from, to] = [found.index, found.index + found[0].length];
  const common = {
    kind: 'injury',
    system: 'bellwether',
    code: 'injury',
    bodySite: 'head',
    recordedAs: 'birth',
  } as const;
  return [{ ...common, field, from, to }];
}
const none: readonly never[] = [];
