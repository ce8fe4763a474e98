import { listed } from '../dictionary/forms.js';
import { partsWithoutSite } from '../dictionary/about-sites.js';
import { isLookOfOne, reachToNext } from './another-of-same.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isNumbered, isSiteAt, sameSentence } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, achesThere, between, inList, joints, reachInList, sides, sites } from '../where-words.js';

const withoutSite = new Set(partsWithoutSite);
export const ofPart: ReadonlySet<string> = new Set(['his', 'her', 'the', 'my']);

/** "Knee and palm of L hand": the palm is of that hand, and one place with it. */
export function withoutPartsOfOne(tokens: readonly Token[], named: readonly Site[]): readonly Site[] {
  const isWholeOf = (part: Site, whole: Site): boolean => {
    if (whole.value !== part.value || textAt(tokens, part.last + 1) !== 'of' || part.side !== null) return false;
    for (let place = part.last + 2; place < whole.first; place += 1)
      if (!ofPart.has(textAt(tokens, place)) && !sides.has(textAt(tokens, place))) return false;
    return whole.first > part.last && sameSentence(tokens, part.last, whole.first);
  };
  const parts = named.filter((part) => named.some((whole) => isWholeOf(part, whole)));
  if (parts.length === 0) return named;
  return named.flatMap((site) => {
    if (parts.includes(site)) return [];
    const part = parts.find((one) => isWholeOf(one, site));
    return [part === undefined ? site : { ...site, first: part.first }];
  });
}

const makers: ReadonlySet<string> = new Set(['finger', 'hand']);
const makersToo = new Set(['teeth', 'tooth', 'knuckles', 'knuckle', 'foot', 'knee']);
const lefts = new Set(['bruise', 'bruises', 'bruising', 'mark', 'marks']);
const reachToSite = 4;

/** "Fingertips bruising L arm": it is on the arm. */
function isSiteSoon(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < from + reachToSite && goesOnAt(tokens, place); place += 1)
    if (isSiteAt(tokens, place)) return true;
  return false;
}
const leftBy = new Set(['mark', 'marks', 'print', 'prints', 'imprint', 'imprints', 'outline', 'shape', 'impression']);
const hurtThere = new Set(['burn', 'burns', 'scald', 'bite', 'cut', 'scratch', 'needle', 'burnt', 'scalded', 'glove']);
const hands = new Set(['hands']);
const reachToHarm = 4;

/** "Marks of fingertips on the arm", "imprint of a hand": what left them is not where they are; but "burn marks of hands" are there. */
export const isMaker = (tokens: readonly Token[], { value, first, last }: Site): boolean => {
  if (!makers.has(value) && !makersToo.has(textAt(tokens, first))) return false;
  if (textAt(tokens, last) === 'fingertips' && lefts.has(textAt(tokens, last + 1))) return isSiteSoon(tokens, last + 2);
  let place = first - 1;
  while (ofMaker.has(textAt(tokens, place)) && place > first - 5) place -= 1;
  const isLike = textAt(tokens, place) === 'like' && textAt(tokens, place - 1) !== ',';
  if (!isLike && !(textAt(tokens, place) === 'of' && leftBy.has(textAt(tokens, place - 1)))) return false;
  return !hasWord(tokens, first, last, hands) && !hasWord(tokens, place - reachToHarm, last + 2, hurtThere);
};
const ofMaker = new Set(
  listed(`
  a, an, the, adult, adult's, large, small, four, three, two, 3, 4, 5
`),
);

/** How many words stand between two places that do not only say which part of a site is meant. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (between.has(text) || sides.has(text) || isNumbered(tokens, place)) continue;
    // "face, trunk, limbs, ears": one more of the list, with its comma
    if (withoutSite.has(text)) {
      if (joints.has(textAt(tokens, place - 1)) && place - 1 > from) words -= 1;
    } else words += 1;
  }
  return words;
}

const rangeWays = new Set(['down', 'up', 'round', 'across', 'through']);

const alongLimbs = new Set([
  ...['shoulder', 'elbow', 'wrist', 'hip', 'thigh', 'knee', 'shin', 'ankle', 'forearm', 'upper-arm'],
]);

/** "L shoulder to R hip", "wrist to elbow". */
function isAlongLimb(tokens: readonly Token[], way: number, to: number): boolean {
  for (let place = way + 1; place < to; place += 1) if (!sides.has(textAt(tokens, place))) return false;
  return alongLimbs.has(sites.at(tokens, to)?.means ?? '');
}

/** "From wrist to elbow", "from the shoulder down to the elbow". */
function isRange(tokens: readonly Token[], from: number, to: number): boolean {
  const way = rangeWays.has(textAt(tokens, from + 1)) ? from + 2 : from + 1;
  if (textAt(tokens, way) !== 'to') return false;
  if (way === from + 1 && isAlongLimb(tokens, way, to)) return true;
  for (let place = from - 1; place >= from - 4; place -= 1) {
    const text = textAt(tokens, place);
    if (text === 'from' || text === 'between') return to > from;
    if (!inList.has(text) && !sides.has(text) && !between.has(text) && !isSiteAt(tokens, place)) return false;
  }
  return false;
}

/** "Cheek as well as neck". */
const isAsWellAs = (tokens: readonly Token[], place: number): boolean =>
  [0, 1, 2].some((back) => ['as', 'well', 'as'].every((text, at) => textAt(tokens, place - back + at) === text));

/** "Chest neck and L arm", "both hands R eyelid": a list without commas. */
function isBareList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1)
    if (!sides.has(textAt(tokens, place)) && !ofPart.has(textAt(tokens, place))) return false;
  const end = sites.at(tokens, to)?.last ?? to;
  if (sides.has(textAt(tokens, to - 1)))
    return to - 1 > from && !(goesOnAt(tokens, end + 1) && achesThere.has(textAt(tokens, end + 1)));
  let next = end + 2;
  while (sides.has(textAt(tokens, next)) || ofPart.has(textAt(tokens, next)) || textAt(tokens, next) === 'on')
    next += 1;
  return ends.has(textAt(tokens, end + 1)) && sameSentence(tokens, end, next) && isSiteAt(tokens, next);
}
export const ends: ReadonlySet<string> = new Set(['and', 'or', '&', '+']);

/** Whether two sites stand in one list: a joint stands between them. */
export function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordsBetween(tokens, from, to) > reachToNext(tokens, from, to, reachInList) || !sameSentence(tokens, from, to))
    return false;
  let isOneList = isRange(tokens, from, to) || isBareList(tokens, from, to);
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (/^(?:19|20)\d\d$/.test(text)) return false;
    if (joints.has(text) || isAsWellAs(tokens, place)) isOneList = true;
    else if (
      !inList.has(text) &&
      !sides.has(text) &&
      !between.has(text) &&
      !isNumbered(tokens, place) &&
      !isLookOfOne(tokens, from, place, to)
    )
      return false;
  }
  return isOneList;
}
