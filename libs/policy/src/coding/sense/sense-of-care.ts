import { listed } from '../dictionary/forms.js';
import { isOfFamily } from '../care/cancelled.js';
import { isLeftAlone } from '../care/left-alone.js';
import { otherReasons } from '../dictionary/care/neglect.js';
import { grownUps, telephoneWords } from '../dictionary/sense.js';
import { articles } from '../dictionary/short-words.js';
import { isLeftByCarer } from '../care/care-withheld.js';
import { isAnswerOfPerson } from '../care/answers-of-people.js';
import { isMedicineMissed } from '../care/medicine-missed.js';
import { isBeforeMeal, isFeedMissing, isFoodElsewhere, isFoodTaken, isOfSquash } from '../care/food-taken.js';
import { isOfNappyOrPlay } from '../care/soiled.js';
import { isAct, isElsewhere, isNoVisit, isOtherMatter, isProtection } from './habits.js';
import { isStockAsSaid } from '../care/stock-at-home.js';
import { isSmellOfDirt, isSmellOfThings } from '../care/smells-of-things.js';
import { type Mention } from '../mention.js';
import { isOfGrownUps, isOfStaff, isTaught } from './other-meanings.js';
import { isTogether } from '../sites/sides.js';
import { grownKin as kin } from '../dictionary/people/kin.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isExercise } from './walks-for-exercise.js';
import { isWalkedAbout } from './walked-about.js';
import { isTrigger } from '../care/triggers.js';
import { isReferralForHelp } from '../care/referrals.js';
import { type Token } from '../text/tokens.js';
import { type AroundSense, firstWord, holds, isEventOf, lastWord, type Sense, wordBefore } from './sense-around.js';

const telephone = new Set(telephoneWords);
const adults = new Set(grownUps);
const answers = new Set(['answer', 'reply', 'response']);
const reasons = new Map(Object.entries(otherReasons).map(([sign, words]) => [sign, new Set(words)]));
const none: ReadonlySet<string> = new Set();

/** Words by which a sign of neglect has another reason. */
const reasonsFor = ({ value }: Mention): ReadonlySet<string> => reasons.get(value) ?? none;

/** Whether one of some words stands in its sentence but in a mention: "not been fed" is no reason of itself, nor what another sentence tells. */
function hasBeside(tokens: readonly Token[], { first, last }: Mention, words: ReadonlySet<string>): boolean {
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if ((place < first || place > last) && words.has(textAt(tokens, place)) && !isOfSquash(tokens, place))
      if (!isFeedMissing(tokens, place)) return true;
  return false;
}

const hasEventBeside = ({ tokens, mentions }: AroundSense, mention: Mention): boolean => {
  const isEvent = isEventOf(mentions);
  return mentions.some((one) => isEvent(one) && isTogether(tokens, mention, one));
};

/** "No answer" is of a door, and of a telephone where the text names one. */
const isAnswerOfTelephone = (around: AroundSense, mention: Mention): boolean =>
  mention.isPair !== true &&
  answers.has(lastWord(around.tokens, mention)) &&
  (holds(around, telephone) || isAnswerOfPerson(around.tokens, mention));

const isNoAccess: Sense = (around, mention) =>
  !isNoVisit(around.tokens, mention, () => hasEventBeside(around, mention)) && !isAnswerOfTelephone(around, mention);

const isOfChild: Sense = ({ tokens }, mention) => {
  if (isElsewhere(tokens, mention) || isLeftAlone(tokens, mention) || isOfStaff(tokens, mention.first)) return false;
  return !adults.has(wordBefore(tokens, mention)) || !isOfGrownUps(tokens, mention.last);
};

/** "Prescription not collected", "forgot to collect his inhaler": no child. */
const isCollected: Sense = ({ tokens }, mention) => {
  const { first, last } = mention;
  const isThing = hasWord(tokens, first - 2, Math.min(last + 2, behind(tokens, last, 2)), reasonsFor(mention));
  return !isThing && !isOfDispensary(tokens, mention);
};

