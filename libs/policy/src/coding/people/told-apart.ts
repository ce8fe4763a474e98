import { youngKin } from '../dictionary/people/kin.js';
import { thirdPersonsOrWho, threats } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isUnbroken } from './person-reach.js';
import { selfHarms, selves } from './person-signs.js';
import { type Person, bears, telling } from './person-words.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';

/** By the numbers of their words: in the hot path. */
const isTitle: boolean[] = [];
for (const title of ['mrs', 'mr', 'ms', 'miss', 'sir']) {
  const word = numberFor(title);
  while (isTitle.length <= word) isTitle.push(false);
  isTitle[word] = true;
}
/** A patient of sixteen is called so too: only what she does at school tells that she is another person. */
const ofYoung = new Set(['ms', 'miss']);
const teaching = new Set([
  ...['saw', 'noticed', 'spotted', 'sent', 'rang', 'phoned', 'brought', 'teaches', 'taught', 'supervised', 'wrote'],
  ...['escorted', 'walked', 'put', 'gave', 'iced', 'applied', 'logged', 'recorded', 'filled', 'overheard', 'emailed'],
  ...['heard', 'took', 'separated', 'cleaned', 'wiped', 'bandaged', 'checked', 'passed', 'witnessed'],
]);
const schoolSigns = new Set([
  ...['pupil', 'pupils', 'class', 'lesson', 'supply', 'classroom', 'children', 'playground', 'corridor', 'assembly'],
  ...['staff', 'teacher', 'ta', 'cover', 'lessons', 'nursery', 'reception', 'pe', 'playtime', 'staffroom'],
]);
const isOfSchool = ({ text }: Token): boolean => schoolSigns.has(text);
const notNamed = new Set(['he', 'she', 'they', 'the', 'a', 'and', 'who', 'in', 'said', 'says', 'to']);

const alone = new Set(['miss', 'sir']);
const beingAway = new Set(
  ['is', 'was'].flatMap((is) => ['in', 'on', 'off', 'out', 'away', 'still'].map((how) => `${is} ${how}`)),
);

/** "Mrs Khan", "Mr A": grown people by their names. */
export function titled(tokens: readonly Token[]): readonly Found<Person>[] {
  const found: Found<Person>[] = [];
  let isSchool: boolean | null = null;
  for (let place = 0; place + 1 < tokens.length; place += 1) {
    if (isTitle[tokenAt(tokens, place)?.word ?? 0] !== true || !goesOnAt(tokens, place + 1)) continue;
    const title = textAt(tokens, place);
    // "Miss is in plaster", "Sir is off"
    if (alone.has(title) && beingAway.has(`${textAt(tokens, place + 1)} ${textAt(tokens, place + 2)}`)) {
      found.push({ first: place, last: place, means: title === 'sir' ? 'man' : 'woman' });
      continue;
    }
    const name = textAt(tokens, place + 1);
    if (ofYoung.has(title) && !teaching.has(textAt(tokens, place + 2)) && !(isSchool ??= tokens.some(isOfSchool)))
      continue;
    const isName = !notNamed.has(name) && !telling.has(name) && !bears.has(name) && /^[a-z]/.test(name);
    const means: Person = textAt(tokens, place) === 'mr' ? 'man' : 'woman';
    if (isName) found.push({ first: place, last: place + 1, means });
  }
  return found;
}

/** Who is a child beside the child, by whatever pronoun. */
const equals = new Set([...youngKin, 'girl', 'boy', 'nephew', 'niece']);
/** A brother or sister, or another child. */
export const isEqual = (text: string): boolean => equals.has(text.replace("'s", ''));

const openings = new Set([',', '-', 'but', 'and', 'while', 'whilst', 'whereas', 'although', 'though', ':']);

/** "Her twin broke an arm; she herself has a bruise": the child is set apart from another child, or from a grown person of the other sex. */
export function turnsToChild(tokens: readonly Token[], persons: readonly Found<Person>[], subject: number): boolean {
  const pronoun = textAt(tokens, subject);
  if (!beginsAt(tokens, subject) && !openings.has(textAt(tokens, subject - 1))) return false;
  const { first: begin } = sentenceOf(tokens, Math.max(0, subject - 1));
  const near = persons.filter(({ first, last }) => first >= begin && last < subject);
  const isChild = ({ means, last }: Found<Person>): boolean =>
    means === 'anybody' || means === 'harmed' || isEqual(textAt(tokens, last));
  if (near.some(isChild)) return true;
  const other = pronoun === 'he' ? 'woman' : pronoun === 'she' ? 'man' : null;
  if (pronoun !== 'they' && near.some(({ means }) => means === 'woman') && near.some(({ means }) => means === 'man'))
    return true;
  return near.length > 0 && near.every(({ means }) => means === other || means === 'animal');
}

const emphatic = new KeyWords(selves);

