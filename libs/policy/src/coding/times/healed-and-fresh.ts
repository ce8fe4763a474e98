import { goesOnAt, textAt } from '../text/reading.js';
import { type Span } from '../where-words.js';
import { type Token } from '../text/tokens.js';

const over = new Set(['healed', 'healing', 'faded', 'resolved', 'old', 'older']);
const fresh = new Set(['fresh', 'new', 'newer', 'recent', 'open', 'fresher']);
const joins = new Set(['and', '&', '+', '/', 'or', 'some', 'others', 'other', ',', 'also', 'with', 'few', 'a', 'both']);
const ends = new Set([
  ',',
  'ones',
  'and',
  '-',
  ')',
  '(',
  'too',
  'cuts',
  'marks',
  'lines',
  'scars',
  'wounds',
  '&',
  '+',
  '.',
  'areas',
]);
const reachOfJoin = 4;

/** "Cut marks L forearm, healed & fresh", "some fresh, some healed": of the same marks, of which not all are over. */
export function isFreshToo(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!over.has(textAt(tokens, last))) return false;
  let place = last + 1;
  while (place <= last + reachOfJoin && goesOnAt(tokens, place) && joins.has(textAt(tokens, place))) place += 1;
  if (place > last + 1 && fresh.has(textAt(tokens, place)) && isEnd(tokens, place + 1)) return true;
  place = first - 1;
  while (place >= first - reachOfJoin && goesOnAt(tokens, place + 1) && joins.has(textAt(tokens, place))) place -= 1;
  return place < first - 1 && goesOnAt(tokens, place + 1) && fresh.has(textAt(tokens, place));
}
const isEnd = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || ends.has(textAt(tokens, place));
