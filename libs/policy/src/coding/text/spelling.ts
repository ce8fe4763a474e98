import { moreSlips } from '../dictionary/injuries-too.js';
import { moreRealWords, realWords } from '../dictionary/real-words.js';
import { shortSlips, slipsOfCare } from '../dictionary/spelling.js';

/** Shorter words have too many neighbours that are words themselves. */
const shortest = 6;
/** From this length on two slips are forgiven, below it one. */
const longEnoughForTwo = 10;
/** No word of the dictionary is longer; what is, is no word. */
const longest = 22;
/** Words remembered at once, so that a word of many notes is looked up once; forgotten all together. */
const remembered = 8_192;

const slips: ReadonlyMap<string, string> = new Map(Object.entries({ ...shortSlips, ...moreSlips, ...slipsOfCare }));

const slipsAllowed = (word: string): number => (word.length >= longEnoughForTwo ? 2 : 1);

/**
 * Finds the word of a dictionary that a misspelt one stands for: one letter too many, too few, wrong, or two exchanged, in a
 * word of six letters or more; two such slips from ten letters on. The first letter is nearly always right, so it must be.
 * Equal input gives equal output; what is remembered only saves time.
 */
export class Spelling {
  private readonly right = new Set([...realWords, ...moreRealWords]);
  /** Words by what remains of them when letters are left out. */
  private readonly byRemainder = new Map<string, string[]>();
  private readonly memory = new Map<string, string>();

  /** @param targets words that may be meant */
  constructor(targets: Iterable<string>) {
    for (const word of new Set(targets)) {
      if (word.length < shortest) continue;
      for (const remainder of remaindersOf(word, slipsAllowed(word))) {
        const words = this.byRemainder.get(remainder);
        if (words === undefined) this.byRemainder.set(remainder, [word]);
        else words.push(word);
      }
    }
  }

  /** The word that is meant by one that no dictionary knows; the same word when it is like no other. */
  mend(word: string): string {
    const known = slips.get(word);
    if (known !== undefined) return known;
    if (word.length < shortest || word.length > longest || this.right.has(word)) return word;
    const before = this.memory.get(word);
    if (before !== undefined) return before;
    const mended = this.nearest(word);
    if (this.memory.size >= remembered) this.memory.clear();
    this.memory.set(word, mended);
    return mended;
  }

  private nearest(word: string): string {
    let [best, fewest] = [word, Infinity];
    for (const remainder of remaindersOf(word, word.length + 1 >= longEnoughForTwo ? 2 : 1))
      for (const target of this.byRemainder.get(remainder) ?? []) {
        if (target[0] !== word[0]) continue;
        const slips = slipsBetween(word, target);
        if (slips > slipsAllowed(target) || slips > fewest || (slips === fewest && target >= best)) continue;
        [best, fewest] = [target, slips];
      }
    return best;
  }
}

/** A word, and all that remains of it with one letter left out, or with two. */
function remaindersOf(word: string, letters: number): ReadonlySet<string> {
  const all = new Set([word]);
  let last: readonly string[] = [word];
  for (let round = 0; round < letters; round += 1) {
    last = last.flatMap((one) => Array.from(one, (_, place) => one.slice(0, place) + one.slice(place + 1)));
    for (const one of last) all.add(one);
  }
  return all;
}

/** How many letters are added, left out, replaced or exchanged with a neighbour. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const exchanged =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          exchanged ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, now];
  }
  return last[other.length] ?? 0;
}
