import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const abuses = new KeyWords(['abuse']);
/** What children are made to do, and would rather not. */
const chores = new Set(
  listed(
    'sprouts, broccoli, veg, vegetables, greens, peas, cabbage, salad, homework, tidy, hoover, xbox, playstation, ipad, spellings',
  ),
);
/** Then it may be more than that. */
const more = new Set(
  listed(`
  hit, hits, hitting, smack, smacks, slap, slaps, kick, kicks, punch, belt, lock, locks, locked, floor, sick, vomit, dog, dogs, bin, night, nights, hurt,
  hurts, touch, touches, bed, naked, secret, cry, cries, all, never, force, forces, forced, throws, threw, hold, holds, nose, otherwise, until, or, starve
`),
);

/** "Is it abuse if mum makes me eat sprouts", after an assembly: a child that has only chores to tell of. */
export function isAskedOfChores(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'maltreatment-suspected' || !abuses.areIn(tokens) || textAt(tokens, first - 1) !== 'it') return false;
  if (textAt(tokens, last) !== 'abuse' || textAt(tokens, last + 1) !== 'if') return false;
  const { last: end } = sentenceOf(tokens, last);
  return hasWord(tokens, last + 2, end, chores) && !hasWord(tokens, last + 2, tokens.length - 1, more);
}
