import { noEvents, dangers } from './values.js';
import { otherReasons } from './dictionary/neglect.js';
import {
  beforeCuts,
  grownUps,
  insects,
  otherMatters as matters,
  schoolWork,
  storyWords,
  telephoneWords,
  vagueBegins,
} from './dictionary/sense.js';
import { type Mention } from './mention.js';
import { type Token } from './tokens.js';
import {
  isArrival,
  isDelay,
  isNoDelay,
  isHaste,
  isOfAccount,
  isOfCare,
  isOfSeeking,
  isOfStory,
  isOpenQuestion,
  isRefused,
} from './accounts.js';
import { withBites, withoutBlisters } from './blisters.js';
import { happeningsIn } from './happenings.js';
import { isKnock } from './players-met.js';
import { isSiteAt } from './sides.js';
import { beginsAt, behind, hasWord, textAt } from './reading.js';
import { isShed } from './shed-teeth.js';
import { noes } from './dictionary/short-words.js';
import { isAccidentalBlow, isDoneByNobody } from './accidental-blows.js';
import { isBeside } from './own-sites.js';
import { isSameAsHigh } from './height.js';
import { isAct, isElsewhere, isNoVisit, isOtherMatter, isProtection, isSeenThere } from './habits.js';
import { isLeftAlone, isNoCare, isOfFamily } from './cancelled.js';
import { asMisfit, isAsked, isOfEvent, isRetold, isWaitThere } from './explanations.js';
import { isBurn, isScalding, isTouched } from './spills.js';
import { isLandingInGame, isMeeting, withGames } from './games.js';
import { isAccident, isFoundCrying, isInCast, isKeptIn, isPlacedElsewhere, isToileting } from './school-none.js';
import { schoolsToldIn } from './school-told.js';
import { isOwnBlow } from './own-part-met.js';
import { isIntoThing, isOfToy, isReturn } from './no-traffic.js';
import { isOtherThanCare } from './no-care.js';
import { isOfBook } from './of-books.js';
import { isOtherDelay } from './other-delays.js';
import { isReferralForHelp } from './referrals.js';
import { asStruck } from './struck-with-balls.js';
import { isSurgeons } from './surgeons.js';
import { isOnlyFound } from './not-known.js';
import { isFelt } from './felt.js';
import { isFigurative } from './figurative.js';
import { isHeadingOfHarm } from './headings-of-games.js';
import { isFoodTaken } from './food-taken.js';
import { isBittenByChild, isOfItch } from './own-skin.js';
import {
  isHabitOfHead,
  isHeadWord,
  isOfBirth,
  isOfGrownUps,
  isOfIllness,
  isNameOrWork,
  isOfPrematurity,
  isOfStaff,
  isTaught,
  isTogether,
  namesAnother,
} from './other-meanings.js';
import { comingTimesIn, isOnlyLate } from './coming-times.js';
import { disclosuresIn } from './telling.js';
import { toldApartIn } from './two-tellers.js';
import { isTold } from './what-is-told.js';
import { isNearMiss } from './near-misses.js';

const telephone = new Set(telephoneWords);
const stories = new Set(storyWords);
const adults = new Set(grownUps);
const biting = new Set(insects);
const wounds = new Set(beforeCuts);
const school = new Set(schoolWork);
const otherMatters = new Set(matters);

const reasons = new Map(Object.entries(otherReasons).map(([sign, words]) => [sign, new Set(words)]));

const vague = new Set(vagueBegins);
const answers = new Set(['answer', 'reply', 'response']);
const happenedWords = new Set(['happened']);
const whats = new Set(['what', 'it', 'incident', 'accident', 'happened', 'happen', 'event', 'fall', 'happend']);
const none: ReadonlySet<string> = new Set();

/**
 * What a text speaks of, without words that say nothing of what they seem to when the rest of the text is read: an iron where
 * nobody is burnt, a game that nobody was hurt in, a finding that is consistent with something else than what was told.
 */
