import { type Mention } from '../mention.js';
import { owners } from '../people/person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type AroundPersons } from './around-persons.js';

type Named = Pick<AroundPersons, 'tokens' | 'persons'>;

/** "The pre-mobile twin", "his walking brother". */
export function isAdjectiveOf({ tokens, persons }: Named, { value, first, last }: Mention): boolean {
  if (value !== 'not-mobile' && !owners.has(textAt(tokens, first - 1))) return false;
  return persons.some(
    (one) => one.first === last + 1 && goesOnAt(tokens, one.first) && one.means !== 'worker' && one.means !== 'animal',
  );
}

/** "Mother feels low since her own fall". */
export const isOwnFall = (named: Named, { first }: Mention): boolean => isOwnOf(named, first - 1);

/** "Mum, who was seen for her own wrist injury". */
export function isForOwn(named: Named, { first }: Mention): boolean {
  const own = textAt(named.tokens, first - 1) === 'own' ? first - 1 : first - 2;
  return forOwn.has(textAt(named.tokens, own - 2)) && isOwnOf(named, own);
}
const forOwn = new Set(['for', 'of', 'about', 'with', 're', 'over']);

function isOwnOf({ tokens, persons }: Named, own: number): boolean {
  if (textAt(tokens, own) !== 'own') return false;
  return persons.some(({ last, means }) => last < own && (means === 'woman' || means === 'man' || means === 'elder'));
}
