import { type Mention } from './mention.js';
import { hasWord } from './reading.js';
import { type Token } from './tokens.js';

/** What joins what stands behind it to what was denied before it. */
const joining = new Set([
  ...[',', 'and', 'or', 'nor', '/', '&', '+', 'of', 'like', 'such', 'as', 'including', 'any', 'that', 'in', 'with'],
  ...['than', 'to', '-', ':'],
]);

/** "No LOC no head injury lac to nose": what stands behind the denied has a place of its own, and nothing joins them. */
export function isToldApart(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  { kind, bodySite, first }: Mention,
): boolean {
  if (kind !== 'injury' || bodySite === null) return false;
  const before = mentions.findLast((one) => one.first >= from && one.last < first);
  if (before === undefined || before.bodySite === bodySite) return false;
  return !hasWord(tokens, before.last + 1, first - 1, joining);
}
