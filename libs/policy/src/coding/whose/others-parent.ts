import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const others = new KeyWords(['other', 'another', 'injured']);
const youths = new Set(['boy', 'girl', 'child', 'pupil', 'student', 'toddler', 'lad', 'one', 'classmate', 'kid']);
const parents = new Set([
  ...['mum', 'dad', 'mother', 'father', 'parent', 'parents', 'nan', 'gran', 'grandad', 'carer', 'carers', 'stepdad'],
  ...['stepmum', 'family', 'sister', 'brother', 'grandmother', 'grandfather'],
]);
/** What turns from their child to the one of whom is written. */
const turning = new Set(
  listed(`
  our, ours, apologise, apologised, apologising, apologies, sorry, ask, asks, asked, asking, checking, this, seeing,
  saw, witnessed, noticed, him, told, thanks, thank, hit, pushed, kicked, punched
`),
);
const own = new Set(['his', 'her', 'their', 'he', 'she', 'son', 'daughter', "son's", "daughter's"]);

/** The last word of "the other boy's mum" or "parents of another pupil", from the place of "other" on; -1 where none stand there. */
function othersParentAt(tokens: readonly Token[], place: number): number {
  const child = textAt(tokens, place + 1);
  if (child.endsWith("'s") && youths.has(child.slice(0, -2)) && parents.has(textAt(tokens, place + 2)))
    return place + 2;
  if (!youths.has(child)) return -1;
  const of = textAt(tokens, place - 1) === 'of' ? place - 1 : place - 2;
  return textAt(tokens, of) === 'of' && parents.has(textAt(tokens, of - 1)) && goesOnAt(tokens, of) ? place + 1 : -1;
}

/** "The other boy's mum rang, his collarbone is broken": of the child of whoever tells it. */
export function isOfOthersChild(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!others.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  for (let place = sentence.first; place < first - 2; place += 1) {
    if (!others.has(textAt(tokens, place))) continue;
    const parent = othersParentAt(tokens, place);
    if (parent === -1 || parent >= first) continue;
    return hasWord(tokens, parent + 1, last + 3, own) && !hasWord(tokens, parent + 1, first - 1, turning);
  }
  return false;
}
