import { goesOnAt, textAt } from '../text/reading.js';
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
  ...['pool', 'darts', 'tennis', 'football', 'golf', 'bowling', 'tenpin', 'kart', 'table', 'sums', 'snooker'],
  ...tables,
  ...screens,
]);
const grounds = new Set(['club', 'practice', 'training', 'match', 'pitch', 'lesson', 'and', 'by']);
const articles = new Set(['a', 'the']);

/** "Beat him at chess", "beats me on FIFA", and behind what a child says: "dad beats me" - chess. */
export function isAtGame(tokens: readonly Token[], verb: number, end: number): boolean {
  for (let place = verb + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (stops.has(text)) return false;
    if (text === ',') return isAllSaid(tokens, before.has(textAt(tokens, place + 1)) ? place + 2 : place + 1);
    if (text !== 'at' && text !== 'in' && text !== 'on') continue;
    const game = articles.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    if (text !== 'on') return games.has(textAt(tokens, game)) && !grounds.has(textAt(tokens, game + 1));
    if (screenGames.has(textAt(tokens, game))) return true;
    if (isSiteAt(tokens, game)) return false;
  }
  return false;
}

const before = new Set(['at', 'on', 'in']);

const isAllSaid = (tokens: readonly Token[], place: number): boolean =>
  (boardGames.has(textAt(tokens, place)) || screenGames.has(textAt(tokens, place))) &&
  (!goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === ',');
