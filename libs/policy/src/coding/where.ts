import { betweenSideAndSite, sideWords, siteWords } from './dictionary/sites.js';
import { each, Terms } from './terms.js';
import { type Token } from './tokens.js';

export type Side = 'left' | 'right' | 'both';

/** The tokens `first` to `last` of a text, both counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A site that a text names, with its side. */
export interface Site extends Span {
  readonly value: string;
  readonly side: Side | null;
}

const sites = new Terms<string>(Object.entries(siteWords).flatMap(([value, phrases]) => each(value, phrases)));
const sides = new Map(Object.entries(sideWords).flatMap(([side, words]) => words.map((word) => [word, side as Side])));
const between = new Set(betweenSideAndSite);
/** What joins the sites of a list. */
const joints = new Set([',', 'and', '&', '+', '/', 'or', 'nor', 'plus', 'also', 'with', 'then', 'including']);
const joinsInjuries = new Set([...joints, '?', 'associated']);
const brackets = new Set(['(', ')']);

/** Words of an injury's own phrase that look like a site and are none: marks left by a finger are not on a finger. */
const notWhere = new Set(['finger', 'fingertip', 'fingers', 'thumb', 'hand', 'teeth', 'tooth']);
const madeBy = new Set(['bruise', 'bite', 'mark']);

/** A site that aches is not one that is hurt: "no trauma, knee pain". */
const aches = new Set([
  'pain',
  'pains',
  'painful',
  'ache',
  'aches',
  'aching',
  'tender',
  'tenderness',
  'stiffness',
  'rash',
  'infection',
]);

/** What may stand before a side that is said behind. */
const beforeSide = new Set([
  '(',
  ')',
  ',',
  '-',
  'on',
  'the',
  'its',
  'of',
  'at',
  'to',
  'posteriorly',
  'anteriorly',
  'x',
]);
/** Where a side that stands apart ends. */
const closing = new Set([
  ...[',', ')', '(', 'and', 'but', '-', 'with', 'from', 'after', 'by', 'posteriorly', 'anteriorly', 'laterally', 'on'],
  ...[
    'today',
    'noted',
    'seen',
    'only',
    'in',
    'that',
    'which',
    'when',
    'since',
    'following',
    'due',
    '?',
    'at',
    '+',
    'this',
  ],
]);
const reachOfSideBehind = 3;

/** Words after a site that say which edge of another it is: "ulnar border of the palm". */
const edges = new Set([
  'border',
  'aspect',
  'side',
  'surface',
  'edge',
  'part',
  'half',
  'third',
  'end',
  'area',
  'region',
]);
const beforeAnother = new Set(['of', 'the', 'his', 'her', 'left', 'right', 'l', 'r', 'both', 'on', 'to', 'over']);

const ordinals = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'index',
  'middle',
  'ring',
  'little',
]);
const beforeSite = new Set([
  ',',
  '(',
  ')',
  'to',
  'on',
  'over',
  'of',
  'x',
  'approx',
  'around',
  'across',
  'just',
  'behind',
  'under',
  'above',
  'below',
  'long',
  'deep',
  'small',
  'large',
  'linear',
  'superficial',
  'in',
  'at',
  'one',
  'two',
  'three',
  'mainly',
  'mostly',
  'especially',
  'also',
  'both',
  'about',
  'a',
  'an',
  'near',
  'bilaterally',
  'multiple',
  'cms',
  'by',
  'and',
  'affecting',
  'involving',
  'including',
  'noted',
  'seen',
]);
const pains = new Set(['pain', 'pains', 'ache', 'aches', 'tenderness', 'rash', 'infection']);
/** Words that say which part of another site they are, when one is named behind. */
const partly = new Set(['supracondylar', 'condylar', 'subungual', 'facial', 'bony']);

/** How many words may stand between a side and its site, when all of them say which part: "left index finger". */
const reachOfSide = 7;
/** How many words may stand between an injury and its first site, and between a site and the next of a list. */
const reachToSite = 6;
const reachInList = 4;
/** How far injuries side by side may stretch. */
const reachOfGroup = 15;
/** Between a site and an injury these part them. */
const partings = new Set([',', ':', '-']);
const toSite = new Set(['to', 'of', 'on', 'over', 'in', 'the', 'his', 'her', '(', ')', 'across', 'around']);

