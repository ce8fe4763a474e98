import { listed } from '../dictionary/forms.js';
import { withAnother } from './another-of-same.js';
import {
  isRightBehind,
  isSharing,
  withBothBefore,
  withSideBefore,
  withSideBehind,
  withSideOfHeading,
} from './own-sites.js';
import { isSiteAt, sameSentence } from './sides.js';
import { andSigns, objects } from '../dictionary/short-words.js';
import { headingOf, isAdjective, isOfTender, isPredicate } from './places-told.js';
import { type Token } from '../text/tokens.js';

/** "His back and buttocks were covered in weals": all of them. */
const bearers = new Set(
  listed(`
  were, was, are, is, had, have, has, bore, showed, show, shows, both, all, each, covered, clear, free
`),
);
const reachOfContrast = 12;

/** "Blue patch over the buttock documented, not a bruise": what it is not would be there. */
function isContrasted(tokens: readonly Token[], { last }: Span, { first }: Span): boolean {
  const text = textAt(tokens, first - 1);
  const not = text === 'a' || text === 'an' ? first - 2 : first - 1;
  if (textAt(tokens, not) !== 'not' || first - last > reachOfContrast || !sameSentence(tokens, last, first))
    return false;
  // "belly soft, not bruised": told anew
  if (isAdjective(textAt(tokens, first))) return false;
  const before = textAt(tokens, not - 1);
  for (let place = last + 1; place < not - 1; place += 1) if (textAt(tokens, place) === ',') return false;
  return before === ',' || before === 'and' || before === '-' || before === '(';
}

/** "Held her head in the bath & burned her": another deed, that met her and no part that is told. */
function isOfNextDeed(tokens: readonly Token[], { last }: Span, injury: Span): boolean {
  if (!deeds.has(textAt(tokens, injury.first)) || !objects.has(textAt(tokens, injury.last + 1))) return false;
  if (isSiteAt(tokens, injury.last + 2)) return false;
  const joint = textAt(tokens, injury.first - 1);
  return injury.first - last > 2 && (andSigns.has(joint) || joint === 'then');
}
const deeds = new Set(['burned', 'burnt', 'scalded', 'bit', 'scratched', 'stabbed', 'cut', 'bruised']);

const besideSite = new Set(['or', 'which', 'that']);
/** Whether something is said to be what stands behind a site. */
const isSaid = (tokens: readonly Token[], { last }: Span): boolean => copulas.has(textAt(tokens, last + 1));

/** "The patch on her back is a bruise, the one on the hip is ink": of something else. */
function isOfOtherOne(tokens: readonly Token[], [site]: readonly Site[]): boolean {
  if (site === undefined) return false;
  let on = site.first - 1;
  while (determining.has(textAt(tokens, on))) on -= 1;
  if (textAt(tokens, on) !== 'on') return false;
  const one = textAt(tokens, on - 1);
  return one === 'other' || ((one === 'one' || one === 'ones') && telling.has(textAt(tokens, on - 2)));
}
const determining = new Set(['the', 'his', 'her', 'left', 'right', 'l', 'r']);
const telling = new Set(['the', 'other']);

/** "Injuries: left ear bruise": what is listed has the places. */
function isSummary(tokens: readonly Token[], { first, last }: Span, injuries: readonly Span[]): boolean {
  if (!summaries.has(textAt(tokens, first))) return false;
  if (textAt(tokens, seenThere.has(textAt(tokens, last + 1)) ? last + 2 : last + 1) !== ':') return false;
  const next = injuries.find((one) => one.first > last);
  return next !== undefined && sameSentence(tokens, last, next.first);
}
const summaries = new Set(['injuries', 'injury']);
const seenThere = new Set(
  listed(`
  noted, seen, found, recorded, listed, observed, documented, mapped, today
`),
);

