import { listed } from '../dictionary/forms.js';
import { burns } from '../values.js';
import {
  burnShapes,
  depthWords,
  frenulumWords,
  immersionWords,
  looserPatterns,
  otherMarks,
  patternWords,
  notImmersed,
  running,
  scratchWords,
} from '../dictionary/injuries/looks.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { each, Terms, type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { keyOf } from '../text/words.js';

/** Words for the look of an injury: a pattern of a bruise, which an accident may leave as well; the shape of a burn. */
type Look = 'pattern' | 'loose' | 'shape' | 'immersion' | 'depth';

const looks = new Terms<Look>([...each<Look>('pattern', patternWords), ...each<Look>('loose', looserPatterns)]);
const looksOfBurns = new Terms<Look>([
  ...each<Look>('immersion', immersionWords),
  ...each<Look>('shape', burnShapes),
  ...each<Look>('depth', depthWords),
]);
const tears = new Terms(each(true, frenulumWords));

/** One of these stands in whatever a text says of the look of an injury. */
export const lookKeys: readonly string[] = [patternWords, looserPatterns, burnShapes, immersionWords, depthWords]
  .flat()
  .map(keyOf);
/** A torn fold is told of where no other word tells of an injury. */
export const tearKeys: readonly string[] = ['lip'];

const notHarm = new Set(otherMarks);
const scratches = new Set(scratchWords);
const cold = new Set(notImmersed);
const knocked = new Set(running);
const comma = new Set([',']);
const sun = new Set(['sunburn', 'sunburnt', 'sun', 'sunburned']);
/** On these a loose pattern is what toddlers get by running. */
const runningSites = new Set(['shin', 'knee', 'leg', 'ankle', 'foot', 'toe', 'forehead']);
/** These stand before what they are said of. */
const adjectives = new Set(['linear', 'parallel', 'group']);
const marked = new Set(['bruise', 'mark', 'injury']);
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

/** "Seat belt mark", "linear mark on chest. Seat belt": of a thing in its sentence, or in one that says no more. */
function isOfThing(tokens: readonly Token[], { first, last }: Span): boolean {
  const sentence = sentenceOf(tokens, first);
  const [from, to] = [Math.max(sentence.first, first - reachToThing), Math.min(sentence.last, last + reachToThing)];
  if (hasWord(tokens, from, to, notHarm)) return true;
  const next = sentenceOf(tokens, sentence.last + 1);
  if (next.first > last + reachToThing || next.first <= sentence.last) return false;
  return tokens.slice(next.first, next.last + 1).every(({ text }) => notHarm.has(text) || besideThings.has(text));
}
const besideThings = new Set(
  listed(`
  belt, strap, straps, mark, marks, from, the, a, his, her, ., line
`),
);

/** A bruise or mark of which a shape is told. */
function isPattern(tokens: readonly Token[], found: Found<Look>, mentions: readonly Mention[]): boolean {
  const { last, means } = found;
  if (isOfThing(tokens, found)) return false;
  // how large it is, and not what it looks like
  if (textAt(tokens, last + 1) === 'sized' || textAt(tokens, last + 2) === 'sized') return false;
  const mark = nearest(tokens, found, mentions, marked);
  const distance = mark === null ? Infinity : apart(mark, found);
  if (mark === null || distance > reachOfPattern) return false;
  const isOfOther = mentions.some(
    (one) => one.kind === 'injury' && !marked.has(one.value) && apart(one, found) < distance,
  );
  if (isOfOther) return false;
  return means === 'loose' ? isTelling(tokens, found, mark, mentions) : mark.value !== 'injury';
}

/** What an edge or a fall may leave as well tells something of a bruise or mark away from where toddlers knock themselves. */
function isTelling(
  tokens: readonly Token[],
  { first, last }: Span,
  mark: Mention,
  mentions: readonly Mention[],
): boolean {
  if (mark.value === 'injury') return false;
  const sentence = sentenceOf(tokens, first);
  const words = [scratches, knocked];
  if (words.some((some) => hasWord(tokens, sentence.first, sentence.last, some))) return false;
  // "bruise to cheek, face symmetrical"
  if (hasWord(tokens, Math.min(last, mark.last) + 1, Math.max(first, mark.first) - 1, comma)) return false;
  const isBehind = mark.last < first - 2;
  if (isBehind && adjectives.has(textAt(tokens, first)) && last === first) return false;
  const sites = mentions.filter((one) => one.first === mark.first).map(({ bodySite }) => bodySite);
  return !sites.some((site) => site !== null && runningSites.has(site));
}

/** The mention of what an injury looks like. */
export const look = (value: string, { first, last }: Span): Mention => ({
  ...{ kind: 'appearance', value, bodySite: null, laterality: null, first, last },
});

/** Of burns a sentence may follow that tells what they look like: "Scalded both legs. Tide line at the knee." */
function ofBurns(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const burnt = mentions.filter(({ kind, value }) => kind === 'injury' && burns.has(value));
  const hasSun = tokens.some(({ text }) => sun.has(text));
  if (burnt.length === 0 || hasSun) return [];
  return looksOfBurns.everyIn(tokens).flatMap(({ first, last, means }, _, all) => {
    const span = { first, last };
    if (all.some((one) => one.means === means && one.last - one.first > last - first && isOverlap(one, span)))
      return [];
    if (means === 'immersion' && hasWord(tokens, last + 1, last + reachToThing, cold)) return [];
    const isNear = burnt.some((burn) => apart(burn, span) <= reachOfPattern);
    const isLoose =
      means === 'depth' || textAt(tokens, first).startsWith('symmetric') || textAt(tokens, first) === 'like';
    if (isLoose && !isNear) return [];
    const value = { immersion: 'immersion', shape: 'contact-shape', depth: 'full-thickness' }[means as 'depth'];
    return [look(value, span)];
  });
}

/** What a text says of the look of bruises, marks and burns. */
export function looksIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const burns = ofBurns(tokens, mentions);
  const patterns = looks
    .in(tokens)
    .filter((one) => isPattern(tokens, one, mentions) && !burns.some((burn) => isOverlap(burn, one)))
    .map((one) => look('patterned', one));
  return [...patterns, ...burns];
}

/** The injury of which a look is told; null where none stands near. */
export function injuryOfLook(tokens: readonly Token[], look: Mention, mentions: readonly Mention[]): Mention | null {
  const injury = nearest(tokens, look, mentions, look.value === 'patterned' ? marked : burns);
  return injury === null || apart(injury, look) > reachOfPattern ? null : injury;
}

/** A torn fold under the lip, in plain words, where no other word tells of an injury. */
export function tearsIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  return tears.in(tokens).flatMap(({ first, last }) => {
    const isTold = mentions.some((one) => one.kind === 'injury' && isOverlap(one, { first, last }));
    if (isTold) return [];
    return [{ kind: 'injury', value: 'frenulum-tear', bodySite: 'mouth', laterality: null, first, last }];
  });
}
