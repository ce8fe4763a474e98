import { isSoftTissueInjuryAt } from '../injuries/soft-tissue-injuries.js';
import {
  aroundFalseFriends,
  aroundPairs,
  escortWords,
  leavingWords,
  mutilationWords,
  pregnancyWords,
  unexplainedWords,
} from '../dictionary/harms/around-child.js';
import {
  behindLetters,
  chestInfections,
  missingHow,
  missingThings,
  takenAlong,
} from '../dictionary/harms/beside-exploitation.js';
import { exploitationFalseFriends, exploitationPairs, exploitationWords } from '../dictionary/harms/exploitation.js';
import { type HarmKind, type HarmPair, type HarmWords } from '../dictionary/harm-pair.js';
import {
  behindDomestic,
  cleaners,
  gamesAtHome,
  householdFalseFriends,
  householdPairs,
  householdWords,
} from '../dictionary/harms/household-harm.js';
import {
  cuttingThings,
  habitual,
  howOften,
  selfHarmFalseFriends,
  selfHarmPairs,
  selfHarmWords,
  unmeant,
} from '../dictionary/harms/self-harm.js';
import { tools, weaponFalseFriends, weaponPairs, weaponWords } from '../dictionary/harms/weapons-shown.js';
import { isAgeOfNobody } from './ages-of-companions.js';
import { isShutInByPlay } from './shut-in-by-play.js';
import { isTiedByAnother } from './round-necks.js';
import { isBiteOfOwn } from './bites-of-own.js';
import { isCutOtherwise } from './cut-otherwise.js';
import { isOfEmbarrassment } from './figures-of-speech.js';
import { isInTantrum } from './in-tantrums.js';
import { isScratchOfInfant } from './scratches-of-infants.js';
import { each, Terms, type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isHangingAbout } from './found-hanging.js';
import { isNoAccident } from './no-accident.js';
import { isNotGone } from './not-gone-missing.js';
import { isOfBaby } from './poisoned-babies.js';
import { isPregnantInPlay } from './pregnant-in-play.js';
import { isRecordedAnyway } from './recorded-anyway.js';
import { isAskedAtWork } from './opinions-at-work.js';
import { sameSentence } from '../sites/sides.js';
import { isNoOwnOverdose } from '../whose/overdose-given.js';

/** What words tell of harm beside injuries, before it is known of whom. */
export interface HarmTold {
  readonly kind: HarmKind;
  readonly value: string;
  readonly first: number;
  readonly last: number;
  /** Where the phrase begins that it was told with, of a pair. */
  readonly begin: number;
}

type Meaning = { readonly kind: HarmKind; readonly value: string } | null;

const words: Readonly<Record<HarmKind, HarmWords>> = {
  'self-harm': selfHarmWords,
  household: householdWords,
  exploitation: exploitationWords,
  leaving: leavingWords,
  escort: escortWords,
  pregnancy: pregnancyWords,
  mutilation: mutilationWords,
  unexplained: unexplainedWords,
  weapon: weaponWords,
};

const nothing: Meaning = null;
const terms = new Terms<Meaning>([
  ...each(nothing, [
    ...selfHarmFalseFriends,
    ...householdFalseFriends,
    ...exploitationFalseFriends,
    ...aroundFalseFriends,
    ...weaponFalseFriends,
  ]),
  ...(Object.entries(words) as [HarmKind, HarmWords][]).flatMap(([kind, values]) =>
    Object.entries(values).flatMap(([value, phrases]) => each<Meaning>({ kind, value }, phrases)),
  ),
]);

const pairs = [...selfHarmPairs, ...householdPairs, ...exploitationPairs, ...aroundPairs, ...weaponPairs];

/** The pairs of which a phrase is a part. */
const partsOf = (part: 'first' | 'then'): Terms<readonly HarmPair[]> => {
  const all = new Map<string, HarmPair[]>();
  for (const pair of pairs) for (const phrase of pair[part]) all.set(phrase, [...(all.get(phrase) ?? []), pair]);
  return new Terms(all);
};
const firsts = partsOf('first');
const seconds = partsOf('then');

