import { type Phrase } from './dictionary/forms.js';
import { numberFor, unknownWord } from './words.js';

/** What phrases that begin with the same words mean and how they go on. */
export interface Beginning<M> {
  means: { readonly means: M } | null;
  /** The only word that may be next, and what it begins: most have no other. */
  word: number;
  then: Beginning<M> | null;
  /** All that may be next, where there are several. */
  next: Map<number, Beginning<M>> | null;
  /** A bit for each word that may be next, by the end of its number: most others are told from them at once. */
  bits: number;
  /** Others go on so too: what is added for one of them is added to a copy. */
  isShared: boolean;
}

const bitOf = (word: number): number => 1 << (word & 31);

export const begin = <M>(): Beginning<M> => ({
  means: null,
  word: unknownWord,
  then: null,
  next: null,
  bits: 0,
  isShared: false,
});

/** How a beginning goes on with a word. */
export function nextOf<M>(beginning: Beginning<M>, word: number): Beginning<M> | undefined {
  if ((beginning.bits & bitOf(word)) === 0) return undefined;
  if (beginning.next !== null) return beginning.next.get(word);
  return beginning.word === word && beginning.then !== null ? beginning.then : undefined;
}

/** Lets a beginning go on with a word to another, instead of where it went before. */
function leadTo<M>(beginning: Beginning<M>, word: number, then: Beginning<M>): void {
  beginning.bits |= bitOf(word);
  if (beginning.next !== null) beginning.next.set(word, then);
  else if (beginning.then === null || beginning.word === word) [beginning.word, beginning.then] = [word, then];
  else
    beginning.next = new Map([
      [beginning.word, beginning.then],
      [word, then],
    ]);
}

/** How a beginning goes on with a word, for something to be added there. */
function nextFor<M>(beginning: Beginning<M>, word: number): Beginning<M> {
  const known = nextOf(beginning, word);
  if (known?.isShared === false) return known;
  const then = known === undefined ? begin<M>() : { ...known, isShared: false };
  if (then.next !== null) then.next = new Map(then.next);
  leadTo(beginning, word, then);
  return then;
}

/** The lists that parts of a phrase are still to be taken from. */
interface Rest<M> {
  readonly parts: readonly (readonly Phrase[])[];
  readonly next: number;
  readonly then: Rest<M> | null;
  /** How any phrase goes on from here that nothing else begins like: made once. */
  begun: Beginning<M> | null;
}

/**
 * Adds a phrase behind a word of a beginning, then what parts are left. Made at the start of each process, of a great
 * many phrases: no lists are made of their words.
 *
 * @param ending where phrases of this meaning end
 */
export function addPhrase<M>(
  from: Beginning<M>,
  word: number,
  phrase: Phrase,
  rest: Rest<M> | null,
  ending: Beginning<M>,
): void {
  if (typeof phrase !== 'string') {
    addRest(from, word, { parts: phrase.parts, next: 0, then: rest, begun: null }, ending);
    return;
  }
  // as those write it who leave apostrophes out: "didnt"
  if (phrase.includes("n't")) addPhrase(from, word, phrase.replaceAll("n't", 'nt'), rest, ending);
  let [before, last] = [from, word];
  for (let start = 0; start < phrase.length;) {
    const blank = phrase.indexOf(' ', start);
    const end = blank < 0 ? phrase.length : blank;
    if (last !== unknownWord) before = nextFor(before, last);
    last = numberFor(phrase.slice(start, end));
    start = end + 1;
  }
  addRest(before, last, rest, ending);
}

function addRest<M>(from: Beginning<M>, word: number, rest: Rest<M> | null, ending: Beginning<M>): void {
  if (rest === null) {
    if (word === unknownWord) from.means ??= ending.means;
    else if (nextOf(from, word) === undefined) leadTo(from, word, ending);
    else if (nextOf(from, word)?.means === null) nextFor(from, word).means = ending.means;
    return;
  }
  if (word === unknownWord || nextOf(from, word) !== undefined) {
    addParts(from, word, rest, ending);
    return;
  }
  if (rest.begun === null) {
    rest.begun = begin<M>();
    addParts(rest.begun, unknownWord, rest, ending);
    share(rest.begun);
  }
  leadTo(from, word, rest.begun);
}

function addParts<M>(from: Beginning<M>, word: number, rest: Rest<M>, ending: Beginning<M>): void {
  const { parts, next, then } = rest;
  const some = parts[next];
  if (some === undefined) {
    addRest(from, word, then, ending);
    return;
  }
  const after: Rest<M> = { parts, next: next + 1, then, begun: null };
  for (const part of some) addPhrase(from, word, part, after, ending);
}

function share<M>(beginning: Beginning<M>): void {
  if (beginning.isShared) return;
  beginning.isShared = true;
  if (beginning.then !== null) share(beginning.then);
  for (const then of beginning.next?.values() ?? []) share(then);
}
