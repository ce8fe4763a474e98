import { type Context } from '../contexts.js';
import { sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const eachOf = new Set(['both', 'each', 'every', 'all']);
const times = new Set(['times', 'time', 'occasions', 'occasion', 'visits', 'visit', 'attendances', 'attendance']);
const withs = new Set(['with', 'for', 'having', 'after']);
const nows = new Set(['today', 'now', 'currently', 'again', 'this', 'tonight', 'but']);
const reachOfEach = 2;

const before: readonly Context[] = [{ changes: 'historical', side: 'before' }];

/** Where "both times" begins and ends with the word that leads on from it; null where none stands there. */
function eachTimeAt(tokens: readonly Token[], place: number): number | null {
  if (!eachOf.has(textAt(tokens, place))) return null;
  for (let end = place + 1; end <= place + reachOfEach; end += 1)
    if (times.has(textAt(tokens, end))) return withs.has(textAt(tokens, end + 1)) ? end + 1 : end;
  return null;
}

/** "Seen twice before, both times with burns": times that the sentence has told of, and what was so at them. */
export function occasionsIn(
  tokens: readonly Token[],
  contexts: readonly Found<readonly Context[]>[],
): readonly Found<readonly Context[]>[] {
  const past = contexts.find(({ means }) => means.some(({ changes }) => changes === 'historical'));
  if (past === undefined) return [];
  const found: Found<readonly Context[]>[] = [];
  for (let place = past.last + 1; place < tokens.length; place += 1) {
    const last = eachTimeAt(tokens, place);
    if (last === null || !isOfPast(tokens, contexts, place)) continue;
    found.push({ first: place, last, means: before });
  }
  return found;
}

function isOfPast(tokens: readonly Token[], contexts: readonly Found<readonly Context[]>[], place: number): boolean {
  const { first } = sentenceOf(tokens, place);
  for (let word = first; word < place; word += 1) if (nows.has(textAt(tokens, word))) return false;
  return contexts.some(
    (one) => one.first >= first && one.last < place && one.means.some(({ changes }) => changes === 'historical'),
  );
}
