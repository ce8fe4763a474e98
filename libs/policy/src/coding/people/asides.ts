import { patients, selfHarms, subjects } from './person-signs.js';
import { asides, bears, reachOfAside } from './person-words.js';
import { beginsAt, goesOnAt, sentenceOf, textAt, isNumber, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const reachOfClause = 12;
const kinds = new Set([
  ...[
    'maternal',
    'paternal',
    'mat',
    'pat',
    'older',
    'younger',
    'elder',
    'young',
    'foster',
    'his',
    'her',
    'their',
    'the',
  ],
  ...['half', 'step', 'adult', 'eldest', 'youngest', 'adoptive', 'birth', 'bio', 'biological'],
]);

/** Where the words about a person begin: "paternal uncle". */
function whoseFrom(tokens: readonly Token[], first: number): number {
  let place = first;
  while (place > 0 && !beginsAt(tokens, place) && kinds.has(textAt(tokens, place - 1))) place -= 1;
  return place;
}

/** "Sister, 4, has", "FH: epilepsy". */
export function afterAside(tokens: readonly Token[], from: number, begin: number, last: number): number {
  const place = afterWhose(tokens, from);
  if (textAt(tokens, place) === ':' && beginsAt(tokens, whoseFrom(tokens, begin))) return place + 1;
  if (textAt(tokens, place) === ',') {
    if (bears.has(textAt(tokens, place + 1)) && textAt(tokens, begin - 2) === ',') return place + 1;
    const end = endOfAside(tokens, place + 1);
    if (end !== null) return end;
  }
  // "grandmother frail, fell"
  if (frail.has(textAt(tokens, place)) && textAt(tokens, place + 1) === ',') return place + 2;
  if (textAt(tokens, place) === ',' && textAt(tokens, place + 1) === 'who') return place + 2;
  // "two older sisters, one with asthma"
  if (textAt(tokens, place) === ',' && ofSome.has(textAt(tokens, place + 1)) && textAt(tokens, from - 1).endsWith('s'))
    return place + 2;
  // "it's the cousin that was bitten"
  if (textAt(tokens, place) === 'that' && bears.has(textAt(tokens, place + 1)) && isCleft(tokens, begin))
    return place + 1;
  if (textAt(tokens, place) === 'who') return afterWho(tokens, place + 1);
  if (textAt(tokens, place) === '(') return afterBrackets(tokens, place);
  if (textAt(tokens, place) !== ',') return place;
  const aside = textAt(tokens, place + 1);
  // "her mother, a diabetic with epilepsy"
  if ((aside === 'a' || aside === 'an') && last > place + 3) return place + 2;
  if (!asides.has(aside) && !isNumber(aside)) return place;
  for (let end = place + 2; end <= place + reachOfAside; end += 1) if (textAt(tokens, end) === ',') return end + 1;
  return place;
}

const frail = new Set(['frail', 'elderly', 'disabled', 'housebound', 'bedbound', 'ninety', 'immobile']);

/** "His half-brother, who is in the next placement, had": what is told goes on behind the comma. */
function endOfAside(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + reachOfClause; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || token.text === ':') return null;
    if (token.text === ',') return bears.has(textAt(tokens, place + 1)) ? place + 1 : null;
  }
  return null;
}

/** "The driver who swerved to miss him has": what is told of the driver goes on behind the clause. */
function afterWho(tokens: readonly Token[], from: number): number {
  const behind = behindCompany(tokens, from);
  if (behind !== null) return behind;
  if (bears.has(textAt(tokens, from))) return from;
  for (let place = from + 1; place <= from + reachOfWho && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === ':' || text === 'and' || text === 'that') return from;
    if (finites.has(text) && !isSubject(textAt(tokens, place - 1))) return place;
  }
  return from;
}

/** "A cousin who was jumping with him has": the place behind whom he did it with, where he is told of on. */
function behindCompany(tokens: readonly Token[], from: number): number | null {
  for (let place = from + 1; place <= from + reachOfWho && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === ':' || text === 'and') return null;
    if (text !== 'with' || !company.has(textAt(tokens, place + 1))) continue;
    const next = textAt(tokens, place + 2);
    return finites.has(next) || selfHarms.has(next) ? place + 2 : null;
  }
  return null;
}
const company = new Set(['him', 'her', 'them', 'pt', 'child', 'baby']);
const ofSome = new Set(['one', 'two', 'both', 'all', 'some']);
const reachOfWho = 8;
const finites = new Set(['has', 'had', 'is', 'was', 'sustained', 'suffered']);
const isSubject = (text: string): boolean => subjects.has(text) || text === 'who' || text === 'it' || text === 'there';

/** "It's the cousin": set apart from the child. */
const isCleft = (tokens: readonly Token[], begin: number): boolean => {
  const { first } = sentenceOf(tokens, begin);
  return begin - first <= 3 && its.has(textAt(tokens, first));
};
const its = new Set(["it's", 'it', 'not', 'was']);

/** "Nephew of the patient". */
function afterWhose(tokens: readonly Token[], place: number): number {
  if (textAt(tokens, place) !== 'of') return place;
  const whose = textAt(tokens, place + 1) === 'the' || textAt(tokens, place + 1) === 'this' ? place + 2 : place + 1;
  return patients.has(textAt(tokens, whose)) ? whose + 1 : place;
}

function afterBrackets(tokens: readonly Token[], place: number): number {
  for (let end = place + 2; end <= place + reachOfAside; end += 1) if (textAt(tokens, end) === ')') return end + 1;
  return place;
}

/** "Mum's history (slipped in the bath) does not": the place before what stands in brackets. */
export function beforeBrackets(tokens: readonly Token[], close: number, begin: number): number {
  if (textAt(tokens, close) !== ')') return close;
  let place = close;
  while (place > begin && textAt(tokens, place) !== '(') place -= 1;
  return place - 1;
}
