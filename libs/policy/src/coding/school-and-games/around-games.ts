import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

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

const joins = new Set(['and', 'when', ',', 'then']);
const reachOfHurt = 7;

/** "Said he was playing football with dad and fell": what he says happened at the game. */
export function isHurtWhilePlaying(
  tokens: readonly Token[],
  { value, first, last }: Mention,
  told: readonly Mention[],
): boolean {
  // "had a black eye, said from boxing"
  if (value === 'sport' && textAt(tokens, first - 1) === 'from') return hasWord(tokens, first - 2, first - 2, sayings);
  if (value !== 'sport' || !(playing.has(textAt(tokens, first)) || playing.has(textAt(tokens, first - 1))))
    return false;
  const hurt = told.find((one) => one.kind === 'mechanism' && one.value !== 'sport' && one.first > last);
  if (hurt === undefined || hurt.first - last > reachOfHurt || hurt.first > sentenceOf(tokens, last).last) return false;
  return hasWord(tokens, hurt.first - 2, hurt.first - 1, joins);
}
const playing = new Set(['playing', 'doing', 'at']);
const sayings = new Set(['said', 'saying', 'stated', 'reported']);
