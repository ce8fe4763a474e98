import { doubts } from '../dictionary/short-words.js';
import { isHeading } from './places-told.js';
import { goesOnAt, textAt, isNumber } from '../text/reading.js';
import { isSiteAt, sameSentence, sideBehind, sideOf } from './sides.js';
import { type Token } from '../text/tokens.js';
import {
  type Side,
  type Site,
  type Span,
  copulas,
  degrees,
  endsOfCopula,
  reachOfCopula,
  joinsInjuries,
  joints,
  madeBy,
  notWhere,
  partings,
  reachInList,
  sides,
  sites,
  toSite,
} from '../where-words.js';

/** The site that an injury's own words name: "split lip". */
export function ownSite(tokens: readonly Token[], { first, last }: Span, kind: string): Site | null {
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    const isMaker =
      kind === 'bite' || kind === 'dog-bite'
        ? text === 'teeth' || text === 'tooth'
        : madeBy.has(kind) && notWhere.has(text);
    const found = isMaker ? null : sites.at(tokens, place);
    if (found !== null && found.last <= last) {
      const side = sideOf(tokens, found.first, found.last) ?? sideOf(tokens, first, last);
      return { value: found.means, first, last, side };
    }
  }
  // "a shiner" is a black eye
  if (textAt(tokens, first).startsWith('shiner') && !isEyeBehind(tokens, last))
    return { value: 'eye', first, last, side: sideOf(tokens, first, last) };
  return kind === 'head-injury' ? { value: 'head', first, last, side: null } : null;
}

/** "A shiner on his right eye". */
const isEyeBehind = (tokens: readonly Token[], last: number): boolean =>
  [2, 3, 4].some((step) => sites.at(tokens, last + step)?.means === 'eye' && sameSentence(tokens, last, last + step));

/** "Shin abrasions both", "rib fractures on the left": the side stands behind the injury. */
export function withSideBehind(tokens: readonly Token[], list: readonly Site[], { last }: Span): readonly Site[] {
  const [site] = list;
  if (list.length !== 1 || site === undefined || site.side !== null) return list;
  const end = afterNumbers(tokens, last);
  const side = sideBehind(tokens, end) ?? sideBehindFinding(tokens, end);
  return side === null ? list : [{ ...site, side }];
}

const findings = new Set([
  ...['found', 'noted', 'seen', 'confirmed', 'instead', 'evident', 'visible', 'present', 'there', 'on', 'film', 'xr'],
  ...['xray', 'x', 'ray', 'ct', 'scan', 'today', 'only', 'reduced', 'glued', 'sutured', 'closed', 'cleaned', 'dressed'],
  ...['stitched', 'steristripped', 'reported', 'treated', 'repaired', 'again', 'too', 'also'],
]);
const reachOfFinding = 6;

/** "Midshaft clavicle # found instead, left": the side stands behind what was found or done. */
function sideBehindFinding(tokens: readonly Token[], last: number): Side | null {
  let place = last;
  while (place < last + reachOfFinding && goesOnAt(tokens, place + 1) && isFinding(tokens, place + 1)) place += 1;
  return place > last && partings.has(textAt(tokens, place + 1)) ? sideBehind(tokens, place) : null;
}

const isFinding = (tokens: readonly Token[], place: number): boolean =>
  findings.has(textAt(tokens, place)) || (textAt(tokens, place) === '-' && textAt(tokens, place - 1) === 'x');

/** "Rib fractures 6-8 on the left". */
function afterNumbers(tokens: readonly Token[], last: number): number {
  // "rib #s L 6th"
  let place = textAt(tokens, last) === '#' && textAt(tokens, last + 1) === 's' ? last + 1 : last;
  for (;;) {
    const text = textAt(tokens, place + 1);
    if (!isNumber(text) && text !== '-' && text !== 'x2' && text !== 'x') return place;
    if (text === '-' && !isNumber(textAt(tokens, place + 2))) return place;
    place += 1;
  }
}

/** Whether an injury is named with the site behind it, as in "# zygoma", "lac to R forearm". */
export function isRightBehind(tokens: readonly Token[], { last }: Span, behind: readonly Site[]): boolean {
  const site = behind[0];
  if (site === undefined) return false;
  for (let place = last + 1; place < site.first; place += 1) {
    const text = textAt(tokens, place);
    if (!sides.has(text) && !toSite.has(text)) return false;
  }
  return true;
}

/** "XR L foot: # 5th metatarsal, old # 2nd metatarsal", "R hand swollen and bruised across knuckles": one foot, one hand. */
export function withSideBefore(tokens: readonly Token[], site: Site, all: readonly Site[]): Site {
  if (site.side !== null) return site;
  const headed = withSideOfHeading(tokens, site, all);
  if (headed.side !== null) return headed;
  const before = all.findLast(({ value, side, last }) => last < site.first && value === site.value && side !== null);
  if (before === undefined || !sameSentence(tokens, before.last, site.first)) return site;
  for (let place = before.last + 1; place < site.first; place += 1) if (textAt(tokens, place) === ',') return site;
  return { ...site, side: before.side };
}

