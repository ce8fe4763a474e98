import { sameSentence, sideBehind, sideOf } from './sides.js';
import { type Token } from './tokens.js';
import {
  type Site,
  type Span,
  beforeAnother,
  copulas,
  endsOfCopula,
  reachOfCopula,
  edges,
  joinsInjuries,
  madeBy,
  notWhere,
  pains,
  reachInList,
  sides,
  sites,
  toSite,
} from './where-words.js';

/** The sites of a text without those that only ache, or only say which edge of another it is. */
export function sitesHurt(tokens: readonly Token[], placed: readonly Site[]): readonly Site[] {
  if (placed.length === 0) return placed;
  const hasToe = placed.some(({ value }) => value === 'toe');
  return placed
    .filter((site, at) => !isPartOf(tokens, site, placed[at + 1]) && !isUnhurt(tokens, site) && !isShape(tokens, site))
    .filter(({ last }) => !pains.has(tokens[last + 1]?.text ?? '') || tokens[last + 1]?.begins === true)
    .filter(({ last }, at) => {
      const next = placed[at + 1];
      if (!edges.has(tokens[last + 1]?.text ?? '') || next === undefined) return true;
      for (let place = last + 2; place < next.first; place += 1)
        if (!beforeAnother.has(tokens[place]?.text ?? '')) return true;
      return tokens[last + 2]?.text !== 'of';
    })
    .filter((site, at, all) => !isWholeOf(tokens, all[at - 1], site))
    .map((site, at, all) => withSideBeside(site, all[at - 1]))
    .map((site) => withSideOfWhole(tokens, site, placed))
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

/** "Shin abrasions both", "rib fractures on the left": the side stands behind the injury. */
export function withSideBehind(tokens: readonly Token[], list: readonly Site[], { last }: Span): readonly Site[] {
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
export function isRightBehind(tokens: readonly Token[], { last }: Span, behind: readonly Site[]): boolean {
  const site = behind[0];
  if (site === undefined) return false;
  for (let place = last + 1; place < site.first; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (!sides.has(text) && !toSite.has(text)) return false;
  }
  return true;
}

/** "R hand swollen and bruised across knuckles": one hand. */
export function withSideBefore(tokens: readonly Token[], site: Site, all: readonly Site[]): Site {
  if (site.side !== null) return site;
  const before = all.findLast(({ value, side, last }) => last < site.first && value === site.value && side !== null);
  if (before === undefined || !sameSentence(tokens, before.last, site.first)) return site;
  for (let place = before.last + 1; place < site.first; place += 1) if (tokens[place]?.text === ',') return site;
  return { ...site, side: before.side };
}

/** Whether an injury says of another's site what else it has, or of what it comes. */
export function isSharing(tokens: readonly Token[], from: number, to: number): boolean {
  const text = tokens[from + 1]?.text ?? '';
  // "the mark on his back is a birthmark or a bruise"
  if (copulas.has(text)) return isEquated(tokens, from + 1, to);
  if (to - from > reachInList || !sameSentence(tokens, from, to)) return false;
  return text === 'from' || text === 'with' || text === 'due';
}

function isEquated(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > reachOfCopula || !sameSentence(tokens, from, to)) return false;
  for (let place = from + 1; place < to; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (endsOfCopula.has(text) && tokens[place + 1]?.text !== 'not') return false;
  }
  return true;
}

/** Whether nothing but joints stands between two injuries. */
export function isBeside(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 3 || !sameSentence(tokens, from, to)) return false;
  for (let place = from + 1; place < to; place += 1) if (!joinsInjuries.has(tokens[place]?.text ?? '')) return false;
  return true;
}

const wholes: Readonly<Record<string, string>> = { finger: 'hand', toe: 'foot' };
const ofWhole = new Set(['on', 'of', 'his', 'her', 'the', 'to', 'both']);
const mostOfWhole = 4;

/** "Two fingers on his left hand": the hand only says whose fingers they are. */
function isWholeOf(tokens: readonly Token[], part: Site | undefined, whole: Site): boolean {
  if (part === undefined || wholes[part.value] !== whole.value) return false;
  const text = tokens[part.last + 1]?.text;
  if ((text !== 'on' && text !== 'of' && !sides.has(text ?? '')) || whole.first - part.last > mostOfWhole) return false;
  for (let place = part.last + 1; place < whole.first; place += 1) {
    const between = tokens[place];
    if (between?.begins !== false || (!ofWhole.has(between.text) && !sides.has(between.text))) return false;
  }
  return true;
}

function withSideOfWhole(tokens: readonly Token[], site: Site, placed: readonly Site[]): Site {
  if (site.side !== null || wholes[site.value] === undefined) return site;
  const whole = placed.find((other) => isWholeOf(tokens, site, other));
  return whole === undefined ? site : { ...site, side: whole.side };
}

/** "The backs of both thighs": only the thighs. */
function isPartOf(tokens: readonly Token[], { last }: Site, next: Site | undefined): boolean {
  if (next === undefined || tokens[last + 1]?.text !== 'of' || next.first - last > mostOfWhole + 1) return false;
  for (let place = last + 1; place < next.first; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (!beforeAnother.has(text) && !sides.has(text)) return false;
  }
  return true;
}

const unhurt = new Set([
  'clear',
  'normal',
  'fine',
  'intact',
  'nad',
  'unremarkable',
  'examined',
  'checked',
  'unaffected',
]);
const copulasOfSites = new Set(['are', 'is', 'were', 'was', 'both', 'all', 'also', 'looked', 'look']);

/** "Both ears seen and clear": what was looked at is not where something was found. */
function isUnhurt(tokens: readonly Token[], { last }: Site): boolean {
  const place = copulasOfSites.has(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const token = tokens[place];
  if (token === undefined || token.begins) return false;
  // "both ears seen and clear"
  if (token.text === 'seen') return unhurt.has(tokens[place + 2]?.text ?? '') && tokens[place + 1]?.text === 'and';
  return unhurt.has(token.text) && tokens[place + 1]?.text !== 'with';
}

/** "L ear pinna". */
function withSideBeside(site: Site, before: Site | undefined): Site {
  if (site.side !== null || before === undefined || before.value !== site.value) return site;
  return before.last + 1 === site.first ? { ...site, side: before.side } : site;
}

const shapes = new Set(['shape', 'pattern', 'imprint', 'outline', 'print', 'size', 'consistent', 'form']);
const beforeShape = new Set(['a', 'an', 'the', 'of', 'with', 'adult', 'human', 'small', 'large', 'fingers']);
const reachOfShape = 4;

/** "A mark in the shape of a hand": not on a hand. */
function isShape(tokens: readonly Token[], { first }: Site): boolean {
  for (let place = first - 1; place >= first - reachOfShape; place -= 1) {
    if (tokens[place + 1]?.begins !== false) return false;
    const text = tokens[place]?.text ?? '';
    if (shapes.has(text)) return place < first - 1;
    if (!beforeShape.has(text)) return false;
  }
  return false;
}
