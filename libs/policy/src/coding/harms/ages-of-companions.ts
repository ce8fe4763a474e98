import { behindAges, ofOwnPartner } from '../dictionary/harms/older-companions.js';
import { listed } from '../dictionary/forms.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const [own, behind] = [new Set(ofOwnPartner), new Set(behindAges)];
const ofElders = new Set(listed("mum's, mother's, dad's, father's, sister's, aunt's"));
const elders = new Set(listed('mum, mother, dad, father'));
/** Between an elder and whom that one is with: "mum and her boyfriend 24", where "mum worried, boyfriend 24" is of the child. */
const joining = new Set(listed('and, &, +, with, w, has, lives, his, her, a, new, whose'));

/** "Split from boyfriend 18 months ago", "lives with mum and partner 24": a number that is no age, or of a partner who is a parent's. */
export function isAgeOfNobody(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'controlling-companion' || first !== begin + 1 || !/^(?:\(|\d+)$/.test(textAt(tokens, first)))
    return false;
  if (goesOnAt(tokens, last + 1) && !behind.has(textAt(tokens, last + 1))) return true;
  if (hasWord(tokens, sentenceOf(tokens, begin).first, begin - 1, ofElders)) return true;
  if (isOfElder(tokens, begin)) return true;
  return textAt(tokens, begin) === 'partner' && !hasWord(tokens, 0, tokens.length - 1, own);
}

function isOfElder(tokens: readonly Token[], companion: number): boolean {
  let place = companion - 1;
  while (joining.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place -= 1;
  return goesOnAt(tokens, place + 1) && elders.has(textAt(tokens, place));
}
