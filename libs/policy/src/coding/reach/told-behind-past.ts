import { textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';

const past = new Set(['prev', 'previous', 'previously', 'prior', 'old', 'past', 'earlier', 'another', 'hx']);

/** "Twisted knee at hockey, prev dislocation 2021", "burnt hand, his sister's burn last year": the time is of what is told behind the comma. */
export function isOfOldBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { last }: Mention,
  time: number,
): boolean {
  return mentions.some((one) => one.first > last && one.last < time && isOldBehindComma(tokens, last, one));
}

function isOldBehindComma(tokens: readonly Token[], from: number, { kind, first: to }: Mention): boolean {
  let isOld = false;
  for (let place = to - 1; place > from; place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',') return isOld;
    // "his sister's burn", and not "mum's car crash"
    if (past.has(text) || (kind === 'injury' && text.endsWith("'s"))) isOld = true;
  }
  return false;
}
