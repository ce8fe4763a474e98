import { listed } from '../dictionary/forms.js';
import { subjectOfClause } from '../people/clause-subject.js';
import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { isPlace } from '../sites/sides.js';

const whens = new Set(['when', 'while', 'whilst', 'as', 'during', 'before']);
const carriers = new Set(['she', 'i']);
const carryings = new KeyWords(['pregnant', 'expecting', 'pregnancy']);
const children = new Set([
  ...['child', 'baby', 'toddler', 'infant', 'girl', 'boy', 'daughter', 'son', 'pupil', 'patient', 'pt', "baby's"],
  ...["child's", 'newborn', 'twin', 'twins', 'little', 'youngest', 'eldest'],
]);
const hers = new Set(['her', 'my', 'she']);
const reachOfCarrying = 6;
const reachOfPart = 4;

/** "He broke her jaw when she was pregnant", "burnt her arm during the pregnancy": of whoever was with child. */
export function isOfPregnancy(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if ((kind !== 'injury' && kind !== 'mechanism') || !carryings.areIn(tokens)) return false;
  if (!hasWord(tokens, first - 2, last + reachOfPart, hers)) return false;
  const sentence = sentenceOf(tokens, first);
  // "toddler burnt her hand when she was pregnant": whose hand it is nobody knows, and it may be the child's
  if (hasWord(tokens, sentence.first, first - 1, children)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (whens.has(textAt(tokens, place)) && isCarrying(tokens, place, sentence.last)) return true;
  return false;
}

function isCarrying(tokens: readonly Token[], when: number, end: number): boolean {
  const isDuring = textAt(tokens, when) === 'during';
  if (!isDuring && !carriers.has(textAt(tokens, when + 1)) && !carryings.has(textAt(tokens, when + 1))) return false;
  for (let place = when + 1; place <= Math.min(end, when + reachOfCarrying); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',') return false;
    if (carryings.has(text)) return isDuring === (text === 'pregnancy');
  }
  return false;
}

const treatments = new Set(
  listed(`
  operation, op, surgery, physio, physiotherapy, treatment, plate, cast, plaster, pins, rehab
`),
);
const takings = new Set([
  ...['has', 'had', 'having', 'awaiting', 'waiting', 'needs', 'needed', 'needing', 'recovering', 'because'],
  ...['due', 'following', 'after', 'undergoing', 'got', 'getting', 'own', 'off'],
]);
const tos = new Set(['on', 'for', 'in', 'to', 'of']);
const sayings = new Set([
  ',',
  'says',
  'said',
  'that',
  'reports',
  'about',
  'asked',
  'if',
  'brought',
  'girl',
  'boy',
  'child',
]);
const reachOfTreatment = 4;
const reachOfTaker = 12;

/** "Dad has an operation on his broken wrist": who is treated, where the pronoun may be theirs. */
export function isOwnTreatment(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  const { kind, first } = mention;
  if (kind === 'injury' && isTreated(tokens, persons, mention)) return true;
  const pronoun = textAt(tokens, first - 1);
  if (kind !== 'injury' || (pronoun !== 'her' && pronoun !== 'his')) return false;
  if (!tos.has(textAt(tokens, first - 2)) || !isPlaceNear(tokens, first)) return false;
  if (!hasWord(tokens, first - 2 - reachOfTreatment, first - 3, treatments)) return false;
  const person = persons.findLast((one) => one.last < first && one.means !== 'worker');
  if (person?.means !== (pronoun === 'her' ? 'woman' : 'man') || first - person.last > reachOfTaker) return false;
  if (sentenceOf(tokens, first).first > person.first || textAt(tokens, person.last).endsWith("'s")) return false;
  return hasWord(tokens, person.last + 1, first - 3, takings) && !hasWord(tokens, person.last + 1, first - 3, sayings);
}

const isPlaceNear = (tokens: readonly Token[], first: number): boolean =>
  isPlace(tokens, first) || isPlace(tokens, first + 1) || isPlace(tokens, first + 2);

const haves = new Set(['had', 'has', 'needed', 'needs', 'underwent', 'having', 'awaiting', 'required']);
const reachOfOwner = 5;
const notHers = new Set([...children, 'his', 'him']);
const notHis = new Set([...children, 'her']);
const sewings = new Set(['stitches', 'sutures', 'glue', 'gluing']);

/** "And his daughter was with him": told anew. */
function endOfTreated(tokens: readonly Token[], end: number): number {
  const last = behind(tokens, end, reachOfOwner);
  for (let place = end + 1; place <= last; place += 1) if (anew.has(textAt(tokens, place))) return place - 1;
  return last;
}
const anew = new Set(['and', ',', 'while', 'whilst', 'so', 'but']);

/** "Mum needed stitches for a cut hand": what is told of first as hers. */
function isTreated(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last: end }: Mention,
): boolean {
  const article = textAt(tokens, first - 1);
  if ((article !== 'a' && article !== 'an') || textAt(tokens, first - 2) !== 'for') return false;
  if (!treatments.has(textAt(tokens, first - 3)) && !sewings.has(textAt(tokens, first - 3))) return false;
  return persons.some(
    ({ last, means }) =>
      (means === 'woman' || means === 'man') &&
      !hasWord(tokens, end + 1, endOfTreated(tokens, end), means === 'woman' ? notHers : notHis) &&
      last < first - 3 &&
      last >= first - 3 - reachOfTreatment &&
      haves.has(textAt(tokens, last + 1)) &&
      !textAt(tokens, last).endsWith("'s"),
  );
}

const sinces = new Set(['from', 'after', 'following', 'since']);
const sufferings = new Set(
  listed(`
  recovering, hospital, injured, bruised, hurt, shaken, upset, moved, fled, refuge, stitches, anxious, ptsd, low,
  signed, physio, recovered, scared, frightened, tearful, distressed, eye, broken, fractured, fracture, nose, jaw,
  cheek, ribs, concussion, injuries, injury, surgery, operation, lip
`),
);
const theChild = new Set(['he', 'him', 'child', 'baby', 'children', 'with', 'took', 'brought', 'reported']);

/** "Dad has a black eye and a plate in his cheek from the assault": who opens the sentence, where nobody else is named in it. */
function onlyPersonBefore(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  since: number,
): Found<Person> | null {
  const { first } = sentenceOf(tokens, since);
  const before = persons.filter((one) => one.first >= first && one.last < since);
  const [only] = before;
  return before.length === 1 && only !== undefined && haves.has(textAt(tokens, only.last + 1)) ? only : null;
}

/** "Mum is recovering from the assault", "father in hospital after the attack": it was done to whoever suffers from it. */
export function isSufferedFrom(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first }: Mention,
): boolean {
  const since = sinces.has(textAt(tokens, first - 1)) ? first - 1 : first - 2;
  if (!sinces.has(textAt(tokens, since)) || !goesOnAt(tokens, since + 1)) return false;
  const subject = subjectOfClause(tokens, persons, since) ?? onlyPersonBefore(tokens, persons, since);
  if (subject === null || (subject.means !== 'woman' && subject.means !== 'man')) return false;
  return (
    hasWord(tokens, subject.last + 1, since - 1, sufferings) && !hasWord(tokens, subject.last + 1, since - 1, theChild)
  );
}
