import { definite, haves, beens } from '../dictionary/short-words.js';
import { isBareConcern } from '../assertion-words.js';
import { isAnsweredYes } from './done-anew.js';
import { people } from '../people/named-people.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { unknownWord } from '../text/words.js';

/** A sentence that asks: whether something is so, or only how, when and by whom it came about. */
export interface Question extends Span {
  readonly isWhether: boolean;
}

const auxiliaries = new Set(['did', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'does', 'do', 'could', 'might']);
const subjects = new Set([
  ...['he', 'she', 'it', 'this', 'that', 'they', 'there', 'these', 'those', 'anyone', 'anybody', 'somebody', 'someone'],
  ...['his', 'her', 'the', 'a', 'an', 'any', 'baby', 'child', 'their', 'no', 'not'],
]);
const asking = new Set(['how', 'what', 'who', 'whose', 'where', 'when', 'why', 'which', 'whom']);
const whatIf = new Set(['if', 'about', 'likely', 'sure', 'certain', 'else']);
const requests = new Set(['could', 'can', 'would', 'will', 'may', 'should', 'please', 'are', 'do']);
const asked = new Set(['you', 'we', 'i', 'someone', 'somebody', 'anyone', 'see', 'advise', 'review']);
const answering = new Set(['you', 'we', 'i']);
const openers = new Set([',', '-', 'and', ':', '(']);
/** What comes behind these is granted: "was anyone there when he fell?" */
const granting = new Set([
  ...['when', 'after', 'since', 'because', 'following', 'until', 'before', 'while', 'as', 'despite', 'whilst'],
]);
const predicates = /ed$|^(?:broken|swollen|burnt|cut|torn|bitten|bust|split|hurt)$/;
const events = new Set([
  'fall',
  'tumble',
  'assault',
  'attack',
  'crash',
  'accident',
  'collision',
  'slap',
  'punch',
  'kick',
]);
const asksOf = new Set<Mention['kind']>(['injury', 'mechanism', 'condition', 'delay', 'missed-care', 'mobility']);
const reachOfQuestion = 30;

/** The sentences that end with a sign of a question. */
export function questionsIn(tokens: readonly Token[], found: readonly Found<unknown>[]): readonly Question[] {
  const questions: Question[] = [];
  for (const { first: sign } of found) {
    const told = modals.has(textAt(tokens, sign)) ? toldQuestionAt(tokens, sign) : null;
    if (told !== null) questions.push(told);
    if (textAt(tokens, sign) !== '?' || goesOnAt(tokens, sign + 1) || textAt(tokens, sign - 1) === '?') continue;
    const question = questionAt(tokens, sign);
    if (question !== null) questions.push(question);
  }
  return questions;
}

const modals = new Set(['could', 'might', 'can', 'may']);
const askers = new Set([
  'asks',
  'asking',
  'asked',
  'ask',
  'wonders',
  'wondering',
  'wondered',
  'queries',
  'querying',
  'says',
]);
const reachOfTold = 7;

/** "Mum asking could the finger be broken", "could his toe be broken, asks gran": a question without a sign. */
function toldQuestionAt(tokens: readonly Token[], modal: number): Question | null {
  if (!beginsAt(tokens, modal) && !askers.has(textAt(tokens, modal - 1))) return null;
  for (let place = modal + 1; place <= modal + reachOfTold && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) !== 'be') {
      if (!isOfPlace(tokens, place) && !subjects.has(textAt(tokens, place))) return null;
      continue;
    }
    // "could be broken": nobody asks
    if (place === modal + 1) return null;
    let last = place;
    while (goesOnAt(tokens, last + 1) && textAt(tokens, last) !== ',') last += 1;
    return { first: modal, last: last + 1, isWhether: true };
  }
  return null;
}

function questionAt(tokens: readonly Token[], sign: number): Question | null {
  for (let place = sign - 1; place >= Math.max(0, sign - reachOfQuestion); place -= 1) {
    const isBegun = beginsAt(tokens, place);
    if ((isBegun || openers.has(textAt(tokens, place - 1))) && asksWhether(tokens, place))
      return { first: place, last: sign, isWhether: true };
    if (isBegun) return asksAbout(tokens, place, sign) ? { first: place, last: sign, isWhether: false } : null;
  }
  return null;
}

function asksWhether(tokens: readonly Token[], place: number): boolean {
  if (!auxiliaries.has(textAt(tokens, place))) return false;
  const next = tokenAt(tokens, place + 1);
  if (next === undefined || next.begins) return false;
  // "has a bruise on his ear, NAI?" tells
  if (haves.has(textAt(tokens, place)) && (next.text === 'a' || next.text === 'an')) return false;
  if (requests.has(textAt(tokens, place)) && asked.has(next.text)) return false;
  return subjects.has(next.text) || answering.has(next.text) || people.has(next.text) || next.word === unknownWord;
}

