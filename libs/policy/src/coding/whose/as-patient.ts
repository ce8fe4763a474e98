import {
  beingTreated,
  askingServices,
  besideCare,
  comingToBeSeen,
  havingTreatment,
  notAsPatients,
  otherYoung,
  placesOfCare,
  seenByOthers,
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
  const care = careFrom(tokens, to);
  const isYoung = isYoungAt(tokens, to);
  const end = endOfCare(tokens, care, isYoung ? 'young' : 'grown');
  if (end === null || end >= first || !isOneClause(tokens, to + 1, first)) return null;
  if (!isYoung && hasWord(tokens, care + 1, care + reachOfService, askingServices)) return false;
  // "mum needed sutures for a cut on his chin"
  if (turnsBack(tokens, to + 1, last + 2, notTheirs[means])) return false;
  return hasWord(tokens, Math.max(end, first - 4), first - 1, whatFor) ? true : null;
}

/** Where the words begin that may tell of a person's care. */
function careFrom(tokens: readonly Token[], to: number): number {
  let care = to + 1;
  while (besideCare.has(textAt(tokens, care))) care += 1;
  // "has had stitches for"
  return treatments.has(textAt(tokens, care)) ? care - 1 : care;
}

/** Whether the word at a place tells of a brother, a sister or another child. */
export const isYoungAt = (tokens: readonly Token[], place: number): boolean =>
  isEqual(textAt(tokens, place)) || otherYoung.has(textAt(tokens, place));

/** "Mum seen in ED with an overdose", "sister under CAMHS for self-harm": whether who ends at a place is looked after for what begins at another. */
export function isCaredFor(tokens: readonly Token[], to: number, first: number): boolean {
  if (first - to > reach) return false;
  const care = careFrom(tokens, to);
  const end = endOfCare(tokens, care, isYoungAt(tokens, to) ? 'young' : 'seen');
  // "mum seen re self-harm": it may be the child's
  if (seenByOthers.has(textAt(tokens, care)) && hasWord(tokens, care, first, aboutSomebody)) return false;
  return (
    end !== null &&
    end <= first &&
    isOneClause(tokens, to + 1, first) &&
    hasWord(tokens, Math.max(end - 1, first - 4), first - 1, whatFor)
  );
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

const aboutSomebody = new Set(['re', 'about', 'regarding']);
const objects = new Set(['her', 'him', 'them']);

/** Of whom such words tell that they are looked after, and not that they came with a child. */
type Told = 'grown' | 'seen' | 'young';

/** Where the words end that say that somebody is a patient; null where none do. */
function endOfCare(tokens: readonly Token[], care: number, who: Told): number | null {
  const [word, next] = [textAt(tokens, care), textAt(tokens, care + 1)];
  if (beingTreated.has(word) || word === 'under') return care + 1;
  if (word === 'x' && next === '-') return care + 3;
  if (((word === 'known' || word === 'open') && next === 'to') || (word === 'started' && next === 'on'))
    return care + 2;
  if (word === 'died') return care + 1;
  if ((word === 'noted' || word === 'found') && next === 'to' && textAt(tokens, care + 2) === 'have') return care + 2;
  if ((word === 'in' || word === 'on') && hasWord(tokens, care + 1, care + 2, placesOfCare)) return care + 1;
  if (havingTreatment.has(word) && hasWord(tokens, care + 1, care + 2, treatments)) return care + 2;
  // "referred her for": who refers is no patient
  if (who !== 'grown' && seenByOthers.has(word)) return objects.has(next) ? null : care + 1;
  if (who !== 'young') return null;
  if (word === 'medical' && next === ':') return care + 1;
  if (word === 'brought' && (next === 'in' || next === 'to')) return care + 2;
  return comingToBeSeen.has(word) || word === 'at' ? care + 1 : null;
}