/** "She herself was pushed", "who himself has a cut": whoever is told apart from somebody else is not the child. */
export function isToldApart(tokens: readonly Token[], persons: readonly Found<Person>[], first: number): boolean {
  if (!emphatic.areIn(tokens)) return false;
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = begin + 1; place < first; place += 1) {
    if (!emphatic.has(textAt(tokens, place))) continue;
    const isOfHad = textAt(tokens, place - 1) === 'had' || textAt(tokens, place - 1) === 'has';
    const subject = textAt(tokens, isOfHad ? place - 2 : place - 1);
    if (!thirdPersonsOrWho.has(subject) || !isUnbroken(tokens, place + 1, first, telling)) continue;
    if (subject === 'who') return true;
    const at = isOfHad ? place - 2 : place - 1;
    if (persons.some(({ last }) => last < place)) return !turnsToChild(tokens, persons, at);
  }
  return false;
}

const reachOfPart = 3;
const whoses = new KeyWords(['whose']);

/** "The lad whose collarbone she broke". */
export function isWhose(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  return whoses.areIn(tokens) && (isOfRelative(tokens, persons, mention) || isOfWhom(tokens, mention));
}

/** "Her brother, whose leg was broken". */
function isOfRelative(tokens: readonly Token[], persons: readonly Found<Person>[], { first, last }: Mention): boolean {
  for (let place = first - 1; place >= first - reachOfWhose; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    if (textAt(tokens, place) === 'whose')
      return (
        persons.some(
          (one) => one.last === place - 1 || (one.last === place - 2 && textAt(tokens, place - 1) === ','),
        ) && last > place
      );
  }
  return false;
}
const reachOfWhose = 8;

function isOfWhom(tokens: readonly Token[], { first }: Mention): boolean {
  const subject = textAt(tokens, first - 1) === 'had' || textAt(tokens, first - 1) === 'has' ? first - 2 : first - 1;
  if (textAt(tokens, subject) !== 'he' && textAt(tokens, subject) !== 'she') return false;
  for (let place = subject - 1; place >= subject - reachOfPart - 1; place -= 1) {
    if (textAt(tokens, place) === 'whose') return isPlace(tokens, place + 1);
    if (!goesOnAt(tokens, place + 1)) return false;
  }
  return false;
}

const modals = new Set(['would', 'will', "he'd", "he'll", "she'd", "she'll", ...threats, 'going']);
const objects = new Set(['him', 'her', 'his', 'them', 'their', 'me', 'my']);

const children = new Set(['children', 'kids', 'boys', 'girls']);

/** "Dad would break his fingers": what somebody threatens to do is done to the child. */
export function isThreatened(tokens: readonly Token[], { first, last }: Mention): boolean {
  const before = textAt(tokens, first - 1) === 'to' ? first - 2 : first - 1;
  return (
    modals.has(textAt(tokens, before)) &&
    (objects.has(textAt(tokens, last + 1)) ||
      objects.has(textAt(tokens, last)) ||
      (textAt(tokens, last + 1) === 'the' && children.has(textAt(tokens, last + 2))))
  );
}

const having = new Set([
  ...['had', 'has', 'have', 'with', 'of', 'for', 'from', 'after', 'was', 'is', 'sustained', 'suffered', 'got', 'in'],
  ...['showed', 'both', 'received', 'and', 'due', 'by'],
]);

/** "Aunt bathed the graze on his knee", "brother owned up to the bite": somebody else only did something with it. */
export function isActedOn(tokens: readonly Token[], person: number, { first, last }: Mention): boolean {
  if (isFinding(tokens, person, first)) return true;
  let place = first - 1;
  while (place > first - reachOfPart && textAt(tokens, place) !== 'the') place -= 1;
  if (textAt(tokens, place) !== 'the' || place - 1 <= person) return false;
  const before = textAt(tokens, place - 1);
  // "on the bike broke his arm": the bike's
  if (place < first - 1 && wheres.has(before) && selfHarms.has(textAt(tokens, first))) return false;
  if (having.has(before) || (before === 'to' && having.has(textAt(tokens, place - 2)))) return false;
  for (let at = last + 1; at <= last + reachOfWhose && goesOnAt(tokens, at); at += 1)
    if (textAt(tokens, at) === 'own') return false;
  return true;
}

const wheres = new Set([
  ...['on', 'at', 'near', 'off', 'into', 'onto', 'under', 'over', 'behind', 'inside', 'outside', 'beside', 'against'],
  ...['through', 'down', 'up', 'by'],
]);

const finding = new Set([
  ...['ruled', 'excluded', 'diagnosed', 'confirmed', 'queried', 'suspected', 'treated', 'spotted', 'identified'],
  ...['discounted', 'documented', 'photographed', 'missed', 'logged', 'mapped', 'dressed', 'cleaned', 'bathed'],
  ...['glued', 'stitched', 'sutured', 'splinted', 'strapped', 'reduced'],
]);
/** "Mother was treated for a fracture": it was hers. */
const ofPassive = new Set(['for', 'with', 'in', 'at', 'as']);
const haves = new Set(['has', 'had', 'have', 'also', 'then', 'since', 'now']);

/** "The doctor has ruled out a break": whoever finds it has none. */
function isFinding(tokens: readonly Token[], person: number, first: number): boolean {
  let place = person + 1;
  while (place < first && haves.has(textAt(tokens, place))) place += 1;
  return place <= first && finding.has(textAt(tokens, place)) && !ofPassive.has(textAt(tokens, place + 1));
}
