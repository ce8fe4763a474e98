import { bothMeant } from './both-of-them.js';
import { type Mention } from '../mention.js';
import { doneTo, owners, people, type Person } from '../people/person-words.js';
import { goesOnAt, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const likewise = new Set(['as', 'so']);
const auxiliaries = new Set(['does', 'did', 'has', 'had', 'is', 'was', 'do']);
const patients = new Set(['he', 'she', 'pt', 'patient', 'child', 'baby', 'infant', 'this', 'our']);
const pairs = new Set(['twins', 'triplets']);
const reachOfPair = 10;
const reachOfLike = 8;
/** Whose twins they are, or which of them. */
const ofOthers = new Set([
  'younger',
  'older',
  'other',
  'sibling',
  'his',
  'her',
  'their',
  'of',
  'in',
  'with',
  'for',
  'and',
  'to',
]);

/** "Both twins have asthma", "her brother has a bruise, as does she", "neither he nor his brother": what another bears the child bears too. */
export function isSharedWithChild(tokens: readonly Token[], mention: Mention): boolean {
  const { value, first, last } = mention;
  return (
    isAlsoOfBehind(tokens, mention) ||
    isOfPair(tokens, first) ||
    (mention.kind === 'missed-care' && isMissedByPair(tokens, mention)) ||
    isOfPairBehind(tokens, last) ||
    isNeither(tokens, first) ||
    isLikewise(tokens, last) ||
    isLikeOther(tokens, mention) ||
    bothMeant(tokens, mention) === 'child-too' ||
    (value === 'assault' && isStruckToo(tokens, last)) ||
    (mention.kind === 'injury' && isHurtToo(tokens, mention))
  );
}

const toWhom = new Set(['of', 'for', 'about', 're', 'regarding', 'in', 'on', 'with']);
const alls = new Set(['both', 'the', 'all']);

/** "Neglect of both twins". */
const isOfPairBehind = (tokens: readonly Token[], last: number): boolean =>
  toWhom.has(textAt(tokens, last + 1)) && alls.has(textAt(tokens, last + 2)) && pairs.has(textAt(tokens, last + 3));

const linking = new Set([',', 'and', '&', 'then', 'also']);
const determining = new Set(['the', 'her', 'his', 'their', 'this']);
const struckToo = new Set(['child', 'baby', 'boy', 'girl', 'children', 'infant', 'toddler', 'him']);
const behindStruck = new Set([',', 'with', 'in', 'on', 'again', 'too', 'after', 'during', 'last', 'at', 'as', 'today']);

/** "Struck mother and child", "hit mum, then the baby". */
function isStruckToo(tokens: readonly Token[], last: number): boolean {
  let place = last + 1;
  while (linking.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  if (place === last + 1 || textAt(tokens, place - 1) === ',') return false;
  if (determining.has(textAt(tokens, place))) place += 1;
  if (!struckToo.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return false;
  return !goesOnAt(tokens, place + 1) || behindStruck.has(textAt(tokens, place + 1));
}

/** "Dad bruised her sister and her", "scalded his brother and him". */
function isHurtToo(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!doneTo.has(textAt(tokens, first))) return false;
  for (let place = last + 1; place <= last + reachOfLike && goesOnAt(tokens, place + 1); place += 1) {
    if (textAt(tokens, place) === ',') return false;
    if (textAt(tokens, place) !== 'and') continue;
    const whom = textAt(tokens, place + 1);
    const isEnd = !goesOnAt(tokens, place + 2) || behindStruck.has(textAt(tokens, place + 2));
    return (whom === 'him' || whom === 'her' || struckToo.has(whom)) && isEnd && place > last + 1;
  }
  return false;
}

function isOfPair(tokens: readonly Token[], first: number): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = begin; place < first && place <= begin + 2; place += 1) {
    const text = textAt(tokens, place);
    if (ofOthers.has(text) || text.endsWith("'s") || (pairs.has(text) && isOwner(tokens, place))) return false;
    const isBoth = pairs.has(text) || (text === 'twin' && textAt(tokens, place - 1) === 'neither');
    if (isBoth) return first - place <= reachOfPair && isPlain(tokens, place + 1, first);
  }
  return false;
}

/** "Imms x2 twins DNA", "both twins not brought": this child is one of them. */
function isMissedByPair(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first - 1; place <= last; place += 1) {
    if (!pairs.has(textAt(tokens, place))) continue;
    const isOfOthers = [place - 1, place - 2].some((before) => {
      const text = textAt(tokens, before);
      return ofOthers.has(text) || text.endsWith("'s");
    });
    return !isOfOthers && !isOwner(tokens, place) && !ofOthers.has(textAt(tokens, place + 1));
  }
  return false;
}

/** "The twins' cousin". */
const isOwner = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place + 1) && people.at(tokens, textAt(tokens, place + 1) === "'" ? place + 2 : place + 1) !== null;

const parting = new Set([',', ':', 'who', 'one', 'other', 'he', 'she', 'that', 'but', 'while']);
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (parting.has(textAt(tokens, place))) return false;
  return true;
}

