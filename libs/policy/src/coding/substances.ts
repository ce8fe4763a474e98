import { giving, neverGiven, otherUses, substanceWords, swallowing, takenBehind } from './dictionary/substances.js';
import { type Mention } from './mention.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { each, Terms } from './terms.js';
import { type Token } from './tokens.js';
import { numberFor } from './words.js';

const substances = new Terms<string>(
  Object.entries(substanceWords).flatMap(([value, phrases]) => each(value, phrases)),
);

/** Words with which a substance begins. */
export const substanceBegins: readonly string[] = Object.values(substanceWords)
  .flat()
  .map((phrase) => phrase.split(' ')[0] ?? '');

const taken = new Set(swallowing);
const given = new Set(giving);
const drugs = new Set(neverGiven);
const behind = new Set(takenBehind);
const uses = new Set(otherUses);
for (const word of [...swallowing, ...giving, ...otherUses]) numberFor(word);

/** A drink is drunk, and not eaten or found in the blood alone. */
const reachBack = 7;
const reachOfUse = 3;
const reachBehind = 3;

/** What a text says that somebody swallowed or took in: what stands in a cupboard or is prescribed is nothing of it. */
export function substancesIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  return substances.in(tokens).flatMap(({ first, last, means }): readonly Mention[] => {
    const sentence = sentenceOf(tokens, first);
    const from = Math.max(sentence.first, first - reachBack);
    if (hasWord(tokens, Math.max(sentence.first, first - 2), Math.min(sentence.last, last + reachOfUse), uses))
      return [];
    const isTaken =
      hasWord(tokens, from, first - 1, taken) ||
      hasWord(tokens, last + 1, Math.min(sentence.last, last + reachBehind), behind) ||
      (drugs.has(textAt(tokens, first)) && hasWord(tokens, from, first - 1, given)) ||
      mentions.some(({ value, first: begin, last: end }) => value === 'poisoning' && begin <= last && end >= first);
    if (!isTaken) return [];
    return [{ kind: 'substance', value: means, bodySite: null, laterality: null, first, last }];
  });
}
