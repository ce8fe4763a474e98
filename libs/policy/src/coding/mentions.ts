import { circumstanceWords } from './dictionary/circumstances.js';
import { falseFriends } from './dictionary/false-friends.js';
import { injuryWords, siteOfKind } from './dictionary/injuries.js';
import { sideWords, siteWords } from './dictionary/sites.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';

/** What a text speaks of. */
export type MentionKind =
  'injury' | 'mechanism' | 'explanation' | 'delay' | 'missed-care' | 'condition' | 'concern' | 'mobility';

export type Side = 'left' | 'right' | 'both';

/** Something that a text speaks of, whether or not it says that it is so: tokens `first` to `last`. */
export interface Mention {
  readonly kind: MentionKind;
  readonly value: string;
  readonly bodySite: string | null;
  readonly laterality: Side | null;
  readonly first: number;
  readonly last: number;
}

type Meaning =
  | { readonly is: 'nothing' }
  | { readonly is: 'site'; readonly value: string }
  | { readonly is: 'fact'; readonly kind: MentionKind; readonly value: string };

const nothing: Meaning = { is: 'nothing' };

const terms = new Terms<Meaning>([
  ...each(nothing, falseFriends),
  ...Object.entries(injuryWords).flatMap(([value, phrases]) =>
    each<Meaning>({ is: 'fact', kind: 'injury', value }, phrases),
  ),
  ...Object.entries(circumstanceWords).flatMap(([kind, values]) =>
    Object.entries<readonly string[]>(values).flatMap(([value, phrases]) =>
      each<Meaning>({ is: 'fact', kind: kind as MentionKind, value }, phrases),
    ),
  ),
  ...Object.entries(siteWords).flatMap(([value, phrases]) => each<Meaning>({ is: 'site', value }, phrases)),
]);
const sites = new Terms<string>(Object.entries(siteWords).flatMap(([value, phrases]) => each(value, phrases)));
const sides = new Map(Object.entries(sideWords).flatMap(([side, words]) => words.map((word) => [word, side as Side])));

/** Words of an injury's own phrase that look like a site and are none: marks left by a finger are not on a finger. */
const notWhere = new Set(['finger', 'fingertip', 'fingers']);

/** What happened and is an injury at the same time. */
const injuryBeside: Readonly<Record<string, string>> = { 'dog-bite': 'bite' };

interface Site {
  readonly value: string;
  readonly side: Side | null;
  readonly first: number;
  readonly last: number;
}

/** Everything that a text speaks of, from left to right; an injury at three sites is three mentions. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const found = terms.in(tokens);
  const placed = found.flatMap((term) => (term.means.is === 'site' ? [siteAt(tokens, term, term.means.value)] : []));
  const injuries = found.filter(
    ({ means }) => means.is === 'fact' && (means.kind === 'injury' || injuryBeside[means.value] !== undefined),
  );
  const taken = new Set<Site>();
  return found.flatMap((term): readonly Mention[] => {
    const { means, first, last } = term;
    if (means.is !== 'fact') return [];
    const { kind, value } = means;
    const beside = injuryBeside[value];
    const happened = { kind, value, first, last, bodySite: null, laterality: null };
    if (kind !== 'injury' && beside === undefined) return [happened];
    const one = { kind: 'injury' as const, value: beside ?? value, first, last };
    const both = beside === undefined ? [] : [happened];
    const own = ownSite(tokens, term, value);
    const where = own === null ? sitesOf(tokens, term, placed, injuries, taken) : [own];
    for (const site of where) taken.add(site);
    if (where.length === 0) return [...both, { ...one, bodySite: siteOfKind[value] ?? null, laterality: null }];
    return [...both, ...where.map((site) => ({ ...one, bodySite: site.value, laterality: site.side }))];
  });
}

function siteAt(tokens: readonly Token[], { first, last }: Found<Meaning>, value: string): Site {
  return { value, first, last, side: sideOf(tokens, first, last) };
}

/** The side stands before its site, one word between at most, or right behind it. */
function sideOf(tokens: readonly Token[], first: number, last: number): Side | null {
  for (const place of [first - 1, first - 2, last + 1]) {
    const token = tokens[place];
    const side = token === undefined ? undefined : sides.get(token.text);
    // a single letter says a side only where it stands right before a site
    if (side !== undefined && (place === first - 1 || (token?.text.length ?? 0) > 2)) return side;
    if (place !== last + 1 && tokens[place + 1]?.begins === true) return null;
  }
  return null;
}

/** The site that an injury's own words name: "split lip". */
function ownSite(tokens: readonly Token[], { first, last }: Found<Meaning>, kind: string): Site | null {
  for (let place = first; place <= last; place += 1) {
    const found = notWhere.has(tokens[place]?.text ?? '') ? null : sites.at(tokens, place);
    if (found !== null && found.last <= last)
      return { value: found.means, first, last, side: sideOf(tokens, first, last) };
  }
  return kind === 'head-injury' ? { value: 'head', first, last, side: null } : null;
}

/** How many words may stand between an injury and its first site, and between a site and the next of a list. */
const reachToSite = 5;
const reachInList = 3;

function sitesOf(
  tokens: readonly Token[],
  injury: Found<Meaning>,
  all: readonly Site[],
  injuries: readonly Found<Meaning>[],
  taken: ReadonlySet<Site>,
): readonly Site[] {
  const before = all.findLast(({ last }) => last < injury.first);
  const touches =
    before !== undefined &&
    !taken.has(before) &&
    injury.first - before.last <= 2 &&
    sameSentence(tokens, before.last, injury.first);
  if (touches) return [before];
  const next = injuries.find(({ first }) => first > injury.last)?.first ?? tokens.length;
  const behind: Site[] = [];
  let from = injury.last;
  for (const site of all) {
    if (site.first <= injury.last) continue;
    const gap = site.first - from - 1;
    if (site.first > next || gap > (behind.length === 0 ? reachToSite : reachInList)) break;
    if (!sameSentence(tokens, injury.last, site.first)) break;
    behind.push(site);
    from = site.last;
  }
  if (behind.length > 0) return behind;
  const near = before !== undefined && !taken.has(before) && injury.first - before.last <= reachToSite;
  return near && sameSentence(tokens, before.last, injury.first) ? [before] : [];
}

function sameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1) if (tokens[place]?.begins === true) return false;
  return true;
}
