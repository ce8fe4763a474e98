import { listed } from '../dictionary/forms.js';
import { kinswomen } from '../dictionary/people/kin.js';
import { blows, againstThings } from '../dictionary/short-words.js';
import { beings, praising } from '../dictionary/blows/blows.js';
import { people } from '../people/named-people.js';
import { isAtGame } from './at-games.js';
import { namesThing } from './falling-things.js';
import { isImpression } from './impressions.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const reachOfObject = 3;

/** "Hit by a wooden block another child threw". */
export function isThrownBy(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  if (isOfThrower(tokens, first)) return true;
  if (!isPair || !blows.has(textAt(tokens, first))) return false;
  let isBy = false;
  for (let place = first + 1; place <= last; place += 1) {
    if (textAt(tokens, place) === 'by') isBy = true;
    if (isBy && namesThing(tokens, place)) return true;
  }
  return false;
}

/** "Sister hit her head on the table": her own, unless a man or nobody known did it. */
export function hitsOwnHead(tokens: readonly Token[], first: number): boolean {
  const verb = knocking.has(textAt(tokens, first)) ? first : first + 1;
  if (!knocking.has(textAt(tokens, verb)) || textAt(tokens, verb + 1) !== 'her') return false;
  if (textAt(tokens, verb + 2) !== 'head' || !againstThings.has(textAt(tokens, verb + 3))) return false;
  return women.has(textAt(tokens, verb - 1)) && goesOnAt(tokens, verb);
}
const knocking = new Set(['hit', 'knocked', 'smacked', 'whacked', 'bashed', 'cracked', 'thumped']);
const women = new Set([
  ...kinswomen,
  ...['friend', 'cousin', 'twin', 'girl', 'teacher', 'carer', 'classmate', 'pupil', 'sibling'],
]);

/** "A stone thrown by a Year 6 hit him": the stone did. */
export function isOfThrower(tokens: readonly Token[], first: number): boolean {
  for (let place = first; place > first - reachOfThrower && goesOnAt(tokens, place); place -= 1)
    if (textAt(tokens, place - 1) === 'by') return goesOnAt(tokens, place - 1) && flying.has(textAt(tokens, place - 2));
  return false;
}
const flying = new Set(
  listed(`
  thrown, flung, chucked, lobbed, hurled, tossed, fired, shot, dropped, bowled
`),
);
const reachOfThrower = 5;

const youths = new Set(['boy', 'girl', 'boys', 'girls', 'lad', 'lads', 'child', 'kid', 'kids', 'man', 'teenager']);

/** "A real hit with the infants", "pulls no punches", "kicked into the long grass", "got a slapped wrist". */
export function isIdiom(tokens: readonly Token[], { first, last }: Mention): boolean {
  // "a big hit", and not "his big brother hit him"
  if (praising.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first) && !people.has(textAt(tokens, first)))
    return !youths.has(textAt(tokens, first));
  if (textAt(tokens, first).startsWith('beat') && isAtGame(tokens, first, behind(tokens, last, reachOfGame)))
    return true;
  if (textAt(tokens, last) === 'punches' && pulls.has(textAt(tokens, last - 2))) return true;
  if (
    textAt(tokens, first).startsWith('kick') &&
    textAt(tokens, last + 1) === 'in' &&
    hasWord(tokens, last + 2, last + 5, doors)
  )
    return true;
  if (isAtDoor(tokens, first, last) || isImpression(tokens, first, last) || isKickingIt(tokens, first)) return true;
  if (textAt(tokens, first) === 'blow' && hasWord(tokens, last, last + 6, flung)) return true;
  if (textAt(tokens, last) === 'slapped' && textAt(tokens, last + 1).startsWith('wrist'))
    return textAt(tokens, last - 1) === 'a';
  if (textAt(tokens, first) === 'slapped' && textAt(tokens, first - 1) === 'a') return true;
  if (textAt(tokens, first) === 'struck' && textAt(tokens, first + 1) === 'down')
    return !hasWord(tokens, first + 2, behind(tokens, first, reachOfAttacker), people);
  return textAt(tokens, last + 1) === 'into' && hasWord(tokens, last + 2, last + 4, grasses);
}
/** "Kicked at the door", and not "kicked at the door by dad". */
function isAtDoor(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || textAt(tokens, last + 1) !== 'at' || beings.has(textAt(tokens, first - 1))) return false;
  const thing = textAt(tokens, last + 2) === 'the' || textAt(tokens, last + 2) === 'a' ? last + 3 : last + 2;
  return kickedAt.has(textAt(tokens, thing)) && !hasWord(tokens, thing + 1, behind(tokens, thing, reachOfGame), bys);
}
/** "Friend who kicked it", of a ball, where no baby is told of that "it" might be. */
function isKickingIt(tokens: readonly Token[], verb: number): boolean {
  if (textAt(tokens, verb + 1) !== 'it' || !kicking.has(textAt(tokens, verb)) || !goesOnAt(tokens, verb + 1))
    return false;
  if (hasWord(tokens, 0, verb - 1, infants)) return false;
  // "leg sore, dad kicked it"
  for (let place = verb - 1; place >= verb - reachOfPart && goesOnAt(tokens, place + 1); place -= 1)
    if (isSiteAt(tokens, place)) return false;
  return true;
}
const reachOfPart = 10;
const kicking = new Set(['kick', 'kicks', 'kicked', 'kicking', 'punches', 'punched', 'punching']);
const infants = new Set(['unborn', 'bump', 'stomach', 'baby', 'infant', 'newborn', 'toddler', 'child', 'twin']);
const kickedAt = new Set([
  ...['door', 'doors', 'wall', 'walls', 'window', 'windows', 'cupboard', 'locker', 'bin', 'furniture'],
]);
const bys = new Set(['by']);
const reachOfGame = 6;
const reachOfAttacker = 9;
const doors = new Set(['door', 'doors', 'window', 'windows', 'panel', 'gate', 'fence']);
const flung = new Set(['thrown', 'flung', 'dropped', 'swinging', 'falling', 'lobbed', 'hurled']);
const pulls = new Set(['pulls', 'pull', 'pulled', 'pulling']);
const grasses = new Set(['grass', 'touch']);

