import { giving, neverGiven, otherUses, substanceWords, swallowing, takenBehind } from './dictionary/substances.js';
import { type Mention } from './mention.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { each, Terms } from './terms.js';
import { type Token } from './tokens.js';
import { keyOf, numberFor } from './words.js';

const substances = new Terms<string>(
  Object.entries(substanceWords).flatMap(([value, phrases]) => each(value, phrases)),
);

/** One of these stands in whatever a text says of a substance. */
export const substanceKeys: readonly string[] = Object.values(substanceWords).flat().map(keyOf);

const taken = new Set(swallowing);
const takenOrGiven = new Set([...swallowing, ...giving]);
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
    const is = drugs.has(textAt(tokens, first)) ? takenOrGiven : taken;
    let deed = first - 1;
    while (deed >= from && !is.has(textAt(tokens, deed))) deed -= 1;
    const poisoning = mentions.find((one) => one.value === 'poisoning' && one.first <= last && one.last >= first);
    const isTaken =
      deed >= from ||
      hasWord(tokens, last + 1, Math.min(sentence.last, last + reachBehind), behind) ||
      poisoning !== undefined;
    if (!isTaken) return [];
    const begin = deed < from ? Math.min(first, poisoning?.first ?? first) : deed;
    // whose it was does not tell who took it: what is told begins with the deed
    return [{ kind: 'substance', value: means, bodySite: null, laterality: null, first: begin, last }];
  });
}
