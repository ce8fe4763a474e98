import { ageWords, occultWords, surveys, treatedWords, unknownFractures } from '../dictionary/injuries/looks.js';
import { look } from './looks.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { keyOf } from '../text/words.js';

type Look = 'ages' | 'occult';

const looks = new Terms<Look>([...each<Look>('ages', ageWords), ...each<Look>('occult', occultWords)]);

/** One of these stands in whatever a text says of the look of a fracture. */
export const fractureKeys: readonly string[] = [...[ageWords, occultWords].flat().map(keyOf), ...unknownFractures];

const treated = new Set(treatedWords);
const found = new Set(surveys);
const unknown = new Set(unknownFractures);
const reach = 5;

const apart = (one: Span, other: Span): number => Math.max(one.first - other.last, other.first - one.last, 0);

const inSentence = (tokens: readonly Token[], { first }: Span, words: ReadonlySet<string>): boolean => {
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, sentence.last, words);
};

/** "Classic metaphyseal lesion", "callus on ribs": no word for a fracture need stand there. */
const isItself = (begin: string, end: string): boolean =>
  end.startsWith('lesion') || begin === 'callus' || end === 'callus';

/** Fractures of different ages, and those that nobody knew of. */
export function fractureLooksIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const fractures = mentions.filter(({ kind, value }) => kind === 'injury' && value === 'fracture');
  const named = looks.in(tokens).flatMap(({ first, last, means }) => {
    const span = { first, last };
    const isOfFracture =
      isItself(textAt(tokens, first), textAt(tokens, last)) || fractures.some((one) => apart(one, span) <= reach);
    if (!isOfFracture || (means === 'occult' && inSentence(tokens, span, treated))) return [];
    return [look(means === 'ages' ? 'fractures-of-differing-age' : 'occult-fracture', span)];
  });
  return [...named, ...fractures.flatMap((one) => unexpected(tokens, one, named))];
}

/** "Unsuspected humeral fracture", "healing fracture of the femur found on the skeletal survey". */
function unexpected(tokens: readonly Token[], fracture: Mention, named: readonly Mention[]): readonly Mention[] {
  const before = [1, 2].map((back) => fracture.first - back).find((place) => unknown.has(textAt(tokens, place)));
  if (before === undefined || inSentence(tokens, fracture, treated)) return [];
  const span = { first: before, last: fracture.last };
  if (named.some((other) => apart(other, span) === 0)) return [];
  const isFound = textAt(tokens, before) !== 'healing' || inSentence(tokens, fracture, found);
  return isFound ? [look('occult-fracture', span)] : [];
}
