import { isBiteOfPeer } from './peer-bites.js';
import { isKeptSecret } from './kept-secrets.js';
import { isOfOtherHome } from './other-homes.js';
import { isSleepOfAnother } from './who-sleeps.js';
import { isDoneToWriter } from '../blows/blows-told.js';
import { isOwnFight } from '../blows/own-fights.js';
import { isAllegedOfChild } from '../blows/own-and-sporting.js';
import { isOfAnother } from '../blows/struck-boy.js';
import { isOnPaperGiven } from '../likelihood/advice-papers.js';
import { isTopicOfTalk } from '../likelihood/rules-and-topics.js';
import { type Mention, type MentionKind } from '../mention.js';
import { isInChild, isOnChildsPart } from '../people/no-child.js';
import { type Person, personal, personalMechanisms, isPersonalSign, isSiblingSign } from '../people/person-words.js';
import { isToldApart, isWhose } from '../people/told-apart.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type AroundPersons } from './around-persons.js';
import { isAboutSibling } from './about-sibling.js';
import { isOfAntenatalVisit } from './antenatal.js';
import { isHersBesideSon } from './beside-a-son.js';
import { isBelonging, isOn } from './borne-by.js';
import { isCareOfAnother } from './care-of-another.js';
import { isAggressionToGrown } from './aggression-to-parent.js';
import { isConfidedToChild } from './confided-to-child.js';
import { isDisclosedBySibling } from './disclosed-by-sibling.js';
import { isDeniedOf, isDoneTo, isDoneToChild, isDoneToYouth, isSlammed, isStruckYouth } from './done-to.js';
import { isOfVictim } from './done-to-victim.js';
import { isOfPregnancy, isOwnTreatment, isSufferedFrom } from './grown-bearers.js';
import { isHeadedByOther, isOfSideOfFamily } from './headed-by.js';
import { isStrikingOthers } from './hits-others.js';
import { isHurtByChild } from './hurt-by-child.js';
import { isOfKinSeenHurt } from './kin-seen-hurt.js';
import { landsOnChild } from './landed-on.js';
import { isHitInLashingOut } from './lashed-out-at-staff.js';
import { isLeftWithYounger } from './left-with-younger.js';
import { isMedicineManaged } from './medicine-managed.js';
import { isMetInstead } from './met-instead.js';
import { isAboard, isNoneAboard } from './none-aboard.js';
import { isOfOlderChild } from './older-child.js';
import { isOverdoseGiven } from './overdose-given.js';
import { isOfIntervener } from './onlookers.js';
import { isApart, isDropped } from './other-bearers.js';
import { isOfOtherFamily, isOfSomebody } from './other-families.js';
import { isOfOthersChild } from './others-parent.js';
import { isOfFamily, isOwnCare } from './own-affairs.js';
import { isOfOwnChildhood } from './own-childhood.js';
import { isAdjectiveOf, isForOwn, isOwnFall } from './own-of-others.js';
import { isStatedOfChild, isStatedOfOther } from './own-statements.js';
import { isOfPersonBefore, isOfWhoClause } from './persons-before.js';
import { isRunInto } from './run-into.js';
import { isOfOtherCase, isOfPlacements, isSeenAtWork } from './seen-at-work.js';
import { isShot } from './shot-person.js';
import { isStruckWoman } from './struck-woman.js';
import { isOfChildTakenIn } from './taken-in-by-us.js';
import { isToldOfOther, ofBody } from './told-of-others.js';
import { isWatchedByChild, isWitnessedByChild } from './watched-by-child.js';
import { whoseChild } from './whose-child.js';
import { isSaidWhose } from './whose-it-is.js';

/** Whether something holds of a mention, in its text. */
type Holds = (around: AroundPersons, mention: Mention) => boolean;

/** Whose a mention is where something holds of it. */
export interface BearerStep {
  readonly holds: Holds;
  readonly isOthers: boolean;
}

const other = (holds: Holds): BearerStep => ({ holds, isOthers: true });
const childs = (holds: Holds): BearerStep => ({ holds, isOthers: false });

/** Only of mentions of some kinds, or of one value; of each of them where nothing more is asked. */
const always: Holds = () => true;
const ofKinds =
  (kinds: readonly MentionKind[], holds: Holds): Holds =>
  (around, mention) =>
    kinds.includes(mention.kind) && holds(around, mention);
const ofValue =
  (value: string, holds: Holds): Holds =>
  (around, mention) =>
    mention.value === value && holds(around, mention);

/** What is told by the words around a mention, or by them and by who is named. */
const words =
  (is: (tokens: readonly Token[], mention: Mention) => boolean): Holds =>
  ({ tokens }, mention) =>
    is(tokens, mention);
const named =
  (is: (tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention) => boolean): Holds =>
  ({ tokens, persons }, mention) =>
    is(tokens, persons, mention);

const body = [...ofBody];

/** Mostly done by one to another. */
const doneToSomebody = new Set(['hot-liquid', 'contact-burn', 'caught-in-door', 'dog-bite', 'hit-by-object']);

const isSign = ({ kind, value }: Mention): boolean =>
  kind === 'concern' || (kind === 'neglect' && isSiblingSign(value));

const isPersonal = ({ kind, value }: Mention): boolean =>
  kind === 'neglect'
    ? isPersonalSign(value)
    : personal.has(kind) || (kind === 'mechanism' && personalMechanisms.has(value));

