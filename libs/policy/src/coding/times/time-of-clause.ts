import { listed } from '../dictionary/forms.js';
import { clauseSigns } from '../dictionary/short-words.js';
import { todays } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { type Mention } from '../mention.js';
import { isIllness, isSeenWithIllness } from './illness-of-then.js';
import { isChildWithdrawn, isDoneAllTheSame } from './done-all-the-same.js';
import { isDoneAnyway, isMeantOtherwise } from '../likelihood/meant-otherwise.js';
import { isFreshToo } from './healed-and-fresh.js';
import { isReasonBehind } from './reason-behind.js';
import { beginsAt, behind, goesOnAt, hasWord, isNumber, textAt } from '../text/reading.js';
import { isAgeOfGrown, isBeforeHelp, isSinceThen, isStillThere } from '../reach/told-anew.js';
import { isOfAccountThere } from '../reach/said-of-accounts.js';
import { isAccountOf } from '../sites/terms-told.js';
import { isOtherExpected } from './times-of-denials.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const openers = new Set(['by', 'when', 'while', 'whilst', 'before', 'prior', 'back', 'in', 'on', 'as', 'at', 'during']);

/** "When living with his father he was beaten and had weals": what begins a sentence with a time is said of all of it. */
export const isTimeOfSentence = (tokens: readonly Token[], { first, last }: Span, to: number): boolean =>
  (textAt(tokens, last) === 'on' && beginsAt(tokens, first - 1)) ||
  (textAt(tokens, first) === 'used' && !hasWord(tokens, first, to, commas)) ||
  (beginsAt(tokens, first) && openers.has(textAt(tokens, first))) ||
  isPlacedAtBegin(tokens, first);

/** "At the last visit", "on our previous contact": a time with the words that begin a sentence by it. */
export function isPlacedAtBegin(tokens: readonly Token[], first: number): boolean {
  const place = placedWhose.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  // "two years ago dad dropped him and"
  if (isCount(textAt(tokens, first - 1))) return beginsAt(tokens, first - 1) || roughly.has(textAt(tokens, first - 2));
  return beginsAt(tokens, place) && placing.has(textAt(tokens, place));
}
const isCount = (text: string): boolean => counting.has(text) || (text.length <= 2 && isNumber(text));
const counting = new Set(
  listed(`
  a, two, three, four, five, six, seven, eight, several, some, few, many
`),
);
const roughly = new Set(['about', 'around', 'over', 'nearly', 'almost']);
const placedWhose = new Set(['the', 'our', 'my', 'his', 'her', 'their']);
const commas = new Set([',', 'and', '-']);
const placing = new Set(['on', 'at', 'in', 'during', 'over', 'from']);

const ownEvents = new Set(
  listed(`
  given, due, done, born, started, starting, moved, joined, placed, discharged, registered, diagnosed, referred,
  tetanus, imms, vaccinated, vaccinations, immunised, jab, jabs, booster, opened, closed, allocated, adopted,
  transferred, married, separated, died, arrived, review, reviewed, updated, circumcised, tonsillectomy, grommets,
  last, previously, weighed, met, left
`),
);

/** "Cut his knee, tetanus given last year": the time of something else, told behind a comma. */
function isOfOtherEvent(
  tokens: readonly Token[],
  { first }: Span,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  let isOther = false;
  for (let place = first - 1; place > mention.last; place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === '-' || text === '(') {
      const next = mentions.some((one) => one.first > place && one.last < first);
      return isOther && !next;
    }
    if (ownEvents.has(text) || isIllness(text)) isOther = true;
  }
  return false;
}

const followUps = new Set(['follow', 'fu', 'f', 'post', 's', 'is', 'discharged']);
const supports = new Set([
  ...['cast', 'plaster', 'pop', 'sling', 'boot', 'splint', 'backslab', 'spica', 'traction', 'collar', 'brace', 'slab'],
  ...['dressing', 'dressings', 'dressed', 'wires', 'pins', 'sutures', 'stitches', 'steristrips', 'bandage', 'bandages'],
  ...['healing', 'crutches', 'gallows', 'harness', 'frame', 'fixator', 'strapping', 'strapped', 'immobilised'],
]);
const offs = new Set([
  ...['off', 'removed', 'out', 'removal', 'came', 'taken', 'no', 'finished', 'without', 'down', 'free'],
]);
const reachOfSupport = 10;
const reachOfOff = 4;

