import { bareStabOf } from './blows/bare-stabs.js';
import { hasBlow } from './blows/blows.js';
import { comingTimesIn } from './care/coming-times.js';
import { mayBeCruel } from './blows/cruel-deeds.js';
import { asHeight } from './happenings/height.js';
import { besideOf } from './injuries/injuries-beside.js';
import { withInjuriesJudged } from './accounts/injuries-judged.js';
import { InjuryPlaces } from './sites/injury-places.js';
import { lacksPart } from './sites/knocks.js';
import { type Mention } from './mention.js';
import { pairsIn } from './text/pairs.js';
import { sensible } from './sense.js';
import { otherSideOf, siteAt } from './sites/sides.js';
import { disclosuresIn } from './accounts/telling.js';
import { type Found } from './text/terms.js';
import { termsTold } from './sites/terms-told.js';
import { hasPersonThrown } from './happenings/throws.js';
import { type Token } from './text/tokens.js';
import { type Site } from './where-words.js';
import { type Meaning, withPairs } from './text/with-pairs.js';

/** Everything that a text speaks of, from left to right; an injury at three sites is three mentions. */
export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  const told = toldIn(tokens);
  if (!told.some(({ means }) => means.is === 'fact')) return withoutTerms(tokens);
  const besides = besideOf(tokens, told);
  const isInjury = (term: Found<Meaning>): boolean =>
    (term.means.is === 'fact' && term.means.kind === 'injury') || besides.has(term);
  const places = new InjuryPlaces(tokens, told, sitesNamed(tokens, told), told.filter(isInjury));
  const mentions: Mention[] = [];
  for (const term of told) {
    const { means, first, last } = term;
    if (means.is !== 'fact') continue;
    const { kind, value, isPair = false } = means;
    if (kind !== 'injury') {
      const what = asHeight(tokens, value, term);
      mentions.push({ kind, value: what, bodySite: null, laterality: null, first, last, isPair });
    }
    const beside = besides.get(term);
    if (kind === 'injury' || beside !== undefined)
      mentions.push(...places.mentionsOf(term, { means: value, told: beside ?? value, isPair }));
  }
  return sensible(tokens, mentions);
}

/** The terms of a text that tell something. */
function toldIn(tokens: readonly Token[]): readonly Found<Meaning>[] {
  const paired = withInjuriesJudged(tokens, withPairs(termsTold(tokens), pairsIn(tokens)));
  const lacks = (term: Found<Meaning>): boolean => lacksPart(tokens, term);
  if (!paired.some(lacks)) return paired;
  return paired.flatMap((term) => (lacks(term) ? (bareStabOf(tokens, term) ?? []) : term));
}

/** What is told in no term of the dictionaries. */
const withoutTerms = (tokens: readonly Token[]): readonly Mention[] =>
  hasBlow(tokens) || hasPersonThrown(tokens) || mayBeCruel(tokens)
    ? sensible(tokens, [])
    : [...comingTimesIn(tokens, []), ...disclosuresIn(tokens, [])];

function sitesNamed(tokens: readonly Token[], told: readonly Found<Meaning>[]): readonly Site[] {
  const named: Site[] = [];
  for (const term of told) {
    if (term.means.is !== 'site') continue;
    const site = siteAt(tokens, term, term.means.value);
    named.push(...otherSideOf(tokens, site), site);
  }
  return named;
}
