import {
  ageWords,
  burnShapes,
  depthWords,
  frenulumWords,
  immersionWords,
  looserPatterns,
  occultWords,
  otherMarks,
  patternWords,
  surveys,
  treatedWords,
  unknownFractures,
} from './dictionary/looks.js';
import { type Mention } from './mention.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { each, Terms, type Found } from './terms.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';

/** Words for the look of an injury, and what they are said of. */
type Look = 'pattern' | 'loose' | 'shape' | 'immersion' | 'depth' | 'ages' | 'occult' | 'frenulum';

const looks = new Terms<Look>([...each<Look>('pattern', patternWords), ...each<Look>('loose', looserPatterns)]);
const looksOfBurns = new Terms<Look>([
  ...each<Look>('immersion', immersionWords),
  ...each<Look>('shape', burnShapes),
  ...each<Look>('depth', depthWords),
]);
const looksOfBones = new Terms<Look>([...each<Look>('ages', ageWords), ...each<Look>('occult', occultWords)]);
const tears = new Terms<Look>([...each<Look>('frenulum', frenulumWords)]);

/** Words with which such phrases begin. */
export const lookBegins: readonly string[] = [
  ...[patternWords, looserPatterns, burnShapes, immersionWords, depthWords, ageWords, occultWords, frenulumWords],
  ...[unknownFractures],
].flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' ')[0] ?? []));

const notHarm = new Set(otherMarks);
const treated = new Set(treatedWords);
const found = new Set(surveys);
const unknown = new Set(unknownFractures);
const sun = new Set(['sunburn', 'sunburnt', 'sun', 'sunburned']);
/** On these a loose pattern is what toddlers get by running. */
const runningSites = new Set(['shin', 'knee', 'leg', 'ankle', 'foot', 'toe', 'forehead']);
const marked = new Set(['bruise', 'mark', 'injury']);
const burnt = new Set(['burn', 'scald']);
const reachOfPattern = 5;
const reachToThing = 3;

const isOverlap = (one: Span, other: Span): boolean => one.first <= other.last && one.last >= other.first;
const apart = (one: Span, other: Span): number =>
  isOverlap(one, other) ? 0 : Math.max(one.first - other.last, other.first - one.last);

/** The injury of some kinds in the same sentence that stands nearest to some words. */
function nearest(
  tokens: readonly Token[],
  words: Span,
  mentions: readonly Mention[],
  kinds: ReadonlySet<string>,
): Mention | null {
  const { first, last } = sentenceOf(tokens, words.first);
  let best: Mention | null = null;
  for (const one of mentions) {
    if (one.kind !== 'injury' || !kinds.has(one.value) || one.first < first || one.first > last) continue;
    if (best === null || apart(one, words) < apart(best, words)) best = one;
  }
  return best;
}

/** A bruise or mark of which a shape is told. */
function isPattern(
  tokens: readonly Token[],
  { first, last, means }: Found<Look>,
  mentions: readonly Mention[],
): boolean {
  if (hasWord(tokens, first - reachToThing, last + reachToThing, notHarm)) return false;
  const mark = nearest(tokens, { first, last }, mentions, marked);
  if (mark === null || apart(mark, { first, last }) > reachOfPattern) return false;
  const nearestHarm = nearest(tokens, { first, last }, mentions, new Set(mentions.map(({ value }) => value)));
  if (nearestHarm !== null && apart(nearestHarm, { first, last }) < apart(mark, { first, last })) return false;
  if (means !== 'loose') return mark.value !== 'injury' || textAt(tokens, first) === 'patterned';
  if (mark.value === 'injury') return false;
  if (textAt(tokens, first) === 'group' && mark.first < last) return false;
  if (hasWord(tokens, first, first, new Set(['parallel', 'linear'])) && mark.first < first && mark.last < first - 2)
    return false;
  const sites = mentions.filter((one) => one.first === mark.first).map(({ bodySite }) => bodySite);
  return !sites.some((site) => site !== null && runningSites.has(site));
}

const told = (kind: Mention['kind'], value: string, { first, last }: Span): Mention => ({
  ...{ kind, value, bodySite: kind === 'injury' ? 'mouth' : null, laterality: null, first, last },
});

/** Of burns a sentence may follow that tells what they look like: "Scalded both legs. Tide line at the knee." */
function ofBurns(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const burns = mentions.filter(({ kind, value }) => kind === 'injury' && burnt.has(value));
  const hasSun = tokens.some(({ text }) => sun.has(text));
  if (burns.length === 0 || hasSun) return [];
  return looksOfBurns.everyIn(tokens).flatMap(({ first, last, means }, _, all) => {
    const span = { first, last };
    if (all.some((one) => one.means === means && one.last - one.first > last - first && isOverlap(one, span)))
      return [];
    const isNear = burns.some((burn) => apart(burn, span) <= reachOfPattern);
    const isLoose =
      means === 'depth' || textAt(tokens, first).startsWith('symmetric') || textAt(tokens, first) === 'like';
    if (isLoose && !isNear) return [];
    const value = { immersion: 'immersion', shape: 'contact-shape', depth: 'full-thickness' }[means as 'depth'];
    return [told('appearance', value, span)];
  });
}

function ofBones(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const fractures = mentions.filter(({ kind, value }) => kind === 'injury' && value === 'fracture');
  if (fractures.length === 0) return looksOfBones.in(tokens).flatMap(lesionsOf(tokens));
  const inSentence = ({ first }: Span, words: ReadonlySet<string>): boolean => {
    const sentence = sentenceOf(tokens, first);
    return hasWord(tokens, sentence.first, sentence.last, words);
  };
  const named = looksOfBones.in(tokens).flatMap(({ first, last, means }) => {
    const isOfFracture = fractures.some((one) => apart(one, { first, last }) <= reachOfPattern);
    if (!isOfFracture || (means === 'occult' && inSentence({ first, last }, treated))) return [];
    return [told('appearance', means === 'ages' ? 'fractures-of-differing-age' : 'occult-fracture', { first, last })];
  });
  const unexpected = fractures.flatMap((one) => {
    const before = [1, 2].map((back) => one.first - back).find((place) => unknown.has(textAt(tokens, place)));
    const isKnown = before === undefined || named.some((other) => isOverlap(other, { first: before, last: one.last }));
    if (isKnown || inSentence(one, treated)) return [];
    const isFound = textAt(tokens, before) !== 'healing' || inSentence(one, found);
    return isFound ? [told('appearance', 'occult-fracture', { first: before, last: one.last })] : [];
  });
  return [...named, ...unexpected];
}

/** "Classic metaphyseal lesion": no word for a fracture stands there. */
const lesionsOf =
  (tokens: readonly Token[]) =>
  ({ first, last }: Found<Look>): readonly Mention[] =>
    textAt(tokens, last).startsWith('lesion') ? [told('appearance', 'occult-fracture', { first, last })] : [];

/** What a text says of the look of injuries, and a torn fold under the lip. */
export function looksIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const torn = tears
    .in(tokens)
    .filter((tear) => !mentions.some((one) => one.kind === 'injury' && isOverlap(one, tear)))
    .map((tear) => told('injury', 'frenulum-tear', tear));
  if (!mentions.some(({ kind }) => kind === 'injury')) return [...torn, ...ofBones(tokens, mentions)];
  const patterns = looks
    .in(tokens)
    .filter((one) => isPattern(tokens, one, mentions))
    .map((one) => told('appearance', 'patterned', one));
  return [...torn, ...patterns, ...ofBurns(tokens, mentions), ...ofBones(tokens, mentions)];
}