/** "Collected late from the chemist", "pharmacy collected late", where "dad at pharmacy, collected late from nursery" is of a child. */
function isOfDispensary(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (
    dispensaries.has(textAt(tokens, first - 1)) &&
    goesOnAt(tokens, first) &&
    !whereOneIs.has(textAt(tokens, first - 2))
  )
    return true;
  for (let place = last; place <= behind(tokens, last, 3); place += 1) {
    const from = articles.has(textAt(tokens, place - 1)) ? place - 2 : place - 1;
    if (dispensaries.has(textAt(tokens, place)) && collectedFrom.has(textAt(tokens, from))) return true;
  }
  return false;
}
const dispensaries = new Set(listed('pharmacy, chemist, chemists, dispensary'));
const whereOneIs = new Set(['at', 'in', 'to']);
const collectedFrom = new Set(['from', 'by']);

/** "Vomiting since Monday. Has eaten nothing today": an ill child that does not eat. */
const isOffFood = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasWord(tokens, first, last, eaten) &&
  (butFor.has(textAt(tokens, last + 1)) || tokens.some(({ text }) => ailing.has(text)));
const butFor = new Set(['but', 'yet', 'except']);
const eaten = new Set(['eaten']);
const ailing = new Set(
  listed(`
  vomiting, vomited, nausea, nauseous, diarrhoea, fever, temp, temperature, unwell, poorly, ill, bug, tonsils,
  tonsillitis, throat, pain, abdo, drinking, drunk, fluids, lethargic, pyrexial, cough, viral, virus, fasted, theatre,
  surgery, op, refusing, refuses, refused, constipated
`),
);

/** "Mum home alone all day with baby", "nan left alone with twins": who may be alone. */
function isGrownAlone(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, alone)) return false;
  // "leaves him alone": who is left is told within
  const isLeft = leaving.has(textAt(tokens, first));
  if (isLeft && (last > first + 1 || textAt(tokens, last + 1) !== 'with')) return false;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && isBeing.has(textAt(tokens, place))) place -= 1;
  return goesOnAt(tokens, place + 1) && grownKin.has(textAt(tokens, place)) && !leads.has(textAt(tokens, place - 1));
}
/** "Cycling on the road at 11pm with dad". */
const isOutWithParents = (tokens: readonly Token[], { last, isPair }: Mention): boolean =>
  isPair === true &&
  textAt(tokens, last + 1) === 'with' &&
  hasWord(tokens, last + 2, behind(tokens, last, 3), outWith) &&
  /^(?:pm|am|\d+ ?[ap]m|midnight|night)$/.test(textAt(tokens, last));
const outWith = new Set(['mum', 'dad', 'mother', 'father', 'parents', 'family', 'parent', 'nan', 'grandad']);
const alone = new Set(['alone', 'own', 'himself', 'herself']);
const leaving = new Set(['left', 'leave', 'leaves', 'leaving']);
const isBeing = new Set(['is', 'was', 'often', 'still', 'now', 'being', 'usually', 'mostly', 'at', 'feels', 'lives']);
/** "Left by mum alone at home". */
const leads = new Set(['by', 'left', 'says', 'said', 'told', 'without']);
const grownKin = new Set([...kin, 'grandparent']);

/** "Cupboards are empty as new kitchen fitted", and not "cupboards bare, no carpets fitted". */
function isMadeNew(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first, last, bare)) return false;
  const { last: end } = sentenceOf(tokens, first);
  for (let place = last + 2; place <= end; place += 1) {
    const text = textAt(tokens, place);
    const from = Math.max(last + 1, place - reachOfNew);
    if (defrosts.has(text)) return true;
    if (madeNew.has(text) && hasWord(tokens, from, place - 1, kitchens) && hasWord(tokens, from, place - 1, news))
      return true;
  }
  return false;
}
const bare = new Set(['empty', 'bare']);
const madeNew = new Set(['fitted', 'refitted', 'installed', 'replaced', 'renovated', 'refurbished', 'delivered']);
const kitchens = new Set(['kitchen', 'units', 'fridge', 'freezer', 'cupboards']);
const news = new Set(['new', 'being', 'getting']);
const defrosts = new Set(['defrosted', 'defrosting']);
const reachOfNew = 4;

