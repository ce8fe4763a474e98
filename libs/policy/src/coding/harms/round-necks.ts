import { dressedSo, notTiedInDespair, wornRoundNecks } from '../dictionary/harms/despair.js';
import { listed } from '../dictionary/forms.js';
import { tellingTo } from '../dictionary/short-words.js';
import { youngKin } from '../dictionary/people/kin.js';
import { childWords, owners, people } from '../people/person-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { type HarmTold } from './harms-told.js';
import { isNoAccident } from './no-accident.js';

const necks = new Set(['neck', 'throat']);
const otherwise = new Set(notTiedInDespair);
const worn = new Set(wornRoundNecks);
const dressed = new Set([...notTiedInDespair, ...dressedSo]);
const young = new Set(youngKin);
const dressing = new Set(['dressing', 'dressed']);
const upAs = new Set(['up', 'as']);
/** Between who ties something and that they tie it. */
const betweenDoer = new Set(
  listed('has, had, then, also, just, once, allegedly, reportedly, apparently, deliberately'),
);
/** Before somebody with whom something else was: "argument with mum", "found by dad", "told mum". */
const besideDoer = new Set([
  ...tellingTo,
  ...listed('by, at, from, about, of, after, against, before, near, ringing, saw, left'),
]);

/** "Sibling tied rope round her neck", "playing dogs, tied string round his neck": a game, or done by another. */
export function isTiedByAnother(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || begin >= first || !necks.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, begin);
  const words = hasWord(tokens, begin, first - 1, worn) ? dressed : otherwise;
  return (
    isBeside(tokens, { first: sentence.first, last: begin - 1 }, words) ||
    isBeside(tokens, { first: last + 1, last: sentence.last }, words) ||
    isDoneByOther(tokens, sentence.first, begin)
  );
}

/** Whether such a word stands there: and not "got dressed", nor "about her baby sister". */
function isBeside(tokens: readonly Token[], { first, last }: Span, words: ReadonlySet<string>): boolean {
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (!words.has(text) || isNoAccident(tokens, place)) continue;
    if (dressing.has(text) && words !== dressed && !upAs.has(textAt(tokens, place + 1))) continue;
    if (text === 'baby' && young.has(textAt(tokens, place + 1)) && besideDoer.has(beforeOwner(tokens, place))) continue;
    return true;
  }
  return false;
}

/** "Brother has tied": right before the verb, and not "argument with brother, tied". */
function isDoneByOther(tokens: readonly Token[], from: number, begin: number): boolean {
  let end = begin - 1;
  while (betweenDoer.has(textAt(tokens, end))) end -= 1;
  const doer = people
    .in(tokens)
    .find(({ first, last, means }) => first >= from && last === end && last < begin && means !== 'worker');
  if (doer === undefined || childWords.has(textAt(tokens, doer.last))) return false;
  return doer.first === from || !besideDoer.has(beforeOwner(tokens, doer.first));
}

/** The word before somebody and whose they are: "with" of "with her mum". */
function beforeOwner(tokens: readonly Token[], place: number): string {
  const before = textAt(tokens, place - 1);
  return owners.has(before) ? textAt(tokens, place - 2) : before;
}
