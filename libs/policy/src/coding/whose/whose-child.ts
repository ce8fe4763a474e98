import { doubts, notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const happening = new Set<Mention['kind']>(['injury', 'mechanism', 'neglect']);
const maybes = new Set([...doubts, 'might', 'may', 'could']);
const nots = new Set([...notWords, 'neither', 'none', 'nobody']);
const children = new Set(['child', 'boy', 'girl', 'pupil', 'pupils', 'kid', 'baby', 'toddler', 'teenager']);
const ours = new KeyWords(['ours', 'our']);
const ofOurs = new Set([
  ...['pupils', 'pupil', 'children', 'students', 'patients', 'families', 'kids', 'cases', 'lot', 'school'],
]);
const reachOfOwner = 4;

/**
 * Whether a text says of a child whom somebody saw that it may be the one of whom is written, or is not: "a boy, possibly ours, was
 * slapped", "saw a girl knocked down; not one of our pupils". Null where it says neither.
 */
export function whoseChild(tokens: readonly Token[], { kind, first, last }: Mention): 'perhaps' | 'another' | null {
  if (!happening.has(kind) || !ours.areIn(tokens)) return null;
  const sentence = sentenceOf(tokens, first);
  if (!hasSomeChild(tokens, sentence.first, last)) return null;
  const next = sentenceOf(tokens, Math.min(sentence.last + 1, tokens.length - 1));
  const end = nots.has(textAt(tokens, next.first)) ? next.last : sentence.last;
  for (let place = sentence.first; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (!ours.has(text) || (text === 'our' && !ofOurs.has(textAt(tokens, place + 1)))) continue;
    if (hasWord(tokens, place - reachOfOwner, place - 1, nots))
      return hasWord(tokens, place - reachOfOwner, place - 1, maybes) ? 'perhaps' : 'another';
    if (hasWord(tokens, place - reachOfOwner, place - 1, maybes)) return 'perhaps';
  }
  return null;
}

/** "A boy", "another girl": somebody of whom nothing is known. */
function hasSomeChild(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1)
    if (children.has(textAt(tokens, place)) && goesOnAt(tokens, place) && some.has(textAt(tokens, place - 1)))
      return true;
  return false;
}
const some = new Set(['a', 'one', 'another', 'some', 'two', 'the', 'young', 'small', 'little']);
