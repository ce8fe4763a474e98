import { goesOnAt, textAt } from './reading.js';
import { sameSentence } from './sides.js';
import { ends, ofPart } from './joined-sites.js';
import { saidOfPart } from './site-lists.js';
import { type Token } from './tokens.js';
import { type Site, type Span, achesThere, sides } from './where-words.js';

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