const guards: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['self-harm', new Set(unmeant)],
  ['parent-self-harm', new Set(unmeant)],
  ['domestic-abuse', new Set(gamesAtHome)],
  ['strangulation', new Set(gamesAtHome)],
  ['missing-episode', new Set(missingThings)],
  ['carries-weapon', new Set(tools)],
  ['shown-a-knife', new Set(tools)],
  ['shown-a-gun', new Set(tools)],
]);

const selfInjury = new Set(['injury', 'injuries']);
const [habits, often, meantWith] = [new Set(habitual), new Set(howOften), new Set(cuttingThings)];
const reachOfOften = 5;

/** "Known self injury", "self injury 1-2 a day", "autistic, self injury when distressed": a habit, unless something tells that it was meant. */
function isHabit(tokens: readonly Token[], { value, first, last }: HarmTold): boolean {
  if (value !== 'self-harm' || !selfInjury.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, meantWith)) return false;
  return (
    textAt(tokens, first - 1) === 'known' ||
    isRare(tokens, last + 1) ||
    hasWord(tokens, last + 1, Math.min(last + reachOfOften, sentence.last), often) ||
    hasWord(tokens, sentence.first, sentence.last, habits)
  );
}

/** "Self injury rare.", "self injury is rare now." */
function isRare(tokens: readonly Token[], behind: number): boolean {
  const place = textAt(tokens, behind) === 'now' || textAt(tokens, behind) === 'is' ? behind + 1 : behind;
  if (!goesOnAt(tokens, place) || textAt(tokens, place) !== 'rare') return false;
  return !goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === 'now';
}

const letters = new Set(['std', 'pid']);
const afterLetters = new Set(behindLetters);
const ofChests = new Set(chestInfections);

/** "PID checked", "std bloods": whose record it is, and what is usual; "chlamydia pneumoniae": of a chest. */
const isInLetters = (tokens: readonly Token[], { value, first }: HarmTold): boolean =>
  value === 'sexually-transmitted-infection' &&
  (ofChests.has(textAt(tokens, first + 1)) ||
    (letters.has(textAt(tokens, first)) && afterLetters.has(textAt(tokens, first + 1))));

/** "L ankle STI, no #": a soft tissue injury. */
const isSoftTissueInjury = (tokens: readonly Token[], { value, first }: HarmTold): boolean =>
  value === 'sexually-transmitted-infection' && textAt(tokens, first) === 'sti' && isSoftTissueInjuryAt(tokens, first);

const afterDomestic = new Set(behindDomestic);
const whoClean = new Set(cleaners);
const reachOfCleaner = 3;

/** "Domestic bleach", "works as a domestic": no violence, where "domestic w then bf" is. */
function isOfHouse(tokens: readonly Token[], { value, first, last, begin }: HarmTold): boolean {
  if (value !== 'domestic-abuse' || first !== last || begin !== first || textAt(tokens, first) !== 'domestic')
    return false;
  const { first: start } = sentenceOf(tokens, first);
  if (hasWord(tokens, Math.max(start, first - reachOfCleaner), first - 1, whoClean)) return true;
  if (isPost(tokens, first)) return true;
  return goesOnAt(tokens, last + 1) && !afterDomestic.has(textAt(tokens, last + 1));
}

/** "Mum is a domestic at the hospital", and no more: what somebody works as, where "mum domestic at hospital" is a row. */
function isPost(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place + 1) !== 'at' || !goesOnAt(tokens, place + 1)) return false;
  const work = textAt(tokens, place + 2) === 'the' ? place + 3 : place + 2;
  if (!workplaces.has(textAt(tokens, work)) || goesOnAt(tokens, work + 1)) return false;
  if (textAt(tokens, place - 1) !== 'a' || textAt(tokens, place - 2) !== 'is') return false;
  return workers.has(textAt(tokens, place - 3)) && !ands.has(textAt(tokens, place - 4));
}
/** Where rows are heard, as at a school or in a hotel, a domestic may be one. */
const workplaces = new Set(['hospital', 'surgery']);
const workers = new Set(['mum', 'mother', 'dad', 'father', 'aunt', 'gran', 'nan', 'grandmother']);
const ands = new Set(['and', '&']);

