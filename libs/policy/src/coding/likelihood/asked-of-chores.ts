import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const abuses = new KeyWords(['abuse']);
/** What children are made to do, and would rather not. */
const chores = new Set(
  listed(`
  sprouts, broccoli, veg, vegetables, greens, peas, cabbage, salad, homework, hoover, dishes, xbox, playstation, ipad, spellings
`),
);
/** All that may stand beside it: any other word may tell of more. */
const plain = new Set([
  ...chores,
  ...listed(`
  my, your, our, the, a, i, he, she, you, they, mum, mummy, dad, daddy, mums, dads, parents, makes, make, made, me, him, her, us, have, has, to,
  eat, eats, do, does, go, take, takes, away, off, wont, won't, let, lets, play, on, too, many, much, more, and, finish, every, day, before, after,
  tea, dinner, lunch
`),
]);

/** "Is it abuse if mum makes me eat sprouts", after an assembly: a child that has only chores to tell of. */
export function isAskedOfChores(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'maltreatment-suspected' || !abuses.areIn(tokens) || textAt(tokens, first - 1) !== 'it') return false;
  if (textAt(tokens, last) !== 'abuse' || textAt(tokens, last + 1) !== 'if') return false;
  const { last: end } = sentenceOf(tokens, last);
  if (!hasWord(tokens, last + 2, end, chores)) return false;
  for (let place = last + 2; place <= end; place += 1) if (!plain.has(textAt(tokens, place))) return false;
  return true;
}
