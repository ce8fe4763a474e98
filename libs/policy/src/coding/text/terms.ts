import { type Phrase } from '../dictionary/forms.js';
import { byFirstWord, endOf, nextOf, spread, type Beginning } from './phrase-tree.js';
import { tokenAt } from './reading.js';
import { type Token } from './tokens.js';
import { sameWords } from './same-words.js';
import { countOfWords, numberFor } from './words.js';

/** A term found in a text: the tokens `first` to `last`, both counted from 0. */
export interface Found<M> {
  readonly first: number;
  readonly last: number;
  readonly means: M;
}

/** Words that people put into a phrase or leave out of it: "fell off bed", "fell off the bed"; "non-accidental". */
const isFiller: boolean[] = [];
for (const filler of ['the', 'a', 'an', 'his', 'her', 'their', 'my', 'your', '-']) {
  const word = numberFor(filler);
  while (isFiller.length <= word) isFiller.push(false);
  isFiller[word] = true;
}
/** So many of them in a row. */
const mostFillers = 2;

const none: readonly never[] = [];

/** What is found while phrases are followed through a text; the longest counts words, not what stands between. */
interface Search<M> {
  best: Found<M> | null;
  length: number;
  all: Found<M>[] | null;
}

/** Phrases as a tree of their words: however many begin alike, a text is followed once. */
export class Terms<M> {
  private readonly byFirst: (Beginning<M> | undefined)[] = [];
  private begins: Uint8Array | null = null;

  /**
   * @param phrases meaning by phrase, or by many of one meaning, in small letters; the words of a phrase are parted by blanks;
   *   the first of equals counts
   */
  constructor(phrases: Iterable<readonly [phrase: string | readonly Phrase[], means: M]>) {
    for (const [word, beginning] of byFirstWord(withEndings(phrases))) {
      while (this.byFirst.length <= word) this.byFirst.push(undefined);
      this.byFirst[word] = beginning;
    }
  }

  /** The longest term that begins at a token; null when none does. A term never runs over the end of a sentence. */
  at(tokens: readonly Token[], place: number): Found<M> | null {
    const word = tokenAt(tokens, place)?.word ?? 0;
    if (!this.mayBegin(word)) return null;
    const beginning = this.byFirst[word];
    const found = beginning === undefined ? null : longest(tokens, place, beginning);
    return sameWords[word] === undefined ? found : this.longer(tokens, place, sameWords[word], found);
  }

  /** All terms that begin at a token, the longest first. */
  all(tokens: readonly Token[], place: number): readonly Found<M>[] {
    const word = tokenAt(tokens, place)?.word ?? 0;
    if (!this.mayBegin(word)) return none;
    const beginning = this.byFirst[word];
    const found = beginning === undefined ? none : every(tokens, place, beginning);
    const same = sameWords[word] === undefined ? undefined : this.sayingOf(sameWords[word]);
    if (same === undefined) return found;
    return [...found, ...every(tokens, place, same)].toSorted((one, other) => other.last - one.last);
  }

  /** Every term that begins from one place of a text to before another, from left to right; what is part of a longer one is not looked at again. */
  in(tokens: readonly Token[], from = 0, to = tokens.length): readonly Found<M>[] {
    let found: Found<M>[] | null = null;
    const begins = this.begins ?? this.markBegins();
    for (let place = from; place < to; place += 1) {
      if (begins[tokenAt(tokens, place)?.word ?? 0] !== 1) continue;
      const term = this.at(tokens, place);
      if (term === null) continue;
      found ??= [];
      found.push(term);
      place = term.last;
    }
    return found ?? none;
  }

  /** Every term that begins from one place of a text to before another; of those that begin alike the longest first. */
  everyIn(tokens: readonly Token[], from = 0, to = tokens.length): readonly Found<M>[] {
    let found: Found<M>[] | null = null;
    const begins = this.begins ?? this.markBegins();
    for (let place = from; place < to; place += 1) {
      if (begins[tokenAt(tokens, place)?.word ?? 0] !== 1) continue;
      for (const term of this.all(tokens, place)) (found ??= []).push(term);
    }
    return found ?? none;
  }

  /** Most words of a text begin nothing. */
  private mayBegin(word: number): boolean {
    return (this.begins ?? this.markBegins())[word] === 1;
  }

