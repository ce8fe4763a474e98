import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const soils = new Set(listed('dirty, soiled, filthy, unclean, grubby'));
const nappies = new Set(listed('nappy, nappies, himself, herself, themselves'));
const games = new Set(listed('play, playing, playtime, football, rugby, park, gardening, forest'));

/** "Crying, dirty nappy", "looked dirty after play": what every baby has, and every child after a game. */
export function isOfNappyOrPlay(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first === last || !soils.has(textAt(tokens, last)) || !goesOnAt(tokens, last + 1)) return false;
  const next = textAt(tokens, last + 1);
  return nappies.has(next) || (next === 'after' && games.has(textAt(tokens, last + 2)));
}
