import { listed } from '../dictionary/forms.js';
import { teachingVerbs } from '../dictionary/care/neglect.js';
import { adultEvents, staffWords } from '../dictionary/sense.js';
import { isInTantrums } from './tantrums.js';
import { type Mention } from '../mention.js';
import { isOtherOne } from '../reach/other-one.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isPlace, sameSentence } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const events = new Set(adultEvents);
const teaching = new Set(teachingVerbs);
/** How far behind an illness that is not treated what it may lead to stands. */
const reachOfTeaching = 4;
/** How far behind a finding what it is consistent with may stand. */
const reachOfFit = 4;
const reachOfEvent = 5;

const headWords = new Set(['injury', 'injuries', 'mark', 'marks', 'wound', 'wounds']);

/** "Burn injuries", "bruise mark", "bite wound": the kind is told by the word before. */
export function isHeadWord(
  tokens: readonly Token[],
  { kind, first, last }: Mention,
  mentions: readonly Mention[],
): boolean {
  if (kind !== 'injury' || first !== last || !headWords.has(textAt(tokens, first))) return false;
  return !beginsAt(tokens, first) && mentions.some((one) => one.kind === 'injury' && one.last === first - 1);
}

/** "Consistent with dermal melanocytosis", "consistent with abuse": with a finding, not with what was told. */
export function namesAnother(tokens: readonly Token[], { last }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ kind, first }) =>
      first > last &&
      first - last <= reachOfFit &&
      (kind === 'condition' || kind === 'concern') &&
      sameSentence(tokens, last, first) &&
      !hasWord(tokens, last + 1, first - 1, ending),
  );
}
/** "Fits the injury, no safeguarding concerns": told anew. */
const ending = new Set([',', 'no', 'nil', 'but']);

/** "Untreated strep can cause": what might be is explained. */
export function isTaught(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfTeaching; place += 1)
    // "not collected since May"
    if (
      teaching.has(textAt(tokens, place)) &&
      !(textAt(tokens, place) === 'may' && ofDate.has(textAt(tokens, place - 1)))
    )
      return true;
  return false;
}

const ofDate = new Set(['since', 'in', 'from', 'until', 'till', 'last', 'early', 'late', 'mid']);

const staff = new Set(staffWords);
const refusals = new Set(
  listed(`
  did, didnt, didn't, failed, could, couldnt, couldn't, cannot, unable, not
`),
);

/** A parents' evening that nobody came to, a meeting that somebody left. */
export function isOfGrownUps(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfEvent; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || token.text === ',') return false;
    // "the hearing clinic"
    if (events.has(token.text)) return !ofHearing.has(textAt(tokens, place + 1));
  }
  return false;
}
const ofHearing = new Set(
  listed(`
  clinic, test, tests, check, screen, assessment, appointment, appt, review
`),
);

/** "SW did not attend": somebody who works with the family, and not the child. "Ref by GP, DNA" says nothing of the GP. */
export function isOfStaff(tokens: readonly Token[], first: number): boolean {
  return goesOnAt(tokens, first) && staff.has(textAt(tokens, first - 1)) && refusals.has(textAt(tokens, first));
}

const births = new Set([
  ...['naevus', 'naevi', 'nevus', 'birthmark', 'birthmarks', 'melanocytosis', 'mongolian', 'stork', 'haemangioma'],
  ...['strawberry', 'eczema', 'impetigo', 'ringworm', 'rash'],
]);
const copulas = new Set(['is', 'was', 'are', 'were', 'as', 'known', 'recorded', 'documented', 'consistent', 'likely']);
const ofBirth = new Set(['stork', 'strawberry', 'birthmark', 'naevus', 'haemangioma', 'mongolian', 'melanocytosis']);
const reachOfBirth = 10;
/** "Red mark on cheek, stork mark on nape": another one. */
function isPlacedApart(tokens: readonly Token[], from: number): boolean {
  const place = markWords.has(textAt(tokens, from)) ? from + 1 : from;
  return (onParts.has(textAt(tokens, place)) || isPlace(tokens, place)) && goesOnAt(tokens, place);
}
const onParts = new Set(['on', 'over', 'at', 'to', 'nape']);
const markWords = new Set(['mark', 'marks', 'patch', 'patches', 'naevus', 'spot', 'spots']);
const joins = new Set(['and', 'a', 'or', 'no', 'not', 'nor', '&', '+', 'with', ',', 'near', 'beside']);

