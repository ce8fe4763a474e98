import { isForm } from './blow-forms.js';
import { people } from '../people/named-people.js';
import { boys, girls } from '../people/own-part-met.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Between who gives a blow and its verb: "dad has often", "was seen to", "keeps". */
const between = new Set([
  ...[
    'has',
    'had',
    'have',
    'keeps',
    'keep',
    'kept',
    'continues',
    'continued',
    'admit',
    'admitting',
    'was',
    'were',
    'is',
    'are',
    'been',
    'being',
    'did',
    'to',
    'also',
    'then',
    'just',
  ],
  ...[
    'seen',
    'observed',
    'heard',
    'witnessed',
    'known',
    'alleged',
    'reported',
    'said',
    'admitted',
    'admits',
    'caught',
    'filmed',
  ],
  ...[
    'once',
    'twice',
    'often',
    'regularly',
    'repeatedly',
    'sometimes',
    'again',
    'always',
    'deliberately',
    'allegedly',
    'still',
  ],
  ...[
    'frequently',
    'never',
    'used',
    'denies',
    'denied',
    'started',
    'starts',
    'began',
    'who',
    'would',
    'will',
    'got',
    'angrily',
  ],
]);
const reachOfStriker = 7;
/** Who may strike a part of their own, or be the child of whom the text tells. */
const mayBeTheChild = new Set([
  ...[
    'child',
    'children',
    'baby',
    'babies',
    'toddler',
    'infant',
    'newborn',
    'pupil',
    'boy',
    'girl',
    'student',
    'kid',
    'patient',
  ],
  ...[
    'person',
    'twin',
    'teenager',
    'youth',
    'son',
    'daughter',
    'pt',
    'grandson',
    'granddaughter',
    'year',
    'yr',
    'family',
    'step',
  ],
  ...['foster', 'group', 'none', 'stepson', 'stepdaughter'],
]);
/** "Another pupil", "a boy", "older boy". */
const ofOthers = new Set(['another', 'other', 'a', 'an', 'older', 'bigger', 'two', 'three', 'some', 'year', 'same']);
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'uncle', 'auntie']);

/** "Mr", "uncle": a name stands behind. */
export const isTitle = (text: string): boolean => titles.has(text);

/** The place of who gives a blow, before its verb: "dad was seen to slap", and not "baby kicks"; null where nobody is named. */
export function strikerBefore(tokens: readonly Token[], verb: number): number | null {
  let isJoined = false;
  for (let place = verb - 1; place >= verb - reachOfStriker; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return null;
    const text = textAt(tokens, place);
    if (isStriker(tokens, place)) return place;
    // "grabbed and slapped", "grabbed him and slapped"
    if (text === 'and') isJoined = true;
    else if (!between.has(text) && !(isJoined && isDeed(tokens, place))) return null;
  }
  return null;
}

/** "Grabbed him and slapped", and not "slipped and hit". */
const isDeed = (tokens: readonly Token[], place: number): boolean =>
  isForm[tokens[place]?.word ?? 0] === true || grips.has(textAt(tokens, place));
const grips = new Set([
  ...[
    'grabbed',
    'grabs',
    'pushed',
    'pushes',
    'shoved',
    'held',
    'pinned',
    'dragged',
    'pulled',
    'shouted',
    'cornered',
    'chased',
  ],
  ...['swore', 'lost', 'temper', 'it', 'him', 'her', 'at', 'down', 'arm', 'his'],
]);

function isStriker(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (titles.has(textAt(tokens, place - 1)) && goesOnAt(tokens, place)) return true;
  if (!people.has(text)) return false;
  if (!mayBeTheChild.has(text)) return true;
  return goesOnAt(tokens, place) && ofOthers.has(textAt(tokens, place - 1));
}

/** "Dad hit her face", "mum beat his legs": whose part it is cannot be who struck it. */
export function isStrikingOther(tokens: readonly Token[], striker: number, owner: string): boolean {
  const text = textAt(tokens, striker);
  return owner === 'her' ? boys.has(text) : owner === 'his' && girls.has(text);
}
