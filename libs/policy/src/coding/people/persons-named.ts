import { listed } from '../dictionary/forms.js';
import { grownUps, young } from './person-signs.js';
import { type Person, people } from './person-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { besideChild, childAtHome, withRelative } from './beside-child.js';
import { childrenByRank } from './by-rank.js';
import { isLetteredSelf } from './lettered-children.js';
import { titled } from './told-apart.js';
import { type Token } from '../text/tokens.js';
import { isPlace } from '../sites/sides.js';

const thisOne = new Set(['this', 'our', 'index']);

/** Everybody whom a text names besides the child, from left to right. */
export function personsNamed(tokens: readonly Token[]): readonly Found<Person>[] {
  const all = people.in(tokens);
  const named = all.some((one) => isLetteredSelf(tokens, one))
    ? all.filter((one) => !isLetteredSelf(tokens, one))
    : all;
  const grown = titled(tokens);
  const beside = [
    ...grown,
    ...besideChild(tokens),
    ...childAtHome(tokens),
    ...childrenByRank(tokens),
    ...ofPolice(tokens),
  ].filter(({ first, last }) => !named.some((one) => one.first <= last && one.last >= first));
  const found = beside.length === 0 ? named : [...named, ...beside].sort((one, other) => one.first - other.first);
  if (found.length === 0) return found;
  const related = found.some(({ last }) => textAt(tokens, last + 1) === 'who')
    ? found.map((one) => withRelative(tokens, one))
    : found;
  const whole = related.some((one, place) => isOtherOf(tokens, one, related[place + 1]))
    ? withOthers(tokens, related)
    : related;
  const known = whole.some((one, place) => isWorkOf(tokens, one, whole[place - 1]))
    ? whole.filter((one, place) => !isWorkOf(tokens, one, whole[place - 1]))
    : whole;
  const others = known.some((one) => isOtherPart(tokens, one))
    ? known.filter((one) => !isOtherPart(tokens, one))
    : known;
  const struck = others.some((one) => isThisChild(tokens, others, one))
    ? others.filter((one) => !isThisChild(tokens, others, one))
    : others;
  return struck.some((one) => childOf(tokens, one) !== null) ? withChildren(tokens, struck) : struck;
}

/** "A female had been pushed by her boyfriend, infant in the property": a grown person, in the words of the police. */
function ofPolice(tokens: readonly Token[]): readonly Found<Person>[] {
  let found: Found<Person>[] | null = null;
  for (let place = 1; place + 1 < tokens.length; place += 1) {
    const text = textAt(tokens, place);
    if (text !== 'female' && text !== 'male') continue;
    if (!determining.has(textAt(tokens, place - 1)) || !grownFinites.has(textAt(tokens, place + 1))) continue;
    if (found === null && !tokens.some((token) => policeWords.has(token.text))) return [];
    (found ??= []).push({ first: place, last: place, means: text === 'female' ? 'woman' : 'man' });
  }
  return found ?? [];
}
const determining = new Set(['the', 'a', 'another', 'one', 'that']);
const grownFinites = new Set(['has', 'had', 'was', 'is', 'been', 'who', 'with', 'said', 'reported', 'by', 'at', 'in']);
const policeWords = new Set(
  listed(`
  police, officers, log, pvp, pcso, boyfriend, partner, husband, ex, 999
`),
);

/** "Stepdad hit boy", "mum slapped the girl": without an article, or with that of one who is known, it is the child; and not "dad hit a boy". */
const isThisChild = (
  tokens: readonly Token[],
  found: readonly Found<Person>[],
  { first, last, means }: Found<Person>,
): boolean =>
  means === 'harmed' &&
  theChild.has(textAt(tokens, last)) &&
  !hasWord(tokens, first, last, ofAnother) &&
  found.some((one) => one.means !== 'harmed' && one.last < first && isRightBefore(tokens, one.last, first));
const theChild = new Set(['boy', 'girl', 'lad']);
const ofAnother = new Set(['a', 'another', 'other', 'one', 'an', 'younger', 'smaller', 'older']);
const isRightBefore = (tokens: readonly Token[], last: number, verb: number): boolean => {
  let place = verb - 1;
  while (place > last && auxiliaries.has(textAt(tokens, place))) place -= 1;
  return place === last;
};
const auxiliaries = new Set(['has', 'had', 'just', 'also', 'then', 'repeatedly', 'allegedly', 'once']);

/** "The other" right before "twin". */
const isOtherOf = (tokens: readonly Token[], one: Found<Person>, next: Found<Person> | undefined): boolean =>
  next?.first === one.last + 1 && textAt(tokens, one.last) === 'other' && goesOnAt(tokens, next.first);

/** "Grandad was a postman and got bitten": what somebody works as is nobody else. */
const isWorkOf = (
  tokens: readonly Token[],
  { first, means }: Found<Person>,
  before: Found<Person> | undefined,
): boolean =>
  means === 'worker' &&
  before !== undefined &&
  first - before.last <= reachOfWork &&
  beingOne.has(textAt(tokens, before.last + 1)) &&
  (textAt(tokens, first - 1) === 'a' || textAt(tokens, first - 1) === 'an') &&
  working.has(textAt(tokens, first - 2)) &&
  goesOnAt(tokens, first);
