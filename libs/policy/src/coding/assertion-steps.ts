import { isHabitTold } from './accounts/punished-out.js';
import { isKeptSecret } from './whose/kept-secrets.js';
import { type Assertion } from './assertion.js';
import { denials, negations, ruledOut, suspecting, whole } from './assertion-words.js';
import { saidOfLasting } from './contexts/lasting.js';
import { isWithinJudgement } from './contexts/passed-over.js';
import { isSparedHead } from './happenings/heads.js';
import { hasComeOff } from './injuries/come-off.js';
import { isIllness } from './injuries/something-else.js';
import { isOnAdvice } from './likelihood/advice-papers.js';
import { isAskedIfNormal, isNormalWhenStruck } from './likelihood/asked-if-normal.js';
import { isCauseGuessed } from './likelihood/cause-guessed.js';
import { isInCircular } from './likelihood/circulars.js';
import { isConsideredAndNone, isNotConsidered } from './likelihood/considered-and-none.js';
import { isDoneAlready } from './likelihood/done-already.js';
import { isDoneIndeed } from './likelihood/done-anew.js';
import { isOfEndedPlan } from './likelihood/ended-plans.js';
import { isHarmNotSeen } from './likelihood/harm-not-seen.js';
import { isMarkExpected } from './likelihood/marks-expected.js';
import { isOnlyLike } from './likelihood/only-like.js';
import { isErrorOfOurs } from './likelihood/error-of-ours.js';
import { isQueriedByDoctor } from './likelihood/queried-by-doctors.js';
import { isTreatedAs } from './likelihood/treated-as.js';
import { isActedOut, isOfStage } from './likelihood/acted-out.js';
import { isStepAwaited } from './likelihood/steps-awaited.js';
import { isDeniedBehind, isBareAfterModal, isQueried } from './likelihood/not-so.js';
import { isNothingYet } from './likelihood/nothing-yet.js';
import { isPrevented } from './likelihood/prevented.js';
import { isAnsweredNobody } from './likelihood/questions.js';
import { isOfAnybody, isTopicOfTalk } from './likelihood/rules-and-topics.js';
import { isDefined } from './likelihood/what-it-means.js';
import { isInStandingOrder } from './likelihood/standing-orders.js';
import { isStruckOut } from './likelihood/struck-out.js';
import { isWithdrawn } from './likelihood/withdrawn.js';
import { isMissed, isModalWithin, isSoughtIf, isDoubtedWithin } from './likelihood/yet-to-happen.js';
import { isActedUpon } from './reach/really-there.js';
import { isSaidToStay } from './reach/said-of-accounts.js';
import { isNoneThere } from './school-and-games/school-none.js';
import { isOfAnyUnknown, isOfNone } from './sites/none-there.js';
import { textAt } from './text/reading.js';
import { isOfScar } from './times/scars-told.js';
import { isOldAbuse } from './times/old-abuse.js';
import { isOldScabPicked } from './times/old-scabs.js';
import { isFeltSince } from './times/felt-since.js';
import { whoseChild } from './whose/whose-child.js';
import { type Mention } from './mention.js';
import { type Reach } from './reach/reach.js';
import { type Token } from './text/tokens.js';

/** A text, what it mentions, and what it says of those before. */
export interface Telling {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly lists: Reach['lists'];
  readonly of: (mention: Mention) => Assertion;
}

/** What is said of a mention by the words that it is told with, or that stand right beside it; null where they say nothing. */
type Step = (telling: Telling, mention: Mention) => Assertion | null;
type Holds = (telling: Telling, mention: Mention) => boolean;

const says =
  (assertion: Assertion, ...ways: readonly Holds[]): Step =>
  (telling, mention) => {
    for (const holds of ways) if (holds(telling, mention)) return assertion;
    return null;
  };

/** What is told by the words around a mention alone. */
const words =
  (is: (tokens: readonly Token[], mention: Mention) => boolean): Holds =>
  ({ tokens }, mention) =>
    is(tokens, mention);

/** The same, unless somebody judges what is mentioned. */
const unjudged =
  (is: (tokens: readonly Token[], mention: Mention) => boolean): Holds =>
  ({ tokens, mentions }, mention) =>
    is(tokens, mention) && !isWithinJudgement(mentions, mention);

/** What an injury begins with: "excluded fracture". */
const ofInjuryFrom =
  (first: ReadonlySet<string>): Holds =>
  ({ tokens }, mention) =>
    mention.kind === 'injury' && first.has(textAt(tokens, mention.first));

/** "Uninjured", "not yet crawling": denied within its own words. */
const isDeniedFrom: Holds = ({ tokens }, { kind, first, isPair }) => {
  const begin = textAt(tokens, first);
  return denials.has(begin) || (kind === 'mobility' && isPair === true && negations.has(begin));
};

/** "Does not roll, crawl or walk": what is denied of the first is denied of all. */
const isNextStep: Holds = ({ mentions, lists, of }, { kind, first }) => {
  if (kind !== 'mobility') return false;
  const before = mentions.findLast((one) => one.kind === kind && one.last < first);
  return before !== undefined && lists.isNextOf(before, first) && of(before) === 'negated';
};

/** "Frenulum intact". */
const isWhole: Holds = ({ tokens }, { value, last }) => value === 'frenulum-tear' && whole.has(textAt(tokens, last));

/** What is said of a mention, from top to bottom, before any word of context is asked: the first step that says something decides. */
export const assertionSteps: readonly Step[] = [
  says(
    'present',
    words(isKeptSecret),
    words(isHabitTold),
    words(isDoneIndeed),
    words(isDoneAlready),
    words(isCauseGuessed),
    words(isNormalWhenStruck),
  ),
  says('hypothetical', words(isInCircular)),
  says('negated', words(isMissed), words(isHarmNotSeen)),
  says('hypothetical', unjudged(isModalWithin), unjudged(isNothingYet), words(isPrevented), words(isSoughtIf)),
  says('negated', isDeniedFrom, ofInjuryFrom(ruledOut)),
  says('uncertain', ofInjuryFrom(suspecting)),
  ({ tokens }, mention) => saidOfLasting(tokens, mention),
  says(
    'negated',
    words(isDeniedBehind),
    words(isNoneThere),
    words(isAnsweredNobody),
    ({ tokens, mentions }, mention) => isOfAnyUnknown(tokens, mentions, mention),
    words(isOfNone),
    words(isSaidToStay),
    isNextStep,
    words(isSparedHead),
    ({ tokens, mentions }, mention) => isStruckOut(tokens, mention, mentions),
    words(isWithdrawn),
    words(isOnlyLike),
    words(isErrorOfOurs),
    words(isConsideredAndNone),
    words(isNotConsidered),
    isWhole,
  ),
  says(
    'hypothetical',
    unjudged(isBareAfterModal),
    words(isActedUpon),
    words(isOnAdvice),
    words(isOfAnybody),
    words(isDefined),
    words(isTopicOfTalk),
    words(isMarkExpected),
    words(isInStandingOrder),
    words(isStepAwaited),
    words(isActedOut),
    words(isOfStage),
  ),
  says('negated', words(hasComeOff)),
  says(
    'uncertain',
    words(isQueried),
    words(isQueriedByDoctor),
    words(isTreatedAs),
    words(isAskedIfNormal),
    words(isDoubtedWithin),
    ({ tokens }, mention) => whoseChild(tokens, mention) === 'perhaps',
  ),
  says('negated', words(isIllness)),
  says(
    'historical',
    words(isOfEndedPlan),
    words(isFeltSince),
    words(isOfScar),
    words(isOldScabPicked),
    words(isOldAbuse),
  ),
];
