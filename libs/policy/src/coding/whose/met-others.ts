import { dogs } from '../dictionary/happenings/agents.js';
import { type Mention } from '../mention.js';
import { type Person, childWords, notTheirs, owners } from '../people/person-words.js';
import { behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const meeting: Readonly<Record<string, ReadonlySet<string>>> = {
  'hot-liquid': new Set(['over', 'on', 'onto', 'down']),
  'dog-bite': new Set(['got', 'bit', 'bites', 'caught', 'mauled', 'attacked', 'nipped', 'savaged', 'for', 'at', 'had']),
};
const dogged = new Set(dogs.filter((dog) => !dog.includes(' ')));
const behindWhom = new Set([',', '(', ')', '-', ':', 'only', 'not', 'in', 'on', 'at', 'when', 'instead', 'and', 'but']);
const unharmed = new Set([
  ...['fine', 'well', 'ok', 'okay', 'unhurt', 'unharmed', 'untouched', 'safe', 'upset', 'distressed', 'scared', 'not'],
  ...['missed', 'only', 'here', 'elsewhere', 'asleep', 'frightened', 'tearful', 'crying', 'shaken'],
]);
const reachOfMeeting = 6;
const reachOfUnharmed = 3;

/** "Coffee went over mum only", "terrier got dad, bite to his hand": whom a liquid or a dog met, where the child is not said to be met too. */
export function isMetByOther(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, first, last }: Mention,
): boolean {
  // the bite that is told by "dog attacked" is whose the attack is
  const verbs = value === 'bite' && dogged.has(textAt(tokens, first)) ? meeting['dog-bite'] : meeting[value];
  if (verbs === undefined) return false;
  const reach = behind(tokens, last, reachOfMeeting);
  for (let place = first + 1; place <= reach; place += 1) {
    if (place > last && textAt(tokens, place) === ',') return false;
    if (!verbs.has(textAt(tokens, place))) continue;
    let whom = place + 1;
    while (owners.has(textAt(tokens, whom)) && !persons.some((one) => one.first === whom)) whom += 1;
    if (textAt(tokens, place + 1) === 'another' && dogged.has(textAt(tokens, place + 2)))
      return isDogAlone(tokens, place + 3);
    const met = persons.find((one) => one.first === whom && one.means !== 'animal' && one.means !== 'harmed');
    if (met === undefined) return false;
    const { last: end } = sentenceOf(tokens, first);
    if (relatives.has(textAt(tokens, place - 1))) return !hasWord(tokens, met.last + 1, end, alsoMet);
    return isWhole(tokens, met.last) && !isChildMet(tokens, met, end);
  }
  return false;
}

/** "Terrier got mum, bite to her forearm": what is told of next in the sentence is whose the meeting was. */
export function isLeftOnOther(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  before: Mention,
  { first }: Mention,
): boolean {
  if (before.first >= first || meeting[before.value] === undefined) return false;
  if (first > sentenceOf(tokens, before.first).last || !isMetByOther(tokens, persons, before)) return false;
  for (let place = before.last + 1; place < first; place += 1)
    if (childWords.has(textAt(tokens, place)) && !pronouns.has(textAt(tokens, place))) return false;
  return true;
}

const relatives = new Set(['that', 'which', 'who']);
const alsoMet = new Set([
  'bit',
  'bites',
  'bitten',
  'bite',
  'too',
  'also',
  'both',
  'them',
  'got',
  'caught',
  'punctures',
]);
const fromWhom = new Set(['from', 'of', 'by', 'past', 'off']);
const reachOfRelative = 4;
/** "Ran from the dog that bit his cousin, fell": behind the comma goes on who ran, and not whom the dog bit. */
export function isDescribing(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
  next: number,
): boolean {
  // each two mentions of a text are asked: the words at hand first
  let place = Math.min(last, first + 1);
  while (place >= first - 1 && !relatives.has(textAt(tokens, place))) place -= 1;
  if (!relatives.has(textAt(tokens, place))) return false;
  const { first: begin } = sentenceOf(tokens, first);
  const isWho = (one: Found<Person>): boolean => one.means !== 'animal' && one.first >= begin && one.first <= begin + 1;
  if (persons.some((one) => isWho(one) && one.last < first)) return false;
  const isBegin = place - begin < reachOfRelative;
  if (!isBegin && !hasWord(tokens, place - reachOfRelative, place - 2, fromWhom)) return false;
  return hasWord(tokens, last + 1, next - 1, pauses);
}
const pauses = new Set([',']);

/** "Attacked another dog on a walk": and not "another dog and her", nor "another dog, bit her too". */
const isDogAlone = (tokens: readonly Token[], next: number): boolean =>
  (!goesOnAt(tokens, next) || !joining.has(textAt(tokens, next)) || hasWord(tokens, next + 1, next + 2, strangers)) &&
  !hasWord(tokens, next, sentenceOf(tokens, next - 1).last, metBeside);
const strangers = new Set([
  'owner',
  'owners',
  'walker',
  'postman',
  'postie',
  'neighbour',
  'cat',
  'another',
  'man',
  'woman',
]);
const joining = new Set(['and', '&', '+', 'then']);
const metBeside = new Set([...alsoMet].filter((word) => word !== 'them'));

/** "Over mum", "over mum's leg", and not "over mum's phone" nor "as mum turned". */
function isWhole(tokens: readonly Token[], last: number): boolean {
  if (textAt(tokens, last).endsWith("'s")) return isPlace(tokens, last + 1) || textAt(tokens, last + 1) === 'lap';
  return !goesOnAt(tokens, last + 1) || behindWhom.has(textAt(tokens, last + 1));
}

function isChildMet(tokens: readonly Token[], { last, means }: Found<Person>, end: number): boolean {
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    const isChild = notTheirs[means].has(text) || (childWords.has(text) && !pronouns.has(text)) || text === 'them';
    if (!isChild || textAt(tokens, place - 1) === 'not') continue;
    if (!hasWord(tokens, place + 1, Math.min(end, place + reachOfUnharmed), unharmed)) return true;
  }
  return false;
}
const pronouns = new Set(['he', 'his', 'him', 'she', 'this']);
