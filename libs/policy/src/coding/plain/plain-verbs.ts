import { blowForms } from '../dictionary/blows/blows.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';

/** What is said for "rule" where "out" stands apart from it. */
export const excluding = new Map(
  [
    ['rule', 'exclude'],
    ['rules', 'excludes'],
    ['ruled', 'excluded'],
    ['ruling', 'excluding'],
  ].map(([rule = '', text = '']) => [rule, { text, word: numberFor(text) }] as const),
);

/** Whether "because of neglect" stands at a place: "due to neglect". */
export const isBecauseOf = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'because' &&
  textAt(tokens, place + 1) === 'of' &&
  goesOnAt(tokens, place + 1) &&
  (grounds.has(textAt(tokens, place + 2)) || inpatients.has(textAt(tokens, place - 1)));
/** Else "because" begins what is told of the child: "mum rang because of a burn to his hand". */
const grounds = new Set(['neglect', 'abuse', 'concerns', 'safeguarding', 'physical', 'emotional', 'sexual']);
const inpatients = new Set(['hospital', 'ward', 'icu']);

/** "I'll slap the pair of you": whether only "you" is meant. */
export const isOfMet = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place + 1) === 'of' &&
  met.has(textAt(tokens, place + 2)) &&
  goesOnAt(tokens, place + 2) &&
  blowForms.has(textAt(tokens, textAt(tokens, place - 1) === 'the' ? place - 2 : place - 1));
const met = new Set(['you', 'them', 'us']);

const reachOfOut = 6;
/** Where "out" stands apart from its "rule": "ruled a fracture out"; null where it does not. */
export function outBehind(tokens: readonly Token[], rule: number): number | null {
  for (let place = rule + 1; place <= rule + reachOfOut && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === 'out') return place > rule + 1 && textAt(tokens, place + 1) !== 'of' ? place : null;
    if (text === ',' || text === ':' || excluding.has(text)) return null;
  }
  return null;
}
/** Whether "out" belongs to a "rule" before: "ruled NAI out". */
export function isOfRuling(tokens: readonly Token[], out: number): boolean {
  for (let place = out - 2; place >= out - reachOfOut && goesOnAt(tokens, place + 1); place -= 1)
    if (excluding.has(textAt(tokens, place))) return outBehind(tokens, place) === out;
  return false;
}
