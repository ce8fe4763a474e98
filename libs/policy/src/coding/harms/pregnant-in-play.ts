import { tellingTo } from '../dictionary/short-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const selves = new Set(['i', "i'm"]);
const mothers = new Set(['mum', 'mother', 'mummy']);
const sayings = new Set(['says', 'said']);
/** Behind a mother these are hers; before her they are said to her. */
const tellings = new Set([...sayings, 'told', 'tells']);
const toys = new Set(['doll', 'dolls', 'cushion', 'pillow', 'teddy', 'ball', 'balloon']);
const under = new Set(['up', 'under', 'in', 'inside']);
const clothes = new Set(['jumper', 'top', 'dress', 'shirt', 'tshirt', 't-shirt', 'jacket', 'clothes', 'coat']);
const pretending = new Set(['pretend', 'pretending', 'pretends']);
const nots = new Set(['not', "don't", 'stop', 'never', 'cannot', "can't", "won't"]);
const between = new Set([',', '"', "'", '”', '’', ':', '-', 'her', 'his', 'the', 'my']);
/** To whom a mother tells it: "mum told" alone is that she knows. */
const hearers = new Set(['us', 'me', 'staff', 'nurse', 'hv', 'gp', 'reception']);
/** Behind a mother who says it. */
const behindSaying = new Set([...hearers, ',', 'today', 'at']);
const reach = 3;

/** "Mum: I'm pregnant", "says 'I'm pregnant' with a doll up her jumper": no child is with child. */
export function isPregnantInPlay(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'pregnant' || !selves.has(textAt(tokens, first))) return false;
  return isPlayed(tokens, first) || isMotherBehind(tokens, last) || isMotherBefore(tokens, first);
}

/** "With a doll up her jumper", "pretending": and not "hides it under a jumper", "not going to pretend". */
function isPlayed(tokens: readonly Token[], first: number): boolean {
  const { last } = sentenceOf(tokens, first);
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (pretending.has(text)) return !hasWord(tokens, place - reach, place - 1, nots);
    const isUnder = under.has(textAt(tokens, place + 1)) && hasWord(tokens, place + 2, place + 3, clothes);
    if (toys.has(text) && isUnder) return true;
  }
  return false;
}

/** "I'm pregnant, says mum", "mum told us"; in "she told mum" it is told to her. */
function isMotherBehind(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (between.has(textAt(tokens, place))) place += 1;
  if (mothers.has(textAt(tokens, place))) return isSaidByMother(tokens, place + 1);
  if (!sayings.has(textAt(tokens, place))) return false;
  return mothers.has(textAt(tokens, between.has(textAt(tokens, place + 1)) ? place + 2 : place + 1));
}

/** "Mum says", "mum told us": and not "mum told". */
function isSaidByMother(tokens: readonly Token[], verb: number): boolean {
  const text = textAt(tokens, verb);
  const next = goesOnAt(tokens, verb + 1) ? textAt(tokens, verb + 1) : '';
  if (text === 'told') return hearers.has(next);
  return tellings.has(text) && (next === '' || behindSaying.has(next));
}

function isMotherBefore(tokens: readonly Token[], first: number): boolean {
  const before = textAt(tokens, first - 1);
  if (before !== ':' && !tellings.has(before)) return false;
  return mothers.has(textAt(tokens, first - 2)) && !hasWord(tokens, first - 4, first - 3, tellingTo);
}
