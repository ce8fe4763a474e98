import { type Mention } from '../mention.js';
import { type Person, owners } from '../people/person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const siblings = new Set([
  ...['brother', 'sister', 'twin', 'cousin', 'sibling', 'brothers', 'sisters', 'siblings', 'cousins', 'stepbrother'],
  ...['stepsister', 'sib', 'sibs', "brother's", "sister's", "twin's", "cousin's", "sibling's", 'nephew', 'niece'],
]);
const describing = new Set([
  ...['older', 'younger', 'elder', 'eldest', 'youngest', 'baby', 'little', 'big', 'half', 'step', '-', 'twin', 'other'],
]);
/** Between what was late or did not come about and for whom: "waited three days before bringing", "delayed seeking help for". */
const between = new Set([
  ...['before', 'bringing', 'taking', 'to', 'bring', 'take', 'seeking', 'seek', 'help', 'medical', 'care', 'advice'],
  ...['for', 'getting', 'get', 'treatment', 'attention', 'in', 'days', 'until'],
]);
const reachOfWhom = 7;

/** Whether help that was late, or a visit that was missed, was for a brother, sister or cousin: "did not bring his sister to the clinic". */
export function isCareOfAnother(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, last }: Mention,
): boolean {
  if (value !== 'was-not-brought' && value !== 'delayed' && value !== 'prompt') return false;
  let place = last + 1;
  const isWords = value === 'was-not-brought' ? none : between;
  while (place <= last + reachOfWhom && goesOnAt(tokens, place) && isWords.has(textAt(tokens, place))) place += 1;
  if (value !== 'was-not-brought' && !fetching.has(textAt(tokens, place - 1))) return false;
  while (goesOnAt(tokens, place) && (owners.has(textAt(tokens, place)) || describing.has(textAt(tokens, place)))) {
    if (persons.some(({ first }) => first === place)) break;
    place += 1;
  }
  const person = persons.find(
    (one) => (one.first === place && goesOnAt(tokens, place)) || (one.first === last && one.last > last),
  );
  if (person === undefined || !siblings.has(textAt(tokens, person.last))) return false;
  const next = textAt(tokens, person.last + 1);
  return (
    next !== 'and' &&
    next !== '&' &&
    next !== 'or' &&
    !(next === ',' && goesOnAt(tokens, person.last + 2) && joined.has(textAt(tokens, person.last + 2)))
  );
}
const none: ReadonlySet<string> = new Set();
const fetching = new Set(['bringing', 'taking', 'bring', 'take', 'for', 'getting', 'get', 'brought', 'took']);
const joined = new Set(['him', 'her', 'child', 'baby']);

/** What somebody who worries about the child does: "a neighbour raised concerns", "his cousin's mother suspects abuse". */
const worrying = new Set([
  ...['raised', 'raises', 'raising', 'suspects', 'suspected', 'suspect', 'referred', 'refers', 'contacted', 'rang'],
  ...[
    'phoned',
    'called',
    'worried',
    'worries',
    'concerned',
    'thinks',
    'thought',
    'fears',
    'feared',
    'alleges',
    'alleged',
  ],
  ...[
    'expressed',
    'shared',
    'logged',
    'noted',
    'voiced',
    'flagged',
    'emailed',
    'wrote',
    'complained',
    'believes',
    'made',
  ],
  ...['heard', 'saw', 'witnessed', 'has', 'had', 'have', 'having', 'identified', 'mentioned', 'anonymously'],
]);
const borne = new Set(['was', 'were', 'been', 'being', 'is', 'on', 'under', 'plan', 'removed', 'register', 'subject']);
/** Of these it is told more often that they worry than that somebody worries about them. */
const tellers = new Set(['neighbour', 'neighbours', 'friend', 'friends']);

/** Whether who stands before a worry is who worries, and not of whom: "a neighbour has safeguarding concerns". */
export function isWorrying(tokens: readonly Token[], person: number, first: number): boolean {
  const isTeller = tellers.has(textAt(tokens, person));
  if (person === first - 1 && worrying.has(textAt(tokens, first)) && !haves.has(textAt(tokens, first))) return true;
  for (let place = person + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'is' && (states.has(textAt(tokens, place + 1)) || textAt(tokens, place + 1) === 'very')) return true;
    if (borne.has(text)) return false;
    if (worrying.has(text)) return !haves.has(text) || isTeller;
  }
  return isTeller && textAt(tokens, person + 1) !== 'and' && nots.has(textAt(tokens, person + 1));
}
const haves = new Set(['has', 'had', 'have', 'having', 'made']);
const states = new Set(['worried', 'concerned', 'anxious', 'sure', 'certain', 'convinced', 'afraid']);
const nots = new Set(['does', 'did', "doesn't", "didn't", 'not', 'never']);
