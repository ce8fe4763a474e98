import { modals } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const becoming = new Set([
  'turn',
  'turns',
  'grow',
  'grows',
  'become',
  'becomes',
  'develop',
  'develops',
  'progress',
  'evolve',
  'turning',
]);
const mights = new Set([...modals, 'whether', 'if', 'risk', 'not', 'yet', 'chance']);
const joining = new Set([
  'into',
  'to',
  'an',
  'a',
  'properly',
  'full',
  'blown',
  'on',
  'frank',
  'true',
  'yet',
  'well',
  'still',
  'later',
]);
const reachOfBecoming = 4;

/** "May or may not turn into asthma", "epilepsy may yet develop": what a child may come to have. */
export function isYetToDevelop(tokens: readonly Token[], first: number, last: number): boolean {
  let place = first - 1;
  while (place > first - reachOfBecoming && joining.has(textAt(tokens, place))) place -= 1;
  if (becoming.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1))
    return textAt(tokens, place + 1) !== 'out' && hasWord(tokens, place - reachOfBecoming, place - 1, mights);
  let behindIt = last + 1;
  if (!modals.has(textAt(tokens, behindIt)) || !goesOnAt(tokens, behindIt)) return false;
  behindIt += 1;
  while (joining.has(textAt(tokens, behindIt))) behindIt += 1;
  return emerging.has(textAt(tokens, behindIt));
}
const emerging = new Set(['develop', 'appear', 'emerge', 'follow', 'come', 'evolve', 'declare']);

/** Until when somebody waits: "can't wait till he's walking". */
const awaiting = new Set([
  "can't",
  'cant',
  'cannot',
  'impatient',
  'forward',
  'desperate',
  'longs',
  'longing',
  'dreading',
  'ready',
]);
const expecting = new Set(['expected', 'expect', 'likely', 'unlikely', 'predicted']);

/** "Looking forward to him walking", "nan can't wait till he is walking", "not expected to walk". */
export function isAwaited(tokens: readonly Token[], begin: number, first: number): boolean {
  for (let place = first - 1; place >= Math.max(begin, first - reachOfAwaited); place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === 'but') return false;
    if (expecting.has(text)) return textAt(tokens, place + 1) === 'to';
    if (awaiting.has(text)) return text === 'forward' || text.endsWith('ing') || waits.has(textAt(tokens, place + 1));
  }
  return false;
}
const waits = new Set(['wait', 'for']);
const reachOfAwaited = 7;

const willNot = new Set(['will', 'may', 'might', 'would', "won't", 'wont', "wouldn't"]);
const wouldNot = new Set(['would', "wouldn't"]);
const foretelling = new Set([
  ...[
    'if',
    'that',
    'fear',
    'fears',
    'worried',
    'worry',
    'concern',
    'concerns',
    'concerned',
    'said',
    'says',
    'think',
    'thinks',
  ],
  ...[
    'risk',
    'whether',
    'rang',
    'text',
    'texted',
    'told',
    'likely',
    'threatened',
    'probably',
    'chance',
    'when',
    'case',
  ],
  ...['phoned', 'stated', 'states', 'thought', 'felt', 'expect', 'expected', 'unless'],
]);
const reachOfFear = 7;
const bareCare = new Set(['bring', 'attend', 'come', 'turn', 'take', 'be']);

/** "Concerns that mum will not bring him": nobody has stayed away yet. */
export function isYetToMiss(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'was-not-brought') return false;
  for (let place = first - 1; place <= last; place += 1) {
    if (!willNot.has(textAt(tokens, place)) || !goesOnAt(tokens, place + 1)) continue;
    // "would not bring him": refused to, where nobody fears or says it
    if (wouldNot.has(textAt(tokens, place)) && !hasWord(tokens, place - reachOfFear, place - 1, foretelling))
      return false;
    const verb = textAt(tokens, place + 1) === 'not' ? place + 2 : place + 1;
    return bareCare.has(textAt(tokens, verb)) && textAt(tokens, verb + 1) !== 'seen';
  }
  return false;
}
