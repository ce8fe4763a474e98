import { grownKin } from '../dictionary/people/kin.js';
import { known } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { noEvents } from '../values.js';

const tellers = new Set([
  ...grownKin,
  ...['partner', 'boyfriend', 'girlfriend', 'childminder', 'babysitter', 'sitter', 'carer', 'uncle', 'aunt', 'brother'],
  ...['sister', 'nursery', 'stepdad', 'stepmum', 'parent'],
]);
const verbs = new Set([
  ...['said', 'says', 'told', 'tells', 'reported', 'reports', 'described', 'describes', 'gave', 'gives', 'claimed'],
  ...['claims', 'stated', 'states', 'blamed', 'blames', 'spoke', 'speaks', 'had', 'has', 'maintains', 'insists'],
]);
const parting = new Set([',', 'but', 'and', 'while', 'whereas', 'whilst', '-', ':']);
const articles = new Set(['a', 'an', 'one', 'that', 'off', 'from', 'another']);
const agreeing = new Set(['same', 'also', 'agrees', 'agreed', 'too', 'confirms', 'confirmed', 'both', 'likewise']);
const reachOfDeed = 7;

const isDeed = ({ kind, value }: Mention): boolean => kind === 'mechanism' && !noEvents.has(value);

/** Who tells next, behind a comma: "father described a fall from arms, mother a fall from the bouncer"; null where nobody does. */
function nextTeller(tokens: readonly Token[], from: number, first: string): number | null {
  for (let place = from; goesOnAt(tokens, place); place += 1) {
    if (!parting.has(textAt(tokens, place))) continue;
    const next = known.has(textAt(tokens, place + 1)) ? place + 2 : place + 1;
    const text = textAt(tokens, next);
    const then = textAt(tokens, next + 1);
    if (tellers.has(text) && text !== first && (verbs.has(then) || articles.has(then))) return next;
  }
  return null;
}

/** Where the first of two tells, in the sentence that begins at a place. */
function firstTeller(tokens: readonly Token[], begin: number, last: number): number | null {
  for (let place = begin; place < last; place += 1)
    if (tellers.has(textAt(tokens, place)) && verbs.has(textAt(tokens, place + 1))) return place;
  return null;
}

/** Two of whom each tells another thing that happened: their accounts differ. */
export function toldApartIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  const deeds = mentions.filter(isDeed);
  const found: Mention[] = [];
  for (const deed of deeds.slice(0, -1)) {
    const { first: begin, last } = sentenceOf(tokens, deed.first);
    if (mentions.some(({ value, first }) => value === 'changing' && first >= begin && first <= last)) continue;
    const one = firstTeller(tokens, begin, deed.first);
    const other = one === null ? null : nextTeller(tokens, deed.last + 1, textAt(tokens, one));
    if (one === null || other === null || hasWord(tokens, other, last, agreeing)) continue;
    const then = deeds.find(({ first }) => first > other && first <= other + reachOfDeed);
    if (then === undefined || deeds.some(({ first }) => first > deed.first && first < other)) continue;
    const common = { bodySite: null, laterality: null, isPair: true } as const;
    found.push({ kind: 'explanation', value: 'changing', ...common, first: one + 1, last: then.last });
    break;
  }
  return found;
}

/** "Father described a fall from arms, mother a fall from the bouncer": she tells of it, and did not fall. */
export function isToldByNext(tokens: readonly Token[], mention: Mention): boolean {
  if (!isDeed(mention)) return false;
  const { first: begin } = sentenceOf(tokens, mention.first);
  const one = firstTeller(tokens, begin, mention.first);
  if (one === null) return false;
  const other = nextTeller(tokens, one + 2, textAt(tokens, one));
  return (
    other !== null && other < mention.first && mention.first <= other + 3 && articles.has(textAt(tokens, other + 1))
  );
}
