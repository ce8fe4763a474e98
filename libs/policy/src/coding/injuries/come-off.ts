import { determiners } from '../dictionary/short-words.js';
import { gone, reachOfCameOff } from '../assertion-words.js';
import { type Mention } from '../mention.js';
import { isOtherOne } from '../reach/other-one.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Whether what begins a sentence goes on with what the sentence before spoke of. */
export const goesOn = new Set(['it', "it's", 'its', 'this', 'which', 'that', 'these', 'they']);
const copulas = new Set(['was', 'were', 'is', 'are', 'be', "it's", 'just', 'only', 'actually', 'been', 'proved']);
const questions = new Set(['if', 'whether', 'could', 'may', 'might', 'possibly']);
const reachOfStain = 5;
export const stains = new KeyWords([
  ...['ink', 'paint', 'dye', 'dirt', 'pen', 'felt', 'chocolate', 'jam', 'mud', 'makeup', 'tattoo', 'shadow', 'sauce'],
  ...['marker', 'henna', 'biro', 'crayon', 'ketchup', 'eyeliner', 'mascara', 'lipstick', 'plaster', 'transfer', 'food'],
  ...['naevus', 'birthmark', 'mongolian', 'melanocytosis', 'stain', 'glue', 'blackberry', 'beetroot', 'eyeshadow'],
  ...['juice', 'strawberry', 'strawberries', 'raspberry', 'raspberries', 'blackcurrant', 'tomato', 'cherry', 'jelly'],
]);

/** What looked like a bruise or a mark and came off, or turned out to be ink, was none. */
export function hasComeOff(tokens: readonly Token[], { value, last }: Mention): boolean {
  const isColour = value === 'bruise' || value === 'mark';
  const isBlood = value === 'bleeding-mouth';
  if (!isColour && !isBlood && !ofSkin.has(value)) return false;
  for (let place = last + 1; place <= last + reachOfCameOff; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || (token.begins && !goesOn.has(token.text)) || isOtherOne(tokens, place)) return false;
    // a dressing comes off a burn
    const off = isBlood ? null : gone.at(tokens, place);
    if (off !== null && (isColour || !token.text.startsWith('c')))
      return !isOfGarment(tokens, last, place) && !isOffVehicle(tokens, off.last + 1);
    // "was felt to match", "is a burn or just a shadow"
    if (!stains.has(token.text) || textAt(tokens, place + 1) === 'to' || !isSaidToBe(tokens, place)) continue;
    // "it was a pen he fell on"
    if (!isBlood || isNoBlood(tokens, last, place)) return true;
  }
  return false;
}

/** "Mouth was bleeding, it was jam", and not "was bleeding after he drank juice". */
function isNoBlood(tokens: readonly Token[], last: number, stain: number): boolean {
  if (goesOnAt(tokens, stain + 1) && !behindStain.has(textAt(tokens, stain + 1))) return false;
  return hasWord(tokens, Math.max(last + 1, stain - mostOfStain), stain - 1, goesOn);
}
const mostOfStain = 4;
const behindStain = new Set([',', '/', '-', ')', 'and', 'not', 'juice', 'sauce', 'from']);
const ofSkin = new Set(['abrasion', 'burn', 'laceration', 'swelling']);
/** "It was not ink", "was covered by a plaster". */
const beforeStain = new Set(['not', 'or', 'with', 'in', 'by', 'under', 'for', 'to', 'and', 'had', 'has']);

/** "Bruise seen when his hat came off": the hat, and no bruise. */
const isOfGarment = (tokens: readonly Token[], last: number, place: number): boolean =>
  hasWord(tokens, last + 1, place - 1, whens) && !itself.has(textAt(tokens, place - 1));
/** "Bruised knee, came off her scooter": the child did. */
function isOffVehicle(tokens: readonly Token[], behind: number): boolean {
  const place = determiners.has(textAt(tokens, behind)) ? behind + 1 : behind;
  return goesOnAt(tokens, place) && ridden.has(textAt(tokens, place));
}
const ridden = new Set([
  ...['bike', 'bikes', 'bicycle', 'bmx', 'scooter', 'skateboard', 'trike', 'quad', 'horse', 'pony', 'swing', 'slide'],
  ...['trampoline', 'sledge', 'skates', 'rollerskates', 'hoverboard', 'board', 'pushbike', 'motorbike', 'moped'],
  ...['balance', 'mountain', 'push', 'climbing', 'monkey', 'roundabout', 'donkey', 'seesaw', 'skis', 'surfboard'],
]);
const whens = new Set(['when', 'as', 'once', 'after', 'while']);
const itself = new Set(['it', 'they', 'all', 'most', 'this', 'that', 'mark', 'marks']);

function isSaidToBe(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - reachOfStain; before -= 1) {
    const text = textAt(tokens, before);
    if (beforeStain.has(text)) return false;
    if (text === 'just' && textAt(tokens, before - 1) === 'or') return false;
    if (copulas.has(text)) {
      const isDoubted = questions.has(textAt(tokens, before - 1)) || questions.has(textAt(tokens, before - 2));
      return !isDoubted && textAt(tokens, place + 1) !== 'or';
    }
  }
  return false;
}