export function siteAt(tokens: readonly Token[], { first, last }: Span, value: string): Site {
  return { value, first, last, side: sideOf(tokens, first, last) };
}

/** The side before a site, or right behind it: "left index finger", "R) arm", "elbow left". */
export function sideOf(tokens: readonly Token[], first: number, last: number): Side | null {
  return sideBefore(tokens, first) ?? sideBehind(tokens, last);
}

function sideBefore(tokens: readonly Token[], first: number): Side | null {
  let others = 0;
  for (let place = first - 1; place >= Math.max(0, first - reachOfSide); place -= 1) {
    if (tokens[place + 1]?.begins === true) return null;
    const text = tokens[place]?.text ?? '';
    if (brackets.has(text)) continue;
    const side = sides.get(text);
    // a single letter may be anything when an unknown word follows it
    if (isBilateral(tokens, place)) return 'both';
    if (side !== undefined) return others === 0 || text.length > 2 ? side : null;
    if (between.has(text)) continue;
    // "left 5th and 6th ribs"
    if (joints.has(text) && isNumbered(tokens, place - 1) && isNumbered(tokens, place + 1)) continue;
    others += 1;
    if (others > 1 || joints.has(text) || text === 'to' || sites.at(tokens, place) !== null) return null;
  }
  return null;
}

const isNumbered = (tokens: readonly Token[], place: number): boolean => {
  const text = tokens[place]?.text ?? '';
  return (text >= '0' && text < ':') || ordinals.has(text);
};

/** "B/L": both, and not left. */
function isBilateral(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.text === 'l' && tokens[place - 1]?.text === '/' && tokens[place - 2]?.text === 'b';
}

/** A side behind a site, or behind the injury that follows it: "R) knee", "rib fractures on the left", "eyelid cut, right side". */
function sideBehind(tokens: readonly Token[], last: number): Side | null {
  let place = last + 1;
  while (beforeSide.has(tokens[place]?.text ?? '') && place <= last + reachOfSideBehind) place += 1;
  const isLoose = place > last + 1 && !brackets.has(tokens[place - 1]?.text ?? '');
  if (isLoose && !closesAt(tokens, place + 1)) return null;
  const token = tokens[place];
  const side = token === undefined || token.begins ? undefined : sides.get(token.text);
  if (side === undefined) return null;
  // "to chest L arm": the side is of the site that comes next
  for (let next = place + 1; next <= place + 3; next += 1) {
    const text = tokens[next]?.text ?? '';
    if (tokens[next]?.begins !== false || joints.has(text)) break;
    if (sites.at(tokens, next) !== null) return null;
  }
  return side;
}

/** Whether a clause ends behind a side: "on the left", "right side, from". */
function closesAt(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || token.begins || closing.has(token.text)) return true;
  return (token.text === 'side' || token.text === 'sided') && closesAt(tokens, place + 1);
}

/** The sites of a text without those that only ache, or only say which edge of another it is. */
export function sitesHurt(tokens: readonly Token[], placed: readonly Site[]): readonly Site[] {
  if (placed.length === 0) return placed;
  const hasToe = placed.some(({ value }) => value === 'toe');
  return placed
    .filter(({ last }) => !pains.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.begins === true)
    .filter(({ last }, at) => {
      const next = placed[at + 1];
      if (!edges.has(tokens[last + 1]?.text ?? '') || next === undefined) return true;
      for (let place = last + 2; place < next.first; place += 1)
        if (!beforeAnother.has(tokens[place]?.text ?? '')) return true;
      return tokens[last + 2]?.text !== 'of';
    })
    .map((site) => {
      const text = tokens[site.first]?.text ?? '';
      const isNail = hasToe && (text.startsWith('nail') || text === 'subungual');
      return isNail ? { ...site, value: 'toe' } : site;
    });
}

/** The site that an injury's own words name: "split lip". */
export function ownSite(tokens: readonly Token[], { first, last }: Span, kind: string): Site | null {
  for (let place = first; place <= last; place += 1) {
    const isMaker = madeBy.has(kind) && notWhere.has(tokens[place]?.text ?? '');
    const found = isMaker ? null : sites.at(tokens, place);
    if (found !== null && found.last <= last) {
      const side = sideOf(tokens, found.first, found.last) ?? sideOf(tokens, first, last);
      return { value: found.means, first, last, side };
    }
  }
  return kind === 'head-injury' ? { value: 'head', first, last, side: null } : null;
}

