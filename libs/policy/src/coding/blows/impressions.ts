import { people } from '../people/named-people.js';
import { behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const reachOfObject = 3;

/** "Dad struck me as tired", "belts them into their seats": an impression and a harness, and no blow. */
export function isImpression(tokens: readonly Token[], first: number, last: number): boolean {
  for (let verb = first; verb <= last; verb += 1) {
    const isStriking = striking.has(textAt(tokens, verb));
    if (!isStriking && !belting.has(textAt(tokens, verb))) continue;
    let whom = verb + 1;
    while (determining.has(textAt(tokens, whom)) && !people.has(textAt(tokens, whom))) whom += 1;
    return isStriking ? isSeenAs(tokens, whom + 1) : isInSeat(tokens, whom + 1);
  }
  return false;
}
const striking = new Set(['struck', 'strikes', 'strike', 'striking']);
const belting = new Set(['belt', 'belts', 'belted', 'belting']);
const determining = new Set(['the', 'both', 'our', 'my', 'his', 'social', 'foster']);

/** "As very low", "as a bright girl", and not "as he slept", "as punishment". */
function isSeenAs(tokens: readonly Token[], as: number): boolean {
  if (textAt(tokens, as) !== 'as' || !goesOnAt(tokens, as + 1)) return false;
  const next = textAt(tokens, as + 1);
  if (people.has(next) || whileWords.has(next)) return false;
  return next !== 'a' && next !== 'an' ? !whyStruck.has(next) : !whyStruck.has(textAt(tokens, as + 2));
}
const whileWords = new Set([
  ...['he', 'she', 'they', 'i', 'we', 'it', 'the', 'his', 'her', 'their', 'my', 'if', 'soon', 'well', 'though', 'part'],
  ...['usual', 'before', 'always', 'this', 'that', 'these', 'reported', 'alleged', 'described', 'stated', 'above'],
]);
const whyStruck = new Set([
  ...['punishment', 'discipline', 'revenge', 'retaliation', 'reprisal', 'joke', 'warning', 'lesson', 'dare', 'game'],
  ...[
    'baby',
    'child',
    'toddler',
    'boy',
    'girl',
    'teenager',
    'infant',
    'kid',
    'way',
    'result',
    'reaction',
    'chastisement',
  ],
]);

/** "Into the car seat", and not "in the car seat for crying". */
const isInSeat = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'into' &&
  goesOnAt(tokens, place + 1) &&
  hasWord(tokens, place + 1, behind(tokens, place, reachOfObject), seats);
const seats = new Set([
  ...['seat', 'seats', 'buggy', 'pushchair', 'pram', 'highchair', 'booster', 'boosters', 'stroller', 'wheelchair'],
]);
