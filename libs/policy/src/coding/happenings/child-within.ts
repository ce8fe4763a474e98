import { vehicles } from '../dictionary/happenings/agents.js';
import { riders, ridings, upsets } from '../dictionary/happenings/happenings.js';
import { headBefore, isSomebody } from '../blows/acting-things.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const driven = new Set(['car', 'van', 'bus', 'lorry', 'taxi', 'vehicle', 'quad', 'tractor', 'minibus', ...vehicles]);
for (const ridden of ['bike', 'bicycle', 'push bike']) driven.delete(ridden);
const reachOfWith = 12;
const reachOfRider = 3;

/** "The wheelbarrow tipped over with him in it": who was in it fell. */
export function fallWithChild(tokens: readonly Token[], within: number): Span | null {
  if (textAt(tokens, within) !== 'with' || beginsAt(tokens, within)) return null;
  let rider = within + 1;
  while (rider <= within + reachOfRider && !riders.has(textAt(tokens, rider))) rider += 1;
  if (textAt(tokens, rider + 1) === 'of') rider += 2;
  if (!riders.has(textAt(tokens, rider))) return null;
  const next = tokenAt(tokens, rider + 1);
  const ends = next === undefined || next.begins || next.text === ',';
  if (!ends && !isAboard(tokens, rider)) return null;
  for (let place = within - 1; place >= within - reachOfWith; place -= 1) {
    const text = textAt(tokens, place);
    if (upsets.has(text) && (!ends || isOver(tokens, place, within)))
      return isDriven(tokens, place) ? null : { first: place, last: rider };
    if (!goesOnAt(tokens, place)) return null;
  }
  return null;
}

/** "In it", "strapped in", "still on board": and not "in tears", "in the buggy". */
function isAboard(tokens: readonly Token[], rider: number): boolean {
  if (!ridings.has(textAt(tokens, rider + 1)) || beginsAt(tokens, rider + 1)) return false;
  for (let place = rider + 1; place <= rider + reachOfRider; place += 1) {
    const text = textAt(tokens, place);
    if (beginsAt(tokens, place)) return true;
    if (surely.has(text)) return true;
    if (text === ',' || text === '') return true;
    if (!ridings.has(text)) return false;
  }
  return false;
}
const surely = new Set(['it', 'board', 'inside', 'aboard', 'strapped', 'top', 'asleep']);

const overs = new Set(['over', 'edge', 'off', 'down']);

/** "Went over the edge with him": nothing else tells that he was in it. */
function isOver(tokens: readonly Token[], from: number, to: number): boolean {
  if (textAt(tokens, from) === 'came' || textAt(tokens, from) === 'went' || textAt(tokens, from) === 'ran')
    return textAt(tokens, to - 1) === 'edge' || textAt(tokens, to - 1) === 'over';
  for (let place = from + 1; place < to; place += 1) if (overs.has(textAt(tokens, place))) return true;
  return false;
}

function isDriven(tokens: readonly Token[], verb: number): boolean {
  const head = headBefore(tokens, verb);
  return head >= 0 && (driven.has(textAt(tokens, head)) || isSomebody(tokens, head));
}
