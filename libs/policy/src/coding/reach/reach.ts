import { thirdPersons } from '../dictionary/short-words.js';
import { alternatives } from '../assertion-words.js';
import { endsOfNegation, endsOfReach } from '../dictionary/contexts.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { Lists, reachOfList } from './lists.js';
import { listWords } from './reach-words.js';
import { isOfPlace } from './really-there.js';
import { isPlace } from '../sites/sides.js';

const colons = new Set([':']);
const ends = new Set(endsOfReach);
const endsOfDenial = new Set(endsOfNegation);
const besideHarm = new Set(['unwitnessed', 'contact-burn']);
const clauseEnds = new Set([
  ...['rather', ',', ')', '-', 'and', 'but', '&', '+', 'on', 'by', 'at', 'in', 'today', 'here', 'this', 'now', 'so'],
]);
export const joints: ReadonlySet<string> = new Set(['and', 'or', '&']);

const reachOfAlternatives = 8;

/** How far words reach in a text: to the end of a clause, a list, or a sentence. */
export class Reach {
  readonly lists: Lists;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
  ) {
    this.lists = new Lists(tokens, mentions);
  }

  /** Whether one of some words stands between two places. */
  has(words: ReadonlySet<string>, from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (words.has(this.textAt(place))) return true;
    return false;
  }

  /** "Query raised on XR: corner #". */
  isHeaded(from: number, to: number): boolean {
    return this.has(colons, from, to);
  }

  hasJoint(from: number, to: number): boolean {
    return this.has(joints, from, to);
  }

  hasComma(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) if (this.textAt(place) === ',') return true;
    return false;
  }

  /** Whether a clause ends before a token, or tells of nothing more. */
  endsAt(place: number, isStrict: boolean): boolean {
    for (let end = place; end <= place + reachOfList; end += 1) {
      const token = tokenAt(this.tokens, end);
      if (token === undefined || token.begins || clauseEnds.has(token.text)) return true;
      if (isStrict || this.mentions.some(({ first }) => first === end)) return false;
    }
    return true;
  }

  /** How far back a sign looks: over all of a short question with an "or", else at the word before. */
  ofSignBack(place: number): number {
    const next = tokenAt(this.tokens, place + 1);
    if (next !== undefined && !next.begins) return 1;
    let places = 1;
    while (this.textAt(place - places) === '?') places += 1;
    while (goesOnAt(this.tokens, place - places) && isOfPlace(this.tokens, place - places)) places += 1;
    if (places > 1) return places;
    for (let before = place - 1; before >= place - reachOfAlternatives; before -= 1) {
      if (this.textAt(before) === 'or') return reachOfAlternatives;
      if (!goesOnAt(this.tokens, before)) return 1;
    }
    return 1;
  }

  /** Whether what is said is ended at once by a comma or a dash that stands apart. */
  isAnswer(place: number): boolean {
    const [token, next] = [tokenAt(this.tokens, place), tokenAt(this.tokens, place + 1)];
    if (token === undefined || next === undefined) return false;
    return next.text === ',' || (next.text === '-' && next.from > token.to);
  }

  /** Whether nothing between two places ends the reach of a word. */
  isOpen(from: number, to: number): boolean {
    for (let place = from; place <= to; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins || (place < to && ends.has(token.text))) return false;
      // "query fracture as he fell off the wall": why it is in doubt
      if (token.text === 'as' && place < to && thirdPersons.has(this.textAt(place + 1))) return false;
    }
    return true;
  }

  /** A sign binds no more when a list or a cause begins, or it has bound something. */
  isSignSpent(from: number, to: number): boolean {
    for (let place = from + 1; place < to; place += 1) {
      const text = this.textAt(place);
      if (clauseEnds.has(text) || endsOfDenial.has(text)) return true;
    }
    // "?unwitnessed fall", "?cigarette burn"
    const isTold = ({ first, last, value }: Mention): boolean =>
      first > from && last < to && !this.has(alternatives, last, to) && !(besideHarm.has(value) && last === to - 1);
    return this.mentions.some(isTold);
  }

  /** Whether nothing but words of a list and sites stands between two mentions. */
  isOneList({ last }: Mention, { first }: Mention): boolean {
    for (let place = last + 1; place < first; place += 1) {
      const token = tokenAt(this.tokens, place);
      if (token === undefined || token.begins) return false;
      if (!listWords.has(token.text) && !isPlace(this.tokens, place)) return false;
    }
    return !beginsAt(this.tokens, first);
  }

  private textAt(place: number): string {
    return textAt(this.tokens, place);
  }
}
