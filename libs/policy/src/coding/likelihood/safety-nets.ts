import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { endOfPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const coming = new Set(
  listed(`
  return, returns, returning, back, reattend, reattends, attend, represent, review, rv, 999, 111, seek, call, ring,
  phone, bring, advice, help, net, netted, safetynet
`),
);
const told = new Set(
  listed(`
  but, today, now, has, had, have, seen, noted, found, there, was, is, are, were, and, the, his, her, this, that, :,
  (, ), -
`),
);
const reachOfComing = 4;
const reachOfNet = 14;

/** "Return if vomiting, drowsy, new bruises": all of the list is yet to be seen. */
export function isOfSafetyNet(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, first } = mention;
  if (kind !== 'injury' || !ifs.areIn(tokens) || isSeenAlready(tokens, mention)) return false;
  let hasComma = false;
  for (let place = first - 1; place >= first - reachOfNet && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (text === 'if')
      return (
        hasComma &&
        hasWord(tokens, place - reachOfComing, place - 1, coming) &&
        !hasWord(tokens, place - reachOfComing, place - 1, came)
      );
    if (told.has(text)) return false;
    if (text === ',') hasComma = true;
  }
  return false;
}

const ifs = new KeyWords(['if']);
const came = new Set(['came', 'returned', 'brought', 'attended']);

/** "Return if vomiting, bruise to cheek", "bruise unexplained": what has its place or was dealt with is there; a swelling may come. */
export function isSeenAlready(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (awaited.has(textAt(tokens, first - 1))) return false;
  const end = endOfPlace(tokens, last, tokens.length);
  if (goesOnAt(tokens, end + 1) && dealtWith.has(textAt(tokens, end + 1))) return true;
  return value !== 'swelling' && goesOnAt(tokens, last + 1) && toPlace.has(textAt(tokens, last + 1)) && end > last + 1;
}
const awaited = new Set(['new', 'any', 'more', 'further', 'other', 'another', 'if']);
const toPlace = new Set(['to', 'on', 'over', 'both']);
const dealtWith = new Set([
  ...['seen', 'noted', 'photographed', 'dressed', 'mapped', 'unexplained', 'recorded', 'measured', 'cleaned', 'found'],
]);