const reachOfWork = 5;
const working = new Set(['is', 'was', 'as', 'be', 'been', 'being']);
const beingOne = new Set([...working, 'works', 'worked', 'working', 'used', 'who', 'has']);

function withOthers(tokens: readonly Token[], found: readonly Found<Person>[]): readonly Found<Person>[] {
  return found.flatMap((one, place) => {
    const [before, next] = [found[place - 1], found[place + 1]];
    if (isOtherOf(tokens, one, next)) return [];
    return before !== undefined && isOtherOf(tokens, before, one) ? [{ ...one, first: before.first }] : [one];
  });
}

/** "The other foot" is nobody, and "this young man" the child. */
function isOtherPart(tokens: readonly Token[], { first, last }: Found<Person>): boolean {
  if (grownUps.has(textAt(tokens, last)) && young.has(textAt(tokens, first - 1))) return true;
  // "this twin isn't cruising yet"
  if (textAt(tokens, first) === 'twin' && first === last && thisOne.has(textAt(tokens, first - 1))) return true;
  if (isOfAdultSize(tokens, last)) return true;
  // "5mo": months
  if (textAt(tokens, last) === 'mo' && /^\d/.test(textAt(tokens, first - 1))) return true;
  // "ex-army"
  if (textAt(tokens, last) === 'ex' && textAt(tokens, last + 1) === '-' && goesOnAt(tokens, last + 2))
    return isOnceSo(textAt(tokens, last + 2));
  return textAt(tokens, last) === 'other' && isPlace(tokens, last + 1);
}

/** What somebody once was at work or in habit, and no former partner. */
const isOnceSo = (text: string): boolean => once.has(text);
const once = new Set([
  ...['army', 'forces', 'military', 'navy', 'raf', 'police', 'nurse', 'smoker', 'user', 'prem', 'premature', 'boxer'],
  ...['soldier', 'teacher', 'marine', 'service', 'serviceman', 'preterm', 'pupil', 'footballer', 'drinker', 'miner'],
]);

const adults = new Set(['adult', "adult's", 'adults']);
const sized = new Set(['size', 'sized', 'human', '-']);
const prints = new Set(
  listed(`
  bite, bites, bitemark, hand, hands, handprint, handprints, finger, fingers, fingertip, grip, fingertips, teeth,
  tooth, dentition, thumb, fist, palm, foot, shoe, belt, mark, marks
`),
);

/** "Adult bite mark", "the size of an adult hand": who left it, and nobody who bears it. */
function isOfAdultSize(tokens: readonly Token[], last: number): boolean {
  if (!adults.has(textAt(tokens, last))) return false;
  const next = textAt(tokens, last + 1);
  if (next === 'size' || next === 'sized') return true;
  return prints.has(sized.has(next) ? textAt(tokens, last + 2) : next);
}

const describing = new Set(
  listed(`
  little, own, new, older, younger, elder, eldest, youngest, oldest, small, baby
`),
);
const youngsters: ReadonlyMap<string, Person> = new Map<string, Person>([
  ...[
    'one',
    'toddler',
    'baby',
    'child',
    'kid',
    'infant',
    'newborn',
    'teenager',
    'tot',
    'youngest',
    'eldest',
    'oldest',
  ].flatMap(
    (name) =>
      [
        [name, 'anybody'],
        [`${name}'s`, 'anybody'],
      ] as const,
  ),
  ...['twins', 'children', 'kids', 'little'].map((name) => [name, 'anybody'] as const),
  ...['son', 'boy', 'lad', 'grandson', 'nephew'].flatMap(
    (name) =>
      [
        [name, 'man'],
        [`${name}'s`, 'man'],
      ] as const,
  ),
  ...['daughter', 'girl', 'lass', 'granddaughter', 'niece'].flatMap(
    (name) =>
      [
        [name, 'woman'],
        [`${name}'s`, 'woman'],
      ] as const,
  ),
]);
/** Whose child is not this one, beside those whom any pronoun may mean and those whose work it is. */
const distant = new Set([
  ...["aunt's", "auntie's", "aunty's", "uncle's", "sister's", "brother's", "niece's", "nephew's", "girlfriend's"],
  ...["boyfriend's", "godmother's", "godfather's", "lady's", "man's", "woman's", "stranger's"],
]);

/** "The neighbour's little one", "the teaching assistant's toddler": the child of somebody who is no parent of this one. */
function childOf(tokens: readonly Token[], { last, means }: Found<Person>): Found<Person> | null {
  const text = textAt(tokens, last);
  if (!text.endsWith("'s") || (means !== 'anybody' && means !== 'worker' && !distant.has(text))) return null;
  let place = last + 1;
  while (describing.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && place <= last + 2) place += 1;
  const child = youngsters.get(textAt(tokens, place));
  return child === undefined || !goesOnAt(tokens, place) ? null : { first: last + 1, last: place, means: child };
}

function withChildren(tokens: readonly Token[], found: readonly Found<Person>[]): readonly Found<Person>[] {
  return found.flatMap((one) => {
    const child = childOf(tokens, one);
    if (child === null || found.some(({ first }) => first >= child.first && first <= child.last)) return [one];
    return [{ first: one.first, last: child.last, means: child.means }];
  });
}