/** Before a guess that stands at the end. */
const guesses = new Set([',', 'or', '-']);

/** "Who hit him?", "could you see his burn?": what is spoken of is granted; not where a guess stands behind a comma. */
function asksAbout(tokens: readonly Token[], begin: number, sign: number): boolean {
  const [text, next] = [textAt(tokens, begin), textAt(tokens, begin + 1)];
  if (hasWord(tokens, begin, sign, guesses)) return false;
  return (asking.has(text) && !whatIf.has(next)) || (requests.has(text) && asked.has(next));
}

/** Whether it is asked if a mention is so. */
export function isAskedWhether(tokens: readonly Token[], questions: readonly Question[], mention: Mention): boolean {
  const { kind, first } = mention;
  const question = questions.find((one) => one.isWhether && first >= one.first && first < one.last);
  if (question === undefined || isAnsweredYes(tokens, question.last + 1)) return false;
  if (!asksOf.has(kind) && !isBareConcern(mention, textAt(tokens, first))) return false;
  if (hasWord(tokens, question.first, first - 1, granting)) return false;
  const isNamed = kind === 'injury' || (kind === 'mechanism' && events.has(textAt(tokens, first)));
  return !isNamed || !isDefinite(tokens, mention);
}

/** "Asked 'who hit you'. No one": the question is answered. */
export function isAnsweredNobody(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (value !== 'assault' && kind !== 'injury') return false;
  if (!isAskedAt(tokens, first) || !met.has(textAt(tokens, Math.max(last, first + 1)))) return false;
  const end = last > first ? last : last + 1;
  for (let place = end + 1; place <= end + reachOfAnswer; place += 1) {
    const text = textAt(tokens, place);
    if (nobodies.has(text) || (text === 'no' && textAt(tokens, place + 1) === 'one'))
      return textAt(tokens, place + 1) !== 'of' && !hasWord(tokens, place + 1, place + reachOfTurn, turning);
    if (!beforeAnswer.has(text)) return false;
  }
  return false;
}
const met = new Set(['you', 'him', 'her', 'them']);
const reachOfAnswer = 5;
/** "Shook his head, then said it was dad", "never answered but pointed at mum". */
const turning = new Set(['but', 'then', 'pointed', 'pointing', 'later', 'looked', 'answered', 'replied', 'spoke']);
const reachOfTurn = 5;
const nobodies = new Set(['nobody', 'noone', 'none', 'shook', 'shakes', 'never']);
const beforeAnswer = new Set([
  '?',
  ',',
  'he',
  'she',
  'said',
  'says',
  'answered',
  'replied',
  'reply',
  'answer',
  ':',
  '-',
]);

/** "Who", or "does anyone": of whom it is asked. */
function isAskedAt(tokens: readonly Token[], verb: number): boolean {
  const place = beforeVerb.has(textAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return (
    textAt(tokens, place) === 'who' ||
    (anybodies.has(textAt(tokens, place)) && auxiliaries.has(textAt(tokens, place - 1)))
  );
}
const beforeVerb = new Set(['had', 'has', 'have', 'ever']);
const anybodies = new Set(['anyone', 'anybody', 'someone', 'somebody']);

/** "The burn", and not "the wrist is broken". */
function isDefinite(tokens: readonly Token[], { first }: Mention): boolean {
  let place = first - 1;
  if (isOfPlace(tokens, place) && !definite.has(textAt(tokens, place)) && predicates.test(textAt(tokens, first)))
    return false;
  while (goesOnAt(tokens, place) && isOfPlace(tokens, place) && !definite.has(textAt(tokens, place))) place -= 1;
  return definite.has(textAt(tokens, place));
}

/** "Was she hit?", "at no point was he beaten". */
export function isSubjectOfQuestion(tokens: readonly Token[], subject: number): boolean {
  if (!inverted.has(textAt(tokens, subject)) || !beens.has(textAt(tokens, subject - 1))) return false;
  return beginsAt(tokens, subject - 1) || beforeInverted.has(textAt(tokens, subject - 2));
}
const inverted = new Set(['he', 'she', 'they', 'i', 'baby']);
const beforeInverted = new Set([
  ...['or', ',', 'and', 'time', 'point', 'occasion', 'stage', 'way', 'once', 'nor', 'neither', 'how', 'why', 'when'],
  ...['circumstances', 'moment', 'never', '-', ':', 'only', 'where'],
]);
