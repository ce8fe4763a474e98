import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

/** Of what is not done, or cannot be, now: and not of what was not done. */
export const cannot: ReadonlySet<string> = new Set(
  listed(`
  can't, cant, cannot, won't, wont, doesn't, doesnt, don't, dont
`),
);
const modals = new Set(['can', 'will', 'does', 'do']);
const subjects = new Set([
  ...['he', 'she', 'they', 'it', 'baby', 'child', 'toddler', 'nobody', 'fingers', 'hands', 'children', 'kids', 'one'],
]);
/** "So she can't get out and hits her": what is done all the same. */
const done = /(?:s|ed)$/;
const ands = new Set(['and']);
const notYet = new Set(['before', 'lest', 'case']);
/** Words without one of which nothing is prevented. */
const ofPrevention = new KeyWords([...cannot, 'not', ...notYet]);
const betweens = new Set(
  listed(`
  the, his, her, little, get, climb, be, out, and, ever, go, pull, it
`),
);
const reachOfVerb = 5;

/** "Gate up so she can't tumble down": what is kept from happening, and has not happened. */
export function isPrevented(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind === 'missed-care') return isOnCondition(tokens, first);
  if ((kind !== 'injury' && kind !== 'mechanism') || !ofPrevention.areIn(tokens)) return false;
  // "moved before it comes down on him"
  if (subjects.has(textAt(tokens, first)) && notYet.has(textAt(tokens, first - 1)))
    return !hasWord(tokens, first, last, ands);
  for (let place = first + 1; place + 2 <= last; place += 1)
    if (notYet.has(textAt(tokens, place)) && subjects.has(textAt(tokens, place + 1)))
      return textAt(tokens, place + 2).endsWith('s');
  for (let place = first; place > first - reachOfVerb && goesOnAt(tokens, place); place -= 1) {
    const text = textAt(tokens, place);
    const isNot = cannot.has(text) || (text === 'not' && modals.has(textAt(tokens, place - 1)));
    if (isNot) return isPurpose(tokens, text === 'not' ? place - 2 : place - 1);
    if (place < first && (!betweens.has(text) || (text === 'and' && done.test(textAt(tokens, first))))) return false;
  }
  return false;
}

/** "So that the baby": who is kept from it, behind the word of purpose. */
function isPurpose(tokens: readonly Token[], subject: number): boolean {
  if (!subjects.has(textAt(tokens, subject)) && !isPart(tokens, subject)) return false;
  let place = subject - 1;
  while (betweens.has(textAt(tokens, place)) || textAt(tokens, place) === 'that' || isPart(tokens, place)) place -= 1;
  return textAt(tokens, place) === 'so';
}

/** "So his shoulders do not burn". */
const isPart = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'skin' || isPlace(tokens, place);

/** "What happens if nobody answers the door". */
function isOnCondition(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (place > first - reachOfIf && beforeNone.has(textAt(tokens, place))) place -= 1;
  return goesOnAt(tokens, place + 1) && textAt(tokens, place) === 'if';
}
const reachOfIf = 4;
const beforeNone = new Set(
  listed(`
  there, is, was, he, she, they, we, i, get, mum, dad, still, again
`),
);

/** "Talked through how to keep him from being burnt": what may be done about it. */
export function isOnPrevention(tokens: readonly Token[], verb: number, first: number): boolean {
  for (let place = verb + 1; place < first; place += 1) {
    if (preventing.has(textAt(tokens, place))) return true;
    if (!waysTo.has(textAt(tokens, place)) || textAt(tokens, place + 1) !== 'to') continue;
    if (hasWord(tokens, place + 2, place + 3, keeping)) return true;
  }
  return false;
}
const preventing = new Set(['preventing', 'avoiding', 'prevention']);
const waysTo = new Set(['how', 'ways', 'steps', 'what', 'tips']);
const keeping = new Set(['keep', 'stop', 'prevent', 'avoid', 'protect', 'do', 'save', 'guard', 'lower', 'reduce']);
