import { injuryNouns } from '../dictionary/injuries/injury-nouns.js';
import { type Mention } from '../mention.js';
import { people, telling, type Person } from '../people/person-words.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const betweenBoth = new Set([
  ...['have', 'had', 'has', 'were', 'are', 'been', 'got', 'also', 'then', 'just', 'now', 'of', 'them', 'a', 'who'],
  ...['said', 'to', 'known', 'since', 'suffer', 'suffered', 'from', 'with', 'sustained', 'the', 'some'],
  ...['multiple', 'several', 'many', 'numerous', 'lots', 'various', 'few', 'extensive', 'widespread', 'significant'],
  ...['old', 'new', 'fresh', 'healing', 'small', 'large', 'minor', 'nasty', 'bad', 'similar', 'obvious', 'visible'],
  ...['unexplained', 'facial', 'cig', 'cigarette', 'severe', 'serious', 'previous', 'and', '&', ...injuryNouns],
]);
const mostBetween = 8;
const coming = new Set(['seen', 'present', 'attending', 'attended', 'visited', 'visiting', 'accompanied', 'arrived']);
const joints = new Set(['and', '&', '+', 'or', '/']);
const owners = new Set([
  'his',
  'her',
  'their',
  'the',
  'a',
  'older',
  'younger',
  'big',
  'little',
  'maternal',
  'paternal',
]);
const plural = new Set([
  ...['parents', 'brothers', 'sisters', 'siblings', 'sibs', 'grandparents', 'cousins', 'friends', 'carers', 'aunts'],
  ...['uncles', 'stepbrothers', 'stepsisters', 'grandmothers', 'grandfathers', 'peers', 'pupils', 'neighbours'],
]);

/**
 * Whom "both" means where it stands as the subject of what is told: "his sister cut her chin, both fell off the wall" the child and
 * her, "mum and dad seen, both have asthma" two others; null where it does not stand so, or nobody knows.
 */
export function bothMeant(tokens: readonly Token[], { first, isPair = false }: Mention): 'others' | 'child-too' | null {
  const both = bothBefore(tokens, first, isPair);
  if (both === null) return null;
  const sentence = sentenceOf(tokens, both);
  const begin =
    sentence.first > 0 && both - sentence.first <= 1 ? sentenceOf(tokens, sentence.first - 1).first : sentence.first;
  const named = people.in(tokens, begin, both).filter((one) => one.last < both && isPerson(tokens, one));
  const [one, next] = named;
  if (one === undefined || named.length > 2) return null;
  if (next !== undefined) return isJoined(tokens, one, next) ? 'others' : null;
  if (hasWord(tokens, one.last, one.last, plural) || isOfTwo(tokens, one.last, both)) return 'others';
  return 'child-too';
}

/** "Mum had two on the ward, both": two of whom nothing else is told. */
function isOfTwo(tokens: readonly Token[], from: number, both: number): boolean {
  for (let place = from + 1; place < both - 1; place += 1)
    if (textAt(tokens, place) === 'two' && where.has(textAt(tokens, place + 1))) return true;
  return false;
}
const where = new Set(['on', 'at', 'in']);

/** The place of a "both" that is the subject of what begins at a place. */
function bothBefore(tokens: readonly Token[], first: number, isPair: boolean): number | null {
  if (isPair && textAt(tokens, first) === 'both') return null;
  for (let place = first - 1; place >= first - mostBetween && goesOnAt(tokens, place + 1); place -= 1) {
    if (textAt(tokens, place) === 'both') return isPlace(tokens, place - 1) && !beginsAt(tokens, place) ? null : place;
    if (!betweenBoth.has(textAt(tokens, place))) return null;
  }
  return null;
}

/** Somebody who is spoken of, and does not only tell it. */
function isPerson(tokens: readonly Token[], { last, means }: Found<Person>): boolean {
  if (means === 'animal' || means === 'harmed' || means === 'worker' || textAt(tokens, last).endsWith("'s"))
    return false;
  const next = textAt(tokens, last + 1);
  return next !== ':' && (!telling.has(next) || coming.has(next));
}

function isJoined(tokens: readonly Token[], { last }: Found<Person>, { first }: Found<Person>): boolean {
  if (!joints.has(textAt(tokens, last + 1))) return false;
  for (let place = last + 2; place < first; place += 1) if (!owners.has(textAt(tokens, place))) return false;
  return true;
}