/** "Arms clear of cuts and burns, bruise to leg": what a part is clear of is nowhere else. */
function isClearOf(tokens: readonly Token[], site: Site | undefined, { first, last }: Span): boolean {
  if (site === undefined || first - site.last > reachOfClear || !sameSentence(tokens, site.last, first)) return false;
  let place = site.last + 1;
  while (copulas.has(textAt(tokens, place)) || degreesOfClear.has(textAt(tokens, place))) place += 1;
  if (!clears.has(textAt(tokens, place)) || !ofClear.has(textAt(tokens, place + 1))) return false;
  // "clear of bruises, scratches or burns"
  const isListed = hasWord(tokens, first - 1, first - 1, ors) || hasWord(tokens, last + 1, last + 1, ors);
  for (let at = place + 2; at < first; at += 1)
    if (endsOfClear.has(textAt(tokens, at)) && !(isListed && textAt(tokens, at) === ',')) return false;
  return true;
}
const ors = new Set(['or', 'nor']);
const reachOfClear = 9;
const clears = new Set(['clear', 'free']);
const ofClear = new Set(['of', 'from']);
const degreesOfClear = new Set(['all', 'both', 'completely', 'totally', 'entirely', 'also', 'otherwise', 'now']);
const endsOfClear = new Set([',', 'a', 'an', 'but', 'has', 'had', 'with', 'except', 'apart', 'his', 'her', '-', ':']);

/** "Arms and legs, covered in bruises". */
const isCovered = (tokens: readonly Token[], from: number): boolean => {
  const place = textAt(tokens, from) === ',' ? from + 1 : from;
  return covering.has(textAt(tokens, place)) && ofCover.has(textAt(tokens, place + 1));
};
const covering = new Set(['covered', 'peppered', 'smothered', 'riddled', 'dotted', 'full', 'littered']);
const ofCover = new Set(['in', 'with', 'of', 'by']);

/** What stands between a site and an injury of something else. */
const partsClauses = new Set([',', 'but', 'although', 'though', 'however', ':']);
import { isOfInjuryBefore } from './without-cause.js';
import { withOtherSide } from './other-side.js';
import { hasWord, textAt } from '../text/reading.js';
import { alsoHurt, isOfDenied } from './parts-too.js';
import { listBehind } from './site-lists.js';
import { listBefore } from './sites-before.js';
import { type Site, type Span, copulas, partings, partly, reachToSite, sides } from '../where-words.js';

/** An injury, with the sites before and behind it. */
interface Placing {
  readonly tokens: readonly Token[];
  readonly injury: Span;
  /** Every site of the text. */
  readonly all: readonly Site[];
  /** Every injury of the text. */
  readonly injuries: readonly Span[];
  /** Sites that an injury before has. */
  readonly taken: ReadonlySet<Site>;
  /** Where in `all` the nearest site before stands; -1 where there is none. */
  readonly before: number;
  readonly nearest: Site | undefined;
  /** The nearest before, where it is near enough and no other injury has it. */
  readonly near: Site | undefined;
  /** How many words stand between it and the injury; Infinity where it is another's. */
  readonly gap: number;
  /** The list behind. */
  readonly behind: readonly Site[];
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
  if (all.length === 0 || isSummary(tokens, injury, injuries)) return [];
  const before = all.findLastIndex(({ last }) => last < injury.first);
  const nearest = before < 0 ? undefined : all[before];
  if (isClearOf(tokens, nearest, injury)) return listBefore(tokens, before, all, new Set());
  const gap = nearest === undefined || taken.has(nearest) ? Infinity : injury.first - afterAside(tokens, nearest) - 1;
  const isNear =
    nearest !== undefined &&
    gap < reachToSite &&
    sameSentence(tokens, nearest.last, injury.first) &&
    !isOfNextDeed(tokens, nearest, injury) &&
    !isOfInjuryBefore(tokens, nearest, injury, injuries);
  const near = isNear ? nearest : undefined;
  const behind = listBehind(tokens, injury, all, injuries);
  const placing = { tokens, injury, all, injuries, taken, before, nearest, near, gap, behind };
  return (
    rightBefore(placing) ??
    listedBehind(placing) ??
    sharedBefore(placing) ??
    nearBefore(placing) ??
    farBefore(placing) ??
    underHeading(placing)
  );
}

