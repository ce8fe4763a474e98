import { listed } from '../dictionary/forms.js';
import { beforeCuts, insects, schoolWork } from '../dictionary/sense.js';
import { noes, notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isHabitOfHead, isOfBirth, isOfIllness, isNameOrWork, isOfPrematurity } from './other-meanings.js';
import { isBeside } from '../sites/own-sites.js';
import { isShallowSore } from '../injuries/pressure-sores.js';
import { isBittenByChild, isOfItch } from '../injuries/own-skin.js';
import { strikerBefore } from '../blows/strikers.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type AroundSense, firstWord, holds, type Sense, wordBefore, wordBehind } from './sense-around.js';
import { isStingOfCream } from './creams-that-sting.js';
import { isByOwnFist } from './own-fists.js';
import { isFidgeting } from './hands-twisting.js';
import { isHipWatched } from '../injuries/hips-watched.js';
import { isInfectionAt } from '../injuries/soft-tissue-injuries.js';
import { isSurgeons } from '../injuries/surgeons.js';
import { type Token } from '../text/tokens.js';

const biting = new Set(insects);
const wounds = new Set(beforeCuts);
const school = new Set(schoolWork);
const cuts = new Set(['cut', 'cuts']);

const hasDogBite = ({ mentions }: AroundSense): boolean => mentions.some(({ value }) => value === 'dog-bite');

/** An insect told of anywhere; beside the mark of teeth only in its sentence. */
function isOfInsect(around: AroundSense, { first, last }: Mention): boolean {
  if (!holds(around, biting)) return false;
  const sentence = sentenceOf(around.tokens, first);
  if (!hasWord(around.tokens, first, Math.min(last + reachToTeeth, sentence.last), ofTeeth)) return true;
  return hasWord(around.tokens, sentence.first, sentence.last, biting);
}
const ofTeeth = new Set(['mark', 'marks', 'teeth', 'human', 'adult', 'imprint']);
const reachToTeeth = 4;

const isBite: Sense = (around, mention) => {
  const { tokens } = around;
  const { bodySite, first, last } = mention;
  // "the bite of winter"
  if (bodySite === null && wordBehind(tokens, mention) === 'of' && first === last) return hasDogBite(around);
  return !isBittenByChild(tokens, mention) && (hasDogBite(around) || !isOfInsect(around, mention));
};

/** "Room #4", and "visit #2 R arm jab": what is counted has no part of the body. */
const isNumberSign: Sense = ({ tokens }, mention) =>
  firstWord(tokens, mention) === '#' &&
  /^\d+$/.test(wordBehind(tokens, mention)) &&
  (mention.bodySite === null ||
    (goesOnAt(tokens, mention.first) &&
      counted.has(wordBefore(tokens, mention)) &&
      !hasWord(tokens, mention.first + 2, behind(tokens, mention.first + 1, 3), bones)));
const counted = new Set([
  ...['visit', 'reg', 'registration', 'room', 'call', 'session', 'attempt', 'dose', 'jab', 'jabs', 'imms'],
  ...['dna', 'wnb'],
  ...['letter', 'cycle', 'bay', 'cubicle'],
]);
const bones = new Set([
  ...['mt', 'mc', 'mts', 'mcs', 'metatarsal', 'metacarpal', 'metatarsals', 'metacarpals', 'toe', 'finger', 'rib'],
  ...['ribs', 'phalanx', 'ray', 'mth', 'mtb'],
]);

/** Whether an injury is named right behind: "cut, grazed knee". */
const isInjuryBehind = ({ tokens, mentions }: AroundSense, { last }: Mention): boolean =>
  mentions.some((other) => other.kind === 'injury' && isBeside(tokens, last, other.first) && other.first > last);

/** "Cut" alone is of hair, corners and benefits, too. */
const isLaceration: Sense = (around, mention) =>
  mention.bodySite !== null ||
  mention.last > mention.first ||
  !cuts.has(firstWord(around.tokens, mention)) ||
  beginsAt(around.tokens, mention.first) ||
  wounds.has(wordBefore(around.tokens, mention)) ||
  isInjuryBehind(around, mention) ||
  isCutWith(around.tokens, mention.first);

/** "Dad cut him with a knife", and not "cut him a slice with a knife": somebody, and by something sharp. */
const isCutWith = (tokens: readonly Token[], verb: number): boolean =>
  cutPersons.has(textAt(tokens, verb + 1)) &&
  textAt(tokens, verb + 2) === 'with' &&
  goesOnAt(tokens, verb + 2) &&
  strikerBefore(tokens, verb) !== null &&
  hasWord(tokens, verb + 3, behind(tokens, verb + 2, reachOfBlade), blades);
const reachOfBlade = 4;
const cutPersons = new Set(['him', 'her', 'me', 'child', 'baby', 'them']);
const blades = new Set([
  ...['knife', 'knives', 'blade', 'razor', 'razors', 'glass', 'scissors', 'machete', 'bottle', 'cutter', 'tin'],
]);

/** "Low mark in maths": no part has it, and schools give such. */
const isOfSchoolWork = (around: AroundSense, mention: Mention): boolean =>
  mention.bodySite === null &&
  holds(around, school) &&
  !(around.happened && hasWord(around.tokens, mention.first - 2, mention.first - 1, noes));

const isMark: Sense = (around, mention) =>
  !isOfSchoolWork(around, mention) &&
  !isOfBirth(around.tokens, mention) &&
  !isNameOrWork(around.tokens, mention) &&
  !isOfIllness(around.tokens, mention);

/** "Says he never harmed the baby": what somebody did not do tells nothing of the injury. */
function isDenialOfHarming(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (bodySite !== null || first !== last || !harming.has(textAt(tokens, first))) return false;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && beforeHarming.has(textAt(tokens, place))) place -= 1;
  // "the bump did not hurt him"
  const isOfHarm = textAt(tokens, first).startsWith('harm');
  if (textAt(tokens, place) !== 'never' && !(isOfHarm && nots.has(textAt(tokens, place)))) return false;
  const whom = textAt(tokens, last + 1);
  return goesOnAt(tokens, last + 1) && (victims.has(whom) || (whom === 'the' && victims.has(textAt(tokens, last + 2))));
}
const nots = new Set(notWords);
const harming = new Set(['harmed', 'hurt', 'injured', 'harm', 'injure']);
const beforeHarming = new Set(
  listed(`
  ever, have, has, had, deliberately, intentionally, knowingly, physically
`),
);
const victims = new Set(['him', 'her', 'them', 'baby', 'child', 'children', 'kids', 'anyone', 'anybody', 'any']);

/** Injuries, where the word is of one. */
export const sensesOfInjuries: Readonly<Record<string, Sense>> = {
  bite: isBite,
  abrasion: ({ tokens }, mention) => !isOfItch(tokens, mention),
  'intracranial-injury': ({ tokens }, mention) => !isOfPrematurity(tokens, mention),
  burn: ({ tokens }, mention) => !isStingOfCream(tokens, mention),
  fracture: (around, mention) => !isNumberSign(around, mention),
  laceration: isLaceration,
  injury: ({ tokens }, mention) =>
    !isSurgeons(tokens, mention) &&
    !isDenialOfHarming(tokens, mention) &&
    !isShallowSore(tokens, mention) &&
    !isFidgeting(tokens, mention) &&
    !isInfectionAt(tokens, mention.first),
  dislocation: ({ tokens }, mention) => !isHipWatched(tokens, mention),
  'head-injury': ({ tokens }, mention) => !isHabitOfHead(tokens, mention) && !isByOwnFist(tokens, mention),
  mark: isMark,
};