/**
 * The sites of an injury: those right before it with all of their list, or else those behind it, or else the nearest before.
 *
 * @param all every site of the text
 * @param injuries every injury of the text
 * @param taken sites that an injury before has
 */
export function sitesOf(
  tokens: readonly Token[],
  injury: Span,
  all: readonly Site[],
  injuries: readonly Span[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  if (all.length === 0) return all;
  const before = all.findLastIndex(({ last }) => last < injury.first);
  const nearest = all[before];
  const gap = nearest === undefined || taken.has(nearest) ? Infinity : injury.first - nearest.last - 1;
  const inReach = nearest !== undefined && gap < reachToSite && sameSentence(tokens, nearest.last, injury.first);
  const behind = listBehind(tokens, injury, all, injuries);
  const parting = nearest === undefined ? '' : (tokens[nearest.last + 1]?.text ?? '');
  const isParted =
    behind.length > 0 &&
    (partings.has(parting) ||
      ((gap > 0 || partly.has(tokens[nearest?.first ?? 0]?.text ?? '')) && isRightBehind(tokens, injury, behind)));
  if (inReach && gap <= 1 && !isParted) {
    const list = withSideBehind(tokens, listBefore(tokens, before, all, taken), injury);
    // "finger tip cut, left finger": one place, said twice
    const again = behind.find(({ value, side }) => side !== null && value === nearest.value && nearest.side === null);
    return list.length === 1 && again !== undefined ? [again] : list;
  }
  if (behind.length > 0) return behind.map((site) => withSideBefore(tokens, site, all));
  // "lac to forearm from a dog bite"
  if (nearest !== undefined && taken.has(nearest) && isSharing(tokens, nearest.last, injury.first)) return [nearest];
  return inReach && !tokens.slice(nearest.last + 1, injury.first).some(({ text }) => text === ',') ? [nearest] : [];
}

/** "Shin abrasions both", "rib fractures on the left": the side stands behind the injury. */
function withSideBehind(tokens: readonly Token[], list: readonly Site[], { last }: Span): readonly Site[] {
  const [site] = list;
  if (list.length !== 1 || site === undefined || site.side !== null) return list;
  const side = sideBehind(tokens, afterNumbers(tokens, last));
  return side === null ? list : [{ ...site, side }];
}

/** "Rib fractures 6-8 on the left". */
function afterNumbers(tokens: readonly Token[], last: number): number {
  let place = last;
  for (;;) {
    const text = tokens[place + 1]?.text ?? '';
    if (!(text >= '0' && text < ':') && text !== '-' && text !== 'x2' && text !== 'x') return place;
    if (text === '-' && !((tokens[place + 2]?.text ?? '') >= '0' && (tokens[place + 2]?.text ?? '') < ':'))
      return place;
    place += 1;
  }
}

/** Whether an injury is named with the site behind it, as in "# zygoma", "lac to R forearm". */
function isRightBehind(tokens: readonly Token[], { last }: Span, behind: readonly Site[]): boolean {
  const site = behind[0];
  if (site === undefined) return false;
  for (let place = last + 1; place < site.first; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (!sides.has(text) && !toSite.has(text)) return false;
  }
  return true;
}

/** A list that ends with a site: "cheek, ear and neck bruised". */
function listBefore(
  tokens: readonly Token[],
  last: number,
  all: readonly Site[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  const list: Site[] = [];
  for (let place = last; place >= 0; place -= 1) {
    const [site, next] = [all[place], list[0]];
    if (site === undefined || taken.has(site)) break;
    if (next !== undefined && !isJoined(tokens, site.last, next.first)) break;
    list.unshift(site);
  }
  return list;
}

function listBehind(
  tokens: readonly Token[],
  injury: Span,
  all: readonly Site[],
  injuries: readonly Span[],
): readonly Site[] {
  const end = groupEnd(tokens, injury, injuries);
  const nextInjury = injuries.find(({ first }) => first > end)?.first ?? Infinity;
  const list: Site[] = [];
  for (const site of all) {
    if (site.first <= end) continue;
    const last = list.at(-1);
    const from = last?.last ?? end;
    if (
      site.first > nextInjury ||
      wordsBetween(tokens, from, site.first) > (last === undefined ? reachToSite : reachInList)
    )
      break;
    if (!sameSentence(tokens, injury.last, site.first)) break;
    if (last !== undefined) {
      if (!isJoined(tokens, from, site.first)) {
        // "sole L foot" is one place, said twice
        if (last.value === site.value && last.side === null) list[list.length - 1] = site;
        break;
      }
      // "bruise to cheek, ear swollen": the ear is of what follows
      if (nextInjury - site.last <= 2 && sameSentence(tokens, site.last, nextInjury)) break;
    } else if (isAnothers(tokens, end, site, nextInjury)) break;
    if (last?.value === site.value && (last.side === null || site.side === null)) {
      // "radius and ulna L" is one place to us
      list[list.length - 1] = last.side === null ? site : { ...last, last: site.last };
      continue;
    }
    list.push(site);
  }
  return list;
}

/** "R hand swollen and bruised across knuckles": one hand. */
function withSideBefore(tokens: readonly Token[], site: Site, all: readonly Site[]): Site {
  if (site.side !== null) return site;
  const before = all.findLast(({ value, side, last }) => last < site.first && value === site.value && side !== null);
  if (before === undefined || !sameSentence(tokens, before.last, site.first)) return site;
  for (let place = before.last + 1; place < site.first; place += 1) if (tokens[place]?.text === ',') return site;
  return { ...site, side: before.side };
}

/** Whether an injury says of another's site what else it has, or of what it comes. */
function isSharing(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reachInList || !sameSentence(tokens, from, to)) return false;
  const text = tokens[from + 1]?.text ?? '';
  return text === 'from' || text === 'with' || text === 'due';
}

/** How many words stand between two places that do not only say which part of a site is meant. */
function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let place = from + 1; place < to; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (!between.has(text) && !sides.has(text) && !isNumbered(tokens, place)) words += 1;
  }
  return words;
}

