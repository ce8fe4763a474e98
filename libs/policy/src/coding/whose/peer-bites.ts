import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const peers = new Set([
  ...['peer', "peer's", 'child', "child's", 'toddler', "toddler's", 'twin', "twin's", 'sibling', "sibling's", 'human'],
]);
const bites = new Set(['bite', 'bites']);
/** Whom or what a peer bites: "peer bites him". */
const notNouns = new Set([
  ...[
    'him',
    'her',
    'them',
    'his',
    'other',
    'others',
    'another',
    'a',
    'the',
    'people',
    'staff',
    'children',
    'peers',
    'when',
  ],
  ...[
    'nails',
    'everyone',
    'anyone',
    'back',
    'if',
    'and',
    'or',
    'himself',
    'herself',
    'own',
    'adults',
    'friends',
    'us',
    'me',
  ],
]);

/** "Peer bites x3", "recorded as peer bites": of who is told of, and not what peers do; "child bites others" is. */
export function isBiteOfPeer(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (first !== last || !bites.has(textAt(tokens, first)) || !goesOnAt(tokens, first)) return false;
  const peer = textAt(tokens, first - 1);
  if (!peers.has(peer)) return false;
  // "child bites"
  if ((peer === 'child' || peer === 'toddler') && !others.has(textAt(tokens, first - 2))) return false;
  const next = textAt(tokens, last + 1);
  return !goesOnAt(tokens, last + 1) || !(notNouns.has(next) || /^[a-z]+(?:ed|ing)$/.test(next));
}
const others = new Set(['other', 'another']);
