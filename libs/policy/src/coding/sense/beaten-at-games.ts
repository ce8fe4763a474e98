import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { isAtGame } from '../blows/at-games.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const winning = new Set(['beat', 'beats', 'beating', 'thrashed', 'thrash', 'thrashing', 'hammered', 'battered']);
const sidesOfGames = new Set(
  listed(`
  team, opposition, rivals, champions, opponents, favourites, school, schools, house
`),
);
const ofSides = new Set(['the', 'other', 'opposing', 'their', 'our', 'rival', 'all', 'away', 'year']);
const whys = new Set(['why', 'how', 'what', 'that']);
const reachOfGame = 6;

/** "Dad beat him at chess", "thrashed the other team", "beats me why". */
export function isBeatenAtGame(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (isHardHitting(tokens, first) || isBeatingHeart(tokens, first) || isMood(tokens, first, last)) return true;
  for (let place = first; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (winning.has(text) && isSideOfGame(tokens, place + 1)) return true;
    if (isPuzzling(tokens, place)) return true;
    if (text.startsWith('beat')) return isAtGame(tokens, place, behind(tokens, last, reachOfGame));
  }
  return false;
}

/** "Beats me why", and "beats me, mum says", which nobody does. */
function isPuzzling(tokens: readonly Token[], place: number): boolean {
  if (textAt(tokens, place) !== 'beats' || textAt(tokens, place + 1) !== 'me') return false;
  if (!beginsAt(tokens, place) && beaters.has(textAt(tokens, place - 1))) return false;
  if (whys.has(textAt(tokens, place + 2))) return true;
  return textAt(tokens, place + 2) === ',' && (beginsAt(tokens, place) || textAt(tokens, place - 1) === 'it');
}

/** "Dad beats me how can I stop it", "he beats me that hard". */
const beaters = new Set([
  ...grownKin,
  ...youngKin,
  ...listed('he, she, they, who, always, often, sometimes, also, and, then, man, coach'),
]);

/** "My father's ghost beats in me": as a heart does. */
const isBeatingHeart = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first) === 'beats' &&
  textAt(tokens, first + 1) === 'in' &&
  inWhom.has(textAt(tokens, first + 2)) &&
  spirits.has(textAt(tokens, first - 1));
const inWhom = new Set(['me', 'us', 'you']);
const spirits = new Set(['heart', 'hearts', 'ghost', 'blood', 'drum', 'spirit', 'soul', 'pulse']);

/** "'Beaten up' mood", "feels beaten up after chemo", and nothing that somebody did or left. */
function isMood(tokens: readonly Token[], first: number, last: number): boolean {
  if (textAt(tokens, first) !== 'beaten' || textAt(tokens, last) !== 'up' || !goesOnAt(tokens, last + 1)) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, done)) return false;
  if (moods.has(textAt(tokens, last + 1)))
    return (
      !goesOnAt(tokens, last + 2) || behindMood.has(textAt(tokens, last + 2)) || textAt(tokens, last + 1) === 'mood'
    );
  const isFelt = feeling.has(textAt(tokens, first - 1)) && textAt(tokens, last + 1) === 'after';
  return isFelt && treatments.has(textAt(tokens, last + 2));
}
const done = new Set([
  ...grownKin,
  'by',
  ...['brother', 'bruise', 'bruises', 'bruised', 'bruising', 'marks', 'mark', 'injury', 'injuries', 'cut', 'cuts'],
]);
/** Behind a feeling that somebody has: "came in beaten up feeling low" is none. */
const behindMood = new Set([',', 'after', 'since', 'today', 'all', 'and', 'from', '"', "'", '”', '’', 'this', ')']);
const moods = new Set(['mood', 'feeling', 'feelings']);
const feeling = new Set(['feels', 'feeling', 'felt']);
const treatments = new Set(['chemo', 'chemotherapy', 'radiotherapy', 'steroids', 'treatment', 'vincristine', 'flu']);

/** "Hard-hitting drama". */
const isHardHitting = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, textAt(tokens, first - 1) === '-' ? first - 2 : first - 1) === 'hard';

function isSideOfGame(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && ofSides.has(textAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) && sidesOfGames.has(textAt(tokens, place));
}
