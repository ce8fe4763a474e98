import { listed } from '../dictionary/forms.js';
import { notWords, modals } from '../dictionary/short-words.js';
import { type Assertion } from '../assertion.js';
import { isYetToLeave } from '../care/cancelled.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { isAwaited, isYetToDevelop, isYetToMiss } from '../likelihood/yet-to-come.js';

const nots = new Set([...notWords, 'no', 'nor']);
const knowns = new Set(['known', 'a', 'previously', 'diagnosed', 'to', 'have', 'be', 'with']);
const passing = new Set(['itp', 'immune', 'idiopathic', 'thrombocytopenia', 'rickets', 'osteopenia']);
const overs = new Set(['resolved', 'normal', 'recovered', 'remission', 'cured', 'treated', 'better']);
const untils = new Set(['until', 'till', 'til']);
const coming = new Set([
  ...['will', "she'll", "he'll", "they'll", "baby'll", "it'll", 'soon', 'should', 'aims', 'aiming', 'hopes', 'hoping'],
  ...['expect', 'expected', 'expecting', 'expects', 'likely', 'hope', 'hoped', 'due', 'ought'],
]);
const reachOfComing = 4;
const lasts = new Set(['last']);
const was = new Set(['was', 'were', 'been', 'used']);
const befores = new Set(['before', 'until', 'till', 'prior']);
const reachOfOver = 9;
const advised = new Set(
  listed(`
  know, knows, advised, told, reminded, asked, agreed, encouraged, aware, taught, instructed
`),
);
const acts = new Set(
  listed(`
  seek, attend, return, bring, come, call, ring, present, contact, dial, phone
`),
);

/** What the words right around a condition, a step of development or a visit make of it. */
export function saidOfLasting(tokens: readonly Token[], mention: Mention): Assertion | null {
  switch (mention.kind) {
    case 'condition':
      return ofCondition(tokens, mention);
    case 'mobility':
      return ofMobility(tokens, mention);
    case 'explanation':
      return mention.value === 'inconsistent' && isNotAmiss(tokens, mention) ? 'negated' : null;
    case 'delay':
      if (
        mention.value === 'delayed' &&
        textAt(tokens, mention.last) === 'delayed' &&
        hasWord(tokens, mention.first, mention.last - 1, nots)
      )
        return 'negated';
      return mention.value === 'prompt' && isAdvised(tokens, mention) ? 'hypothetical' : null;
    case 'concern':
      if (isNotNeeded(tokens, mention)) return 'negated';
      if (mention.value !== 'disclosure') return null;
      if (nothings.has(textAt(tokens, mention.last + 1)) && goesOnAt(tokens, mention.last + 1)) return 'negated';
      return isYetToTell(tokens, mention) ? 'hypothetical' : null;
    case 'neglect':
      // "last collected 11 weeks ago": how long it is that nobody did
      return hasWord(tokens, mention.first, mention.last - 1, lasts) ? 'present' : null;
    case 'missed-care':
      if (
        mention.value === 'no-access' &&
        accesses.has(textAt(tokens, mention.first)) &&
        (hasWord(tokens, mention.first, mention.last, nevers) ||
          (refused.has(textAt(tokens, mention.last)) && hasWord(tokens, mention.first, mention.last, nots)))
      )
        return 'negated';
      if (mention.value === 'cancelled-by-family' && isNotCancelled(tokens, mention)) return 'negated';
      return isYetToLeave(tokens, mention) || isYetToMiss(tokens, mention) ? 'hypothetical' : null;
    default:
      return null;
  }
}

/** "Explanation not inconsistent". */
function isNotAmiss(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = Math.max(1, first); place <= last; place += 1)
    if (misfits.has(textAt(tokens, place))) {
      const before = textAt(tokens, place - 1);
      return nots.has(before);
    }
  return false;
}
const misfits = new Set([
  ...['inconsistent', 'incompatible', 'implausible', 'improbable', 'contradictory', 'unconvincing', 'inconsistency'],
]);

/** "Mum denies cancelling", "they did not cancel", and not "cancelled and did not rebook". */
function isNotCancelled(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first + 1; place <= last; place += 1)
    if (/^(?:cancel|postpon)/.test(textAt(tokens, place)))
      return hasWord(tokens, Math.max(first, place - 2), place - 1, denying);
  return false;
}
const denying = new Set(['denies', 'denied', 'deny', 'denying', ...notWords]);