/** "XR elbow R: supracondylar #". */
export function withSideOfHeading(tokens: readonly Token[], site: Site, all: readonly Site[]): Site {
  if (site.side !== null) return site;
  const heading = all.findLast(({ value, side, last }) => last < site.first && side !== null && value === site.value);
  return heading !== undefined && isHeading(tokens, heading) && sameSentence(tokens, heading.last, site.first)
    ? { ...site, side: heading.side }
    : site;
}

const mostOfKind = 3;
/** Which part of a bone is broken, and how. */
const ofBreaks = new Set([
  ...['supracondylar', 'condylar', 'midshaft', 'mid', 'shaft', 'proximal', 'distal', 'displaced', 'undisplaced'],
  ...['comminuted', 'angulated', 'open', 'closed', 'oblique', 'transverse', 'spiral', 'buckle', 'greenstick', 'torus'],
  ...['hairline', 'toddler', "toddler's", 'metaphyseal', 'diaphyseal', 'medial', 'lateral', 'minimally', 'old'],
]);
const bilaterally = new Set(['bilaterally', 'bilat', 'bilateral']);

/** "Bilateral buckle fractures of the distal radii": the sides stand before the injury. */
export function withBothBefore(
  tokens: readonly Token[],
  list: readonly Site[],
  { first, last }: Span,
): readonly Site[] {
  const [site] = list;
  if (list.length !== 1 || site === undefined || site.side !== null || site.first < first) return list;
  if (bilaterally.has(textAt(tokens, last + 1)) && last + 1 < site.first) return [{ ...site, side: 'both' }];
  let at = first - 1;
  while (at > first - mostOfKind && goesOnAt(tokens, at + 1) && ofBreaks.has(textAt(tokens, at))) at -= 1;
  const before = textAt(tokens, at);
  // "left" may be what somebody did
  const ahead = goesOnAt(tokens, at + 1) && before !== 'left' ? sides.get(before) : undefined;
  // "L # distal radius", "R supracondylar # humerus", and not "wrist R # radius"
  if (ahead !== undefined && !isSiteAt(tokens, at - 1) && isRightBehind(tokens, { first, last }, list))
    return [{ ...site, side: ahead }];
  for (let place = first - 1; place >= first - mostOfKind && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (sides.get(text) === 'both' && text !== 'both') return [{ ...site, side: 'both' }];
    if (joints.has(text) || partings.has(text) || isSiteAt(tokens, place)) return list;
  }
  return list;
}

/** Whether an injury says of another's site what else it has, or of what it comes. */
export function isSharing(tokens: readonly Token[], from: number, to: number): boolean {
  if (!goesOnAt(tokens, from + 1)) return false;
  const text = textAt(tokens, from + 1);
  // "the mark on his back is a birthmark or a bruise"
  if (copulas.has(text)) return isEquated(tokens, from + 1, to);
  if (to - from > reachInList || !sameSentence(tokens, from, to)) return false;
  // "birthmark on the buttock or a bruise"
  if (text === 'or' && goesOnAt(tokens, to)) return to - from === 2 || articles.has(textAt(tokens, to - 1));
  // "swelling over the clavicle ?old fracture"
  if (doubted.has(text)) return isQueried(tokens, from + 2, to);
  return text === 'from' || text === 'with' || text === 'due' || isSaidNot(tokens, from + 1, to);
}

/** "Bruising over the kneecap, which has not dislocated". */
function isSaidNot(tokens: readonly Token[], from: number, to: number): boolean {
  if (!relatives.has(textAt(tokens, from)) || textAt(tokens, to - 1) === ',') return false;
  let isDenied = false;
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (nots.has(text) || text.endsWith("n't")) isDenied = true;
    else if (!saying.has(text)) return false;
  }
  return isDenied;
}
const relatives = new Set(['which', 'that']);
const nots = new Set(['not', 'never']);
const saying = new Set(['has', 'had', 'is', 'was', 'did', 'does', 'been', 'be', 'looks', 'look']);

const doubted = new Set(doubts);
const articles = new Set(['a', 'an']);
const queried = new Set([
  '?',
  'old',
  'new',
  'underlying',
  'healing',
  'healed',
  'possible',
  'a',
  'an',
  'recent',
  'acute',
  'bony',
  'early',
  'also',
]);

function isQueried(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!queried.has(textAt(tokens, place))) return false;
  return true;
}

function isEquated(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reachOfCopula || !sameSentence(tokens, from, to)) return false;
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (endsOfCopula.has(text) && textAt(tokens, place + 1) !== 'not') return false;
  }
  return true;
}

const reachOfBeside = 4;

/** Whether nothing but joints stands between two injuries. */
export function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reachOfBeside || !sameSentence(tokens, from, to)) return false;
  let [hasComma, hasDegree] = [false, false];
  for (let place = from + 1; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',') hasComma = true;
    else if (degrees.has(text)) hasDegree = true;
    else if (!joinsInjuries.has(text)) return false;
  }
  return hasDegree ? !hasComma : to - from <= 3;
}