/** "Cheek, ear and neck bruised": the list right before, with its sides; null where the one behind is meant. */
function rightBefore(placing: Placing): readonly Site[] | null {
  const { tokens, injury, all, taken, before, near, gap, behind } = placing;
  if (near === undefined) return null;
  if (gap > 1 || isParted(placing, near)) return isSaid(tokens, near) && isOfOtherOne(tokens, behind) ? [near] : null;
  const list = withSideBehind(tokens, listBefore(tokens, before, all, taken), injury);
  // "finger tip cut, left finger": one place, said twice
  const again = behind.find(({ value, side }) => side !== null && value === near.value && near.side === null);
  if (list.length === 1 && again !== undefined) return [again];
  const also = alsoHurt(tokens, injury, all);
  const sided = list.map((site) => withSideOfHeading(tokens, site, all));
  return also.length === 0 ? sided : [...sided, ...also];
}

/** Whether the site before belongs to what stands before it, as there is one behind. */
const isParted = ({ tokens, injury, gap, behind }: Placing, near: Site): boolean =>
  behind.length > 0 &&
  (partings.has(textAt(tokens, near.last + 1)) ||
    ((gap > 0 || partly.has(textAt(tokens, near.first))) && isRightBehind(tokens, injury, behind)));

function listedBehind({ tokens, injury, all, injuries, behind }: Placing): readonly Site[] | null {
  if (behind.length === 0) return null;
  const list = withBothBefore(tokens, withOtherSide(tokens, behind), injury);
  const sided = list.map((site) => withSideBefore(tokens, site, all));
  return withAnother(tokens, sided, injury, all, injuries);
}

/** "Lac to forearm from a dog bite", "the patch on the shin is a birthmark, not a bruise". */
function sharedBefore({ tokens, injury, taken, nearest }: Placing): readonly Site[] | null {
  if (nearest === undefined || !isSharing(tokens, nearest.last, injury.first)) return null;
  return taken.has(nearest) || isSaid(tokens, nearest) || besideSite.has(textAt(tokens, nearest.last + 1))
    ? [nearest]
    : null;
}

/** A site before that is near, with words between. */
function nearBefore({ tokens, injury, all, taken, before, near }: Placing): readonly Site[] | null {
  if (near === undefined) return null;
  if (!hasWord(tokens, near.last + 1, injury.first - 1, partsClauses))
    return withSideBehind(
      tokens,
      bearers.has(textAt(tokens, near.last + 1)) ? listBefore(tokens, before, all, taken) : [near],
      injury,
    );
  if (isCovered(tokens, near.last + 1)) return listBefore(tokens, before, all, taken);
  return isPredicate(tokens, near, injury) || isOfTender(tokens, near, injury)
    ? withSideBehind(tokens, [near], injury)
    : null;
}

/** A site farther before, of which something is denied. */
function farBefore({ tokens, injury, all, injuries, taken, before, nearest }: Placing): readonly Site[] | null {
  if (nearest === undefined) return null;
  if (!taken.has(nearest) && isContrasted(tokens, nearest, injury)) return [nearest];
  return isOfDenied(tokens, nearest, injury, injuries) ? listBefore(tokens, before, all, new Set()) : null;
}

function underHeading({ tokens, injury, all }: Placing): readonly Site[] {
  const heading = headingOf(tokens, injury, all);
  return heading === null ? [] : withSideBehind(tokens, [heading], injury);
}

/** "Knee, R, swollen": where a side that stands apart behind a part ends. */
function afterAside(tokens: readonly Token[], { last, side }: Site): number {
  if (side === null || textAt(tokens, last + 1) !== ',' || textAt(tokens, last + 3) !== ',') return last;
  return sides.get(textAt(tokens, last + 2)) === side ? last + 3 : last;
}