  /** Marked at the first text, when every word has its number. */
  private markBegins(): Uint8Array {
    const begins = new Uint8Array(countOfWords() + 1);
    for (const [word, beginning] of this.byFirst.entries()) if (beginning !== undefined) begins[word] = 1;
    for (const [word, words] of sameWords.entries()) if (this.byFirst[words?.[0] ?? 0] !== undefined) begins[word] = 1;
    this.begins = begins;
    return begins;
  }

  /** What begins with other words of the same meaning, where it is longer than what was found. */
  private longer(
    tokens: readonly Token[],
    place: number,
    words: readonly number[],
    found: Found<M> | null,
  ): typeof found {
    const same = this.sayingOf(words);
    const other = same === undefined ? null : longest(tokens, place, same);
    return other !== null && (found === null || other.last > found.last) ? other : found;
  }

  /** How phrases go on behind words. */
  private sayingOf([word = 0, ...others]: readonly number[]): Beginning<M> | undefined {
    const beginning = this.byFirst[word];
    return beginning === undefined ? undefined : behindWords(beginning, others);
  }
}

/** Each with where those of its meaning end. */
function* withEndings<P, M>(phrases: Iterable<readonly [P, M]>): Iterable<readonly [P, Beginning<M>]> {
  const endings = new Map<M, Beginning<M>>();
  for (const [some, means] of phrases) {
    let ending = endings.get(means);
    if (ending === undefined) endings.set(means, (ending = endOf(means)));
    yield [some, ending];
  }
}

function longest<M>(tokens: readonly Token[], place: number, beginning: Beginning<M>): Found<M> | null {
  if (!goesOn(tokens, place, beginning))
    return beginning.means === null ? null : { first: place, last: place, means: beginning.means.means };
  const search: Search<M> = { best: null, length: 0, all: null };
  follow(tokens, place, place, beginning, 1, search);
  return search.best;
}

function every<M>(tokens: readonly Token[], place: number, beginning: Beginning<M>): readonly Found<M>[] {
  if (!goesOn(tokens, place, beginning))
    return beginning.means === null ? none : [{ first: place, last: place, means: beginning.means.means }];
  const all: Found<M>[] = [];
  follow(tokens, place, place, beginning, 1, { best: null, length: 0, all });
  return all.length > 1 ? all.reverse() : all;
}

/** Whether a phrase may go on behind its first word. */
function goesOn<M>(tokens: readonly Token[], place: number, beginning: Beginning<M>): boolean {
  if (beginning.unspread !== null) spread(beginning, beginning.unspread);
  if (beginning.bits === 0) return false;
  const token = tokenAt(tokens, place + 1);
  if (token === undefined || token.begins) return false;
  return (
    isFiller[token.word] === true || nextOf(beginning, token.word) !== undefined || sameWords[token.word] !== undefined
  );
}

/** How phrases go on behind words of theirs; undefined where none has them. */
function behindWords<M>(beginning: Beginning<M>, words: readonly number[]): Beginning<M> | undefined {
  let behind: Beginning<M> | undefined = beginning;
  for (const word of words) {
    if (behind === undefined) return undefined;
    if (behind.unspread !== null) spread(behind, behind.unspread);
    behind = nextOf(behind, word);
  }
  return behind;
}

/** Follows phrases from one of their words, which stands at `last`, as far as the text does. */
function follow<M>(
  tokens: readonly Token[],
  first: number,
  last: number,
  beginning: Beginning<M>,
  length: number,
  search: Search<M>,
): void {
  if (beginning.unspread !== null) spread(beginning, beginning.unspread);
  if (beginning.means !== null) {
    const found = { first, last, means: beginning.means.means };
    search.all?.push(found);
    if (length > search.length) [search.best, search.length] = [found, length];
  }
  if (beginning.bits === 0) return;
  for (let place = last + 1; place <= last + 1 + mostFillers; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return;
    const then = nextOf(beginning, token.word);
    if (then !== undefined) follow(tokens, first, place, then, length + 1, search);
    const words = sameWords[token.word];
    const same = words === undefined ? undefined : behindWords(beginning, words);
    if (words !== undefined && same !== undefined) follow(tokens, first, place, same, length + words.length, search);
    if (isFiller[token.word] !== true) return;
  }
}

/** Phrases of one meaning. */
export function each<M>(means: M, phrases: readonly Phrase[]): readonly (readonly [readonly Phrase[], M])[] {
  return [[phrases, means]];
}