/** Whose a mention is, from top to bottom: the first step that holds decides. Where none does, it is the child's. */
export const bearerSteps: readonly BearerStep[] = [
  other(words(isOfFamily)),
  other((_, { isOfGrown }) => isOfGrown === 'surely'),
  childs(ofKinds(['concern'], words(isKeptSecret))),
  childs(ofValue('assault', named(isOwnFight))),
  childs(ofValue('poisoning', words(isOverdoseGiven))),
  childs(words(isLeftWithYounger)),
  other(ofKinds(['injury'], ({ tokens, persons }, { first }) => isToldApart(tokens, persons, first))),
  other(ofKinds(['injury'], named(isWhose))),
  other(ofKinds(['injury'], words(isHersBesideSon))),
  other(words(isDoneToWriter)),
  other(words(isOfChildTakenIn)),
  other(words(isOfPregnancy)),
  other(ofKinds(['neglect'], words(isOfOtherHome))),
  other(ofKinds(['neglect'], words(isSleepOfAnother))),
  other(({ tokens }, mention) => whoseChild(tokens, mention) === 'another'),
  other(ofKinds(['injury'], words(isDoneToYouth))),
  other(ofValue('assault', words(isStruckYouth))),
  childs(ofValue('bite', words(isBiteOfPeer))),
  childs(words(isSlammed)),
  childs(
    ({ tokens }, { kind, value, last }) =>
      (kind === 'injury' || doneToSomebody.has(value)) && isOnChildsPart(tokens, last),
  ),
  childs(ofKinds(['condition'], ({ tokens }, { last }) => isInChild(tokens, last))),
  other(ofKinds(['mobility'], isAdjectiveOf)),
  other(ofKinds(['injury'], ({ tokens, persons }, { last }) => isBelonging(tokens, persons, last))),
  other(ofKinds(['missed-care', 'concern'], words(isOfOtherFamily))),
  other(ofKinds(body, words(isOfOthersChild))),
  other(ofValue('assault', words(isAllegedOfChild))),
  other(ofValue('assault', words(isStruckWoman))),
  other(ofValue('assault', words(isOfAnother))),
  other(words(isOfSomebody)),
  other(words(isOfOlderChild)),
  other(words(isNoneAboard)),
  other(words(isOfSideOfFamily)),
  other(words(isSeenAtWork)),
  other(words(isOfAntenatalVisit)),
  other(named(isDisclosedBySibling)),
  other(words(isOfOtherCase)),
  other(words(isOfPlacements)),
  other(words(isWitnessedByChild)),
  other(named(isHurtByChild)),
  other(words(isHitInLashingOut)),
  other(words(isAggressionToGrown)),
  other(words(isOfKinSeenHurt)),
  other(ofKinds(['injury'], words(isConfidedToChild))),
  other(named(isStrikingOthers)),

  // below, somebody else is named
  childs(({ persons }) => persons.length === 0),
  childs(ofKinds(['condition'], words(isMedicineManaged))),
  childs(words(isOnPaperGiven)),
  childs(words(isTopicOfTalk)),
  other(ofKinds(['injury', 'condition', 'missed-care', 'concern'], named(isAboutSibling))),
  other(named(isHeadedByOther)),
  childs(words(isOfIntervener)),
  childs(words(landsOnChild)),
  childs(
    ofKinds(
      body,
      ({ tokens, persons }, mention) =>
        !isSaidWhose(tokens, persons, mention) && isStatedOfChild(tokens, persons, mention),
    ),
  ),
  other(named(isWatchedByChild)),
  other(named(isToldOfOther)),
  childs(words(isMetInstead)),
  childs(words(isAboard)),
  other(named(isStatedOfOther)),

  // whom a blow, a thing or a car met
  other(ofValue('assault', ({ victim }, mention) => victim.ofAssault(mention))),
  other(ofValue('assault', named(isSufferedFrom))),
  childs(ofValue('assault', always)),
  other(ofValue('hit-by-object', named(isShot))),
  other(ofValue('hit-by-object', ({ victim }, mention) => victim.ofThing(mention))),
  childs(ofValue('hit-by-object', always)),
  other(ofValue('traffic', ({ victim }, { last }) => victim.isMet(last))),
  other(ofValue('traffic', named(isRunInto))),

  // whose care it was, and of whom somebody worries
  other(named(isCareOfAnother)),
  other(ofValue('was-not-brought', ({ victim }, mention) => victim.isSibling(mention))),
  other(ofValue('was-not-brought', named(isOwnCare))),
  childs(ofKinds(['missed-care'], always)),
  other(ofKinds(['concern', 'condition', 'injury'], words(isOfOwnChildhood))),
  other(({ victim }, mention) => isSign(mention) && victim.isSibling(mention)),
  childs((_, mention) => isSign(mention)),

  // what somebody bears in body
  childs((_, mention) => !isPersonal(mention)),
  other(ofKinds(['mechanism'], isOwnFall)),
  other(ofKinds(['mechanism'], named(isDropped))),
  other(isForOwn),
  other(named(isDeniedOf)),
  other(named(isOwnTreatment)),
  childs(isOfVictim),
  childs(named(isDoneToChild)),
  other(named(isOn)),
  other(named(isDoneTo)),
  other(named(isApart)),
  other(isOfPersonBefore),
  other(isOfWhoClause),
];
