import { isInitial } from '../blows/blows.js';
import { type Mention } from '../mention.js';
import { isNotOfChild } from '../people/meant-by-pronoun.js';
import {
  isGirlBumping,
  isHeadOfOther,
  isOwnChild,
  isOwnHead,
  isOwnPartMet,
  isWhoBumped,
} from '../people/own-part-met.js';
import { isHavingBitten } from '../people/person-reach.js';
import { selfHarms, shutters } from '../people/person-signs.js';
import { doneTo, possessed, sexOfOwner, victims } from '../people/person-words.js';
import { men, women } from '../people/unlike-pronoun.js';
import { isPlace } from '../sites/sides.js';
import { textAt } from '../text/reading.js';
import { type AroundPersons } from './around-persons.js';
import { isTheChildren } from './children-too.js';
import { isWithThing } from './said-by-child.js';

type Named = Pick<AroundPersons, 'tokens' | 'persons'>;

/** "Bit him", "scratched her on the cheek": whoever did it, it was done to the child; "scratched her cheek" may be her own. */
export function isOfVictim(named: Named, mention: Mention): boolean {
  const { tokens, persons } = named;
  const { value, first, last } = mention;
  if (persons.some((one) => one.first >= first && one.first <= last + 1 && one.last > last)) return false;
  if (isHeadOfOther(tokens, first)) return true;
  // "scratched her sister"
  const isOwned = sexOfOwner.has(textAt(tokens, last + 1)) && !isOwnChild(tokens, last + 2);
  if (isOwned && persons.some((one) => one.first === last + 2)) return false;
  // "gran lost her footing", "came off her bike"
  if (ownLosses.has(textAt(tokens, first)) && value.startsWith('fall')) return false;
  for (let place = first + 1; place <= last; place += 1) if (isVictimAt(named, place, mention)) return true;
  if (isWithThing(tokens, first)) return true;
  if (doneTo.has(textAt(tokens, first)) && isTheChildren(tokens, last + 1)) return true;
  const whom = textAt(tokens, last + 1) === 'the' ? last + 2 : last + 1;
  if (!(doneTo.has(textAt(tokens, first)) || isHavingBitten(tokens, first)) || !victims.has(textAt(tokens, whom)))
    return false;
  return !isPlace(tokens, whom + 1) && !possessed.has(textAt(tokens, whom + 1));
}
const ownLosses = new Set(['lost', 'loses', 'losing', 'came', 'comes', 'coming', 'missed', 'fell', 'fallen', 'falls']);

function isVictimAt(named: Named, place: number, mention: Mention): boolean {
  const { tokens, persons } = named;
  return (
    (victims.has(textAt(tokens, place)) || isInitial(tokens, place)) &&
    !notTheChild.has(textAt(tokens, place - 1)) &&
    !isNotOfChild(tokens, persons, place) &&
    textAt(tokens, place + 1) !== 'own' &&
    !isHers(named, place, mention)
  );
}
/** "Another child" is none of whom the text tells. */
const notTheChild = new Set(['another', 'a', 'other', 'not', 'never']);

/** "Trapped her finger": it may be hers who did it. */
function isHers({ tokens, persons }: Named, place: number, { value, first }: Mention): boolean {
  const person = persons.findLast((one) => one.last < first);
  // "nan, who bumped his head"
  if (person !== undefined && (textAt(tokens, place) === 'her' ? men : women).has(textAt(tokens, person.last)))
    return false;
  return (
    ((value === 'caught-in-door' ||
      heldByNobody.has(value) ||
      selfHarms.has(textAt(tokens, first)) ||
      isOwnHead(tokens, place) ||
      isWhoBumped(tokens, first) ||
      isGirlBumping(tokens, person?.last, first)) &&
      !shutters.has(textAt(tokens, first)) &&
      isPlace(tokens, place + 1)) ||
    isOwnPartMet(tokens, place)
  );
}
/** What nobody does to somebody: "blood on her lip". */
const heldByNobody = new Set(['injury', 'bleeding-mouth', 'subconjunctival-haemorrhage', 'swelling']);
