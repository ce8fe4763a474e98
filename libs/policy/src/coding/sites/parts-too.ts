import { goesOnAt, textAt } from '../text/reading.js';
import { sameSentence } from './sides.js';
import { ends, ofPart } from './joined-sites.js';
import { saidOfPart } from './site-lists.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span, achesThere, sides } from '../where-words.js';

const toos = new Set(['too', 'also']);
const joiningToo = new Set([',', 'and', '&', '+', 'the', 'his', 'her', 'other', 'so', 'is', 'was']);
const reachOfToo = 5;

/** "Right forearm grazed, elbow too": the part behind has it as well. */
export function alsoHurt(tokens: readonly Token[], { last }: Span, all: readonly Site[]): readonly Site[] {
  const site = all.find(({ first }) => first > last);
  if (site === undefined || site.first - last > reachOfToo || !goesOnAt(tokens, site.last + 1)) return [];
  const isToo =
    toos.has(textAt(tokens, site.last + 1)) ||
    (textAt(tokens, site.last + 1) === 'as' && textAt(tokens, site.last + 2) === 'well');
  if (!isToo || !sameSentence(tokens, last, site.first) || !joiningToo.has(textAt(tokens, last + 1))) return [];
  for (let place = last + 1; place < site.first; place += 1)
    if (!joiningToo.has(textAt(tokens, place)) && !sides.has(textAt(tokens, place))) return [];
  return [site];
}

/** "Twisted R ankle and L knee": one part more behind the one that the words of an injury name. */
export function andAnother(
  tokens: readonly Token[],
  { last }: Span,
  all: readonly Site[],
  injuries: readonly Span[],
): readonly Site[] {
  if (!ends.has(textAt(tokens, last + 1)) || !goesOnAt(tokens, last + 1)) return [];
  let place = last + 2;
  while (sides.has(textAt(tokens, place)) || ofPart.has(textAt(tokens, place))) place += 1;
  const site = all.find(({ first }) => first === place);
  if (site === undefined || !sameSentence(tokens, last, place)) return [];
  const isOfNext = injuries.some(({ first }) => first > last && first <= site.last + 2);
  const isSaid =
    goesOnAt(tokens, site.last + 1) &&
    (achesThere.has(textAt(tokens, site.last + 1)) || saidOfPart.has(textAt(tokens, site.last + 1)));
  return isOfNext || isSaid ? [] : [site];
}

const nots = new Set(['not', "isn't", "wasn't", 'never', 'nor']);
const butThat = new Set([
  ...[
    ',',
    'but',
    'just',
    'only',
    'simply',
    'merely',
    'badly',
    'rather',
    'is',
    'was',
    'it',
    'a',
    'bit',
    'very',
    'quite',
  ],
  ...['slightly', 'instead', '-', 'still', 'looks', 'definitely', 'nasty', 'small', 'mildly', 'also'],
]);
const reachOfPart = 4;
const mostOfBut = 5;

/** "Ankle not broken but sprained": a part of which one thing is denied and another told at once has the other. */
export function isOfDenied(tokens: readonly Token[], site: Site, { first }: Span, injuries: readonly Span[]): boolean {
  const denied = injuries.findLast(({ last }) => last < first);
  if (denied === undefined || site.last >= denied.first || denied.first - site.last > reachOfPart) return false;
  if (first - denied.last > mostOfBut || first === denied.last + 1 || !nots.has(textAt(tokens, denied.first - 1)))
    return false;
  for (let place = denied.last + 1; place < first; place += 1)
    if (!butThat.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return false;
  return goesOnAt(tokens, first);
}
