import { listed } from '../dictionary/forms.js';
import {
  isArrival,
  isDelay,
  isHaste,
  isNoDelay,
  isOfAccount,
  isOfCare,
  isOfSeeking,
  isOfStory,
  isOpenQuestion,
  isRefused,
} from '../accounts/accounts.js';
import { tellingVerbs } from '../dictionary/accounts/telling.js';
import { otherMatters as matters, storyWords, vagueBegins } from '../dictionary/sense.js';
import { isCareChanged } from '../accounts/changed-care.js';
import { isAsked, isRetold, isWaitThere } from '../accounts/explanations.js';
import { type Mention } from '../mention.js';
import { isOnlyFound } from '../accounts/not-known.js';
import { namesAnother } from './other-meanings.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type AroundSense, firstWord, holds, lastWord, type Sense, wordBehind } from './sense-around.js';
import { isSiteAt, isTogether } from '../sites/sides.js';
import { isToldSoon } from '../accounts/told-the-same-day.js';
import { isTold } from '../accounts/what-is-told.js';

const stories = new Set(storyWords);
const otherMatters = new Set(matters);
const vague = new Set(vagueBegins);
const happenedWords = new Set(['happened']);
const whats = new Set(['what', 'it', 'incident', 'accident', 'happened', 'happen', 'event', 'fall', 'happend']);
const unlikely = new Set(['unlikely', 'improbable']);
const misfits = new Set(['inconsistent', 'none-given']);

/** Whether there is anything that an account might be of. */
const hasMatter = (around: AroundSense): boolean =>
  around.happened || holds(around, stories) || holds(around, happenedWords);

/** "Not consistent": it is told within words that say the contrary. */
const isWithinMisfit = ({ mentions }: AroundSense, { first, last }: Mention): boolean =>
  mentions.some((other) => misfits.has(other.value) && other.first <= last && other.last >= first);

/** "Fracture unlikely": it is the injury that is in doubt, and no story. */
const isDoubtOfInjury = ({ tokens, mentions }: AroundSense, mention: Mention): boolean =>
  unlikely.has(lastWord(tokens, mention)) &&
  mentions.some(
    ({ kind, first, last }) =>
      (kind === 'injury' || kind === 'concern') && first <= mention.first && last >= mention.first - 2,
  );

const isConsistent: Sense = (around, mention) =>
  !namesAnother(around.tokens, mention, around.mentions) &&
  isOfAccount(around.tokens, mention, around.mentions) &&
  hasMatter(around) &&
  !isWithinMisfit(around, mention);

const isInconsistent: Sense = (around, mention) =>
  !isDoubtOfInjury(around, mention) &&
  hasMatter(around) &&
  isOfAccount(around.tokens, mention, around.mentions) &&
  !isRefused(around.tokens, mention, around.mentions);

/** "Now says dad hit him" at the head of a text: told for the first time there. */
const isOnlyNow = ({ tokens, mentions }: AroundSense, { first, last }: Mention): boolean =>
  first === 0 &&
  last <= 1 &&
  textAt(tokens, first) === 'now' &&
  mentions.some(({ value }) => value === 'assault') &&
  !hasWord(tokens, last + 1, sentenceOf(tokens, last).last, earlier);
const earlier = new Set(['earlier', 'before', 'initially', 'previously', 'originally', 'first', 'was', 'had']);

const isChanging: Sense = (around, mention) =>
  !isCareChanged(around.tokens, mention) &&
  ((around.happened && !isOnlyNow(around, mention)) ||
    ((holds(around, stories) || isRetold(around.tokens, mention)) &&
      !around.mentions.some(({ kind }) => kind === 'missed-care')));

/** Where nothing happened, an account that is not given must be asked for or be named. */
const isOfNoEvent = (around: AroundSense, mention: Mention): boolean =>
  firstWord(around.tokens, mention) !== 'unexplained' &&
  !holds(around, otherMatters) &&
  (holds(around, stories) || isAsked(around.tokens, mention));

/** "Neither account has changed": two were given. */
const isOfEither = ({ tokens }: AroundSense, { first }: Mention): boolean =>
  textAt(tokens, first) === 'neither' && stories.has(textAt(tokens, first + 1).replace("'s", ''));

/** "Told the TA that daddy is bad. Would not say more": who has told something where nothing is told of an injury. */
const isMoreUntold = ({ tokens, happened }: AroundSense, { first, last }: Mention): boolean =>
  !happened && textAt(tokens, last) === 'more' && hasWord(tokens, 0, first - 1, tellings);
const tellings = new Set(tellingVerbs);

const isNoneGiven: Sense = (around, mention) =>
  !isOfEither(around, mention) &&
  !isMoreUntold(around, mention) &&
  !isOpenQuestion(around.tokens, mention) &&
  !isOfStory(around.tokens, mention, around.mentions) &&
  (around.happened || isOfNoEvent(around, mention));