export function sensible(tokens: readonly Token[], read: readonly Mention[]): readonly Mention[] {
  const judged = read.some(({ value }) => value === 'none-given') ? read.map((one) => asMisfit(tokens, one)) : read;
  const told = happeningsIn(tokens, withBites(tokens, withoutBlisters(tokens, judged)));
  const happenings = told
    .filter((one) => !isFigurative(tokens, one, told) && !isOwnBlow(tokens, one) && !isShed(tokens, one, told))
    .map((one) => asStruck(tokens, one));
  const disclosures = disclosuresIn(tokens, happenings);
  const played = withGames(tokens, happenings);
  const mentions = [...played, ...schoolsToldIn(tokens, played), ...disclosures, ...toldApartIn(tokens, played)];
  const times = comingTimesIn(tokens, mentions);
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ text }) => words.has(text));
  const isEvent = ({ kind, value }: Mention): boolean =>
    kind === 'injury' ||
    (kind === 'mechanism' && !noEvents.has(value) && (!dangers.has(value) || mentions.some(isBurn)));
  const happened = mentions.some(isEvent);
  const wordAt = (place: number): string => textAt(tokens, place);
  const isSensible = (mention: Mention): boolean => {
    if (isHeadWord(tokens, mention, mentions) || !isOfEvent(tokens, mention, mentions)) return false;
    if (isNoCare(tokens, mention) || isOtherThanCare(tokens, mention) || (!happened && isOfBook(tokens, mention)))
      return false;
    if (isOtherDelay(tokens, mention, happened) || isNearMiss(tokens, mention)) return false;
    if (isOnlyLate(mention, times)) return false;
    const { value, first, last, isPair = false } = mention;
    switch (value) {
      case 'sport':
      case 'school-or-nursery-accident':
        return (
          !mentions.some(
            (other) =>
              other.value === 'assault' && !isDoneByNobody(tokens, other) && isTogether(tokens, mention, other),
          ) &&
          (!isSeenThere(tokens, mention, mentions) || isFoundCrying(tokens, mention)) &&
          !isInCast(tokens, mention, mentions) &&
          !isKeptIn(tokens, mention) &&
          !isPlacedElsewhere(tokens, mention) &&
          (mentions.some(
            (other) => isEvent(other) && wordAt(other.first) !== 'wobbly' && isTogether(tokens, mention, other),
          ) ||
            isKnock(tokens, mention) ||
            isMeeting(tokens, mention, mentions) ||
            isHeadingOfHarm(tokens, mention, mentions) ||
            (value !== 'sport' && isAccident(tokens, mention) && !isToileting(tokens, mention)) ||
            (value !== 'sport' && happened && isFoundCrying(tokens, mention)))
        );
      case 'fall':
        return !isSameAsHigh(tokens, mention, mentions) && !isLandingInGame(tokens, mention, mentions);
      case 'traffic':
        return !isReturn(tokens, mention) && !isOfToy(tokens, mention) && !isIntoThing(tokens, mention, mentions);
      case 'hot-liquid':
        return isScalding(tokens, mention, mentions);
      case 'contact-burn':
        return isTouched(tokens, mention, mentions);
      case 'consistent':
        return (
          !namesAnother(tokens, mention, mentions) &&
          isOfAccount(tokens, mention, mentions) &&
          (happened || has(stories) || has(happenedWords)) &&
          !mentions.some(
            (other) =>
              (other.value === 'inconsistent' || other.value === 'none-given') &&
              other.first <= last &&
              other.last >= first,
          )
        );
      case 'inconsistent':
        // "fracture unlikely": it is the injury that is in doubt, and no story
        if (
          (wordAt(last) === 'unlikely' || wordAt(last) === 'improbable') &&
          mentions.some(
            ({ kind, ...one }) =>
              (kind === 'injury' || kind === 'concern') && one.first <= first && one.last >= first - 2,
          )
        )
          return false;
        return (
          (happened || has(stories) || has(happenedWords)) &&
          isOfAccount(tokens, mention, mentions) &&
          !isRefused(tokens, mention, mentions)
        );
      case 'changing':
        return (
          happened ||
          ((has(stories) || isRetold(tokens, mention)) && !mentions.some(({ kind }) => kind === 'missed-care'))
        );
      case 'none-given':
        return (
          !isOpenQuestion(tokens, mention) &&
          !isOfStory(tokens, mention, mentions) &&
          (happened ||
            (wordAt(first) !== 'unexplained' && !has(otherMatters) && (has(stories) || isAsked(tokens, mention))))
        );
      case 'not-known':
        return happened || has(stories);
      case 'unwitnessed':
        if (isOnlyFound(tokens, mention)) return false;
        return (
          hasWord(tokens, last + 1, last + 3, whats) ||
          (wordAt(last) === 'anyone' && wordAt(last + 1) !== 'else') ||
          happened ||
          !vague.has(wordAt(first)) ||
          wordAt(last) === 'witnessed' ||
          has(stories)
        );
      case 'delayed':
        // "presented day 2 with jaundice"
        if (!happened && /^\d+$/.test(wordAt(last))) return false;
        return (
          isDelay(tokens, mention) &&
          !isWaitThere(tokens, mention, mentions) &&
          (happened ||
            has(happenedWords) ||
            isOfSeeking(tokens, mention) ||
            isOfCare(tokens, mention) ||
            tokens.some((_, place) => isSiteAt(tokens, place)))
        );
      case 'prompt':
        // "no delay in coming, seen the same morning": the same, told twice
        if (
          mentions.some(
            (other) => other.first < first && isNoDelay(tokens, other) && isTogether(tokens, mention, other),
          )
        )
          return false;
        return isArrival(tokens, mention) || (isHaste(tokens, mention) && isOfCare(tokens, mention, happened));
      case 'no-access':
        return (
          !isNoVisit(tokens, mention, () => mentions.some((one) => isEvent(one) && isTogether(tokens, mention, one))) &&
          (isPair || !answers.has(wordAt(last)) || !has(telephone))
        );
      case 'cancelled-by-family':
        return !isOtherMatter(tokens, mention) && isOfFamily(tokens, mention, mentions);
      case 'neuro-disability':
        return !isProtection(tokens, mention);
      case 'not-mobile':
      case 'rolling':
      case 'crawling':
      case 'cruising':
      case 'walking':
        return !isAct(tokens, mention);
      case 'was-not-brought':
      case 'left-before-seen':
        if (isElsewhere(tokens, mention) || isLeftAlone(tokens, mention) || isOfStaff(tokens, first)) return false;
        return !adults.has(wordAt(first - 1)) || !isOfGrownUps(tokens, last);
      case 'assault':
        return !isFelt(tokens, mention) && !isAccidentalBlow(tokens, mention);
      case 'safeguarding-concern':
        return !isReferralForHelp(tokens, mention, mentions);
      case 'disclosure':
        return disclosures.includes(mention) || isTold(tokens, mention, mentions);
      case 'bite':
        // "the bite of winter"
        if (mention.bodySite === null && wordAt(last + 1) === 'of' && first === last)
          return mentions.some((other) => other.value === 'dog-bite');
        return (
          !isBittenByChild(tokens, mention) && (mentions.some((other) => other.value === 'dog-bite') || !has(biting))
        );
      case 'abrasion':
        return !isOfItch(tokens, mention);
      case 'intracranial-injury':
        return !isOfPrematurity(tokens, mention);
      case 'fracture':
        // "room #4"
        return wordAt(first) !== '#' || mention.bodySite !== null || !/^\d+$/.test(wordAt(last + 1));
      case 'laceration':
        return (
          mention.bodySite !== null ||
          last > first ||
          (wordAt(first) !== 'cut' && wordAt(first) !== 'cuts') ||
          beginsAt(tokens, first) ||
          wounds.has(wordAt(first - 1)) ||
          mentions.some((other) => other.kind === 'injury' && isBeside(tokens, last, other.first) && other.first > last)
        );
      case 'hungry':
        return !has(reasons.get(value) ?? none) || isFoodTaken(tokens, mention, reasons.get(value) ?? none);
      case 'unwashed':
        return !has(reasons.get(value) ?? none);
      case 'collected-late':
        // "prescription not collected", "forgot to collect his inhaler"
        return !hasWord(tokens, first - 2, Math.min(last + 2, behind(tokens, last, 2)), reasons.get(value) ?? none);
      case 'inadequate-clothing':
        return !happened || wordAt(first) !== 'barefoot';
      case 'untreated':
        return !isTaught(tokens, last);
      case 'injury':
        return !isSurgeons(tokens, mention);
      case 'head-injury':
        return !isHabitOfHead(tokens, mention);
      case 'mark':
        return (
          (mention.bodySite !== null || !has(school) || (happened && hasWord(tokens, first - 2, first - 1, noes))) &&
          !isOfBirth(tokens, mention) &&
          !isNameOrWork(tokens, mention) &&
          !isOfIllness(tokens, mention)
        );
      default:
        return true;
    }
  };
  const sound = mentions.filter(isSensible);
  return times.length === 0 ? sound : [...sound, ...times].toSorted((one, other) => one.first - other.first);
}
