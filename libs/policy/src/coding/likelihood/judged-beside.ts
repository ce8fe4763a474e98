import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Fractured skull, deemed inflicted", "fractured ribs, NAI": whoever bears the injury bears what is thought of it. */
export function isJudgedBeside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { kind, value, first, last }: Mention,
): boolean {
  if (kind !== 'concern') return false;
  if (textAt(tokens, last) === 'inflicted') return true;
  if (value !== 'maltreatment-suspected' || textAt(tokens, first - 1) !== ',') return false;
  return mentions.some((one) => one.kind === 'injury' && one.last < first && first - one.last <= reachOfJudged);
}
const reachOfJudged = 4;
