import { noes } from './dictionary/short-words.js';
import { otherThanThese } from './dictionary/care-and-conditions.js';
import { circumstanceWords } from './dictionary/circumstances.js';
import { type Phrase } from './dictionary/forms.js';
import { neverMeant, otherWordsToMend } from './dictionary/spelling.js';
import { schoolPapers } from './dictionary/schools.js';
import { beatenAtGames, collisionsOfChildren, falseFriends, kicksOfHealth } from './dictionary/false-friends.js';
import { otherStories } from './dictionary/account-forms.js';
import { lateOtherwise } from './dictionary/how-soon.js';
import { inLineWithRules } from './dictionary/judgements.js';
import { headKnocks } from './dictionary/head-knocks.js';
import { happeningFriends } from './dictionary/happening-words.js';
import { otherThanCare } from './dictionary/help-too.js';
import { neglectFalseFriends, neglectWords } from './dictionary/neglect.js';
import { injuryWords as plainInjuries, siteOfKind } from './dictionary/injuries.js';
import { injuryFalseFriends } from './dictionary/injury-false-friends.js';
import { injuriesToo, noCancelling, notBrought } from './dictionary/injuries-too.js';
import { moreInjuries } from './dictionary/more-injuries.js';
import { noInjuries, noMaltreatment } from './dictionary/no-harm.js';
import { saidOfPeople } from './dictionary/said-of-people.js';
import { otherThanCruelty } from './dictionary/cruelty.js';
import { siteWords } from './dictionary/sites.js';
import { hasBlow } from './blows.js';
import { asHeight } from './height.js';
import { withHarmWithin } from './harm-within.js';
import { type Mention, type MentionKind } from './mention.js';
import { pairsIn } from './pairs.js';
import { type Meaning, withPairs } from './with-pairs.js';
import { sensible } from './sense.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { isBeside, ownSite } from './own-sites.js';
import { otherSideOf, sideOf, siteAt } from './sides.js';
import { sitesOf } from './where.js';
import { listedBelow } from './listed-below.js';
import { noneThere } from './none-there.js';
import { struckSites } from './struck-sites.js';
import { sitesHurt } from './hurt-sites.js';
import { lacksPart } from './knocks.js';
import { hasPersonThrown } from './throws.js';
import { touchedSites } from './touched-sites.js';
import { caughtSites } from './caught-sites.js';
import { placesOfOthers } from './another-of-same.js';
import { bareSide, dittoSide } from './bare-sides.js';
import { comingTimesIn } from './coming-times.js';
import { goesOnAt, textAt } from './reading.js';
import { disclosuresIn } from './telling.js';
import { type Side, type Site } from './where-words.js';

const nothing: Meaning = { is: 'nothing' };

const injuryWords: Readonly<Record<string, readonly Phrase[]>> = Object.fromEntries(
  Object.entries(plainInjuries).map(([kind, phrases]) => [
    kind,
    [
      ...phrases,
      ...(moreInjuries[kind] ?? []),
      ...(injuriesToo[kind] ?? []),
      ...(kind === 'head-injury' ? headKnocks : []),
    ],
  ]),
);

/** Phrases with the plural of their last word. */
const withPlurals = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...phrases,
  ...phrases.flatMap((phrase) => pluralOf(phrase) ?? []),
];

function pluralOf(phrase: Phrase): Phrase | null {
  if (typeof phrase === 'string') return phrase !== 'hurt' && /[a-z]{3}[a-rt-xz]$/.test(phrase) ? `${phrase}s` : null;
  const last = phrase.parts.at(-1) ?? [];
  return { parts: [...phrase.parts.slice(0, -1), last.flatMap((part) => pluralOf(part) ?? [])] };
}