/** "F/U of clavicle fracture, week 2 of sling": what is still in plaster or under dressings is not over. */
function isStillTreated(tokens: readonly Token[], context: Span, { kind, last }: Mention): boolean {
  if (kind !== 'injury' || !followUps.has(textAt(tokens, context.first))) return false;
  const end = behind(tokens, last, reachOfSupport);
  for (let place = last + 1; place <= end; place += 1) {
    if (!supports.has(textAt(tokens, place))) continue;
    for (let near = place - reachOfOff; near <= place + reachOfOff; near += 1)
      if (near > last && offs.has(textAt(tokens, near)) && (near <= place || goesOnAt(tokens, near))) return false;
    return true;
  }
  return false;
}

/** "Should the account change", "we escalate should he fall": a condition, and no modal. */
export const isInverted = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'should' &&
  (beginsAt(tokens, place) ||
    clauseSigns.has(textAt(tokens, place - 1)) ||
    afterInverted.has(textAt(tokens, place + 1)));
const afterInverted = new Set(['the', 'a', 'an', 'he', 'she', 'they', 'there', 'any', 'his', 'her', 'their', 'it']);

const pasts = new Set([
  ...['saw', 'was', 'were', 'came', 'had', 'visited', 'attended', 'arrived', 'presented', 'seen', 'appeared', 'turned'],
]);
const reachOfPast = 7;

/** "The next time we saw him he had a bruise" tells of what was, and a risk assessment by name alone may. */
function isNoCondition(tokens: readonly Token[], { first, last }: Span): boolean {
  const text = textAt(tokens, first);
  if (text === 'risk' && textAt(tokens, last) === 'assessment') return beginsAt(tokens, first);
  if (text !== 'next' || textAt(tokens, first + 1) !== 'time') return false;
  const end = behind(tokens, last, reachOfPast);
  for (let place = last + 1; place <= end; place += 1) if (pasts.has(textAt(tokens, place))) return true;
  return false;
}

const whoms = new Set(
  listed(`
  boy, girl, child, baby, brother, sister, sibling, siblings, male, female, toddler, infant, son, daughter, cousin,
  friend, children, pupil, lad, peer, m, f, twin, teenager, twins, half, stepbrother, stepsister, nephew, niece, man,
  woman
`),
);

/** "His sister aged 5": how old somebody is, and not when it was. */
export const isAgeOfWhom = (tokens: readonly Token[], place: number): boolean =>
  whoms.has(textAt(tokens, place - 1)) || (textAt(tokens, place - 1) === ',' && whoms.has(textAt(tokens, place - 2)));

/** "Swelling of ankle, same ankle broken two years ago": the part is told of anew. */
export function isOfTheSame(tokens: readonly Token[], last: number, to: number): boolean {
  for (let place = last + 1; place < to; place += 1)
    if (textAt(tokens, place) === ',' && (textAt(tokens, place + 1) === 'same' || textAt(tokens, place + 2) === 'same'))
      return true;
  return false;
}

const accustomed = new Set([
  ...['is', 'are', 'am', 'be', 'get', 'gets', 'getting', 'been', 'got', 'not', 'was', 'were', "he's", "she's"],
]);
const purposes = new Set([
  ...['cool', 'treat', 'clean', 'remove', 'dress', 'cover', 'close', 'help', 'stop', 'soothe', 'reduce', 'control'],
  ...['soak', 'bathe', 'glue', 'protect', 'clear'],
]);
const weapons = new Set([
  ...['belt', 'slipper', 'spoon', 'stick', 'iron', 'cane', 'object', 'implement', 'lighter', 'cigarette', 'weapon'],
  ...['item', 'shoe', 'rope', 'cord', 'cable', 'force', 'knife', 'bat', 'hairbrush'],
]);
const doers = new Set(['he', 'she', 'they', 'who', 'mum', 'dad', 'mother', 'father', 'brother', 'sister', 'parents']);

const stills = new Set(['still']);
const reachOfStill = 3;

/** "Is used to falls", "cold water used to cool the burn": no habit that is over. */
export function isNoHabit(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (textAt(tokens, first) !== 'used') return false;
  // "used to hit him and still does"
  if (hasWord(tokens, mention.last + 1, behind(tokens, mention.last, reachOfStill), stills)) return true;
  const before = textAt(tokens, first - 1);
  if (beginsAt(tokens, first)) return false;
  return (
    accustomed.has(before) || weapons.has(before) || (purposes.has(textAt(tokens, last + 1)) && !doers.has(before))
  );
}

