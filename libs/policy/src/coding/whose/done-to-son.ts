import { distant } from '../dictionary/blows/struck-persons.js';
import { type Mention } from '../mention.js';
import { selfHarms } from '../people/person-signs.js';
import { type Person } from '../people/person-words.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const bites = new Set(['bit', 'bites']);
const ownBitten = new Set(['lip', 'lips', 'tongue', 'nails', 'nail', 'finger', 'fingers']);
/** What nobody burns or cuts themselves with by chance. */
const weapons = new Set(['cigarette', 'lighter', 'iron', 'belt', 'poker', 'spoon', 'straighteners', 'match', 'cigar']);
const sides = new Set(['left', 'right', 'l', 'r', 'upper', 'lower', 'little', 'both']);
const children = new Set(['child', 'boy', 'girl', 'pupil', 'son', 'daughter', 'yp', 'patient', 'pt']);
const saying = new Set([
  ...['says', 'said', 'told', 'tells', 'states', 'stated', 'disclosed', 'discloses', 'alleges', 'alleged', 'reports'],
]);
const between = new Set(['that', 'his', 'her', 'the', 'us', 'me', 'teacher', 'staff', 'school', 'nurse', 'step', '-']);
const reachOfWeapon = 5;
const reachOfTeller = 7;

/**
 * "He says dad broke his arm", "dad burnt his hand with a cigarette", "father bit his arm", "daddy hurt my arm": what a grown person does to a part of
 * "his" or "her" is the child's, where the child tells it or nobody does it to themselves. "Dad broke his leg" is dad's.
 */
export function isDoneToSon(
  tokens: readonly Token[],
  { first: from, last: to, means }: Found<Person>,
  mention: Mention,
): boolean {
  if (selfHarms.has(textAt(tokens, mention.first)) && textAt(tokens, mention.first + 1) === 'my') return true;
  const pronoun = means === 'man' ? 'his' : means === 'woman' ? 'her' : null;
  const { first, last } = mention;
  if (pronoun !== null && isOfSonOf(tokens, to, first, pronoun)) return true;
  if (pronoun === null || first < to || first - to > 2 || textAt(tokens, first + 1) !== pronoun) return false;
  const part = sides.has(textAt(tokens, first + 2)) ? first + 3 : first + 2;
  if (!isPlace(tokens, part)) return false;
  if (bites.has(textAt(tokens, first)) && !ownBitten.has(textAt(tokens, part))) return true;
  const end = behind(tokens, Math.max(last, part), reachOfWeapon);
  if (hasWord(tokens, part, end, withs) && hasWord(tokens, part, end, weapons)) return true;
  return isToldByChild(tokens, from, pronoun);
}
const withs = new Set(['with']);

/** "Dad twisted his daughter's arm": the child's, if it is no uncle. */
function isOfSonOf(tokens: readonly Token[], person: number, first: number, pronoun: string): boolean {
  if (distant.has(textAt(tokens, person)) || textAt(tokens, first + 1) !== pronoun) return false;
  const child = ranks.has(textAt(tokens, first + 2)) ? first + 3 : first + 2;
  return sons.has(textAt(tokens, child)) && isPlace(tokens, child + 1);
}
const sons = new Set(["son's", "daughter's", "child's", "baby's"]);
const ranks = new Set(['baby', 'infant', 'little', 'young', 'toddler', 'own']);

/** "He told his teacher that". */
function isToldByChild(tokens: readonly Token[], from: number, pronoun: string): boolean {
  const { first } = sentenceOf(tokens, from);
  for (let place = from - 1; place >= first && place >= from - reachOfTeller; place -= 1) {
    const text = textAt(tokens, place);
    if (saying.has(text)) {
      const teller = textAt(tokens, place - 1);
      const isBare = place === first;
      return isBare || teller === (pronoun === 'his' ? 'he' : 'she') || children.has(teller);
    }
    if (!between.has(text)) return false;
  }
  return false;
}
