import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** Then what stands behind is no game that somebody was beaten at: "beats me when I lose at chess" tells why. */
const stops = new Set(['up', 'with', 'when', 'whenever', 'if', 'because', 'cos', 'for', 'after', 'every', 'until']);
const tables = ['cards', 'snap', 'ludo', 'chess', 'draughts', 'monopoly', 'scrabble', 'uno', 'dominoes', 'jenga'];
const screens = [
  ...['fifa', 'minecraft', 'fortnite', 'xbox', 'playstation', 'ps4', 'ps5', 'nintendo', 'wii', 'tekken'],
  ...['roblox', 'mariokart'],
];
const boardGames = new Set(tables);
const screenGames = new Set(screens);
/** What one is beaten at. */
const games = new Set([
  ...['pool', 'darts', 'tennis', 'football', 'golf', 'bowling', 'hockey', 'tenpin', 'kart', 'sums', 'snooker'],
  ...tables,
  ...screens,
]);
/** What may stand behind a game that somebody was beaten at; a cable, an alley, a kit or who did it may not. */
const afterGame = new Set([
  ...['again', 'today', 'yesterday', 'tonight', 'earlier', 'always', 'sometimes', 'anyway', 'though', 'last', 'this'],
  ...['now', 'too', 'twice', 'once', 'all', 'often', 'easily', '3', '2', 'lol', 'haha'],
]);
const articles = new Set(['a', 'the']);
const before = new Set(['at', 'on', 'in']);
/** Then it was no game. */
const harms = new Set([
  ...['bruise', 'bruises', 'bruised', 'bruising', 'mark', 'marks', 'cut', 'cuts', 'bleeding', 'injury', 'injuries'],
  ...['hurt', 'hurts', 'swollen', 'swelling', 'welt', 'welts', 'weal', 'weals', 'sore', 'pain', 'scared', 'fracture'],
]);

/** "Beat him at chess", "beats me on FIFA", and behind what a child says: "dad beats me" - chess. */
export function isAtGame(tokens: readonly Token[], verb: number, end: number): boolean {
  const place = gameBehind(tokens, verb, end);
  if (place === null || isHarmIn(tokens, verb)) return false;
  return afterGame.has(textAt(tokens, place + 1)) || isQuoteAt(tokens, place + 1) || isAllSaid(tokens, place + 1);
}

/** The sentence ends, or goes on behind a comma with something else than why or who. */
const isAllSaid = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) ||
  (textAt(tokens, place) === ',' && !stops.has(textAt(tokens, place + 1)) && !more.has(textAt(tokens, place + 1)));
const more = new Set(['and', 'by', 'then', 'he', 'she', 'or']);

/** Where the game stands that is named behind a verb. */
function gameBehind(tokens: readonly Token[], verb: number, end: number): number | null {
  for (let place = verb + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (stops.has(text)) return null;
    if (text === ',') return gameSaid(tokens, before.has(textAt(tokens, place + 1)) ? place + 2 : place + 1);
    if (!before.has(text)) continue;
    const game = gameAt(tokens, articles.has(textAt(tokens, place + 1)) ? place + 2 : place + 1);
    if (text !== 'on') return games.has(textAt(tokens, game)) ? game : null;
    if (screenGames.has(textAt(tokens, game))) return game;
    if (isSiteAt(tokens, game)) return null;
  }
  return null;
}

/** "Table tennis", "tenpin bowling" are named by their last word. */
const gameAt = (tokens: readonly Token[], place: number): number =>
  firstOfTwo.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && games.has(textAt(tokens, place + 1))
    ? place + 1
    : place;
const firstOfTwo = new Set(['table', 'tenpin', 'air', 'ice', 'crazy']);

/** Behind a comma only the game itself is one. */
const gameSaid = (tokens: readonly Token[], place: number): number | null =>
  boardGames.has(textAt(tokens, place)) || screenGames.has(textAt(tokens, place)) ? place : null;

const isQuoteAt = (tokens: readonly Token[], place: number): boolean =>
  quotes.has(textAt(tokens, place)) && !goesOnAt(tokens, place + 1);
const quotes = new Set(['"', "'", ')', '”', '’']);

function isHarmIn(tokens: readonly Token[], verb: number): boolean {
  const { first, last } = sentenceOf(tokens, verb);
  return hasWord(tokens, first, last, harms);
}
