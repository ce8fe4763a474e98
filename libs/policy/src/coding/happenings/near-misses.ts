import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { meetings } from '../likelihood/yet-to-happen.js';

const nearly = new Set(['nearly', 'almost']);
/** Not "nearly cut his finger off". */
const harmed = new Set([
  'scalded',
  'burnt',
  'burned',
  'broke',
  'broken',
  'hurt',
  'injured',
  'bitten',
  'poisoned',
  'fractured',
]);
const nearMisses = new Set(['fall', 'fall-from-height', 'traffic', 'hit-by-object', 'caught-in-door', 'dog-bite']);

/** "Nearly fell off the stage", "almost knocked down by a van": nothing happened. */
export const isNearMiss = (tokens: readonly Token[], { value, first, last }: Mention): boolean =>
  ((nearMisses.has(value) || harmed.has(textAt(tokens, first))) &&
    nearly.has(textAt(tokens, first - 1)) &&
    goesOnAt(tokens, first)) ||
  (value === 'traffic' && isStoppedInTime(tokens, first)) ||
  (value === 'hit-by-object' && isOnWall(tokens, last));

const walls = new Set([
  'wall',
  'floor',
  'door',
  'window',
  'ceiling',
  'fence',
  'sofa',
  'bed',
  'table',
  'tv',
  'ground',
  'cot',
]);
const hitting = new Set(['hit', 'hitting', 'hits', 'struck', 'landed', 'landing', 'smashed']);
const bodies = new Set(['him', 'her', 'child', 'baby', 'toddler', 'bounced', 'rebounded', 'who', 'onto']);

/** "A thrown remote hit the wall by his head": it met nobody. */
function isOnWall(tokens: readonly Token[], last: number): boolean {
  const place = hitting.has(textAt(tokens, last)) ? last : last + 1;
  if (!hitting.has(textAt(tokens, place)) || !goesOnAt(tokens, place + 1)) return false;
  const end = behind(tokens, place, reachOfWall);
  return (
    hasWord(tokens, place + 1, end, walls) && !hasWord(tokens, place + 1, behind(tokens, place, reachOfRebound), bodies)
  );
}
const reachOfWall = 3;
const reachOfRebound = 10;

/** "Ran out in front of a bus, driver braked in time", "her car was hit while parked, nobody in it". */
function isStoppedInTime(tokens: readonly Token[], first: number): boolean {
  const { first: begin, last } = sentenceOf(tokens, first);
  const isMet = hasWord(tokens, begin, last, meetings) || hasWord(tokens, begin, last, down);
  const isHit = hasWord(tokens, begin, last, blows) || hasWord(tokens, begin, last, down);
  let isParked = false;
  for (let place = begin; place <= last; place += 1) {
    const text = textAt(tokens, place);
    if (!isMet && text === 'time' && textAt(tokens, place - 1) === 'in' && stopping.has(textAt(tokens, place - 2)))
      return true;
    // "into the path of a car, car stopped"
    if (!isHit && place > first && halted.has(text) && drivers.has(textAt(tokens, place - 1))) return true;
    if (text === 'parked') isParked = true;
    if (isParked && empty.has(text) && (text === 'empty' || within.has(textAt(tokens, place + 1)))) return true;
  }
  return false;
}
const down = new Set(['knocked', 'clipped', 'hitting', 'bruised', 'injured', 'run']);
const halted = new Set(['stopped', 'braked', 'swerved', 'missed']);
const drivers = new Set([
  'car',
  'driver',
  'van',
  'bus',
  'lorry',
  'taxi',
  'vehicle',
  'it',
  'which',
  'and',
  'just',
  'cyclist',
]);
const blows = new Set(['hit', 'struck', 'strike', 'caught', 'hits', 'touched', 'over']);
const stopping = new Set(['braked', 'stopped', 'swerved', 'just', 'brake', 'stop']);
const empty = new Set(['nobody', 'noone', 'empty', 'unoccupied']);
const within = new Set(['inside', 'in', 'aboard']);
