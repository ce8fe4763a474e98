import { isDeniedBefore } from '../sites/denied-before.js';
import { notWords, purposes } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const spilling = new Set([
  'spilt',
  'spilled',
  'spill',
  'spills',
  'spillage',
  'splashed',
  'splash',
  'touched',
  'reached',
]);
const denying = new Set([...notWords, 'nothing', 'none', 'no', 'nil', 'without']);
const empty = new Set(['empty', 'unspilt', 'unspilled']);
const reachOfDenial = 4;

/** "Pulled the kettle flex, nothing spilt, no scald": nothing came out, and every burn that is spoken of is denied. */
export function isUnspilt(tokens: readonly Token[], mention: Mention, burns: readonly Mention[]): boolean {
  const { first, last } = sentenceOf(tokens, mention.first);
  for (let place = first; place <= last; place += 1) {
    const isDenied =
      spilling.has(textAt(tokens, place)) &&
      hasWord(tokens, Math.max(first, place - reachOfDenial), place - 1, denying) &&
      !hasWord(tokens, place + 1, place + 2, purposes);
    if (isDenied || empty.has(textAt(tokens, place))) return burns.every((burn) => isDeniedBefore(tokens, burn.first));
  }
  return false;
}
