import { beginsAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const youths = new Set(['friend', 'peer', 'child', 'boy', 'girl', 'toddler']);
const bitten = new Set(['bitten', 'bite']);

/** Whether a word may begin who bit again. */
export const maySayWhoBit = ({ text }: Pick<Token, 'text'>): boolean => text === 'same';

/** "Bitten again, same friend, on shoulder" without what stands between its commas, so that the bite has its place. */
export function withoutSameBiter(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((_, place) => isSameBiter(tokens, place));
  return first < 0 ? tokens : [...tokens.slice(0, first), ...tokens.slice(first + lengthOfBiter)];
}
const lengthOfBiter = 4;

function isSameBiter(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place) !== ',' || textAt(tokens, place + 1) !== 'same') return false;
  if (!youths.has(textAt(tokens, place + 2)) || textAt(tokens, place + 3) !== ',') return false;
  const [last, before] = [textAt(tokens, place - 1), textAt(tokens, place - 2)];
  return bitten.has(last) || (last === 'again' && bitten.has(before) && !beginsAt(tokens, place - 1));
}
