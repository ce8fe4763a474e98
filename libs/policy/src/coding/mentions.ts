import { siteOfKind } from './dictionary/injuries.js';
import { hasBlow } from './blows.js';
import { mayBeCruel } from './cruel-deeds.js';
import { exceptionBefore } from './except-there.js';
import { asHeight } from './height.js';
import { type Mention, type MentionKind } from './mention.js';
import { besideOf } from './injuries-beside.js';
import { pairsIn } from './pairs.js';
import { type Meaning, withPairs } from './with-pairs.js';
import { sensible } from './sense.js';
import { type Found } from './terms.js';
import { termsTold } from './terms-told.js';
import { type Token } from './tokens.js';
import { isBeside, ownSite } from './own-sites.js';
import { otherSideOf, sideOf, siteAt } from './sides.js';
import { sitesOf } from './where.js';
import { withoutPartsOfOne } from './joined-sites.js';
import { listedBelow } from './listed-below.js';
import { noneThere } from './none-there.js';
import { andAnother } from './parts-too.js';
import { struckSites } from './struck-sites.js';
import { asToenail, sitesHurt } from './hurt-sites.js';
import { lacksPart } from './knocks.js';
import { hasPersonThrown } from './throws.js';
import { touchedSites } from './touched-sites.js';
import { caughtSites } from './caught-sites.js';
import { placesOfOthers } from './another-of-same.js';
import { bareSide, dittoSide } from './bare-sides.js';
import { comingTimesIn } from './coming-times.js';
import { goesOnAt, textAt } from './reading.js';
import { disclosuresIn } from './telling.js';
import { burns } from './values.js';
import { type Side, type Site, type Span } from './where-words.js';

/** What happens to a part that is named with it. */
const catching = new Set(['caught-in-door', 'contact-burn']);

/** "Swollen bleeding lip": one mouth. */
function mouthBleeding(tokens: readonly Token[], last: number, injuries: readonly Found<Meaning>[]): readonly Site[] {
  const next = injuries.find(({ first }) => first > last);
  if (next?.means.is !== 'fact' || next.means.value !== 'bleeding-mouth' || !isBeside(tokens, last, next.first))
    return [];
  return [{ value: 'mouth', first: next.first, last: next.last, side: null }];
}

/** "Torn ACL right knee", "L ankle Weber B": the side of the same part right behind or before is of the injury's own. */
function withSideOf(own: Site, placed: readonly Site[]): Site {
  if (own.side !== null) return own;
  const isNear = ({ first, last }: Site): boolean =>
    first >= own.first ? first - own.last <= 3 : last === own.first - 1;
  const same = placed.find((site) => site.value === own.value && site.side !== null && isNear(site));
  return same === undefined ? own : { ...own, side: same.side };
}

const isNextElsewhere = (injuries: readonly Found<Meaning>[], { last }: Found<Meaning>): boolean => {
  const next = injuries.find(({ first }) => first > last)?.means;
  return next?.is === 'fact' && (burns.has(next.value) || next.value === 'injury');
};

/** "No extradural and no skull fracture": a part that another injury stands right behind is its own. */
const isOfNext = (injuries: readonly Found<Meaning>[], { last }: Found<Meaning>, site: Site): boolean =>
  site.first > last && injuries.some(({ first }) => first === site.last + 1);

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) if (textAt(tokens, place) === ',') return true;
  return false;
}

/** "L frontal extradural": on the side of the part right before. */
const sideOfPart = (tokens: readonly Token[], placed: readonly Site[], first: number): Side | null =>
  goesOnAt(tokens, first) ? (placed.find((site) => site.last === first - 1)?.side ?? null) : null;

/** "Back of head bumped": a blow to the head itself. */
const isHeadKnock = (tokens: readonly Token[], { first, last }: Span, value: string, site: Site): boolean =>
  value === 'injury' && site.value === 'head' && first === last && knocking.has(textAt(tokens, first));
const knocking = new Set(['bumped', 'banged', 'knocked', 'bashed', 'cracked', 'clonked', 'whacked', 'smacked', 'hit']);

/** "Chipped incisors, both hands grazed": the teeth are of no other injury. */
const isOwnWord = (site: Site, { first, last }: Found<Meaning>): boolean => site.first >= first && site.last <= last;

/** The side of what names its own site; one has one head: "both banged heads". */
function sideOfKind(
  tokens: readonly Token[],
  { first, last }: Span,
  value: string,
  placed: readonly Site[],
): Side | null {
  const side = sideOf(tokens, first, last) ?? sideOfPart(tokens, placed, first);
  return ofOne(value, side);
}

const ofOne = (value: string, side: Side | null): Side | null =>
  value === 'head-injury' && side === 'both' ? null : side;

const mentionAt = (value: string, { value: bodySite, side: laterality, first, last }: Site): Mention => ({
  ...{ kind: 'injury', value, bodySite, laterality, first, last },
});

