import { listed } from '../dictionary/forms.js';
import { notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const feeding = new Set(['feeding', 'feed', 'feeds', 'fed']);

/** "Takes food from lunch boxes; mother asks school not to feed him": how he is fed is said apart from what he takes. */
export function isFoodTaken(tokens: readonly Token[], { first, last }: Mention, reasons: ReadonlySet<string>): boolean {
  if (!hasWord(tokens, first, last, foods)) return false;
  const sentence = sentenceOf(tokens, first);
  return tokens.every(
    (_, place) =>
      !reasons.has(textAt(tokens, place)) ||
      (feeding.has(textAt(tokens, place)) && (place < sentence.first || place > sentence.last)),
  );
}
const foods = new Set(['food']);

const bottles = new Set(['bottle', 'bottles']);
const drinks = new Set(
  listed(`
  squash, juice, pop, coke, cola, tea, fizzy, ribena, lemonade, water, sugar
`),
);

/** "Always hungry, bottle of squash": no feed that would explain it. */
export const isOfSquash = (tokens: readonly Token[], place: number): boolean =>
  bottles.has(textAt(tokens, place)) &&
  textAt(tokens, place + 1) === 'of' &&
  hasWord(tokens, place + 2, place + 3, drinks);

/** "Hungry, feeds missing from bag", "no feeds sent": a feed that was not had explains nothing away. */
export const isFeedMissing = (tokens: readonly Token[], place: number): boolean =>
  feeding.has(textAt(tokens, place)) &&
  (hasWord(tokens, place - 2, place - 1, without) || hasWord(tokens, place + 1, place + 2, missed));
const without = new Set(['no', 'without', 'missed', 'missing']);
const missed = new Set(['missing', 'not', 'forgotten', 'missed', 'omitted', 'never', "wasn't", "weren't"]);

const meals = new Set(['snack', 'lunch', 'lunchtime', 'dinner', 'teatime', 'tea', 'playtime', 'break']);
const nots = new Set(notWords);
const before = new Set(['at', 'by', 'before']);
const often = new Set(
  listed(`
  always, often, very, every, constantly, so, most, regularly, persistently, too, still
`),
);

/** "Seems hungry at snack": as anybody is at a meal, unless it is often or very much so. */
export function isBeforeMeal(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, last) !== 'hungry' || nots.has(textAt(tokens, first - 1)) || !before.has(textAt(tokens, last + 1)))
    return false;
  if (!meals.has(textAt(tokens, last + 2)) || hasWord(tokens, last + 3, last + 5, often)) return false;
  return !hasWord(tokens, Math.max(sentenceOf(tokens, first).first, first - 4), first - 1, often);
}

const goOn = new Set([
  ',',
  ...listed(`
  and, &, or, -, ;, :, today, again, but, when, at, on, (, ), /, since, for
`),
]);

/** "No food in mouth", where "cold, no food in" is of the home. */
export const isFoodElsewhere = (tokens: readonly Token[], { last }: Mention): boolean =>
  textAt(tokens, last) === 'in' &&
  goesOnAt(tokens, last + 1) &&
  (!goOn.has(textAt(tokens, last + 1)) || isNotKeptDown(tokens, last + 1));

/** "No food in since last night, vomiting": of one who is ill, and no larder, nor other people. */
function isNotKeptDown(tokens: readonly Token[], place: number): boolean {
  const time = textAt(tokens, place);
  if (time !== 'today' && !(time === 'since' && recent.has(textAt(tokens, place + 1)))) return false;
  const { first, last } = sentenceOf(tokens, place);
  return hasWord(tokens, first, last, vomiting) && !hasWord(tokens, first, last, ofHome);
}
const recent = new Set([
  ...['last', 'yesterday', 'breakfast', 'lunch', 'midnight', 'night', 'lunchtime', 'then', 'morning'],
]);
const vomiting = new Set(['vomiting', 'vomited', 'vomits', 'vomit', 'retching']);
const ofHome = new Set(
  listed(
    'hungry, kids, children, cupboards, cupboard, house, home, flat, fridge, mum, mother, dad, father, toddler, baby, mouldy, siblings, payday, benefits',
  ),
);
