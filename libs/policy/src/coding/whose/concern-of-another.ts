import { youngKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { childWords } from '../people/person-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const ofWhom = new Set(['of', 'for', 'about', 're', 'regarding', 'around', 'concerning', 'in']);
/** "Concerns were only raised about". */
const passing = new Set([
  ...['is', 'was', 'were', 'are', 'has', 'have', 'been', 'raised', 'recorded', 'noted', 'made', 'logged', 'shared'],
  ...['expressed', 'reported', 'sent', 'only', 'also', 'now', 'held', 'documented', 'flagged'],
]);
/** "From 2020 re older sibs". */
const isPassing = (text: string): boolean => passing.has(text) || froms.has(text) || /^(?:19|20)\d\d$/.test(text);
const froms = new Set(['from', 'since', 'dating', 'back', 'to']);
const describing = new Set([
  ...['his', 'her', 'their', 'the', 'a', 'an', 'my', "child's", 'baby', 'older', 'younger', 'elder', 'little', 'big'],
  ...['twin', 'half', 'step', '-', 'other', 'another', 'infant', 'paternal', 'maternal', 'unborn', 'newborn'],
  ...['eldest', 'oldest', 'youngest', 'middle', 'late', 'first', 'previous'],
]);
/** Children who are not this one, whoever names them. */
const peers = new Set([...youngKin, 'classmate', 'cousins', 'siblings', 'brothers', 'sisters']);
/** An aunt's nephew is this child. */
const kin = new Set(['nephew', 'niece', 'nephews', 'nieces']);
const theirKin = new Set(['aunt', 'auntie', 'aunty', 'uncle', 'aunts', 'uncles', 'great']);
const children = new Set([
  ...[
    'child',
    'pupil',
    'girl',
    'boy',
    'student',
    'baby',
    'toddler',
    'son',
    'daughter',
    'children',
    'teenager',
    'infant',
  ],
]);
const others = new Set(['another', 'other', "friend's", "neighbour's", "colleague's", "classmate's", "cousin's"]);
const whose = new Set(['a', 'another', 'one', 'the']);
const places = new Set(['class', 'year', 'school', 'nursery', 'form', 'street', 'team', 'group', 'tutor', 'club']);
const into = new Set(['in', 'from', 'at']);
const told = new Set([
  ...[
    'that',
    'said',
    'says',
    'told',
    'reports',
    'reported',
    'saw',
    'noticed',
    'tells',
    'states',
    'disclosed',
    'raised',
  ],
  ...['him', 'he', 'his', 'her', 'she', 'child', 'by', 'who'],
]);
const reachOfPassing = 5;
const reachOfWhom = 6;
const reachOfChild = 8;
const reachOfInsert = 8;

/**
 * A worry that words hold of another child than this one: "safeguarding concerns were raised about the twin", "a girl in his
 * class is being abused", "her cousin, aged 4, disclosed". What tells of this child behind it leaves it with this child:
 * "concerns about his brother hitting him".
 */
export function isConcernOfAnother(tokens: readonly Token[], mention: Mention): boolean {
  const { first, last, value } = mention;
  if (value !== 'disclosure' && (isBehind(tokens, last) || isWithin(tokens, first, last))) return true;
  if (isOfOlder(tokens, last)) return true;
  const begin = sentenceOf(tokens, first).first;
  return isOfElsewhere(tokens, begin, first) || isPutIn(tokens, begin, first) || isOnPlan(tokens, begin, first);
}

function isBehind(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (place <= last + reachOfPassing && isPassing(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (!ofWhom.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return false;
  const named = childFrom(tokens, place + 1);
  if (named === null) return false;
  const next = textAt(tokens, named + 1);
  if (next === 'and' || next === '&' || next.endsWith('ing')) return false;
  return !hasWord(tokens, named + 1, behind(tokens, named, reachOfChild), childWords);
}

/** "Mother neglected her older sons", and not "her older son and this baby". */
function isOfOlder(tokens: readonly Token[], last: number): boolean {
  if (!neglecting.has(textAt(tokens, last))) return false;
  let place = last + 1;
  const isOfChild = (text: string): boolean => describing.has(text) || text.endsWith("'s");
  while (place < last + reachOfWhom && isOfChild(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (textAt(tokens, place) === 'two' || textAt(tokens, place) === 'three') place += 1;
  const isNamed = goesOnAt(tokens, place) && (brood.has(textAt(tokens, place)) || peers.has(textAt(tokens, place)));
  const next = textAt(tokens, place + 1);
  if (!isNamed || next === 'and' || next === '&' || next === 'as') return false;
  return peers.has(textAt(tokens, place)) || hasWord(tokens, last + 1, place - 1, ranks);
}
const neglecting = new Set(['neglected', 'neglecting', 'neglects', 'neglect']);
const brood = new Set([...children, 'sons', 'daughters', 'kids', 'girls', 'boys', 'family']);
const ranks = new Set(['older', 'elder', 'eldest', 'oldest', 'other', 'first', 'previous', 'half', 'step', 'twin']);

/** The last word of another child that is named from a place on; null where none is. */
function childFrom(tokens: readonly Token[], from: number): number | null {
  let isOther = false;
  for (let place = from; place <= from + reachOfWhom && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (others.has(text)) isOther = true;
    if (isOther && children.has(text)) return place;
    const goesOn = describing.has(text) && describing.has(textAt(tokens, place + 1));
    if (peers.has(text) && !goesOn && !peers.has(textAt(tokens, place + 1))) return place;
    if (kin.has(text)) return isNephewOfTeller(tokens, place) ? null : place;
    if (!describing.has(text) && !others.has(text)) return null;
  }
  return null;
}

/** "Aunt is worried about neglect of her nephew": who is this child. */
export const isNephewOfTeller = (tokens: readonly Token[], place: number): boolean =>
  kin.has(textAt(tokens, place)) && hasWord(tokens, sentenceOf(tokens, place).first, place - 1, theirKin);

/** "Concerns for a cousin who is being neglected". */
function isWithin(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first + 1; place < last; place += 1)
    if (ofWhom.has(textAt(tokens, place))) {
      const named = childFrom(tokens, place + 1);
      if (named !== null && named < last && textAt(tokens, named + 1) === 'who') return true;
    }
  return false;
}

/** "A girl in his class is being abused at home". */
function isOfElsewhere(tokens: readonly Token[], begin: number, first: number): boolean {
  if (!whose.has(textAt(tokens, begin)) || !children.has(textAt(tokens, begin + 1))) return false;
  if (!into.has(textAt(tokens, begin + 2))) return false;
  for (let place = begin + 3; place < begin + 3 + reachOfWhom && place < first; place += 1)
    if (places.has(textAt(tokens, place))) return !hasWord(tokens, place + 1, first - 1, told);
  return false;
}

/** "Child's cousin, aged 4, disclosed abuse". */
function isPutIn(tokens: readonly Token[], begin: number, first: number): boolean {
  const person = describing.has(textAt(tokens, begin)) ? begin + 1 : begin;
  if (!peers.has(textAt(tokens, person)) || textAt(tokens, person + 1) !== ',') return false;
  for (let place = person + 2; place <= person + reachOfInsert && place < first; place += 1)
    if (textAt(tokens, place) === ',') return !hasWord(tokens, place + 1, first - 1, childWords);
  return false;
}

/** "Her cousin is on a child protection plan for neglect". */
function isOnPlan(tokens: readonly Token[], begin: number, first: number): boolean {
  let person = begin;
  while (
    (describing.has(textAt(tokens, person)) || textAt(tokens, person).endsWith("'s")) &&
    !peers.has(textAt(tokens, person))
  )
    person += 1;
  if (!peers.has(textAt(tokens, person)) || !onPlan.has(textAt(tokens, person + 1))) return false;
  let plan = first - 1;
  while (ofPlan.has(textAt(tokens, plan))) plan -= 1;
  return plans.has(textAt(tokens, plan)) && !hasWord(tokens, person + 1, first - 1, beside);
}
/** "A plan under the category of physical abuse". */
const ofPlan = new Set([...ofWhom, ',', ':', 'under', 'category', 'heading', 'the', 'due', 'to', 'because']);
const onPlan = new Set(['is', 'was', 'has', 'on', 'had', 'also']);
const plans = new Set(['plan', 'register']);
const beside = new Set([...told].filter((word) => word !== 'child'));
