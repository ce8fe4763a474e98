import { closeOf } from './brackets.js';
import { infants, isHappeningAt, isYear, joiners, openerAt, type Opener, units } from './clause-openers.js';
import { notWords } from './dictionary/short-words.js';
import { meanings } from './meanings.js';
import { people } from './named-people.js';
import { boys, girls } from './own-part-met.js';
import { goesOnAt, isHyphen, textAt, tokenAt } from './reading.js';
import { tokenWith, type Token } from './tokens.js';
import { dangers } from './values.js';

/** Before these a statement stands that depends on another: "if he vomits and there is a bruise". */
const dependent = new Set([
  ...[
    'if',
    'when',
    'whenever',
    'that',
    'whether',
    'unless',
    'until',
    'because',
    'who',
    'which',
    'while',
    'as',
    'since',
  ],
  ...['after', 'before', 'where', 'how', 'should', 'once', 'so', 'says', 'said', 'told', 'reports', 'thinks', 'why'],
]);
/** Who sees a child, and is none of whom something is told. */
const neutral = new Set([
  ...[
    'staff',
    'gp',
    'hv',
    'doctor',
    'nurse',
    'school',
    'nursery',
    'family',
    'child',
    'patient',
    'pt',
    'toddler',
    'baby',
  ],
  ...['year', 'yr', 'foster', 'step', 'male', 'female'],
]);
/** "The neighbour's dog": nobody of whom it may be said. */
const things = new Set(['dog', 'dogs', 'cat', 'car', 'house', 'flat', 'garden', 'home', 'bed', 'bike']);
const pasts = new Set(['ago', 'last', 'old', 'earlier', 'then', 'aged', 'month']);
const unknown = new Set(['unwitnessed', 'not-known', ...dangers]);
const reachOfHarm = 7;

/** Whether a word may be what {@link withOwnClauses} looks for. */
export const mayJoin = ({ text }: Pick<Token, 'text'>): boolean => joiners.has(text);

/**
 * A text with a new sentence for a statement that stands for itself behind an "and", a comma or a dash: "had a scald in 2021 and he has a
 * cut lip" is "had a scald in 2021. He has a cut lip". Each keeps its own person, time and likelihood then.
 */
export function withOwnClauses(tokens: readonly Token[]): readonly Token[] {
  let said: Token[] | null = null;
  let close = -1;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const isJoint = joiners.has(token.text) && goesOnAt(tokens, place) && !isHyphen(tokens, place);
    const begin = isJoint ? beginBehind(tokens, place) : null;
    if (begin === null) {
      if (place !== close) said?.push(token);
      continue;
    }
    said ??= tokens.slice(0, place);
    if (token.text === '(') close = closeOf(tokens, place) ?? -1;
    const first = tokenAt(tokens, begin);
    if (first !== undefined) said.push(tokenWith(first, { begins: true }));
    place = begin;
  }
  return said ?? tokens;
}

/** Where a statement of its own begins behind a joint; null where none does. */
function beginBehind(tokens: readonly Token[], joint: number): number | null {
  let begin = joint + 1;
  if (joiners.has(textAt(tokens, begin)) && textAt(tokens, begin) !== '(') begin += 1;
  if (!goesOnAt(tokens, begin)) return null;
  const opener = openerAt(tokens, begin);
  if (opener === null || !(opener.isEvent === true || hasHarm(tokens, opener.verb + 1))) return null;
  if (textAt(tokens, joint) === '(' && !isLast(tokens, closeOf(tokens, joint))) return null;
  return isWholeBefore(tokens, joint, opener) ? begin : null;
}

const isLast = (tokens: readonly Token[], close: number | null): boolean =>
  close !== null && !goesOnAt(tokens, close + 1);

const isHarm = (tokens: readonly Token[], place: number): boolean => {
  const means = meanings.at(tokens, place)?.means;
  return means?.is === 'fact' && (means.kind === 'injury' || (means.kind === 'mechanism' && !unknown.has(means.value)));
};

/** Whether a harm is named right behind a place. */
function hasHarm(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place < from + reachOfHarm && goesOnAt(tokens, place); place += 1) {
    if (isHarm(tokens, place)) return true;
    if (joiners.has(textAt(tokens, place))) return false;
  }
  return false;
}

/** Whether what stands before a joint says something of a harm and depends on nothing, and the opener cannot go on with its person and time. */
function isWholeBefore(tokens: readonly Token[], joint: number, { of, when }: Opener): boolean {
  let [isOfHarm, isPast, isTurning] = [false, false, false];
  for (let place = joint - 1; place >= 0; place -= 1) {
    const text = textAt(tokens, place);
    if (dependent.has(text) && !isIndependent(text, textAt(tokens, place + 1))) return false;
    if (isHarm(tokens, place) || isHappeningAt(tokens, place)) isOfHarm = true;
    if (turning.has(text)) isTurning = true;
    if (pasts.has(text) || isYear(text) || units.has(text) || infants.has(text)) isPast = true;
    const person = things.has(textAt(tokens, place + 1)) || isSeer(tokens, place) ? '' : text.replace("'s", '');
    if (people.has(person) && !neutral.has(person) && !mayFollow(person, of)) return false;
    if (tokenAt(tokens, place)?.begins === true) break;
  }
  if (when === 'doubt' && (isPast || !isTurning)) return false;
  return isOfHarm && !(isPast && when === 'past');
}

/** "As a baby", "told to look for". */
const isIndependent = (text: string, next: string): boolean =>
  (text === 'as' && next === 'a') || (text === 'told' && next === 'to');

/** "Mum showed me", "brought by dad": who has nothing of what is told. */
const isSeer = (tokens: readonly Token[], place: number): boolean =>
  showing.has(textAt(tokens, place + 1)) ||
  (textAt(tokens, place - 1) === 'by' && textAt(tokens, place - 2) === 'brought');
const showing = new Set(['showed', 'shows', 'saw', 'noticed', 'noted', 'spotted', 'brought', 'rang', 'photographed']);

/** Whether behind somebody an opener can only be of the child, or of another who is named. */
function mayFollow(person: string, of: Opener['of']): boolean {
  if (of === 'child' || of === 'other') return true;
  return of === 'he' ? girls.has(person) : of === 'she' && boys.has(person);
}

/** What is denied or feared ends where something is asked. */
const turning = new Set([
  ...notWords,
  'no',
  'nil',
  'denies',
  'denied',
  'without',
  'leaflet',
  'risk',
  'watch',
  'advised',
]);