const terms = new Terms<Meaning>([
  ...each(nothing, [
    ...falseFriends,
    ...kicksOfHealth,
    ...collisionsOfChildren,
    ...beatenAtGames,
    ...schoolPapers,
    ...inLineWithRules,
    ...lateOtherwise,
    ...otherStories,
    ...happeningFriends,
    ...injuryFalseFriends,
    ...neglectFalseFriends,
    ...otherThanCare,
    ...otherThanThese,
    ...noMaltreatment,
    ...noInjuries,
    ...noCancelling,
    ...saidOfPeople,
    ...otherThanCruelty,
  ]),
  ...Object.entries(injuryWords).flatMap(([value, phrases]) =>
    each<Meaning>({ is: 'fact', kind: 'injury', value }, withPlurals(phrases)),
  ),
  ...Object.entries({ ...circumstanceWords, neglect: neglectWords }).flatMap(([kind, values]) =>
    Object.entries<readonly Phrase[]>(values).flatMap(([value, phrases]) =>
      each<Meaning>(
        { is: 'fact', kind: kind as MentionKind, value },
        kind === 'condition' ? withPlurals(phrases) : phrases,
      ),
    ),
  ),
  ...each<Meaning>({ is: 'fact', kind: 'missed-care', value: 'was-not-brought' }, notBrought),
  ...Object.entries(siteWords).flatMap(([value, phrases]) => each<Meaning>({ is: 'site', value }, phrases)),
]);

const isBurn = (value: string): boolean => value === 'burn' || value === 'scald';

/** What happened and is an injury at the same time. */
const injuryBeside: ReadonlyMap<string, string> = new Map([
  ['dog-bite', 'bite'],
  ['caught-in-door', 'injury'],
]);

/** What happens to a part that is named with it. */
const catching = new Set(['caught-in-door', 'contact-burn']);

const ofBody = new Set(['his', 'her', 'lower', 'upper', 'mid', 'my', "child's", "baby's", 'on', 'across', 'over']);

/** "On her back from" is of the body, "back from school" is not. */
function asBack(tokens: readonly Token[], term: Found<Meaning>): readonly Found<Meaning>[] {
  const { first, means } = term;
  if (means.is !== 'nothing' || textAt(tokens, first) !== 'back' || term.last > first + 2) return [term];
  const before = textAt(tokens, first - 1);
  if (!goesOnAt(tokens, first) || !(ofBody.has(before) || hurting.has(before))) return [term];
  const back: Found<Meaning> = { first, last: first, means: { is: 'site', value: 'back' } };
  const behind = terms.at(tokens, first + 1);
  return behind === null ? [back] : [back, behind];
}
/** "Hurt back at school". */
const hurting = new Set([
  'hurt',
  'injured',
  'strained',
  'bruised',
  'grazed',
  'scraped',
  'twisted',
  'wrenched',
  'jarred',
]);

function bodiesOf(tokens: readonly Token[], found: readonly Found<Meaning>[]): readonly Found<Meaning>[] {
  return found.some(({ first, means }) => means.is === 'nothing' && textAt(tokens, first) === 'back')
    ? found.flatMap((term) => asBack(tokens, term))
    : found;
}

/** What a mechanism is beside: a dog's bite a bite, "injured at nursery" an injury. */
function besideMechanism(tokens: readonly Token[], { first }: Found<Meaning>, value: string): string | undefined {
  if (value === 'school-or-nursery-accident' && textAt(tokens, first).startsWith('injur')) return 'injury';
  return injuryBeside.get(value);
}

/** Injuries that are told by what happened, where no other words tell of one: "finger shut in door". */
function besideOf(tokens: readonly Token[], found: readonly Found<Meaning>[]): ReadonlyMap<Found<Meaning>, string> {
  const besides = new Map<Found<Meaning>, string>();
  for (const term of found) {
    const { means } = term;
    const beside =
      means.is === 'fact' && means.kind === 'mechanism' ? besideMechanism(tokens, term, means.value) : undefined;
    if (beside === undefined) continue;
    const isTold = ({ means: other, first }: Found<Meaning>): boolean =>
      other.is === 'fact' &&
      other.kind === 'injury' &&
      !noes.has(textAt(tokens, first - 1)) &&
      (beside === 'injury'
        ? other.value !== 'injury' || textAt(tokens, first).startsWith('puncture')
        : other.value === beside);
    if (!found.some(isTold)) besides.set(term, beside);
  }
  return besides;
}

/** "Swollen bleeding lip": one mouth. */
function mouthBleeding(tokens: readonly Token[], last: number, injuries: readonly Found<Meaning>[]): readonly Site[] {
  const next = injuries.find(({ first }) => first > last);
  if (next?.means.is !== 'fact' || next.means.value !== 'bleeding-mouth' || !isBeside(tokens, last, next.first))
    return [];
  return [{ value: 'mouth', first: next.first, last: next.last, side: null }];
}

