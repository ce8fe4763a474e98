import { type Mention } from '../mention.js';
import { isAtGame } from '../blows/no-deeds.js';
import { behind, goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const winning = new Set(['beat', 'beats', 'beating', 'thrashed', 'thrash', 'thrashing', 'hammered', 'battered']);
const sidesOfGames = new Set([
  'team',
  'opposition',
  'rivals',
  'champions',
  'opponents',
  'favourites',
  'school',
  'schools',
  'house',
]);
const ofSides = new Set(['the', 'other', 'opposing', 'their', 'our', 'rival', 'all', 'away', 'year']);
const whys = new Set(['why', 'how', 'what', 'that', ',']);
const reachOfGame = 6;

/** "Dad beat him at chess", "thrashed the other team", "beats me why". */
export function isBeatenAtGame(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (isHardHitting(tokens, first)) return true;
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (winning.has(text) && isSideOfGame(tokens, place + 1)) return true;
    if (text === 'beats' && textAt(tokens, place + 1) === 'me' && whys.has(textAt(tokens, place + 2))) return true;
    if (text.startsWith('beat')) return isAtGame(tokens, place, behind(tokens, last, reachOfGame));
  }
  return false;
}

/** "Hard-hitting drama". */
const isHardHitting = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, textAt(tokens, first - 1) === '-' ? first - 2 : first - 1) === 'hard';

function isSideOfGame(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && ofSides.has(textAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) && sidesOfGames.has(textAt(tokens, place));
}
