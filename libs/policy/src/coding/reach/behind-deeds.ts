import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const nots = /(?:n't|nt|^not|^cannot)$/;
const verb = /^[a-z]{3,}$/;
const havings = new Set([
  ...['have', 'got', 'had', 'known', 'suffer', 'show', 'any', 'been', 'asthmatic', 'epileptic', 'think', 'believe'],
]);
const commas = new Set([',']);

/** "Doesn't smile, global delay": what a child has is told behind what it does not do. */
export const isBehindDeed = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): boolean =>
  nots.test(textAt(tokens, from - 1)) &&
  verb.test(textAt(tokens, from)) &&
  !havings.has(textAt(tokens, from)) &&
  hasWord(tokens, from, to - 1, commas) &&
  !mentions.some(({ kind, first }) => kind === 'condition' && first >= from && first < to);
