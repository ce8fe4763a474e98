import { placesOfOthers } from './another-of-same.js';
import { bareSide, dittoSide } from './bare-sides.js';
import { caughtSites } from './caught-sites.js';
import { siteOfKind } from '../dictionary/injuries.js';
import { exceptionBefore } from './except-there.js';
import { asToenail, sitesHurt } from './hurt-sites.js';
import { isMaker, withoutPartsOfOne } from './joined-sites.js';
import { listedBelow } from './listed-below.js';
import { type Mention } from '../mention.js';
import { noneThere } from './none-there.js';
import { isBeside, ownSite } from './own-sites.js';
import { andAnother } from './parts-too.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { sideOf } from './sides.js';
import { struckSites } from './struck-sites.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { touchedSites } from './touched-sites.js';
import { burns } from '../values.js';
import { type Side, type Site, type Span } from '../where-words.js';
import { sitesOf } from './where.js';
import { type Meaning } from '../text/with-pairs.js';

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

/** What a term means, what injury it tells, and whether it is told by two words with others between them. */
interface Named {
  readonly means: string;
  readonly told: string;
  readonly isPair: boolean;
}

/** A kind of injury that is told, and the site that it names itself. */
interface Injury extends Named {
  readonly term: Found<Meaning>;
  readonly bodySite: string | null;
}

/** "Burns, ribs": another harm, which is not named; and not "burn over the ribs". */
const isBareBone = (tokens: readonly Token[], { value, first }: Site): boolean =>
  value === 'rib' && textAt(tokens, first - 1) === ',';

const some = (sites: readonly Site[]): readonly Site[] | null => (sites.length === 0 ? null : sites);

/** Where the injuries of a text are. They are asked for from left to right: a site that one of them has is not another's. */
export class InjuryPlaces {
  private readonly named: readonly Site[];
  private readonly placed: readonly Site[];
  private readonly caught: readonly Found<Meaning>[];
  private readonly taken = new Set<Site>();
  private before: { readonly last: number; readonly sites: readonly Site[]; readonly means: string } = {
    ...{ last: -1, sites: [], means: '' },
  };

  /** Over all terms of a text, its sites, and those of its terms that tell an injury. */
  constructor(
    private readonly tokens: readonly Token[],
    told: readonly Found<Meaning>[],
    every: readonly Site[],
    private readonly injuries: readonly Found<Meaning>[],
  ) {
    const named = every.some((site) => isMaker(tokens, site)) ? every.filter((site) => !isMaker(tokens, site)) : every;
    this.named = named;
    this.placed = sitesHurt(tokens, withoutPartsOfOne(tokens, named));
    this.caught = told.filter(({ means }) => means.is === 'fact' && catching.has(means.value));
  }

  /** One injury at each of its sites; without a site where none is told. */
  mentionsOf(term: Found<Meaning>, named: Named): readonly Mention[] {
    const injury = { ...named, term, bodySite: siteOfKind[named.means] ?? null };
    const near = this.sitesNear(injury);
    // "head injuries and burns", "head injury, bumped by a boy": only what a blow leaves is of the head
    const isOnlyOwn = injury.bodySite !== null && isNextElsewhere(this.injuries, term);
    this.before = { last: term.last, sites: isOnlyOwn ? [] : near, means: named.means };
    const where = this.sitesAmong(near, injury);
    for (const site of where) this.taken.add(site);
    for (const site of this.placed) if (isOwnWord(site, term)) this.taken.add(site);
    const mentions = this.mentionsAt(where, injury);
    return injury.bodySite === null ? [...mentions, ...this.mentionsBeside(where, injury)] : mentions;
  }

