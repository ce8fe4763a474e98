import * as lists from '../dictionary/school-and-games/school-rooms.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, isNumber, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const places = new Set(lists.headingPlaces);
const rooms = new Set(lists.headingRoomKinds);
const heads = new Set(lists.headingWords);
const elsewhere = new Set(lists.notThere);
const cookery = new Set(lists.cookeryLessons);
const ofKitchens = new Set(lists.ofKitchens);
const elsewhereThanKitchens = new Set(lists.notThere.filter((word) => !ofKitchens.has(word)));
const schoolWords = new Set(lists.wordsOfSchool);
const none: readonly never[] = [];
const place = 'school-or-nursery-accident';
const reachOfHeading = 8;
const mostSentences = 3;

/** Whether a harm came by accident: what happened, and neither a blow, a game nor that nobody saw it. */
const isAccident = ({ kind, value }: Mention): boolean =>
  kind === 'mechanism' && value !== 'assault' && value !== 'sport' && value !== 'unwitnessed' && value !== 'not-known';

/** "Bumped head", "bit her own tongue": told as what happened, and not as what is there. */
const isKnock = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'injury' && knocks.has(textAt(tokens, first));
const knocks = new Set([
  ...[
    'bumped',
    'banged',
    'knocked',
    'bashed',
    'hit',
    'clashed',
    'trapped',
    'grazed',
    'cut',
    'stubbed',
    'scraped',
    'bit',
  ],
]);

/**
 * An accident in one of the sentences behind a heading that only a school or nursery has: "Playground duty.", "Toddler room, 14.10.",
 * "Nursery home-time note:". It stands where what happened stands.
 */
export function schoolHeadedIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const end = endOfHeading(tokens);
  if (end === null) return none;
  const notThere = hasWord(tokens, 0, end - 1, cookery) ? elsewhereThanKitchens : elsewhere;
  let sentence: Span = beginsAt(tokens, end)
    ? sentenceOf(tokens, end)
    : { first: end, last: sentenceOf(tokens, end).last };
  for (let at = 0; at < mostSentences; at += 1) {
    const { first, last } = sentence;
    const here = mentions.filter((one) => one.first >= first && one.last <= last);
    if (here.some(({ value }) => value === 'assault' || value === place) || hasWord(tokens, first, last, notThere))
      return none;
    const accident = here.find((one) => isAccident(one) || isKnock(tokens, one));
    if (accident !== undefined)
      return [{ ...accident, value: place, kind: 'mechanism', bodySite: null, laterality: null, isPair: false }];
    if (last + 1 >= tokens.length) return none;
    sentence = sentenceOf(tokens, last + 1);
  }
  return none;
}

/** Where the words behind such a heading begin; null where a text has none. */
function endOfHeading(tokens: readonly Token[]): number | null {
  let [isPlaced, isLesson] = [false, false];
  let at = 0;
  for (; at < tokens.length && at <= reachOfHeading; at += 1) {
    const text = textAt(tokens, at);
    if (at > 0 && beginsAt(tokens, at)) break;
    if (text === ':') {
      at += 1;
      break;
    }
    if (places.has(text) || (rooms.has(text) && textAt(tokens, at + 1) === 'room')) isPlaced = true;
    if (lessons.has(text) && textAt(tokens, at - 1).startsWith('swim')) isLesson = true;
    if (!heads.has(text) && !places.has(text) && !rooms.has(text) && !isNumber(text) && text.length > 2) return null;
  }
  if (at > reachOfHeading || at >= tokens.length || at === 0) return null;
  if (isLesson && !tokens.some(({ text }) => schoolWords.has(text))) return null;
  return (isPlaced || isLesson) && (beginsAt(tokens, at) || goesOnAt(tokens, at)) ? at : null;
}
const lessons = new Set(['lesson', 'lessons']);
