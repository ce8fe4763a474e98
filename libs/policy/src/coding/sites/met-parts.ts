import { anothers } from '../dictionary/short-words.js';
import { beforeParts, directions, towards } from '../dictionary/happenings/meetings.js';
import { isSiteAt } from './sides.js';
import { behind, hasWord, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const reachOfPart = 6;
const reachOfOnto = 4;
const whoms = new Set(['him', 'her', 'them', 'me', 'child', 'baby', 'toddler', 'pupil']);
/** Before a part of the body. */
export const owners: ReadonlySet<string> = new Set([
  'his',
  'her',
  'their',
  'my',
  'the',
  'both',
  'left',
  'right',
  'l',
  'r',
]);
/** Which part of a part. */
export const sides: ReadonlySet<string> = new Set([
  'left',
  'right',
  'l',
  'r',
  'back',
  'side',
  'top',
  'tip',
  'bridge',
  'front',
  'of',
  'bare',
  'little',
]);

/** "Struck Noor above the left eye", "clipped his leg", "caught her": whom a verb meets. */
export function metFrom(tokens: readonly Token[], from: number, isFirm: boolean): number | null {
  const token = tokenAt(tokens, from);
  if (token === undefined || token.begins) return null;
  if (isFirm && owners.has(token.text)) {
    const part = partFrom(tokens, from);
    if (part !== null && part > from) return part;
  }
  const isName = token.word === unknownWord && token.text.length > 1;
  if (!isName && !whoms.has(token.text)) return null;
  if (beforeParts.has(textAt(tokens, from + 1))) {
    const part = partFrom(tokens, from + 2);
    if (part !== null) return part;
  }
  return isFirm && !isName ? from : null;
}

/** A part of somebody, or somebody, that stands from a place on: "P's foot", "the crawling baby's fingers", "him". */
export function partFrom(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place < from + reachOfPart; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    if (isSiteAt(tokens, place) && !(token.text === 'back' && textAt(tokens, place + 1) === 'of')) return place;
    if (place === from && whoms.has(token.text) && !(token.text === 'her' && isWord(tokens, place + 1))) return place;
    if (isAnothers(tokens, place)) return null;
    const isOwner = owners.has(token.text) || sides.has(token.text) || token.text.endsWith("'s");
    if (!isOwner && !textAt(tokens, place + 1).endsWith("'s") && !textAt(tokens, place + 2).endsWith("'s")) return null;
  }
  return null;
}

/** "Landed on another lad's foot": what meets it is the child's. */
const isAnothers = (tokens: readonly Token[], place: number): boolean =>
  playersOf.has(textAt(tokens, place)) ||
  (textAt(tokens, place).endsWith("'s") && anothers.has(textAt(tokens, place - 1)));
const playersOf = new Set(["opponent's", "player's", "teammate's", "mate's", "friend's", "keeper's", "defender's"]);

const isWord = (tokens: readonly Token[], place: number): boolean =>
  isSiteAt(tokens, place) || sides.has(textAt(tokens, place));

/** The preposition behind how a thing comes: "down on to". */
export function ontoFrom(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + reachOfOnto; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    if (towards.has(token.text)) return textAt(tokens, place + 1) === 'to' ? place + 1 : place;
    if (leavings.has(token.text) && place < from + 2) {
      const onto = ontoBehind(tokens, place + 1);
      if (onto !== null) return onto;
    }
    if (!directions.has(token.text)) return null;
  }
  return null;
}
const leavings = new Set(['off', 'from', 'of']);
const ontos = new Set(['onto', 'on', 'upon']);
const reachOfSource = 5;

/** "Off the shelf onto": what a thing leaves stands between, and nobody. */
function ontoBehind(tokens: readonly Token[], from: number): number | null {
  for (let place = from + 1; place <= from + reachOfSource; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || !/^[a-z]/.test(token.text)) return null;
    if (!ontos.has(token.text)) continue;
    return textAt(tokens, place + 1) === 'to' ? place + 1 : place;
  }
  return null;
}

/** "Throws him up in the air and catches him": a game. */
export const isCaughtAgain = (tokens: readonly Token[], verb: number): boolean =>
  tossed.has(textAt(tokens, verb + 1)) &&
  ups.has(textAt(tokens, verb + 2)) &&
  hasWord(tokens, verb + 3, behind(tokens, verb, reachOfCatch), catching) &&
  !hasWord(tokens, verb + 3, behind(tokens, verb, reachOfCatch + 2), notCaught);
const notCaught = new Set(['by', 'not', 'never', 'on', 'against', 'door', 'ceiling', 'head']);
const ups = new Set(['up', 'in', 'into', 'high']);
const catching = new Set(['catches', 'caught', 'catching', 'catch']);

const tossed = new Set(['him', 'her', 'me', 'them', 'us', 'baby', 'child']);
const reachOfCatch = 9;
