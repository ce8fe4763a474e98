import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const ifs = new Set(['when', 'if', 'where']);
const anybody = new Set(['someone', 'somebody', 'people', 'anyone', 'anybody', 'adults', 'grown-ups', 'grownups']);
const ones = new Set(['person', 'adult', 'grown-up', 'grownup', 'up', 'stranger']);
const asking = new Set(['is', 'counts', "what's", 'means', 'meaning', 'called', 'define', 'defined', 'word']);
const between = new Set(['as', 'by', 'of', 'the', 'meant']);
const reach = 4;
const you = new Set(['you']);
const lessons = new KeyWords(
  listed(`
  class, lesson, lessons, assembly, pshe, psed, nspcc, answered, answer, worksheet, workshop, quiz, circle, discussed
`),
);
/** Children who speak of themselves say "you", too. */
const own = new KeyWords(
  listed(`
  me, my, mine, hurts, sore, mark, marks, night, home, house, uncle, dad, daddy, mum, mummy, stepdad, belt, cry, then, happens, brother,
  grandad, nan, disclosed, disclosure, like, ours, stepmum, every, everyday, quiet, tearful, cried, upset, floor, whispered, silent, shaking
`),
);

/**
 * "Class asked what is abuse; he answered when someone hits you": what a word means, told in a lesson. Of nobody who is named: "abuse
 * is when dad hits you" tells of a father.
 */
export function isDefined(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (!lessons.areIn(tokens) || own.areIn(tokens)) return false;
  if (kind === 'concern' && value !== 'disclosure') return isAskedFor(tokens, first) || isExplained(tokens, last);
  if (value === 'disclosure') return isOfAnyone(tokens, first, last + 1) && hasWord(tokens, first, last + reach, you);
  return value === 'assault' && meetsYou(tokens, last) && isOfAnyone(tokens, first - reach, first - 1);
}

const meetsYou = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last) === 'you' || textAt(tokens, last + 1) === 'you';

/** "When someone", "if a grown up". */
function isOfAnyone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = Math.max(0, from); place < to; place += 1) {
    if (!ifs.has(textAt(tokens, place))) continue;
    if (anybody.has(textAt(tokens, place + 1))) return true;
    const isOne = textAt(tokens, place + 1) === 'a' || textAt(tokens, place + 1) === 'an';
    if (isOne && (ones.has(textAt(tokens, place + 2)) || ones.has(textAt(tokens, place + 3)))) return true;
  }
  return false;
}

/** "What is abuse", "what counts as neglect". */
function isAskedFor(tokens: readonly Token[], first: number): boolean {
  let before = first - 1;
  if (between.has(textAt(tokens, before))) before -= 1;
  if (beginsAt(tokens, before + 1) || !asking.has(textAt(tokens, before))) return false;
  return textAt(tokens, before) === "what's" || textAt(tokens, before - 1) === 'what';
}

/** "Abuse is when a grown up hits you": and not "abuse is when dad". */
const isExplained = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'is' && goesOnAt(tokens, last + 1) && isOfAnyone(tokens, last + 2, last + 3);
