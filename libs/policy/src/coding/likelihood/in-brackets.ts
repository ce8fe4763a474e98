import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { childWords } from '../people/person-words.js';
import { type Token } from '../text/tokens.js';

const reachOfOpening = 4;
const todays = new Set(['today', 'now', 'tonight', 'this', 'yesterday']);
const pronouns = new Set(['he', 'his', 'him', 'she']);
const both = new Set(['both', 'them', 'us', 'too', 'also']);

/**
 * "RTC last year (rear shunt)", "dad has a black eye (cork hit him)": how it happened, in brackets behind what came of it or when; what is said
 * of that is said of this. The mention before the brackets; null where they tell of now or of the child.
 */
export function toldBeforeBrackets(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { kind, first, last }: Mention,
): Mention | null {
  if (kind !== 'mechanism') return null;
  let open = first - 1;
  while (open >= first - reachOfOpening && textAt(tokens, open) !== '(') {
    if (textAt(tokens, open) === ')' || !goesOnAt(tokens, open + 1)) return null;
    open -= 1;
  }
  if (textAt(tokens, open) !== '(' || !goesOnAt(tokens, open)) return null;
  let close = last;
  while (goesOnAt(tokens, close + 1) && textAt(tokens, close) !== ')') close += 1;
  if (hasWord(tokens, open + 1, close, todays) || hasWord(tokens, open + 1, close, both)) return null;
  for (let place = open + 1; place < close; place += 1)
    if (childWords.has(textAt(tokens, place)) && !pronouns.has(textAt(tokens, place))) return null;
  const before = mentions.findLast((one) => one.last < open && (one.kind === 'injury' || one.kind === 'mechanism'));
  if (before === undefined) return null;
  for (let place = before.last + 1; place <= open; place += 1)
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return null;
  return before;
}