/** "Blue marks over lower back, recorded as slate grey naevi": what a mark turns out to be is no mark. */
export function isOfBirth(tokens: readonly Token[], { last }: Mention): boolean {
  let isNamed = false;
  for (let place = last + 1; place <= last + reachOfBirth; place += 1) {
    if (!goesOnAt(tokens, place)) return false;
    const text = textAt(tokens, place);
    // "the one on the chin is a birthmark"
    if (isOtherOne(tokens, place)) return false;
    if (copulas.has(text)) isNamed = true;
    if (text === ',' && ofBirth.has(textAt(tokens, place + 1)))
      return place === last + 1 || !isPlacedApart(tokens, place + 2);
    // "red mark on eyelid since birth = stork mark"
    if (ofBirth.has(text) && markWords.has(textAt(tokens, place + 1)) && !joins.has(textAt(tokens, place - 1)))
      return true;
    // "is a birthmark or a bruise"
    if (isNamed && births.has(text)) return textAt(tokens, place + 1) !== 'or' && textAt(tokens, place - 1) !== 'not';
  }
  return false;
}

const illnesses = new Set([
  ...['chickenpox', 'pox', 'varicella', 'impetigo', 'eczema', 'spots', 'spot', 'scabies', 'cradle', 'ringworm', 'acne'],
  ...['lesions', 'psoriasis', 'insect', 'mosquito', 'midge', 'infected', 'umbilical', 'cord', 'bcg', 'vaccination'],
]);

/** The scabs of an illness that is named are none of an injury. */
export function isOfIllness(tokens: readonly Token[], { first }: Mention): boolean {
  // "rash marks gone since the cream"
  if (textAt(tokens, first).startsWith('mark') && rashes.has(textAt(tokens, first - 1)) && !beginsAt(tokens, first))
    return true;
  if (!textAt(tokens, first).startsWith('scab')) return false;
  return tokens.some(({ text }) => illnesses.has(text));
}

const rashes = new Set(
  listed(`
  rash, eczema, allergy, allergic, acne, pox, psoriasis, ringworm, impetigo, heat
`),
);

const knocking = new Set(['bangs', 'hits', 'banging', 'hitting', 'knocks', 'bumps', 'bashes', 'knocking', 'bashing']);
const moods = new Set(
  listed(`
  frustrated, angry, cross, upset, tantrum, tantrums, sleep, night, bedtime, distressed, nap, overwhelmed,
  dysregulated, noise, meltdown, meltdowns, told, stressed, anxious, temper, settle, himself, herself, bored, tired,
  thwarted, rage, rages, stimming, comfort, rocks, rocking
`),
);
const reachOfMood = 9;

/** "Bangs his head on the cot when cross": a habit, and no injury. */
export function isHabitOfHead(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'head-injury') return false;
  const isHead =
    textAt(tokens, first) === 'head' &&
    (textAt(tokens, first + 1) === 'bangs' || textAt(tokens, first + 1) === 'banging');
  if (!isHead && !knocking.has(textAt(tokens, first))) return false;
  for (let place = first + 1; place <= first + reachOfMood; place += 1) {
    if (!goesOnAt(tokens, place)) break;
    if (moods.has(textAt(tokens, place))) return true;
  }
  return isInTantrums(tokens, first) || isSeenAtIt(tokens, first) || isBesideWaking(tokens, first);
}

