import {
  beingTreated,
  askingServices,
  besideCare,
  comingToBeSeen,
  havingTreatment,
  notAsPatients,
  otherYoung,
  placesOfCare,
  treatments,
  whatFor,
} from '../dictionary/people/as-patients.js';
import { type Mention } from '../mention.js';
import { notTheirs, type Person } from '../people/person-words.js';
import { turnsBack } from '../people/person-reach.js';
import { isEqual } from '../people/told-apart.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const reach = 12;
const reachOfService = 3;

/**
 * "Sister under ortho for a broken wrist", "dad in plaster for a fracture", "brother here too for a burn": whoever is looked after for it
 * bears it; false of "stepdad under investigation after a fracture", whom others ask about it, and of "mum needed sutures for his
 * chin"; null where no care is told. What only tells who came ("mum attends for") tells so of a brother, a sister or another child alone.
 */
export function isPatient(
  tokens: readonly Token[],
  { last: to, means }: Pick<Found<Person>, 'last' | 'means'>,
  { kind, first, last }: Mention,
): boolean | null {
  if (kind === 'mobility' || first - to > reach || means === 'animal') return null;
  let care = to + 1;
  while (besideCare.has(textAt(tokens, care))) care += 1;
  // "has had stitches for"
  if (treatments.has(textAt(tokens, care))) care -= 1;
  const isYoung = isEqual(textAt(tokens, to)) || otherYoung.has(textAt(tokens, to));
  const end = endOfCare(tokens, care, isYoung);
  if (end === null || end >= first || !isOneClause(tokens, to + 1, first)) return null;
  if (!isYoung && hasWord(tokens, care + 1, care + reachOfService, askingServices)) return false;
  // "mum needed sutures for a cut on his chin"
  if (turnsBack(tokens, to + 1, last + 2, notTheirs[means])) return false;
  return hasWord(tokens, Math.max(end, first - 4), first - 1, whatFor) ? true : null;
}

/** Whether nothing between ends the sentence or speaks of somebody else. */
function isOneClause(tokens: readonly Token[], from: number, first: number): boolean {
  for (let place = from; place < first; place += 1)
    if (
      !goesOnAt(tokens, place) ||
      textAt(tokens, place) === ',' ||
      notAsPatients.has(textAt(tokens, place)) ||
      isWithHer(tokens, place)
    )
      return false;
  return goesOnAt(tokens, first);
}

/** "Sister attended with her for": whom she came with. */
const isWithHer = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'with' && textAt(tokens, place + 1) === 'her' && whatFor.has(textAt(tokens, place + 2));

/** Where the words end that say that somebody is a patient; null where none do. */
function endOfCare(tokens: readonly Token[], care: number, isYoung: boolean): number | null {
  const [word, next] = [textAt(tokens, care), textAt(tokens, care + 1)];
  if (beingTreated.has(word) || word === 'under') return care + 1;
  if (word === 'x' && next === '-') return care + 3;
  if ((word === 'known' && next === 'to') || (word === 'started' && next === 'on')) return care + 2;
  if ((word === 'noted' || word === 'found') && next === 'to' && textAt(tokens, care + 2) === 'have') return care + 2;
  if ((word === 'in' || word === 'on') && hasWord(tokens, care + 1, care + 2, placesOfCare)) return care + 1;
  if (havingTreatment.has(word) && hasWord(tokens, care + 1, care + 2, treatments)) return care + 2;
  if (!isYoung) return null;
  if (word === 'medical' && next === ':') return care + 1;
  if (word === 'brought' && (next === 'in' || next === 'to')) return care + 2;
  return comingToBeSeen.has(word) || word === 'at' ? care + 1 : null;
}
