import { hasBlow } from '../blows/blows.js';
import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { dangers, noEvents } from '../values.js';

const loose = new Set(['loose', 'wobbly', 'loosened']);
const coming = new Set(['came', 'come', 'coming', 'fell', 'dropped', 'popped', 'tooth', 'teeth', 'is', 'was']);
const natural = new Set(['itself', 'themselves', 'own', 'naturally', 'natural', 'shed']);
const reachOfOut = 3;
const reachOfNatural = 4;

/** "Wobbly milk tooth", "tooth came out by itself": nothing harmed it, where nothing tells of a blow. */
export function isShed(tokens: readonly Token[], mention: Mention, told: readonly Mention[]): boolean {
  if (mention.value !== 'injury' || (mention.bodySite !== 'mouth' && mention.bodySite !== null)) return false;
  const { first, last } = mention;
  const isLoose = loose.has(textAt(tokens, first)) || loose.has(textAt(tokens, last));
  const isOut = isNaturallyOut(tokens, last) || isMilkToothLost(tokens, mention);
  if (!isLoose && !isOut) return false;
  const isEvent = ({ kind, value }: Mention): boolean =>
    kind === 'injury' ? !isOut : kind === 'mechanism' && !noEvents.has(value) && !dangers.has(value);
  return !told.some((one) => one !== mention && isEvent(one)) && !hasBlow(tokens);
}

function isNaturallyOut(tokens: readonly Token[], last: number): boolean {
  for (let out = last; out <= last + reachOfOut; out += 1)
    if (textAt(tokens, out) === 'out' && coming.has(textAt(tokens, out - 1)))
      return hasWord(tokens, out + 1, out + reachOfNatural, natural);
  return false;
}

const toothed = new Set(['tooth', 'teeth']);
const losing = new Set(['lost', 'loses', 'losing', 'came', 'fell', 'out']);
const milks = new Set(['milk', 'baby']);

/** "Lost front tooth, tooth fairy", "baby tooth came out": a milk tooth is shed. "Baby lost a tooth" tells of none. */
function isMilkToothLost(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!hasWord(tokens, first - 1, last + 1, losing)) return false;
  for (let tooth = first; tooth <= last; tooth += 1)
    if (toothed.has(textAt(tokens, tooth)))
      return milks.has(textAt(tokens, tooth - 1)) || hasWord(tokens, 0, tokens.length - 1, fairies);
  return false;
}
const fairies = new Set(['fairy']);