/** Whether the first site behind an injury belongs to what comes after it: "trauma, knee pain", "injury on bike, arm bruised". */
function isAnothers(tokens: readonly Token[], from: number, { first, last }: Site, nextInjury: number): boolean {
  const until = tokens.slice(from + 1, first);
  if (!until.some(({ text }) => text === ',')) return false;
  if (nextInjury === last + 1 || aches.has(tokens[last + 1]?.text ?? '')) return true;
  // "bruise, left cheek" and "lac, 2 cm, over the brow", but not "no marks, blue spot on the sacrum"
  return until.some(
    ({ text }, at) =>
      !beforeSite.has(text) && !between.has(text) && !sides.has(text) && !isNumbered(tokens, from + 1 + at),
  );
}

/** Injuries that stand side by side share their sites: "bruised and swollen left cheek". Where the last of them ends. */
function groupEnd(tokens: readonly Token[], injury: Span, injuries: readonly Span[]): number {
  let end = injury.last;
  for (const next of injuries) {
    if (next.first <= end) continue;
    if (next.first - injury.last > reachOfGroup) break;
    if (!isBeside(tokens, end, next.first)) break;
    end = next.last;
  }
  return end;
}

/** Whether nothing but joints stands between two injuries. */
export function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || !sameSentence(tokens, from, to)) return false;
  for (let place = from + 1; place < to; place += 1) if (!joinsInjuries.has(tokens[place]?.text ?? '')) return false;
  return true;
}

/** Whether two sites stand in one list: a joint stands between them. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from - 1 > reachInList || !sameSentence(tokens, from, to)) return false;
  for (let place = from + 1; place < to; place += 1) if (joints.has(tokens[place]?.text ?? '')) return true;
  return false;
}

/** Whether no new sentence begins between two tokens. */
export function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1) if (tokens[place]?.begins === true) return false;
  return true;
}

/** Whether a site, a side or a word of one stands at a token. */
export function isPlace(tokens: readonly Token[], place: number): boolean {
  return sides.has(tokens[place]?.text ?? '') || sites.at(tokens, place) !== null;
}
