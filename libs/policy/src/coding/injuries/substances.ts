import {
  giving,
  everyday,
  grownPeople,
  youngPeople,
  neverGiven,
  otherUses,
  substanceWords,
  swallowing,
  takenBehind,
  testWords,
} from '../dictionary/injuries/substances.js';
import { type Mention } from '../mention.js';
import { telling } from '../people/person-words.js';
import { hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { keyOf, numberFor } from '../text/words.js';

const substances = new Terms<string>(
  Object.entries(substanceWords).flatMap(([value, phrases]) => each(value, phrases)),
);

/** One of these stands in whatever a text says of a substance. */
export const substanceKeys: readonly string[] = Object.values(substanceWords).flat().map(keyOf);

const taken = new Set(swallowing);
const takenOrGiven = new Set([...swallowing, ...giving]);
const drugs = new Set(neverGiven);
const common = new Set(everyday);
const behind = new Set(takenBehind);
const uses = new Set(otherUses);
for (const word of [...swallowing, ...giving, ...otherUses]) numberFor(word);

const grown = new Set(grownPeople);
const young = new Set(youngPeople);

const reachBack = 7;
const reachOfUse = 3;
const reachBehind = 3;

/** Where the deed stands by which somebody took what stands at a place; null where none does. */
function deedBefore(tokens: readonly Token[], place: number, from: number, ends: ReadonlySet<number>): number | null {
  const deeds = drugs.has(textAt(tokens, place)) ? takenOrGiven : taken;
  for (let deed = place - 1; deed >= from; deed -= 1) {
    const text = textAt(tokens, deed);
    // "positive for cocaine, heroin"
    if (text === ',' && !ends.has(deed - 1)) return null;
    if (deeds.has(text) || isSignOfTest(tokens, deed)) return deed;
  }
  return null;
}

/** "Hair strand + for heroin", "urine +ve for opiates". */
const isSignOfTest = (tokens: readonly Token[], place: number): boolean =>
  signs.has(textAt(tokens, place)) &&
  hasWord(tokens, place + 1, place + 2, forWhat) &&
  hasWord(tokens, Math.max(0, place - reachBack), place - 1, tests);
/** A plus is read as "and". */
const signs = new Set(['+', 'and', 'pos']);
const forWhat = new Set(['for', 've']);
const tests = new Set(testWords);
/** "Opiates found in hair", "cocaine in urine": where a test finds it. */
function isFoundWithin(tokens: readonly Token[], last: number, to: number): boolean {
  for (let place = last + 1; place <= last + reachBehind + 1 && place <= to; place += 1)
    if (textAt(tokens, place) === 'in')
      return hasWord(tokens, place + 1, Math.min(to, place + 3), tests) && !hasWord(tokens, last, place, notFound);
  return false;
}
const notFound = new Set(['not', 'no', 'nil', 'measured', 'tested', 'checked', 'sent']);

function isOfGrown(tokens: readonly Token[], from: number, to: number): boolean {
  return hasWord(tokens, from, to, grown) && !hasWord(tokens, from, to, young);
}

/** "Mum asleep, drinking 2 bottles of wine": how much, and nobody else is named or told of. */
const isDrunkByGrown = (tokens: readonly Token[], deed: number, from: number, to: number): boolean =>
  textAt(tokens, deed) === 'drinking' &&
  isNumber(textAt(tokens, deed + 1)) &&
  isOfGrown(tokens, from, deed - 1) &&
  !hasWord(tokens, from, deed - 1, telling) &&
  !hasWord(tokens, from, to, others);
const others = new Set([
  'she',
  'he',
  'her',
  'him',
  'they',
  'pt',
  'patient',
  'yp',
  'girl',
  'boy',
  'daughter',
  'son',
  'pupil',
  'friends',
  ...youngPeople,
]);

/** What a text says that somebody swallowed or took in: what stands in a cupboard or is prescribed is nothing of it. */
export function substancesIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const found = substances.in(tokens);
  const ends = new Set(found.map(({ last }) => last));
  return found.flatMap(({ first, last, means }): readonly Mention[] => {
    const sentence = sentenceOf(tokens, first);
    const [from, to] = [sentence.first, sentence.last];
    if (hasWord(tokens, Math.max(from, first - 2), Math.min(to, last + reachOfUse), uses)) return [];
    const poisonings = mentions.filter((one) => one.value === 'poisoning' && one.first >= from && one.first <= to);
    const poisoning = poisonings.find((one) => one.first <= last && one.last >= first);
    if (common.has(means) && poisonings.length === 0) return [];
    const deed = deedBefore(tokens, first, Math.max(from, first - reachBack), ends);
    const isFound = isFoundWithin(tokens, last, to);
    // "mother's urine positive for cocaine"
    const isTest = isFound || (deed !== null && (textAt(tokens, deed) === 'positive' || isSignOfTest(tokens, deed)));
    if (isTest && isOfGrown(tokens, from, isFound ? to : (deed ?? from))) return [];
    if (deed !== null && isDrunkByGrown(tokens, deed, from, to)) return [];
    const isTaken =
      isFound ||
      deed !== null ||
      poisoning !== undefined ||
      hasWord(tokens, last + 1, Math.min(to, last + reachBehind), behind);
    if (!isTaken) return [];
    // whose it was does not tell who took it: what is told begins with the deed
    const begin = deed ?? Math.min(first, poisoning?.first ?? first);
    return [{ kind: 'substance', value: means, bodySite: null, laterality: null, first: begin, last }];
  });
}