const hoping = new Set(
  listed(`
  expected, likely, ready, able, going, wants, hope, hopes, want, wish, encouraged
`),
);

const nevers = new Set(['never']);
const refused = new Set(['refused', 'denied', 'declined', 'withheld', 'barred', 'blocked']);
const accesses = new Set(['access', 'entry']);
const neededs = new Set(['needed', 'required', 'indicated', 'warranted', 'necessary', 'appropriate']);
const copulasOfNeed = new Set(['is', 'was', 'felt', 'deemed', 'thought']);

/** "MASH referral not needed". */
function isNotNeeded(tokens: readonly Token[], { last }: Mention): boolean {
  if (textAt(tokens, last) !== 'referral') return false;
  const place = copulasOfNeed.has(textAt(tokens, last + 1)) ? last + 2 : last + 1;
  return goesOnAt(tokens, place) && textAt(tokens, place) === 'not' && neededs.has(textAt(tokens, place + 1));
}

const nothings = new Set(['nothing', 'nil']);

/** "She may disclose when she is ready." */
function isYetToTell(tokens: readonly Token[], { first }: Mention): boolean {
  if (textAt(tokens, first) !== 'disclose') return false;
  const before = textAt(tokens, first - 1);
  return modals.has(before) || (before === 'to' && hoping.has(textAt(tokens, first - 2)));
}

const testing = new Set(['screen', 'screening', 'bloods', 'panel', 'workup', 'testing', 'tests', 'work']);

function ofCondition(tokens: readonly Token[], { value, first, last }: Mention): Assertion | null {
  // "bleeding disorder screen": it is looked for
  const isTested = testing.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1);
  if (isClear(tokens, isTested ? last + 2 : last + 1)) return 'negated';
  if (isTested) return 'uncertain';
  if (isYetToDevelop(tokens, first, last)) return 'hypothetical';
  if (isNotKnown(tokens, first)) return 'negated';
  if (untils.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1)) return 'historical';
  if (isUsedToHave(tokens, first)) return 'historical';
  if (value === 'dermal-melanocytosis' && isGone(tokens, last)) return 'historical';
  if (isOutgrownBehind(tokens, last)) return 'historical';
  if (isWithdrawn(tokens, last)) return 'negated';
  const isPassing = passing.has(textAt(tokens, first));
  return isPassing && hasWord(tokens, last + 1, behind(tokens, last, reachOfOver), overs) ? 'historical' : null;
}

/** "Used to have bad asthma". */
function isUsedToHave(tokens: readonly Token[], first: number): boolean {
  let have = first - 1;
  while (have > first - reachOfHave && !haves.has(textAt(tokens, have))) have -= 1;
  return haves.has(textAt(tokens, have)) && textAt(tokens, have - 1) === 'to' && textAt(tokens, have - 2) === 'used';
}
const reachOfHave = 4;
const haves = new Set(['have', 'be', 'get', 'suffer']);

const clears = new Set(['normal', 'negative', 'clear', 'neg']);
const copulas = new Set(['was', 'were', 'is', 'are', 'all', 'came', 'come', 'back', 'has', 'have', 'been']);
const reachOfCopulas = 4;

/** "Tests for OI normal", "haemophilia screen came back negative". */
function isClear(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (place - from < reachOfCopulas && goesOnAt(tokens, place) && copulas.has(textAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) && clears.has(textAt(tokens, place));
}

const goings = new Set(['gone', 'disappeared', 'vanished', 'cleared', 'outgrown', 'faded']);
const outgrown = new Set(['gone', 'outgrown', 'resolved', 'outgrew']);
const soon = new Set(['now', 'since', 'all', 'has', 'had', 'completely', 'long', 'it', 'fully', 'was', 'is']);
const bys = new Set(['by', 'at', 'now', 'since', ',', 'before', 'when', 'long']);

/** "Asthma in infancy, gone by four": what a clause of its own says to be over. */
function isOutgrownBehind(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfOver);
  for (let place = last + 1; place <= end; place += 1) {
    if (textAt(tokens, place) !== ',') continue;
    let over = place + 1;
    while (over <= end && soon.has(textAt(tokens, over))) over += 1;
    if (isNoneSince(tokens, over)) return true;
    if (!outgrown.has(textAt(tokens, over)) || over > end) return false;
    return !goesOnAt(tokens, over + 1) || bys.has(textAt(tokens, over + 1));
  }
  return false;
}