/** "Neither he nor his brother had any bruises". */
function isNeither(tokens: readonly Token[], first: number): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = first - 1; place > begin; place -= 1) {
    if (textAt(tokens, place) === ',') return false;
    if (textAt(tokens, place) !== 'nor') continue;
    for (let before = place - 1; before >= begin && before > place - 4; before -= 1)
      if (textAt(tokens, before) === 'neither') return patients.has(textAt(tokens, before + 1));
    return patients.has(textAt(tokens, place + 1)) && first - place <= reachOfPair;
  }
  return false;
}

/** "As does she", "and so has he". */
function isLikewise(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfLike && goesOnAt(tokens, place); place += 1)
    if (likewise.has(textAt(tokens, place)) && auxiliaries.has(textAt(tokens, place + 1)))
      return patients.has(textAt(tokens, place + 2));
  return false;
}

export const alikes: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([
  'condition',
  'mobility',
  'injury',
  'mechanism',
]);
const pauses = new Set([',', '-', '(', 'just', 'much', 'and']);
const beings = new Set([...auxiliaries, 'are', 'were', 'have']);
const places = new Set(['in', 'for', 'of', 'with']);
const ofChild = new Set([...patients, 'him', 'her', 'either']);
const joints = new Set(['or', 'nor', 'and', '/', '&', ',']);

/** Whether somebody else bears it, too, or "both" are two others. */
export const isAlsoOf = (tokens: readonly Token[], mention: Mention): boolean =>
  isAlsoOfBehind(tokens, mention) ||
  isLikeOther(tokens, mention) ||
  (alikes.has(mention.kind) && bothMeant(tokens, mention) !== null);

/** "Asthmatic, as is his uncle", "epileptic like her father", "no asthma in patient or siblings": another bears what the child does. */
function isAlsoOfBehind(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (!alikes.has(kind) || value === 'assault') return false;
  const other = otherBehind(tokens, kind, last);
  return other !== null && isOther(tokens, other) && !isOfNamed(tokens, first);
}

/** Where somebody else may be named of whom the same is said; null where nothing leads there. */
function otherBehind(tokens: readonly Token[], kind: Mention['kind'], last: number): number | null {
  let place = last + 1;
  while (pauses.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  const text = textAt(tokens, place);
  if (!goesOnAt(tokens, place)) return null;
  if ((text === 'as' || text === 'so') && beings.has(textAt(tokens, place + 1))) return place + 2;
  if (text === 'like') return kind === 'condition' || kind === 'mobility' ? place + 1 : null;
  if (!places.has(text) || kind === 'mechanism') return null;
  const child = textAt(tokens, place + 1) === 'the' ? place + 2 : place + 1;
  return ofChild.has(textAt(tokens, child)) && joints.has(textAt(tokens, child + 1)) ? child + 2 : null;
}

const likes = new Set(['like', 'same', 'as', 'similar']);
const afterLike = new Set(['as', 'to', 'with', 'does', 'has', 'for', 'is', 'did']);
const mostOfLike = 7;

/** "Like her brother she has asthma", "same as his sister, he has": who is named first bears it too, and the child does. */
function isLikeOther(tokens: readonly Token[], { kind, value, first }: Mention): boolean {
  if (!alikes.has(kind) || value === 'assault') return false;
  let place = first - 1;
  while (place > 0 && hasOf.has(textAt(tokens, place))) place -= 1;
  if (!ofChild.has(textAt(tokens, place))) return false;
  place -= textAt(tokens, place - 1) === ',' ? 2 : 1;
  for (let begin = place - 1; begin >= 0 && begin >= place - mostOfLike && goesOnAt(tokens, begin + 1); begin -= 1) {
    if (!likes.has(textAt(tokens, begin))) continue;
    let other = begin + 1;
    while (afterLike.has(textAt(tokens, other))) other += 1;
    if (textAt(tokens, begin) !== 'like' && other === begin + 1) continue;
    while (owners.has(textAt(tokens, other)) && people.at(tokens, other) === null) other += 1;
    const person = people.at(tokens, other);
    return person !== null && person.last === place && !notOthers.has(person.means);
  }
  return false;
}
const hasOf = new Set([
  'has',
  'had',
  'also',
  'is',
  'was',
  'got',
  'a',
  'known',
  'to',
  'have',
  'an',
  'too',
  'suffers',
  'with',
  'from',
]);
export const notOthers: ReadonlySet<Person> = new Set<Person>(['animal', 'worker', 'harmed']);

/** "Her brother has asthma, as does their mother": the child is not spoken of. */
function isOfNamed(tokens: readonly Token[], first: number): boolean {
  for (let place = sentenceOf(tokens, first).first; place < first; place += 1)
    if (people.at(tokens, place) !== null) return true;
  return false;
}

/** Whether somebody else is named at a place, and what is told ends there. */
function isOther(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && owners.has(textAt(tokens, place)) && people.at(tokens, place) === null) place += 1;
  const person = goesOnAt(tokens, place) ? people.at(tokens, place) : null;
  if (person === null || person.means === 'animal' || person.means === 'worker') return false;
  if (textAt(tokens, person.last).endsWith("'s")) return false;
  return !goesOnAt(tokens, person.last + 1) || behindOther.has(textAt(tokens, person.last + 1));
}
const behindOther = new Set([',', '-', '(', ')', 'and', 'or', 'but', 'too', 'was', 'is']);