const doings = new Set(
  listed(`
  seen, observed, noticed, keeps, kept, started, starts, repeatedly, often, constantly
`),
);

/** "Seen banging his head on the floor": what the child does, not what befell it. */
function isSeenAtIt(tokens: readonly Token[], first: number): boolean {
  return textAt(tokens, first).endsWith('ing') && doings.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first);
}

const nights = new Set(['night', 'nights', 'bedtime']);
const joining = new Set(['and', '&']);
const reachOfNight = 3;

/** "Waking at night and banging his head". */
function isBesideWaking(tokens: readonly Token[], first: number): boolean {
  if (!joining.has(textAt(tokens, first - 1)) || !textAt(tokens, first).endsWith('ing')) return false;
  for (let place = first - 2; place >= first - reachOfNight && goesOnAt(tokens, place + 1); place -= 1)
    if (nights.has(textAt(tokens, place))) return true;
  return false;
}

const early = new Set(
  listed(`
  prem, premature, prematurity, preterm, weeker, ivh, ventricular, nicu, scbu, gestation, gmh, prems, weekers, preemie
`),
);
const struck = new Set(['subdural', 'subdurals', 'extradural', 'sdh', 'fell', 'fall', 'dropped', 'shaken']);

/** "26 weeker with a grade 3 bleed on the brain": it comes of being born early. */
export function isOfPrematurity(tokens: readonly Token[], mention: Mention): boolean {
  const { first, last } = sentenceOf(tokens, mention.first);
  return hasWord(tokens, first, last, early) && !hasWord(tokens, first, last, struck);
}

/** "Pleased with how we mark", "fell one mark short of a pass": of work. */
const isOfWork = (tokens: readonly Token[], { first, last, bodySite }: Mention): boolean =>
  bodySite === null &&
  first === last &&
  ((markers.has(textAt(tokens, first - 1)) && !met.has(textAt(tokens, last + 1))) ||
    (textAt(tokens, last + 1) === 'short' && textAt(tokens, last + 2) === 'of') ||
    schemes.has(textAt(tokens, last + 1)) ||
    isToSign(tokens, last));
const markers = new Set(['we', 'teachers']);
/** "Teachers mark him": what is done to a child. */
const met = new Set(['him', 'her', 'them', 'me', 'child', 'baby', 'on', 'easily']);
const schemes = new Set(['scheme', 'sheet', 'book']);

/** "A red mark shows where to sign". */
const isToSign = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1).startsWith('show') && hasWord(tokens, last + 2, last + 4, signing);
const signing = new Set(['sign', 'stand', 'park', 'queue', 'cut', 'fold', 'start']);

const saysOfHim = new Set(['is', 'was', 'has', 'will', 'can', 'who', 'said', 'says', 'rang', 'called', 'wants']);

/** "Mark is his keyworker": a man. */
const isOfName = (tokens: readonly Token[], { first, last, bodySite }: Mention): boolean =>
  first === last &&
  bodySite === null &&
  textAt(tokens, first) === 'mark' &&
  !(textAt(tokens, last + 1) === 'was' && seenThere.has(textAt(tokens, last + 2))) &&
  saysOfHim.has(textAt(tokens, last + 1)) &&
  (beginsAt(tokens, first) || callers.has(textAt(tokens, first - 1)));
const seenThere = new Set(['noted', 'seen', 'found', 'visible', 'observed', 'photographed', 'recorded', 'present']);
const callers = new Set([
  'with',
  'by',
  'uncle',
  'sw',
  'worker',
  'teacher',
  'ta',
  'brother',
  'and',
  'that',
  'when',
  ',',
  'stepdad',
]);

/** Whether a mark is a man of that name, or is given for work, and is none of an injury. */
export const isNameOrWork = (tokens: readonly Token[], mention: Mention): boolean =>
  isOfName(tokens, mention) || isOfWork(tokens, mention);