  /** The first of all ways to tell the site of an injury that a text uses. */
  private sitesNear(injury: Injury): readonly Site[] {
    const { tokens, placed, taken } = this;
    const { means, term, bodySite } = injury;
    // "swallowed hand gel"
    const told =
      means === 'poisoning'
        ? null
        : (some(this.ownSites(injury)) ??
          (burns.has(means) ? some(touchedSites(tokens, term, placed, taken)) : null) ??
          (isBeside(tokens, this.before.last, term.first) && !this.isOfBone(means) ? some(this.before.sites) : null));
    if (told !== null) return told;
    if (bodySite !== null) return [];
    return (means === 'poisoning' ? null : this.sitesMet(term)) ?? bareSide(tokens, term, this.named);
  }

  /** The site that an injury's own words name, or what is named around it. */
  private ownSites({ means, term, bodySite }: Injury): readonly Site[] {
    const { tokens, placed, injuries, taken } = this;
    const own = ownSite(tokens, term, means);
    if (own === null)
      return sitesOf(tokens, term, placed, injuries, taken).filter(
        (site) => !(burns.has(means) && isBareBone(tokens, site)),
      );
    const another = bodySite === null ? andAnother(tokens, term, placed, injuries) : [];
    return [withSideOf(asToenail(tokens, own, placed), placed), ...another];
  }

  /** "Skull fracture, burns": what broke is a bone, and burnt is skin. */
  private isOfBone(means: string): boolean {
    return this.before.means === 'fracture' && burns.has(means);
  }

  /** The site that was struck, caught, or bleeds. */
  private sitesMet(term: Found<Meaning>): readonly Site[] | null {
    const { tokens, placed, taken } = this;
    return (
      some(struckSites(tokens, term, placed, taken)) ??
      some(caughtSites(tokens, term, this.caught, placed, taken)) ??
      some(mouthBleeding(tokens, term.last, this.injuries))
    );
  }

  /** Those of some sites at which an injury can be. */
  private sitesAmong(near: readonly Site[], { means, term, bodySite }: Injury): readonly Site[] {
    // nobody is poisoned in one part: "nail varnish remover"
    if (means === 'poisoning') return [];
    if (bodySite === null) return near;
    return near.filter(
      (site) => site.value === bodySite && this.isFree(site, term.first) && !isOfNext(this.injuries, term, site),
    );
  }

  private isFree(site: Site, first: number): boolean {
    return site.last > first || !(this.taken.has(site) || hasComma(this.tokens, site.last, first));
  }

  private mentionsAt(where: readonly Site[], { means, told, isPair, term, bodySite }: Injury): readonly Mention[] {
    const { tokens, placed } = this;
    const { first, last } = term;
    const side = bodySite === null ? null : sideOfKind(tokens, term, means, placed);
    const except = exceptionBefore(tokens, term, where);
    const tell = (value: string, site: string | null, laterality: Side | null): Mention => ({
      ...{ kind: 'injury', value, bodySite: site, laterality, first, last, isPair },
    });
    if (where.length === 0) return [tell(told, bodySite, side)];
    if (except >= 0)
      return [tell(told, bodySite, side), ...where.map((site) => ({ ...mentionAt(told, site), first: except }))];
    return where.map((site) =>
      told === means && isHeadKnock(tokens, term, means, site)
        ? tell('head-injury', 'head', ofOne('head-injury', site.side) ?? side)
        : tell(told, site.value, ofOne(means, site.side) ?? side),
    );
  }

  /** The same injury told of other places behind it, or as not there. */
  private mentionsBeside(where: readonly Site[], { told, term }: Injury): readonly Mention[] {
    const { tokens, placed, injuries } = this;
    const others = [
      ...placesOfOthers(tokens, term, where, placed, injuries),
      ...dittoSide(tokens, term, where),
      ...listedBelow(tokens, term, where, placed),
    ];
    const none = noneThere(tokens, term, where, placed, injuries);
    const sites = none === null ? others : [...others, none];
    for (const other of sites) for (const site of placed) if (site.last === other.last) this.taken.add(site);
    return sites.map((site) => mentionAt(told, site));
  }
}
