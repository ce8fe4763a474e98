import { KeyWords } from '../text/key-words.js';
import { sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Nobody in particular. */
export const crowds = new KeyWords([
  ...['children', 'babies', 'toddlers', 'infants', 'kids', 'youngsters', 'teenagers', 'ones', 'people'],
]);
/** Before those who are known. */
export const determined: ReadonlySet<string> = new Set([
  ...['the', 'these', 'those', 'both', 'her', 'his', 'their', 'two', 'three', 'other', 'older', 'my'],
]);
const musts = new Set(['must', 'should', 'shall', 'need']);
/** They tell of one child, or of a place: "seen in the babies room". */
const betweens = new Set([
  ...['was', 'were', 'had', 'has', 'today', 'yesterday', 'this', 'he', 'she', 'his', 'her', 'him', 'seen', 'noted'],
  ...['noticed', 'found', 'room', 'class', 'school', 'ward', 'unit', 'group', 'home', 'clinic'],
]);

/** "Bruises in babies who do not crawl must always be seen". */
export function isRuleForMany(tokens: readonly Token[], first: number): boolean {
  if (!crowds.areIn(tokens)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  let isMany = false;
  for (let place = begin; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (betweens.has(text)) return false;
    if (text === 'in' && (crowds.has(textAt(tokens, place + 1)) || crowds.has(textAt(tokens, place + 2))))
      isMany = !determined.has(textAt(tokens, place + 1));
    else if (isMany && musts.has(text)) return first < place;
  }
  return false;
}