const fetched = new Set(['collected', 'uncollected', 'picked', 'fetched', 'filled', 'dispensed', 'cashed', 'ordered']);

/** "Gran asks re nits!": nobody has found any. */
const isAskedAbout = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  !tokens.some(({ text }) => found.has(text)) &&
  topics.has(textAt(tokens, first - 1)) &&
  inquiries.has(textAt(tokens, first - 2)) &&
  (!goesOnAt(tokens, last + 1) || /^\W/.test(textAt(tokens, last + 1)));
const topics = new Set(['re', 'about', 'regarding', 'on', ':']);
const found = new Set([
  ...['seen', 'saw', 'live', 'raw', 'itch', 'itchy', 'itching', 'scalp', 'treat', 'treated', 'matted', 'crawling'],
  ...['found', 'rash', 'scratching', 'eggs', 'infested', 'sores'],
]);
const inquiries = new Set([
  ...['asks', 'asking', 'asked', 'advice', 'question', 'questions', 'info', 'information', 'talk'],
  ...['leaflet', 'letter', 'reminder', 'enquired', 'enquires', 'enquiring', 'chat', 'qs'],
]);

const isMobility: Sense = ({ tokens }, mention) =>
  !isAct(tokens, mention) && !isExercise(tokens, mention) && !isWalkedAbout(tokens, mention);

/** Care, neglect, what a child has and can do: where the text means it of the child's own. */
export const sensesOfCare: Readonly<Record<string, Sense>> = {
  'no-access': isNoAccess,
  'cancelled-by-family': ({ tokens, mentions }, mention) =>
    !isOtherMatter(tokens, mention) && isOfFamily(tokens, mention, mentions),
  'was-not-brought': isOfChild,
  'left-before-seen': isOfChild,
  'safeguarding-concern': ({ tokens, mentions }, mention) => !isReferralForHelp(tokens, mention, mentions),
  hungry: ({ tokens }, mention) =>
    (!hasBeside(tokens, mention, reasonsFor(mention)) || isFoodTaken(tokens, mention, reasonsFor(mention))) &&
    !isOffFood(tokens, mention) &&
    !isTrigger(tokens, mention) &&
    !isBeforeMeal(tokens, mention),
  'no-food-at-home': ({ tokens }, mention) => !isMadeNew(tokens, mention) && !isFoodElsewhere(tokens, mention),
  unwashed: ({ tokens }, mention) =>
    (isSmellOfDirt(tokens, mention) || !hasBeside(tokens, mention, reasonsFor(mention))) &&
    !isSmellOfThings(tokens, mention) &&
    !isOfNappyOrPlay(tokens, mention),
  unsupervised: ({ tokens }, mention) => !isGrownAlone(tokens, mention) && !isOutWithParents(tokens, mention),
  infestation: ({ tokens }, mention) => !isAskedAbout(tokens, mention),
  'collected-late': isCollected,
  'inadequate-clothing': ({ tokens, happened }, mention) => !happened || firstWord(tokens, mention) !== 'barefoot',
  untreated: ({ tokens }, mention) =>
    !(
      hasWord(tokens, mention.first, mention.last, fetched) &&
      hasBeside(tokens, mention, reasonsFor(mention)) &&
      !isStockAsSaid(tokens, mention)
    ) &&
    !isTaught(tokens, mention.last) &&
    isMedicineMissed(tokens, mention) &&
    (mention.isPair !== true || isLeftByCarer(tokens, mention)),
  'neuro-disability': ({ tokens }, mention) => !isProtection(tokens, mention),
  'not-mobile': isMobility,
  rolling: isMobility,
  crawling: isMobility,
  cruising: isMobility,
  walking: isMobility,
};
