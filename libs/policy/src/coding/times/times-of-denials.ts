import { nots, nowWords } from '../assertion-words.js';
import { type Mention } from '../mention.js';
import { hasWord, isNumber, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** "Not last week", "bruise to the back, none noted at birth": when it was not there. */
export function isTimeOfDenial(tokens: readonly Token[], from: number, time: number): boolean {
  if (nots.has(textAt(tokens, time - 1))) return true;
  for (let place = time - 1; place > from + 1; place -= 1)
    if (absences.has(textAt(tokens, place)) && (joints.has(textAt(tokens, place - 1)) || isOfNoSuch(tokens, place)))
      return true;
  return false;
}
/** "It has never happened before". */
const isOfNoSuch = (tokens: readonly Token[], denial: number): boolean =>
  happening.has(textAt(tokens, denial + 1)) &&
  its.has(textAt(tokens, denial - (textAt(tokens, denial - 1) === 'has' ? 2 : 1)));
const happening = new Set(['happened', 'happen', 'occurred', 'been', 'happens', 'done']);
const its = new Set(['it', 'this', 'that', 'such']);
const absences = new Set(['not', 'none', 'nothing', 'nil', 'no', 'never', "wasn't", "weren't"]);
const joints = new Set([',', '-', '(', 'and', 'but']);

/** "Told to expect a visit about the bruise": what is to come is something else. */
export const isOtherExpected = (tokens: readonly Token[], { last }: Span, { first }: Mention): boolean =>
  textAt(tokens, last) === 'expect' && hasWord(tokens, last + 1, first - 1, othersExpected);
const othersExpected = new Set([
  'about',
  're',
  'for',
  'with',
  'who',
  'because',
  'visit',
  'call',
  'letter',
  'appointment',
]);

/** "3/7 history of", "gives a history of": what is told of now. */
export function isHistoryOfNow(tokens: readonly Token[], place: number): boolean {
  let before = place;
  while (textAt(tokens, before) === 'a' || textAt(tokens, before) === 'the') before -= 1;
  return nowWords.has(textAt(tokens, before)) || isNumber(textAt(tokens, before));
}
