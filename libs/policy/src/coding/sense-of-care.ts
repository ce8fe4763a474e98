import { isLeftAlone, isOfFamily } from './cancelled.js';
import { otherReasons } from './dictionary/neglect.js';
import { grownUps, telephoneWords } from './dictionary/sense.js';
import { isLeftByCarer } from './care-withheld.js';
import { isFoodTaken } from './food-taken.js';
import { isAct, isElsewhere, isNoVisit, isOtherMatter, isProtection } from './habits.js';
import { type Mention } from './mention.js';
import { isOfGrownUps, isOfStaff, isTaught, isTogether } from './other-meanings.js';
import { behind, hasWord } from './reading.js';
import { isReferralForHelp } from './referrals.js';
import { type Token } from './tokens.js';
import { type AroundSense, firstWord, holds, isEventOf, lastWord, type Sense, wordBefore } from './sense-around.js';

const telephone = new Set(telephoneWords);
const adults = new Set(grownUps);
const answers = new Set(['answer', 'reply', 'response']);
const reasons = new Map(Object.entries(otherReasons).map(([sign, words]) => [sign, new Set(words)]));
const none: ReadonlySet<string> = new Set();

/** Words by which a sign of neglect has another reason. */
const reasonsFor = ({ value }: Mention): ReadonlySet<string> => reasons.get(value) ?? none;

/** Whether one of some words stands anywhere but in a mention: "not been fed" is no reason of itself. */
const hasBeside = (tokens: readonly Token[], { first, last }: Mention, words: ReadonlySet<string>): boolean =>
  hasWord(tokens, 0, first - 1, words) || hasWord(tokens, last + 1, tokens.length - 1, words);

const hasEventBeside = ({ tokens, mentions }: AroundSense, mention: Mention): boolean => {
  const isEvent = isEventOf(mentions);
  return mentions.some((one) => isEvent(one) && isTogether(tokens, mention, one));
};

/** "No answer" is of a door, and of a telephone where the text names one. */
const isAnswerOfTelephone = (around: AroundSense, mention: Mention): boolean =>
  mention.isPair !== true && answers.has(lastWord(around.tokens, mention)) && holds(around, telephone);

const isNoAccess: Sense = (around, mention) =>
  !isNoVisit(around.tokens, mention, () => hasEventBeside(around, mention)) && !isAnswerOfTelephone(around, mention);

const isOfChild: Sense = ({ tokens }, mention) => {
  if (isElsewhere(tokens, mention) || isLeftAlone(tokens, mention) || isOfStaff(tokens, mention.first)) return false;
  return !adults.has(wordBefore(tokens, mention)) || !isOfGrownUps(tokens, mention.last);
};

/** "Prescription not collected", "forgot to collect his inhaler": no child. */
const isCollected: Sense = ({ tokens }, mention) => {
  const { first, last } = mention;
  return !hasWord(tokens, first - 2, Math.min(last + 2, behind(tokens, last, 2)), reasonsFor(mention));
};

const isMobility: Sense = ({ tokens }, mention) => !isAct(tokens, mention);

/** Care, neglect, what a child has and can do: where the text means it of the child's own. */
export const sensesOfCare: Readonly<Record<string, Sense>> = {
  'no-access': isNoAccess,
  'cancelled-by-family': ({ tokens, mentions }, mention) =>
    !isOtherMatter(tokens, mention) && isOfFamily(tokens, mention, mentions),
  'was-not-brought': isOfChild,
  'left-before-seen': isOfChild,
  'safeguarding-concern': ({ tokens, mentions }, mention) => !isReferralForHelp(tokens, mention, mentions),
  hungry: ({ tokens }, mention) =>
    !hasBeside(tokens, mention, reasonsFor(mention)) || isFoodTaken(tokens, mention, reasonsFor(mention)),
  unwashed: (around, mention) => !holds(around, reasonsFor(mention)),
  'collected-late': isCollected,
  'inadequate-clothing': ({ tokens, happened }, mention) => !happened || firstWord(tokens, mention) !== 'barefoot',
  untreated: ({ tokens }, mention) =>
    !isTaught(tokens, mention.last) && (mention.isPair !== true || isLeftByCarer(tokens, mention)),
  'neuro-disability': ({ tokens }, mention) => !isProtection(tokens, mention),
  'not-mobile': isMobility,
  rolling: isMobility,
  crawling: isMobility,
  cruising: isMobility,
  walking: isMobility,
};
