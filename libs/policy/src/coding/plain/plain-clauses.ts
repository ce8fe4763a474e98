import { closeOf } from './brackets.js';
import { isHappeningAt, isYear, joiners, openerAt, type Opener, units } from './clause-openers.js';
import { infants, notWords } from '../dictionary/short-words.js';
import { meanings } from '../text/meanings.js';
import { people } from '../people/named-people.js';
import { boys, girls } from '../people/own-part-met.js';
import { goesOnAt, isHyphen, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { dangers } from '../values.js';

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
  let before = new SaidBefore(tokens, 0);
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    if (token.begins && place > 0) before = new SaidBefore(tokens, place);
    const isJoint = joiners.has(token.text) && goesOnAt(tokens, place) && !isHyphen(tokens, place);
    const begin = isJoint ? beginBehind(tokens, place, before) : null;
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
function beginBehind(tokens: readonly Token[], joint: number, before: SaidBefore): number | null {
  let begin = joint + 1;
  if (joiners.has(textAt(tokens, begin)) && textAt(tokens, begin) !== '(') begin += 1;
  if (!goesOnAt(tokens, begin)) return null;
  const opener = openerAt(tokens, begin);
  if (opener === null || !(opener.isEvent === true || hasHarm(tokens, opener.verb + 1))) return null;
  if (textAt(tokens, joint) === '(' && !isLast(tokens, closeOf(tokens, joint))) return null;
  return before.isWhole(joint, opener) ? begin : null;
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

/** What a sentence says before a joint. It is read on from the joint before: a long sentence is read once, however many joints it has. */
class SaidBefore {
  private isDependent = false;
  private isOfHarm = false;
  private isPast = false;
  private isTurning = false;
  /** Of whom an opener can only be behind all who are named. */
  private readonly mayFollow = { he: true, she: true, nobody: true, child: true, other: true };

  constructor(
    private readonly tokens: readonly Token[],
    private upTo: number,
  ) {}

  /** Whether it says something of a harm and depends on nothing, and the opener behind the joint cannot go on with its person and time. */
  isWhole(joint: number, { of, when }: Opener): boolean {
    for (; this.upTo < joint; this.upTo += 1) this.read(this.upTo);
    if (this.isDependent || !this.isOfHarm || !this.mayFollow[of]) return false;
    if (when === 'doubt') return this.isTurning && !this.isPast;
    return !(this.isPast && when === 'past');
  }

  private read(place: number): void {
    const text = textAt(this.tokens, place);
    if (dependent.has(text) && !isIndependent(text, textAt(this.tokens, place + 1))) this.isDependent = true;
    if (isHarm(this.tokens, place) || isHappeningAt(this.tokens, place)) this.isOfHarm = true;
    if (turning.has(text)) this.isTurning = true;
    if (pasts.has(text) || isYear(text) || units.has(text) || infants.has(text)) this.isPast = true;
    const person = text.replace("'s", '');
    if (!people.has(person) || neutral.has(person) || things.has(textAt(this.tokens, place + 1))) return;
    if (isSeer(this.tokens, place)) return;
    this.mayFollow.nobody = false;
    if (!girls.has(person)) this.mayFollow.he = false;
    if (!boys.has(person)) this.mayFollow.she = false;
  }
}

/** "As a baby", "told to look for". */
const isIndependent = (text: string, next: string): boolean =>
  (text === 'as' && next === 'a') || (text === 'told' && next === 'to');

/** "Mum showed me", "brought by dad": who has nothing of what is told. */
const isSeer = (tokens: readonly Token[], place: number): boolean =>
  showing.has(textAt(tokens, place + 1)) ||
  (textAt(tokens, place - 1) === 'by' && textAt(tokens, place - 2) === 'brought');
const showing = new Set(['showed', 'shows', 'saw', 'noticed', 'noted', 'spotted', 'brought', 'rang', 'photographed']);

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
