import { isCalledAway } from '../happenings/called-away.js';
import { isAccidentalBlow, isDoneByNobody } from '../blows/accidental-blows.js';
import { isOfFoes, isOwnHabit } from '../blows/own-and-sporting.js';
import { isKnock } from '../school-and-games/players-met.js';
import { isHurtWhilePlaying } from '../school-and-games/around-games.js';
import { isFelt } from '../happenings/felt.js';
import { isLandingInGame, isMeeting } from '../school-and-games/games.js';
import { isSeenThere } from './habits.js';
import { isOfPeer } from '../school-and-games/parents-signed.js';
import { isHeadingOfHarm } from '../school-and-games/headings-of-games.js';
import { isSameAsHigh } from '../happenings/height.js';
import { type Mention } from '../mention.js';
import { isIntoThing, isOfToy, isReturn } from '../happenings/no-traffic.js';
import { isTogether } from '../sites/sides.js';
import { isBetrayedBy } from '../sites/stabs.js';
import {
  isAbsent,
  isAccident,
  isFoundCrying,
  isInCast,
  isKeptIn,
  isMeanwhileThere,
  isOnTheWay,
  isPlacedElsewhere,
  isStrikingThing,
  isToileting,
} from '../school-and-games/school-none.js';
import { isStaffNoticing } from '../school-and-games/staff-noticing.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type AroundSense, firstWord, isEventOf, type Sense } from './sense-around.js';
import { isScalding, isTouched } from '../happenings/spills.js';

/** Whether an assault is told beside a place or a game, which then tells nothing of how anybody was hurt. */
const isOfAssault = ({ tokens, mentions }: AroundSense, mention: Mention): boolean =>
  mentions.some(
    (other) => other.value === 'assault' && !isDoneByNobody(tokens, other) && isTogether(tokens, mention, other),
  );

/** Whether somebody was only there: seen, kept in or in a cast, and nothing happened there. */
const wasOnlyThere = ({ tokens, mentions }: AroundSense, mention: Mention): boolean =>
  (isSeenThere(tokens, mention, mentions) &&
    !isFoundCrying(tokens, mention) &&
    !isHurtWhilePlaying(tokens, mention, mentions)) ||
  isStaffNoticing(tokens, mention.last) ||
  isInCast(tokens, mention, mentions) ||
  isKeptIn(tokens, mention) ||
  isOnTheWay(tokens, mention) ||
  isMeanwhileThere(tokens, mention) ||
  isPlacedElsewhere(tokens, mention);

/** "Wobbly tooth in class": no event. */
const isEventBeside = ({ tokens, mentions }: AroundSense, mention: Mention): boolean => {
  const isEvent = isEventOf(mentions);
  return mentions.some(
    (other) => isEvent(other) && firstWord(tokens, other) !== 'wobbly' && isTogether(tokens, mention, other),
  );
};

/** Whether somebody was hurt there, by whatever the text tells of it. */
const wasHurtThere = (around: AroundSense, mention: Mention): boolean =>
  isEventBeside(around, mention) ||
  isKnock(around.tokens, mention) ||
  isMeeting(around.tokens, mention, around.mentions) ||
  isHeadingOfHarm(around.tokens, mention, around.mentions);

/** "Slipped poolside at the swimming lesson": no swimmer falls. */
const isFallBesidePool = ({ tokens, mentions }: AroundSense, { first, last }: Mention): boolean =>
  hasWord(tokens, first, last, swimming) && mentions.some(({ value }) => value === 'fall');
const swimming = new Set(['swimming', 'swim']);

const isSport: Sense = (around, mention) =>
  !isFallBesidePool(around, mention) &&
  !isOfAssault(around, mention) &&
  !wasOnlyThere(around, mention) &&
  wasHurtThere(around, mention);

/** "Overdose of paracetamol, fainted at school": no accident. */
const isOfOverdose = ({ tokens, mentions }: AroundSense, mention: Mention): boolean => {
  const events = mentions.filter(
    (one) => one !== mention && (one.kind === 'injury' || (one.kind === 'mechanism' && one.value !== mention.value)),
  );
  return events.length > 0 && events.every(({ first, last }) => hasWord(tokens, first, last, overdoses));
};
const overdoses = new Set(['overdose', 'od', 'o/d', 'overdosed', 'd']);

const isSchoolAccident: Sense = (around, mention) => {
  const { tokens, happened } = around;
  if (isOfPeer(tokens, mention)) return !isOfAssault(around, mention);
  if (isOfAssault(around, mention) || wasOnlyThere(around, mention) || isAbsent(tokens, mention)) return false;
  if (isStrikingThing(tokens, mention) || isOfOverdose(around, mention)) return false;
  return (
    wasHurtThere(around, mention) ||
    (isAccident(tokens, mention) && !isToileting(tokens, mention)) ||
    (happened && isFoundCrying(tokens, mention))
  );
};

/** "Pushing his face under water in swimming", and no more: nobody else is named who does it. */
const isLearningToSwim = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  beginsAt(tokens, first) &&
  ownFaces.has(textAt(tokens, first)) &&
  hasWord(tokens, first, last, faces) &&
  hasWord(tokens, first, last, waters) &&
  hasWord(tokens, last + 1, last + 1, besideSwimming) &&
  textAt(tokens, last + 2) === 'swimming' &&
  (!goesOnAt(tokens, last + 3) || (lessons.has(textAt(tokens, last + 3)) && !goesOnAt(tokens, last + 4))) &&
  !hasWord(tokens, last + 3, last + reachOfDoer, doers);
const ownFaces = new Set(['putting', 'pushing', 'blowing', 'dipping', 'dunking']);
const faces = new Set(['face']);
/** "Pushing face under water in swimming. By older boy." */
const doers = new Set(['by', 'coach', 'boy', 'boys', 'girl', 'teacher', 'pupil', 'child', 'older']);
const reachOfDoer = 6;
const waters = new Set(['water', 'underwater']);
const besideSwimming = new Set(['in', 'at', 'during']);
const lessons = new Set(['lesson', 'lessons', 'class', 'today']);

/** How an injury came about, where the text means it. */
export const sensesOfHappenings: Readonly<Record<string, Sense>> = {
  sport: isSport,
  'school-or-nursery-accident': isSchoolAccident,
  fall: ({ tokens, mentions }, mention) =>
    !isSameAsHigh(tokens, mention, mentions) && !isLandingInGame(tokens, mention, mentions),
  traffic: ({ tokens, mentions }, mention) =>
    !isReturn(tokens, mention) &&
    !isCalledAway(tokens, mention) &&
    !isOfToy(tokens, mention) &&
    !isIntoThing(tokens, mention, mentions),
  'hot-liquid': ({ tokens, mentions }, mention) => isScalding(tokens, mention, mentions),
  'contact-burn': ({ tokens, mentions }, mention) => isTouched(tokens, mention, mentions),
  assault: ({ tokens }, mention) =>
    !isFelt(tokens, mention) &&
    !isLearningToSwim(tokens, mention) &&
    !isAccidentalBlow(tokens, mention) &&
    !isOwnHabit(tokens, mention) &&
    !isOfFoes(tokens, mention) &&
    !isBetrayedBy(tokens, mention),
};