/** "Torn ACL right knee": the side of a site that stands right behind is of the injury's own. */
function withSideOf(own: Site, placed: readonly Site[]): Site {
  if (own.side !== null) return own;
  const behind = placed.find(({ first, value }) => first >= own.first && first - own.last <= 3 && value === own.value);
  return behind === undefined ? own : { ...own, side: behind.side };
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) if (textAt(tokens, place) === ',') return true;
  return false;
}

/** "L frontal extradural": on the side of the part right before. */
const sideOfPart = (tokens: readonly Token[], placed: readonly Site[], first: number): Side | null =>
  goesOnAt(tokens, first) ? (placed.find((site) => site.last === first - 1)?.side ?? null) : null;

const mentionAt = (value: string, { value: bodySite, side: laterality, first, last }: Site): Mention => ({
  ...{ kind: 'injury', value, bodySite, laterality, first, last },
});

/** Everything that a text speaks of, from left to right; an injury at three sites is three mentions. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const pairs = pairsIn(tokens);
  const paired = withPairs(withHarmWithin(tokens, bodiesOf(tokens, terms.in(tokens)), terms), pairs);
  const lacks = (term: Found<Meaning>): boolean => lacksPart(tokens, term);
  const told = paired.some(lacks) ? paired.filter((term) => !lacks(term)) : paired;
  if (!told.some(({ means }) => means.is === 'fact'))
    return hasBlow(tokens) || hasPersonThrown(tokens)
      ? sensible(tokens, [])
      : [...comingTimesIn(tokens, []), ...disclosuresIn(tokens, [])];
  const named: Site[] = [];
  for (const term of told) {
    if (term.means.is !== 'site') continue;
    const site = siteAt(tokens, term, term.means.value);
    named.push(...otherSideOf(tokens, site), site);
  }
  const placed = sitesHurt(tokens, named);
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
    const found = own === null ? sitesOf(tokens, term, placed, injuries, taken) : [withSideOf(own, placed)];
    const touched = found.length === 0 && isBurn(value) ? touchedSites(tokens, term, placed, taken) : found;
    const shared = touched.length === 0 && isBeside(tokens, before.last, first) ? before.sites : touched;
    const struck = shared.length === 0 && bodySite === null ? struckSites(tokens, term, placed, taken) : shared;
    const met = struck.length === 0 && bodySite === null ? caughtSites(tokens, term, caught, placed, taken) : struck;
    const bleeding = met.length === 0 && bodySite === null ? mouthBleeding(tokens, last, injuries) : met;
    const near = bleeding.length === 0 && bodySite === null ? bareSide(tokens, term, named) : bleeding;
    before = { last, sites: near };
    const isNear = (site: Site): boolean => site.last > first || !hasComma(tokens, site.last, first);
    const where = bodySite === null ? near : near.filter((site) => site.value === bodySite && isNear(site));
    for (const site of where) taken.add(site);
    const side = bodySite === null ? null : (sideOf(tokens, first, last) ?? sideOfPart(tokens, placed, first));
    if (where.length === 0) tell('injury', beside ?? value, bodySite, side);
    for (const site of where) tell('injury', beside ?? value, site.value, site.side ?? side);
    if (bodySite === null)
      for (const other of [
        ...placesOfOthers(tokens, term, where, placed, injuries),
        ...dittoSide(tokens, term, where),
        ...listedBelow(tokens, term, where, placed),
      ]) {
        mentions.push(mentionAt(beside ?? value, other));
        for (const site of placed) if (site.last === other.last) taken.add(site);
      }
    const none = bodySite === null ? noneThere(tokens, term, where, placed) : null;
    if (none !== null) {
      mentions.push(mentionAt(beside ?? value, none));
      for (const site of placed) if (site.last === none.last) taken.add(site);
    }
  }
  return sensible(tokens, mentions);
}

const wordsOf = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.flatMap((phrase) => (typeof phrase === 'string' ? phrase.split(' ') : wordsOf(phrase.parts.flat())));

/** Words that are often misspelt, and that hardly any other word is like: of injuries, sites, conditions and concerns. */
export const wordsToMend: readonly string[] = [
  ...wordsOf(Object.values(plainInjuries).flat()),
  ...wordsOf(Object.values(siteWords).flat()),
  ...wordsOf(Object.values(circumstanceWords.condition).flat()),
  ...otherWordsToMend,
].filter((word) => !neverMeant.includes(word));
