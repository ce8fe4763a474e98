import { pairs, type Pair } from './dictionary/pairs.js';
import { Terms } from './terms.js';
import { type Token } from './tokens.js';
import { type Span } from './where.js';

/** A pair found in a text, from the first word of its first part to the last of its second. */
export interface PairFound extends Span {
  readonly pair: Pair;
}

const byPhrase = (part: 'first' | 'then' | 'via' | 'notAfter'): Terms<readonly Pair[]> => {
  const all = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const phrase of new Set(pair[part] ?? [])) {
      const known = all.get(phrase);
      if (known === undefined) all.set(phrase, [pair]);
      else known.push(pair);
    }
  return new Terms(all);
};
const firsts = byPhrase('first');
const seconds = byPhrase('then');
const ways = byPhrase('via');
const befores = byPhrase('notAfter');

/** Words of pairs, all of them right as they stand. */
export const pairVocabulary: readonly string[] = [firsts, seconds, ways, befores].flatMap((terms) => terms.words());

/** Every pair of a text, by its first word; of one that may end at several places the nearest. */
export function pairsIn(tokens: readonly Token[]): readonly PairFound[] {
  const found: PairFound[] = [];
  for (let place = 0; place < tokens.length; place += 1)
    for (const { last, means } of firsts.all(tokens, place))
      for (const pair of means) {
        const end = endOf(tokens, last, pair);
        if (end !== null && !isAfter(tokens, place, pair)) found.push({ first: place, last: end, pair });
      }
  return found;
}

function endOf(tokens: readonly Token[], from: number, pair: Pair): number | null {
  let isVia = pair.via === undefined;
  for (let place = from + 1; place <= from + 1 + pair.within; place += 1) {
    if (tokens[place]?.begins !== false) return null;
    isVia ||= ways.all(tokens, place).some(({ means }) => means.includes(pair));
    if (!isVia) continue;
    const second = seconds.all(tokens, place).find(({ means }) => means.includes(pair));
    if (second !== undefined) return second.last;
  }
  return null;
}

function isAfter(tokens: readonly Token[], place: number, pair: Pair): boolean {
  if (pair.notAfter === undefined || tokens[place]?.begins === true) return false;
  return befores.all(tokens, place - 1).some(({ means }) => means.includes(pair));
}
