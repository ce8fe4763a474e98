import { personFrom } from '../people/person-from.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const unhurt = new Set([
  ...['unharmed', 'uninjured', 'unhurt', 'ok', 'okay', 'fine', 'well', 'otherwise', 'not', 'no', 'safe', 'alright'],
  ...['had', 'has', 'denies', 'alert', 'settled', 'calm', 'happy', 'all'],
]);
const feelings = new Set([
  ...[
    'crying',
    'tearful',
    'upset',
    'scared',
    'frightened',
    'distressed',
    'pale',
    'quiet',
    'anxious',
    'cold',
    'nervous',
  ],
  ...['shocked', 'stunned', 'embarrassed', 'sad', 'worried', 'confused', 'clingy', 'shaky', 'dazed'],
]);
const degrees = new Set([
  ...['quite', 'bit', 'little', 'very', 'visibly', 'left', 'still', 'rather', 'clearly', 'understandably', 'somewhat'],
  ...[
    'looked',
    'looks',
    'appeared',
    'appears',
    'seemed',
    'seems',
    'felt',
    'feeling',
    'feels',
    'slightly',
    'mildly',
    'all',
  ],
]);
/** By what one is shaken in mind. */
const shocks = new Set([
  ...[
    'crash',
    'accident',
    'fall',
    'news',
    'death',
    'loss',
    'incident',
    'experience',
    'events',
    'event',
    'what',
    'this',
  ],
  ...['bullying', 'fire', 'argument', 'divorce', 'separation', 'illness', 'bereavement', 'funeral', 'scare', 'ordeal'],
  ...['noise', 'storm', 'dog', 'explosion', 'collision', 'tumble', 'move', 'it', 'all', 'break', 'burglary', 'near'],
  ...['diagnosis', 'suicide', 'row', 'shock', 'earthquake', 'bang', 'journey', 'exam', 'failure', 'rejection', 'how'],
]);
const babies = new Set(['baby', 'infant', 'newborn', 'neonate']);
const reachOfShock = 5;
const reachOfSubject = 4;

/**
 * "Shaken but unharmed", "shaken up by the crash", "very shaken", "shaken by the death of her gran": how somebody felt, where no
 * person is named who did it.
 */
export function isFelt(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'assault') return false;
  let verb = first;
  while (verb <= last && textAt(tokens, verb) !== 'shaken') verb += 1;
  if (verb > last || namesDoer(tokens, verb)) return false;
  if (degrees.has(textAt(tokens, verb - 1)) && !beginsAt(tokens, verb)) return true;
  if (!goesOnAt(tokens, verb + 1)) return false;
  const [next, then] = [textAt(tokens, verb + 1), textAt(tokens, verb + 2)];
  if (next === 'up') return true;
  if (next === 'but') return unhurt.has(then);
  if (next === 'and') return feelings.has(then) && !hasWord(tokens, verb - reachOfSubject, verb, babies);
  return next === 'by' && hasWord(tokens, verb + 2, verb + reachOfShock, shocks);
}

/** "Shaken up and hit by his father", "shaken but unharmed by dad". */
function namesDoer(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb + 1; place <= verb + reachOfDoer && goesOnAt(tokens, place); place += 1)
    if (textAt(tokens, place) === 'by' && personFrom(tokens, place + 1) !== null) return true;
  return false;
}
const reachOfDoer = 8;
