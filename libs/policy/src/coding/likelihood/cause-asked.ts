import { type Changing } from '../contexts.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { type Token } from '../text/tokens.js';

const causes = new Set([
  ...['cause', 'causes', 'origin', 'origins', 'source', 'aetiology', 'circumstances', 'reason', 'reasons'],
]);
const ofThese = new Set(['of', 'for', 'behind']);
const causing = new Set([
  'caused',
  'cause',
  'produced',
  'made',
  'left',
  'explain',
  'explained',
  'inflicted',
  'given',
  'to',
]);
const whats = new Set(['what', 'who', 'whoever', 'whatever']);
const hows = new Set(['how', 'why']);
const notHow = new Set(['to', 'likely', 'long', 'many', 'much', 'often', 'bad', 'about', 'big']);
const owners = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'any',
  'both',
  'such',
]);
const either = new Set(['if', 'whether', ',', '-', ':', 'and', 'but', 'or', 'would', 'may', 'might', 'could', 'not']);
const reachOfWhat = 5;
const reachOfHow = 4;

/** Whether only the cause of a harm is asked for, doubted or unknown: "cannot think what could have caused the bruise". */
export function isOfAskedCause(tokens: readonly Token[], changes: Changing, { kind, first }: Mention): boolean {
  if (kind !== 'injury' || (changes !== 'negated' && changes !== 'uncertain')) return false;
  let place = first - 1;
  while (goesOnAt(tokens, place + 1) && place > 0 && isBeforeHarm(tokens, place)) place -= 1;
  const text = textAt(tokens, place);
  if (!goesOnAt(tokens, place + 1)) return false;
  if (ofThese.has(text)) return causes.has(textAt(tokens, place - 1));
  if (causing.has(text)) return isAsked(tokens, place, whats, reachOfWhat);
  return isAsked(tokens, first, hows, reachOfHow);
}

/** The place of a word that asks, a few words before, in the same clause. */
function isAsked(tokens: readonly Token[], to: number, asking: ReadonlySet<string>, reach: number): boolean {
  for (let place = to - 1; place >= to - reach && goesOnAt(tokens, place + 1); place -= 1) {
    if (!asking.has(textAt(tokens, place))) continue;
    if (asking === whats) return true;
    return !notHow.has(textAt(tokens, place + 1)) && !hasWord(tokens, place + 1, to - 1, either);
  }
  return false;
}

const isBeforeHarm = (tokens: readonly Token[], place: number): boolean =>
  !ofThese.has(textAt(tokens, place)) &&
  !causing.has(textAt(tokens, place)) &&
  (owners.has(textAt(tokens, place)) ||
    isOfPlace(tokens, place) ||
    /(?:ing|al|ed|tip|ous)$/.test(textAt(tokens, place)));