/** "Fall in centile", "falling attendance". */
export function isOfMeasure(tokens: readonly Token[], first: number, last: number): boolean {
  if (!textAt(tokens, first).startsWith('fall') && textAt(tokens, first) !== 'fell') return false;
  const next = textAt(tokens, last + 1);
  if (measures.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first)) return true;
  if (measures.has(next) && goesOnAt(tokens, last + 1)) return true;
  if (next === 'from' && isLine(tokens, last + 2)) return true;
  if (!ofMeasures.has(next) && !ofMeasures.has(textAt(tokens, last))) return false;
  return hasWord(tokens, last + 1, behind(tokens, last, reachOfObject), measures);
}

/** "From the 50th to the 9th centile". */
function isLine(tokens: readonly Token[], from: number): boolean {
  const place = textAt(tokens, from) === 'the' ? from + 1 : from;
  return /^\d/.test(textAt(tokens, place)) && hasWord(tokens, place, behind(tokens, place, reachOfLine), lines);
}
const lines = new Set(['centile', 'centiles', 'percentile', 'percentiles']);
const reachOfLine = 9;
const ofMeasures = new Set(['in', 'from', 'across', 'through', 'below', 'of']);
const measures = new Set(
  listed(`
  centile, centiles, weight, growth, attendance, grades, hb, sats, crp, temperature, temp, marks, scores, numbers,
  levels, standards, bp, saturations, pressure, haemoglobin, platelets, percentile, rates, confidence
`),
);

/** "A falling icicle": of a thing. */
export function isFallingThing(tokens: readonly Token[], first: number): boolean {
  if (textAt(tokens, first) !== 'falling' || beginsAt(tokens, first)) return false;
  const next = goesOnAt(tokens, first + 1) ? textAt(tokens, first + 1) : '';
  return articlesOfThings.has(textAt(tokens, first - 1)) && !ofMeasures.has(next) && !waysDown.has(next);
}
/** "Caused by falling off a chair": of somebody. */
export const waysDown: ReadonlySet<string> = new Set([
  ...[
    'off',
    'over',
    'from',
    'down',
    'out',
    'onto',
    'on',
    'into',
    'against',
    'backwards',
    'forwards',
    'downstairs',
    'in',
  ],
  ...['through', 'while', 'when', 'at', 'and', ''],
]);
const articlesOfThings = new Set(['a', 'the', 'by', 'some']);

/** "The hinge of a folding buggy": no door. */
export function isHingeOfThing(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (hasWord(tokens, first, last, doorWords)) return false;
  for (let place = first; place <= last; place += 1)
    if (textAt(tokens, place).startsWith('hinge'))
      return (
        hasWord(tokens, place - 2, place - 1, hinged) ||
        (textAt(tokens, place + 1) === 'of' && !hasWord(tokens, place + 2, place + 5, doorWords))
      );
  return false;
}
const doorWords = new Set(['door', 'doors', 'gate', 'doorway', 'doorframe', 'cupboard', 'wardrobe']);
const hinged = new Set(
  listed(`
  buggy, pram, pushchair, chair, deckchair, box, lid, bench, table, scissors, toy, stroller, bed, seat, ladder,
  laptop, case, pegs, board, folding, sunbed, lounger, walker, playpen, trampoline
`),
);

/** "Barbecue kicked over": it lies there, and nobody was kicked. */
export function isKickedOver(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || textAt(tokens, first) !== 'kicked' || textAt(tokens, last + 1) !== 'over') return false;
  return (
    textAt(tokens, last + 2) !== 'and' &&
    !beings.has(textAt(tokens, first - 1)) &&
    !people.has(textAt(tokens, first - 1))
  );
}

/** "A trip on the hearth rug", and not "a trip on the bus". */
export function isOverThing(tokens: readonly Token[], last: number): boolean {
  if (textAt(tokens, last + 1) !== 'on' || !dets.has(textAt(tokens, last + 2))) return false;
  return !hasWord(tokens, last + 3, last + 4, rides);
}
const dets = new Set(['the', 'a', 'his', 'her', 'their', 'some', 'an']);
const rides = new Set(
  listed(`
  bus, train, coach, boat, ferry, plane, minibus, tram, underground, way, day, calendar, weekend, steam, motorway,
  river, same, first, last, following, cards, school
`),
);
