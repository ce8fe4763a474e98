import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { things } from './hurt-by-child.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const outs = new KeyWords(['out']);
const lashing = new Set(['lashed', 'kicked', 'hit', 'swung']);
const staff = new Set(listed('ta, teacher, staff, lsa, senco, adults, supervisor, tas, hlta'));
const joints = new Set([',', 'and', '-', ':']);
const blows = new Set(['hit', 'hitting', 'struck', 'hits']);
const withs = new Set(['with', 'w']);
/** Then somebody else may have struck. */
const turning = new Set(
  listed('by, back, then, was, got, being, been, retaliated, peer, pupil, him, her, child, boy, girl, he, she, who'),
);

/** "Lashed out at TA, hit with lego box": whom a child lashes out at is whom it hits, where nobody else is named. */
export function isHitInLashingOut(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'assault' || !outs.areIn(tokens) || !blows.has(textAt(tokens, first))) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (!withs.has(textAt(tokens, first + 1)) || !joints.has(textAt(tokens, first - 1))) return false;
  const whom = first - 2;
  if (!staff.has(textAt(tokens, whom)) || textAt(tokens, whom - 1) !== 'at' || textAt(tokens, whom - 2) !== 'out')
    return false;
  const verb = whom - 3;
  if (verb < begin || !lashing.has(textAt(tokens, verb)) || hasWord(tokens, first + 1, end, turning)) return false;
  return !hasWord(tokens, first + 1, end, things) && !hasWord(tokens, begin, verb - 1, grown);
}
const grown = new Set([...grownKin, ...youngKin, ...staff, 'who', 'him', 'her']);
