import { type Phrase } from '../dictionary/forms.js';
import { numberFor, numberOf, unknownWord } from './words.js';

/**
 * What phrases that begin with the same words mean and how they go on: told by `spread`, once a text comes so far. A class, so that
 * all are of one shape: a text meets hundreds of them (hot path).
 */
export class Beginning<M> {
  /** The only word that may be next, and what it begins: most have no other. */
  word = unknownWord;
  then: Beginning<M> | null = null;
  /** All that may be next, where there are several. */
  next: Map<number, Beginning<M>> | null = null;
  /** A bit for each word that may be next, by the end of its number: most others are told from them at once. */
  bits = 0;

  /**
   * @param means what the phrases mean that end here
   * @param unspread what phrases go on with here, in their order, until it is spread; null then
   */
  constructor(
    public means: { readonly means: M } | null,
    public unspread: readonly Remainder<M>[] | null,
  ) {}
}

/** What is left of a phrase behind some of its words: words of a string, then parts. */
interface Remainder<M> {
  readonly words: string;
  /** Where in `words` the next one begins; its length when none does. */
  readonly start: number;
  readonly rest: Rest<M> | null;
  /** Where phrases of this meaning end. */
  readonly ending: Beginning<M>;
}

/** The lists that parts of a phrase are still to be taken from. */
interface Rest<M> {
  readonly parts: readonly (readonly Phrase[])[];
  readonly next: number;
  readonly then: Rest<M> | null;
  /** What is left when a part was taken of the first list: made once. */
  after: Rest<M> | null;
  /** How any phrase goes on from here that nothing else begins like: made once. */
  begun: Beginning<M> | null;
}

const bitOf = (word: number): number => 1 << (word & 31);

/** Where phrases of a meaning end. */
export const endOf = <M>(means: M): Beginning<M> => new Beginning({ means }, null);

/** How a beginning that is spread goes on with a word. */
export function nextOf<M>(beginning: Beginning<M>, word: number): Beginning<M> | undefined {
  if ((beginning.bits & bitOf(word)) === 0) return undefined;
  if (beginning.next !== null) return beginning.next.get(word);
  return beginning.word === word && beginning.then !== null ? beginning.then : undefined;
}

/**
 * The beginnings of phrases by their first words. Their other words are numbered, too, and looked at no further: a process reads a
 * small part of all that may be written.
 * @param phrases in their order, the first of equals counts; each with where those of its meaning end
 */
export function byFirstWord<M>(
  phrases: Iterable<readonly [some: string | readonly Phrase[], ending: Beginning<M>]>,
): ReadonlyMap<number, Beginning<M>> {
  const all = new Continuations<M>();
  for (const [some, ending] of phrases)
    for (const phrase of typeof some === 'string' ? [some] : some) {
      numberAll(phrase);
      all.addPhrase(phrase, null, ending);
    }
  return all.beginnings();
}

/** Numbered already: lists stand in many phrases. */
const numbered = new WeakSet<readonly Phrase[]>();

function numberAll(phrase: Phrase): void {
  if (typeof phrase === 'string') {
    for (let start = 0; start < phrase.length; start = endOfWord(phrase, start) + 1)
      numberFor(phrase.slice(start, endOfWord(phrase, start)));
    if (phrase.includes("n't")) numberAll(withoutApostrophes(phrase));
    return;
  }
  for (const part of phrase.parts) {
    if (numbered.has(part)) continue;
    numbered.add(part);
    for (const one of part) numberAll(one);
  }
}

function endOfWord(words: string, start: number): number {
  const blank = words.indexOf(' ', start);
  return blank < 0 ? words.length : blank;
}

/** As those write it who leave them out: "didnt". */
function withoutApostrophes(phrase: string): string {
  return phrase.replaceAll("n't", 'nt');
}

/** Tells how the phrases go on that come so far, and what those mean that end here. */
export function spread<M>(beginning: Beginning<M>, unspread: readonly Remainder<M>[]): void {
  const all = new Continuations<M>();
  for (const remainder of unspread) all.add(remainder);
  beginning.unspread = null;
  beginning.means = all.means;
  const next = all.beginnings();
  for (const word of next.keys()) beginning.bits |= bitOf(word);
  const [only] = next;
  if (next.size > 1) beginning.next = next;
  else if (only !== undefined) [beginning.word, beginning.then] = only;
}

/** How phrases go on from one place, by the word that is next. */
class Continuations<M> {
  private readonly byWord = new Map<number, Remainder<M>[]>();
  /** What the first phrase means that ends here. */
  means: Beginning<M>['means'] = null;

  add({ words, start, rest, ending }: Remainder<M>): void {
    if (start >= words.length) {
      this.addRest(rest, ending);
      return;
    }
    const end = endOfWord(words, start);
    const word = numberOf(words.slice(start, end));
    const left = { words, start: end + 1, rest, ending };
    const known = this.byWord.get(word);
    if (known === undefined) this.byWord.set(word, [left]);
    else known.push(left);
  }

  addPhrase(phrase: Phrase, rest: Rest<M> | null, ending: Beginning<M>): void {
    if (typeof phrase !== 'string') {
      this.addRest(restOf(phrase.parts, 0, rest), ending);
      return;
    }
    if (phrase.includes("n't")) this.add({ words: withoutApostrophes(phrase), start: 0, rest, ending });
    this.add({ words: phrase, start: 0, rest, ending });
  }

  private addRest(rest: Rest<M> | null, ending: Beginning<M>): void {
    if (rest === null) {
      this.means ??= ending.means;
      return;
    }
    rest.after ??= restOf(rest.parts, rest.next + 1, rest.then);
    for (const part of rest.parts[rest.next] ?? []) this.addPhrase(part, rest.after, ending);
  }

  beginnings(): Map<number, Beginning<M>> {
    const all = new Map<number, Beginning<M>>();
    for (const [word, remainders] of this.byWord) all.set(word, beginningOf(remainders));
    return all;
  }
}

function restOf<M>(parts: Rest<M>['parts'], next: number, then: Rest<M> | null): Rest<M> | null {
  return next < parts.length ? { parts, next, then, after: null, begun: null } : then;
}

/** What goes on alone from the end of a part goes on so behind other words, too. */
function beginningOf<M>(unspread: readonly Remainder<M>[]): Beginning<M> {
  const [first] = unspread;
  if (unspread.length > 1 || first === undefined || first.start < first.words.length)
    return new Beginning<M>(null, unspread);
  if (first.rest === null) return first.ending;
  return (first.rest.begun ??= new Beginning<M>(null, unspread));
}