/** "Mum overdosed baby": done to the child, which is told apart. */
const isOverdoseOfChild = (tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean =>
  isNoOwnOverdose(tokens, value, { first: Math.min(begin, first), last });

const notHarms = [
  isInTantrum,
  isScratchOfInfant,
  isBiteOfOwn,
  isShutInByPlay,
  isOfEmbarrassment,
  isAskedAtWork,
  isAgeOfNobody,
  isTiedByAnother,
  isOverdoseOfChild,
  isHangingAbout,
  isNotGone,
  isPregnantInPlay,
  isOfBaby,
  isRecordedAnyway,
  isGuarded,
  isHabit,
  isCutOtherwise,
  isOfHouse,
  isInLetters,
  isSoftTissueInjury,
  isOnlyMeant,
];

/** Everything that words tell of these, from left to right. */
export function harmsTold(tokens: readonly Token[]): readonly HarmTold[] {
  const found = terms.in(tokens);
  const ends = seconds.everyIn(tokens, 1);
  if (found.length === 0 && ends.length === 0) return found as readonly never[];
  const told: HarmTold[] = found.flatMap(({ first, last, means }) =>
    means === null ? [] : [{ ...means, first, last, begin: first }],
  );
  if (ends.length > 0) addPairs(tokens, found, ends, told);
  return told
    .filter((one) => !notHarms.some((isNone) => isNone(tokens, one)) && !isOfMinder(told, one))
    .toSorted((one, other) => one.first - other.first);
}

/** "All adults present intoxicated": who had the child in their charge is told apart. */
const isOfMinder = (told: readonly HarmTold[], { value, first, last }: HarmTold): boolean =>
  value === 'intoxicated' &&
  told.some((one) => one.value === 'parent-intoxicated' && one.first <= last && one.last >= first);

function addPairs(
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  ends: readonly Found<readonly HarmPair[]>[],
  told: HarmTold[],
): void {
  for (const start of firsts.everyIn(tokens)) {
    const reach = Math.max(...start.means.map(({ within }) => within));
    for (const end of ends) {
      const gap = end.first - start.last - 1;
      if (gap < 0 || gap > reach || !sameSentence(tokens, start.last, end.first)) continue;
      const isOther = found.some(
        ({ first, last, means }) =>
          means === null && ((first <= end.first && last >= end.first) || (first <= start.first && last >= start.last)),
      );
      if (isOther) continue;
      for (const { kind, value } of start.means.filter((pair) => gap <= pair.within && end.means.includes(pair)))
        if (!told.some((one) => one.value === value && one.first <= end.last && one.last >= start.first))
          told.push({ kind, value, first: end.first, last: end.last, begin: start.first });
    }
  }
}

/** "Threatened to stab him with a knife": nobody was shown one. */
function isOnlyMeant(tokens: readonly Token[], { kind, begin, first }: HarmTold): boolean {
  return kind === 'weapon' && begin < first && textAt(tokens, begin + 1) === 'to';
}

/** "Cut herself slicing bread", "his inhaler has gone missing": a word of the sentence tells that it is something else. */
function isGuarded(tokens: readonly Token[], { value, first, last, begin }: HarmTold): boolean {
  const others = guards.get(value);
  if (others === undefined || (value === 'missing-episode' && hasWord(tokens, begin, last, gonePersons))) return false;
  const isTimed = value === 'missing-episode' && hasWord(tokens, begin, last, timed);
  let from = begin;
  while (from > 0 && goesOnAt(tokens, from)) from -= 1;
  for (let place = from; place < tokens.length; place += 1) {
    if (place > last && beginsAt(tokens, place)) return false;
    if ((place < first || place > last) && others.has(textAt(tokens, place)) && !isNoAccident(tokens, place))
      // "missing 3 nights, phone off"
      if (!isTimed || place < begin || !along.has(textAt(tokens, place))) return true;
  }
  return false;
}
/** Whom the police call so is no thing: "misper report". */
const gonePersons = new Set(['misper', 'mispers', 'absconded', 'absconds', 'absconding', 'awol', 'mfh']);
const [timed, along] = [new Set(missingHow), new Set(takenAlong)];