/** "Feeds her brother, no one knows": nobody knows that she does, where the clause before tells of no harm. */
function isOfSecret({ tokens, mentions }: AroundSense, { first, last }: Mention): boolean {
  if (textAt(tokens, last) !== 'knows' || textAt(tokens, first - 1) !== ',') return false;
  const sentence = sentenceOf(tokens, first);
  if (last < sentence.last && !secretEnds.has(textAt(tokens, last + 1))) return false;
  let begin = first - 1;
  while (begin > sentence.first && textAt(tokens, begin - 1) !== ',') begin -= 1;
  for (let place = begin; place < first; place += 1) if (isSiteAt(tokens, place)) return false;
  return (
    !hasWord(tokens, begin, first - 1, whats) &&
    !mentions.some((one) => one.first >= begin && one.last < first) &&
    hasWord(tokens, begin, begin + 1, doings)
  );
}
const secretEnds = new Set([',', '-', 'about', ')']);
/** What a child does that others do not know of. */
const doings = new Set([
  ...['feeds', 'cooks', 'cares', 'looks', 'washes', 'cleans', 'shops', 'does', 'goes', 'sleeps', 'stays', 'drinks'],
  ...['smokes', 'vapes', 'meets', 'sees', 'walks', 'takes', 'gets', 'hides', 'steals', 'changes', 'puts', 'sends'],
]);

/** "Interviewed with mum in the next room": where somebody was while the child was spoken to. */
function isOfTalk(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, last) !== 'room') return false;
  for (let place = first - 1; place >= first - reachOfTalk && goesOnAt(tokens, place + 1); place -= 1)
    if (talks.has(textAt(tokens, place))) return true;
  return false;
}
const talks = new Set(
  listed(`
  interviewed, interview, spoken, spoke, talked, chatted, questioned, examined, assessed, asked, weighed,
  conversation, reviewed, consulted, disclosed, seen
`),
);
const reachOfTalk = 8;

const isUnwitnessed: Sense = (around, mention) => {
  const { tokens, happened } = around;
  if (isOnlyFound(tokens, mention) || isOfTalk(tokens, mention)) return false;
  const end = lastWord(tokens, mention);
  return (
    hasWord(tokens, mention.last + 1, mention.last + 3, whats) ||
    (end === 'anyone' && wordBehind(tokens, mention) !== 'else') ||
    happened ||
    !vague.has(firstWord(tokens, mention)) ||
    end === 'witnessed' ||
    holds(around, stories)
  );
};

/** "Not back for term until today", "in hospital until today": how long a child was away, and no wait for help. */
function isAway(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, untils) || hasWord(tokens, first, last, seeking)) return false;
  for (let place = Math.max(sentenceOf(tokens, first).first, first - reachOfAway); place <= last; place += 1) {
    const [text, before] = [textAt(tokens, place), textAt(tokens, place - 1)];
    if (text === 'back' && before === 'not' && !hasWord(tokens, place + 1, last, helps)) return true;
    if ((stays.has(text) && (before === 'in' || before === 'on')) || text === 'abroad' || text === 'overseas')
      return true;
  }
  return false;
}
const reachOfAway = 8;
const untils = new Set(['until', 'till', 'til']);
/** Then it was the wait for help, wherever it was. */
const seeking = new Set([
  ...['seek', 'sought', 'seeking', 'present', 'presented', 'presenting', 'attend', 'attended', 'brought'],
  ...['come', 'came'],
  ...['help', 'advice', 'attention'],
]);
const helps = new Set(['ed', 'hospital', 'gp', 'clinic', 'doctor', 'doctors', 'a', 'us']);
const stays = new Set(['hospital', 'ward', 'nicu', 'scbu', 'picu', 'holiday', 'respite', 'custody']);

const isDelayed: Sense = (around, mention) => {
  const { tokens, mentions, happened } = around;
  // "presented day 2 with jaundice"
  if (!happened && /^\d+$/.test(lastWord(tokens, mention))) return false;
  if (!happened && isAway(tokens, mention)) return false;
  if (!isDelay(tokens, mention) || isWaitThere(tokens, mention, mentions)) return false;
  return (
    happened ||
    holds(around, happenedWords) ||
    isOfSeeking(tokens, mention) ||
    isOfCare(tokens, mention) ||
    tokens.some((_, place) => isSiteAt(tokens, place))
  );
};

/** "No delay in coming, seen the same morning": the same, told twice. */
const isToldBefore = ({ tokens, mentions }: AroundSense, mention: Mention): boolean =>
  mentions.some(
    (other) => other.first < mention.first && isNoDelay(tokens, other) && isTogether(tokens, mention, other),
  );

const isPrompt: Sense = (around, mention) => {
  const { tokens, happened } = around;
  if (isToldBefore(around, mention) || isToldSoon(tokens, mention)) return false;
  return isArrival(tokens, mention) || (isHaste(tokens, mention) && isOfCare(tokens, mention, happened));
};

/** What was said of how an injury came about, and how soon help was sought for it, where there is anything that it is of. */
export const sensesOfAccounts: Readonly<Record<string, Sense>> = {
  consistent: isConsistent,
  inconsistent: isInconsistent,
  changing: isChanging,
  'none-given': isNoneGiven,
  'not-known': (around, mention) => (around.happened || holds(around, stories)) && !isOfSecret(around, mention),
  unwitnessed: isUnwitnessed,
  delayed: isDelayed,
  prompt: isPrompt,
  disclosure: ({ tokens, mentions, disclosures }, mention) =>
    disclosures.includes(mention) || isTold(tokens, mention, mentions),
};