/** Everything that a text speaks of, from left to right; an injury at three sites is three mentions. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const pairs = pairsIn(tokens);
  const paired = withPairs(termsTold(tokens), pairs);
  const lacks = (term: Found<Meaning>): boolean => lacksPart(tokens, term);
  const told = paired.some(lacks) ? paired.filter((term) => !lacks(term)) : paired;
  if (!told.some(({ means }) => means.is === 'fact'))
    return hasBlow(tokens) || hasPersonThrown(tokens) || mayBeCruel(tokens)
      ? sensible(tokens, [])
      : [...comingTimesIn(tokens, []), ...disclosuresIn(tokens, [])];
  const named: Site[] = [];
  for (const term of told) {
    if (term.means.is !== 'site') continue;
    const site = siteAt(tokens, term, term.means.value);
    named.push(...otherSideOf(tokens, site), site);
  }
  const placed = sitesHurt(tokens, withoutPartsOfOne(tokens, named));
  const isInjury = ({ means }: Found<Meaning>): boolean => means.is === 'fact' && means.kind === 'injury';
  const besides = besideOf(tokens, told);
  const injuries = told.filter((term) => isInjury(term) || besides.has(term));
  const taken = new Set<Site>();
  const caught = told.filter(({ means }) => means.is === 'fact' && catching.has(means.value));
  let before: { readonly last: number; readonly sites: readonly Site[] } = { last: -1, sites: [] };
  const mentions: Mention[] = [];
  for (const term of told) {
    const { means, first, last } = term;
    if (means.is !== 'fact') continue;
    const { kind, value, isPair = false } = means;
    const beside = besides.get(term);
    const tell = (of: MentionKind, what: string, bodySite: string | null, laterality: Side | null): void => {
      mentions.push({ kind: of, value: what, bodySite, laterality, first, last, isPair });
    };
    if (kind !== 'injury') tell(kind, asHeight(tokens, value, term), null, null);
    if (kind !== 'injury' && beside === undefined) continue;
    const bodySite = siteOfKind[value] ?? null;
    const own = ownSite(tokens, term, value);
    const found =
      own === null
        ? sitesOf(tokens, term, placed, injuries, taken)
        : [
            withSideOf(asToenail(tokens, own, placed), placed),
            ...(bodySite === null ? andAnother(tokens, term, placed, injuries) : []),
          ];
    const touched = found.length === 0 && burns.has(value) ? touchedSites(tokens, term, placed, taken) : found;
    const shared = touched.length === 0 && isBeside(tokens, before.last, first) ? before.sites : touched;
    const struck = shared.length === 0 && bodySite === null ? struckSites(tokens, term, placed, taken) : shared;
    const met = struck.length === 0 && bodySite === null ? caughtSites(tokens, term, caught, placed, taken) : struck;
    const bleeding = met.length === 0 && bodySite === null ? mouthBleeding(tokens, last, injuries) : met;
    // "swallowed hand gel"
    const placedAt = value === 'poisoning' ? [] : bleeding;
    const near = placedAt.length === 0 && bodySite === null ? bareSide(tokens, term, named) : placedAt;
    // "head injuries and burns", "head injury, bumped by a boy": only what a blow leaves is of the head
    before = { last, sites: bodySite === null || !isNextElsewhere(injuries, term) ? near : [] };
    const isNear = (site: Site): boolean =>
      site.last > first || !(taken.has(site) || hasComma(tokens, site.last, first));
    // nobody is poisoned in one part: "nail varnish remover"
    const where =
      value === 'poisoning'
        ? []
        : bodySite === null
          ? near
          : near.filter((site) => site.value === bodySite && isNear(site) && !isOfNext(injuries, term, site));
    for (const site of [...where, ...placed.filter((one) => isOwnWord(one, term))]) taken.add(site);
    const side = bodySite === null ? null : sideOfKind(tokens, term, value, placed);
    const except = exceptionBefore(tokens, term, where);
    if (where.length === 0 || except >= 0) tell('injury', beside ?? value, bodySite, side);
    for (const site of where)
      if (except >= 0) mentions.push({ ...mentionAt(beside ?? value, site), first: except });
      else if (beside === undefined && isHeadKnock(tokens, term, value, site))
        tell('injury', 'head-injury', 'head', ofOne('head-injury', site.side) ?? side);
      else tell('injury', beside ?? value, site.value, ofOne(value, site.side) ?? side);
    if (bodySite === null)
      for (const other of [
        ...placesOfOthers(tokens, term, where, placed, injuries),
        ...dittoSide(tokens, term, where),
        ...listedBelow(tokens, term, where, placed),
      ]) {
        mentions.push(mentionAt(beside ?? value, other));
        for (const site of placed) if (site.last === other.last) taken.add(site);
      }
    const none = bodySite === null ? noneThere(tokens, term, where, placed, injuries) : null;
    if (none !== null) {
      mentions.push(mentionAt(beside ?? value, none));
      for (const site of placed) if (site.last === none.last) taken.add(site);
    }
  }
  return sensible(tokens, mentions);
}