/** "Had asthma as a toddler, none since". */
const isNoneSince = (tokens: readonly Token[], place: number): boolean =>
  noneWords.has(textAt(tokens, place)) && textAt(tokens, place + 1) === 'since' && !goesOnAt(tokens, place + 2);
const noneWords = new Set(['none', 'nil', 'not']);

/** "Was thought to have epilepsy; diagnosis withdrawn". */
function isWithdrawn(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfOver; place += 1)
    if (textAt(tokens, place) === 'diagnosis') return hasWord(tokens, place + 1, behind(tokens, place, 3), withdrawn);
  return false;
}
const withdrawn = new Set(
  listed(`
  withdrawn, removed, dropped, overturned, retracted, refuted, reversed, disproved
`),
);

/** "Slate-grey spots in infancy, gone by four". */
function isGone(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfOver);
  return hasWord(tokens, last + 1, end, goings) && !hasWord(tokens, last + 1, end, nots);
}

/** "Not known epileptic". */
function isNotKnown(tokens: readonly Token[], first: number): boolean {
  const begin = sentenceOf(tokens, first).first;
  let place = first;
  while (place > begin && first - place < 4 && knowns.has(textAt(tokens, place - 1))) place -= 1;
  const isKnown = textAt(tokens, first) === 'known' || hasWord(tokens, place, first - 1, new Set(['known']));
  return isKnown && place > begin && nots.has(textAt(tokens, place - 1));
}

/** "She will soon be rolling", "was crawling before the plaster went on". */
function ofMobility(tokens: readonly Token[], { value, first, last }: Mention): Assertion | null {
  const begin = sentenceOf(tokens, first).first;
  // "slow to roll, not yet rolling"
  if (textAt(tokens, first) === 'slow' && hasWord(tokens, last + 1, behind(tokens, last, 3), nots)) return 'negated';
  if (isAwaited(tokens, begin, first)) return 'hypothetical';
  if (isWithHand(tokens, { first, last })) return null;
  if (value !== 'not-mobile' && hasWord(tokens, first, last, nots)) return 'negated';
  if (hasWord(tokens, Math.max(begin, first - reachOfComing), first - 1, coming)) return 'hypothetical';
  if (starting.has(textAt(tokens, first)) && isBeforeIt(tokens, first)) return 'hypothetical';
  const isPast = hasWord(tokens, Math.max(begin, first - 2), first - 1, was) || was.has(textAt(tokens, first));
  return isPast && befores.has(textAt(tokens, last + 1)) && goesOnAt(tokens, last + 1) ? 'historical' : null;
}

const starting = new Set(['crawls', 'walks', 'rolls', 'cruises']);
const whos = new Set(['he', 'she', 'baby', 'they', 'child']);

/** "Stair gates to go up before he crawls": the day is yet to come. */
const isBeforeIt = (tokens: readonly Token[], first: number): boolean =>
  whos.has(textAt(tokens, first - 1)) && befores.has(textAt(tokens, first - 2));

/** "Parents know to seek help promptly." */
function isAdvised(tokens: readonly Token[], { first }: Mention): boolean {
  for (let place = first; place > first - 4 && goesOnAt(tokens, place); place -= 1)
    if (textAt(tokens, place - 1) === 'to' && acts.has(textAt(tokens, place))) {
      const begin = sentenceOf(tokens, first).first;
      return hasWord(tokens, Math.max(begin, place - 4), place - 2, advised);
    }
  return false;
}

/** "Will walk if mum gives her a hand": it does. */
export const isWithHand = (tokens: readonly Token[], { first, last }: Pick<Mention, 'first' | 'last'>): boolean =>
  hasWord(tokens, first, last + reachToHand, held) && hasWord(tokens, last - 1, last + reachToHand, handsGiven);
const reachToHand = 8;
const held = new Set(['gives', 'give', 'given', 'hold', 'holds', 'held', 'holding', 'takes', 'take']);
const handsGiven = new Set(['hand', 'hands', 'finger', 'fingers']);