/** "You'll get hit again": it has happened before. */
const isThreatOfMore = (tokens: readonly Token[], context: Span, { last }: Mention): boolean =>
  textAt(tokens, context.last) === 'get' && hasWord(tokens, last + 1, behind(tokens, last, reachOfAgain), agains);
const agains = new Set(['again']);
const reachOfAgain = 4;

/** Whether a phrase before a mention says nothing of it, though it would reach it. */
export function saysNothingOf(
  tokens: readonly Token[],
  context: Span,
  changes: Changing,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  if (changes !== 'historical')
    return (
      (changes === 'hypothetical' && isOtherExpected(tokens, context, mention)) ||
      (changes === 'uncertain' && isDoneAnyway(tokens, context, mention)) ||
      isReasonBehind(tokens, context, mention) ||
      (changes === 'hypothetical' &&
        (isMeantOtherwise(tokens, context, mention) ||
          isNoCondition(tokens, context) ||
          isThreatOfMore(tokens, context, mention) ||
          (mention.first <= context.last + 2 && isAccountOf(tokens, context)))) ||
      (changes === 'negated' &&
        (isDoneAllTheSame(tokens, context, mention) ||
          isChildWithdrawn(tokens, context) ||
          isOfAccountThere(context, mentions, mention)))
    );
  if (isNoHabit(tokens, context, mention)) return true;
  // "off since last month with a broken ankle"
  if (mention.kind === 'injury' && textAt(tokens, context.first - 1) === 'since') return true;
  // "used to crawl, walking now"
  if (mention.kind === 'mobility' && todays.has(textAt(tokens, mention.last))) return true;
  return isStillTreated(tokens, context, mention) || hasOwnDay(tokens, context, mention, mentions);
}

const ownDays = new Set(['today', 'yesterday', 'tonight']);
const reachOfOwnDay = 3;

/** "Last year broke her wrist on the same frame that she fell from today": the last of two has a day of its own. */
function hasOwnDay(tokens: readonly Token[], context: Span, mention: Mention, mentions: readonly Mention[]): boolean {
  if (!mentions.some((one) => one.first > context.last && one.last < mention.first)) return false;
  return isOfToday(tokens, mention, mentions);
}

/** Whether the day right behind a mention is today's. */
export function isOfToday(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  const end = behind(tokens, mention.last, reachOfOwnDay);
  for (let place = mention.last + 1; place <= end; place += 1) {
    if (textAt(tokens, place) === ',' || mentions.some(({ first }) => first === place)) return false;
    if (ownDays.has(textAt(tokens, place))) return true;
  }
  return false;
}

/** "With a black eye, kids asleep at the time": what somebody else did meanwhile. */
function isStateOfThen(
  tokens: readonly Token[],
  { first, last }: Span,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  if (textAt(tokens, first) !== 'at' || textAt(tokens, last) !== 'time' || textAt(tokens, last - 1) !== 'the')
    return false;
  if (hasWord(tokens, first - reachOfState, first - 1, states))
    return hasWord(tokens, mention.last + 1, first - 1, commas);
  const next = mentions.some((one) => one.kind === mention.kind && one.first > mention.last && one.last < first);
  return !next && hasWord(tokens, mention.last + 1, first - 2, pauses);
}
const pauses = new Set([',', '-', '(']);
const states = new Set([
  ...['asleep', 'upstairs', 'downstairs', 'present', 'home', 'out', 'there', 'watching', 'awake', 'away', 'work'],
]);
const reachOfState = 2;

/** Whether a time behind a mention is of something else, or no time that is over. */
export function isOfOtherTime(
  tokens: readonly Token[],
  context: Span,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  return (
    isFreshToo(tokens, context) ||
    isBeforeHelp(tokens, context) ||
    isAgeOfGrown(tokens, context) ||
    isSinceThen(tokens, context, mention) ||
    isStillThere(tokens, context, mention) ||
    isStateOfThen(tokens, context, mention, mentions) ||
    isSeenWithIllness(tokens, context, mention) ||
    isOfOtherEvent(tokens, context, mention, mentions)
  );
}
