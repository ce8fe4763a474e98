import { comings } from '../dictionary/short-words.js';
import { landedParts, leavingNouns, leavings, mounts } from '../dictionary/happenings/happenings.js';
import { furniture, playThings } from '../dictionary/happenings/agents.js';
import { actingThing, headBefore } from '../blows/acting-things.js';
import { namesThing } from '../blows/falling-things.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const from = new Set(['off', 'from']);
const dets = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'my',
  'its',
  'top',
  'end',
  'back',
  'side',
  'of',
  "mum's",
]);
const left = new Set([...dets, 'right', 'left', 'outstretched', 'both', 'l', 'r', 'one', 'upper', 'lower', 'bad']);
const borne = new Terms(each(true, [...furniture, ...playThings]));
const jumps = new Set(['jumped', 'jumping', 'jump', 'leapt', 'plane', 'flight', 'dived', 'diving', 'somersault']);
const reachOfBorne = 3;
const reachOfNoun = 2;

/** "Spun off the roundabout", "was flung off the waltzer": somebody leaves what bore them, whatever it is. */
export function leavingAt(tokens: readonly Token[], place: number): Span | null {
  const text = textAt(tokens, place);
  if (text === 'dropped') return passiveAt(tokens, place);
  const isBorn = from.has(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1);
  if (!isBorn) return null;
  if (leavings.has(text) && text !== 'fell' && textAt(tokens, place + 1) === 'off') return wholeOf(tokens, place);
  if (!leavingNouns.has(text) || !dets.has(textAt(tokens, place - 1))) return null;
  for (let at = place + 2; at <= place + 1 + reachOfBorne; at += 1) {
    if (borne.at(tokens, at) !== null) return { first: place, last: at };
    if (!dets.has(textAt(tokens, at))) return null;
  }
  return null;
}

const beings = new Set([
  'was',
  'been',
  'being',
  'were',
  'got',
  'not',
  'never',
  'is',
  'also',
  'accidentally',
  'actually',
  'once',
]);
const dropped = new Set([
  'baby',
  'child',
  'infant',
  'he',
  'she',
  'toddler',
  'twin',
  'newborn',
  'boy',
  'girl',
  'they',
  'him',
  'her',
]);
const deliveries = new Set([
  'off',
  'at',
  'home',
  'school',
  'nursery',
  'in',
  'out',
  'late',
  'early',
  'from',
  'as',
  'a',
  'by',
  'outside',
  'to',
  'round',
  'back',
  'into',
]);

/** "The baby was not dropped". */
function passiveAt(tokens: readonly Token[], place: number): Span | null {
  let being = place - 1;
  let isPassive = false;
  while (beings.has(textAt(tokens, being)) && goesOnAt(tokens, being + 1)) {
    if (textAt(tokens, being) === 'was' || textAt(tokens, being) === 'been' || textAt(tokens, being) === 'being')
      isPassive = true;
    being -= 1;
  }
  if (!isPassive || !dropped.has(textAt(tokens, being)) || beginsAt(tokens, being + 1)) return null;
  const next = tokenAt(tokens, place + 1);
  return next !== undefined && !next.begins && deliveries.has(next.text) ? null : { first: place, last: place };
}

const flung = new Set(['thrown', 'flung', 'bucked', 'tossed', 'catapulted', 'hurled', 'pitched', 'bounced']);

function wholeOf(tokens: readonly Token[], verb: number): Span | null {
  const head = headBefore(tokens, verb);
  if (actingThing(tokens, verb) !== null || (head >= 0 && namesThing(tokens, head))) return null;
  let place = verb + 2;
  while (dets.has(textAt(tokens, place)) && place < verb + 2 + reachOfNoun) place += 1;
  const token = tokenAt(tokens, place);
  if (
    flung.has(textAt(tokens, verb)) &&
    beings.has(textAt(tokens, verb - 1)) &&
    (token === undefined || token.begins || token.text === ',')
  )
    return { first: verb, last: verb + 1 };
  return token !== undefined && !token.begins && /^[a-z]{3,}$/.test(token.text) ? { first: verb, last: place } : null;
}

/** "Cyclist at low speed, came off, split eyebrow", "came off BMX". */
export function dismountAt(tokens: readonly Token[], place: number): Span | null {
  if (!comings.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== 'off') return null;
  let at = place + 2;
  while (dets.has(textAt(tokens, at))) at += 1;
  if (mounts.has(textAt(tokens, at)) && goesOnAt(tokens, at)) return { first: place, last: at };
  const next = tokenAt(tokens, place + 2);
  if (next !== undefined && !next.begins && next.text !== ',' && next.text !== 'and' && next.text !== 'at') return null;
  if (actingThing(tokens, place) !== null) return null;
  for (let before = place - 1; before >= place - 12 && goesOnAt(tokens, before + 1); before -= 1)
    if (mounts.has(textAt(tokens, before))) return { first: place, last: place + 1 };
  return null;
}

const subjects = new Set([
  'he',
  'she',
  'they',
  'i',
  'who',
  'child',
  'and',
  ',',
  'then',
  '&',
  'baby',
  'toddler',
  'boy',
  'girl',
]);

/** "She landed on her face": who lands on a part of their own fell. */
export function landedAt(tokens: readonly Token[], place: number): Span | null {
  if (goesOnAt(tokens, place) && !subjects.has(textAt(tokens, place - 1))) return null;
  if (textAt(tokens, place + 1) !== 'on' && textAt(tokens, place + 1) !== 'onto') return null;
  let at = place + 2;
  while (left.has(textAt(tokens, at)) && !landedParts.has(textAt(tokens, at))) at += 1;
  // "landed on the side of the bath"
  const token = tokenAt(tokens, at);
  if (token === undefined || token.begins || !landedParts.has(token.text) || textAt(tokens, at + 1) === 'of')
    return null;
  if (tokens.some(({ text }) => jumps.has(text))) return null;
  const isThing = textAt(tokens, place - 1) === ',' || textAt(tokens, place - 1) === 'and';
  return isThing && startsWithThing(tokens, place) ? null : { first: place, last: at };
}

/** "The shelf gave way and landed on his back". */
function startsWithThing(tokens: readonly Token[], place: number): boolean {
  for (let verb = place - 2; verb > 0 && goesOnAt(tokens, verb + 1); verb -= 1)
    if (actingThing(tokens, verb) !== null) return true;
  return false;
}
