import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const soils = new Set(listed('dirty, soiled, filthy, unclean, grubby'));
const nappies = new Set(listed('nappy, nappies, himself, herself, themselves'));
const games = new Set(listed('play, playing, playtime, football, rugby, park, gardening, forest'));
/** Then it is so over and over, or nobody changed it. */
const often = new Set(
  listed(
    'always, persistently, persistent, often, constantly, again, same, still, repeatedly, frequently, regularly, every, usually',
  ),
);
const uncared = new Set(
  listed(
    'untreated, sore, raw, collected, alone, pm, food, hungry, overnight, unchanged, changed, heavy, smelly, smelling, thin, cold, flea, fleas, bleeding, dried',
  ),
);

/** "Crying, dirty nappy", "looked dirty after play", "child soiled himself": what every baby has, and every child after a game. */
export function isOfNappyOrPlay(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first === last || !soils.has(textAt(tokens, last))) return false;
  if (textAt(tokens, last) === 'soiled' && !goesOnAt(tokens, last + 1)) return isOnlySoiled(tokens, first);
  const next = goesOnAt(tokens, last + 1) ? textAt(tokens, last + 1) : '';
  const isOfGame = next === 'after' && games.has(textAt(tokens, last + 2));
  if (!nappies.has(next) && !isOfGame) return textAt(tokens, last) === 'soiled' && isOnlySoiled(tokens, first);
  const sentence = sentenceOf(tokens, first);
  if ((!isOfGame && hasWord(tokens, sentence.first, last, often)) || hasWord(tokens, last + 1, sentence.last, uncared))
    return false;
  return textAt(tokens, last) !== 'soiled' || next === 'nappy' || isOfGame || isOnlySoiled(tokens, first);
}

/** "He was soiled, constipation": it happens to a child, unless somebody found it so, or it was left in it. */
function isOnlySoiled(tokens: readonly Token[], first: number): boolean {
  if (!subjects.has(textAt(tokens, first))) return false;
  return !hasWord(tokens, 0, tokens.length - 1, leftInIt);
}
const subjects = new Set(listed('child, children, kids, baby, toddler, twins, he, she, they'));
const leftInIt = new Set(
  listed(`
  hours, cleaned, left, unchanged, alone, unattended, flea, fleas, faeces, walls, heavy, hungry, thin, cold, burn, burns, filthy, dirty, smelly, sore,
  unwashed, matted, neglect, sodden, saturated, lice, urine, dried, ignored,
  refused, refuses, shut, locked, drunk, sour, collection
`),
);
