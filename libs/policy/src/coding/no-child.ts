import { childWords } from './person-words.js';
import { textAt } from './reading.js';
import { type Token } from './tokens.js';

const indefinite = new Set(['a', 'an', 'another', 'other', 'some']);
const days = new Set([
  ...[
    'morning',
    'afternoon',
    'evening',
    'week',
    'month',
    'year',
    'time',
    'weekend',
    'summer',
    'winter',
    'spring',
    'term',
  ],
  ...['autumn', 'christmas', 'easter', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]);

/** Whether a word that may name the child is of another, or of a time: "a baby", "this morning". */
export const isNoChild = (tokens: readonly Token[], place: number): boolean =>
  childWords.has(textAt(tokens, place)) &&
  (textAt(tokens, place) === 'this'
    ? days.has(textAt(tokens, place + 1))
    : (indefinite.has(textAt(tokens, place - 1)) && !pronominal.has(textAt(tokens, place))) ||
      ofBabies.has(textAt(tokens, place + 1)));
const ofBabies = new Set([
  ...[
    'gate',
    'monitor',
    'walker',
    'bath',
    'seat',
    'bouncer',
    'group',
    'clinic',
    'room',
    'lock',
    'massage',
    'carrier',
    'sling',
  ],
  ...['bag', 'wipes', 'food', 'shower', 'benefit', 'protection', 'minder', 'care', 'toys', 'gym', 'equipment', 'swing'],
]);
const pronominal = new Set(['he', 'she', 'him', 'his', 'both']);
