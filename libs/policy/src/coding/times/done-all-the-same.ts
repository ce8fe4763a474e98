import { cannot } from '../likelihood/prevented.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const nots = new Set([...cannot, 'not']);
const objects = new Set(['him', 'her', 'them', 'me', 'us', 'baby', 'child', 'his', 'their', 'the']);
const joints = new Set(['and', 'then', 'but', 'so']);

/** "Does not cope and hits him", "holds the gate so she can't get out and hits her": a verb in another form than the one denied. */
export function isDoneAllTheSame(tokens: readonly Token[], { last }: Span, { kind, first, value }: Mention): boolean {
  if (kind !== 'mechanism' && kind !== 'injury') return false;
  if (value.startsWith('fall') || !nots.has(textAt(tokens, last)) || first < last + 2) return false;
  return (
    textAt(tokens, first).endsWith('s') &&
    objects.has(textAt(tokens, first + 1)) &&
    goesOnAt(tokens, first + 1) &&
    joints.has(textAt(tokens, first - 1))
  );
}

const withdrawing = new Set(['withdrew', 'withdrawn']);
const withdrawnChild = new Set(['him', 'her', 'them', 'child', 'children', 'consent', 'from', 'permission', 'baby']);
/** "Nursery withdrew the child, concern about neglect": no allegation was taken back. */
export const isChildWithdrawn = (tokens: readonly Token[], { last }: Span): boolean =>
  withdrawing.has(textAt(tokens, last)) && hasWord(tokens, last + 1, last + 2, withdrawnChild);
