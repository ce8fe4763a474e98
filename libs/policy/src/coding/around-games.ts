import { hasWord, textAt } from './reading.js';
import { type Token } from './tokens.js';

const cards = new Set(['card', 'cards', 'boots', 'shirt', 'kit', 'sticker', 'stickers', 'magazine', 'book', 'bag']);
const walks = new Set([
  'way',
  'home',
  'back',
  'walking',
  'walked',
  'walk',
  'cycling',
  'driving',
  'coming',
  'going',
  'running',
  'travelling',
]);
const directions = new Set(['to', 'from']);

/** "Cut by a football card", "on the way home from rugby": nothing came by a game. */
export const isAroundGame = (tokens: readonly Token[], before: number, last: number): boolean =>
  cards.has(textAt(tokens, last + 1)) ||
  (directions.has(textAt(tokens, before)) && walks.has(textAt(tokens, before - 1))) ||
  isLookedAt(tokens, before) ||
  // "straps his ankle for PE", "brought in her inhaler for games"
  (textAt(tokens, before) === 'for' && hasWord(tokens, before - reachOfKit, before - 1, kits));

/** "To watch the rugby", "listening to the football": who looks on plays none. */
const isLookedAt = (tokens: readonly Token[], before: number): boolean =>
  watching.has(textAt(tokens, before)) ||
  (afterWatching.has(textAt(tokens, before)) && /^(?:listen|spectat)/.test(textAt(tokens, before - 1)));
const afterWatching = new Set(['to', 'at']);
const watching = new Set(['watch', 'watches', 'watching', 'watched']);

const kits = new Set([
  ...['straps', 'strapped', 'strapping', 'tapes', 'taped', 'plasters', 'wears', 'wearing', 'wore', 'removed', 'covers'],
  ...['support', 'brace', 'pads', 'trainers', 'changed', 'changing', 'excused', 'excuse', 'undressed', 'undressing'],
]);
const reachOfKit = 4;
