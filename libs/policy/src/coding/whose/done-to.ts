import { listed } from '../dictionary/forms.js';
import { isBittenWhen } from './why-bitten.js';
import { notWords, ownersOfOne, perfects } from '../dictionary/short-words.js';
import { isDoneToThisChild, meetsThisChild } from '../blows/done-by-others.js';
import { type Mention } from '../mention.js';
import { shutters } from '../people/person-signs.js';
import { type Person, bears, doneTo, owners, telling } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isPlace, isSiteAt } from '../sites/sides.js';
import { strikerBefore } from '../blows/strikers.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const articles = new Set(['a', 'the', 'his', 'her', 'another']);
const attacks = new Set(['scratched', 'scratches', 'scratching', 'bit', 'bites']);

/** "Her cousin scratched her face": nobody scratches their own before somebody else is named. */
export function isDoneToChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Mention,
): boolean {
  if (!attacks.has(textAt(tokens, first))) return false;
  const victim = textAt(tokens, first + 1);
  if ((victim !== 'her' && victim !== 'his') || textAt(tokens, first + 2) === 'own') return false;
  if (last < first + 2 && !isSiteAt(tokens, first + 2)) return false;
  const person = persons.findLast((one) => one.last < first);
  return person !== undefined && first - person.last <= 5 && person.means === 'anybody';
}

const harming = new Set(
  listed(`
  stabbed, cut, burnt, burned, scalded, injured, hurt, bruised, slashed, nipped
`),
);
const doers = new Set(['he', 'she', 'who', 'they', 'and', 'had', 'has', 'also', 'then', 'later']);
const indefinite = new Set(['a', 'an', 'another', 'one']);
const youths = new Set(
  listed(`
  boy, girl, child, pupil, lad, peer, toddler, baby, student, kid, classmate
`),
);

/** "He bit a boy on the hand", "had bitten another child": some other child. */
export function isDoneToYouth(tokens: readonly Token[], { first, last }: Mention): boolean {
  const verb = textAt(tokens, first);
  if (!(attacks.has(verb) || harming.has(verb) || (verb === 'bitten' && perfects.has(textAt(tokens, first - 1)))))
    return false;
  if (beginsAt(tokens, first) || !doers.has(textAt(tokens, first - 1))) return false;
  const place = first === last ? last + 1 : first + 1;
  // "says he hurt. A pupil told"
  if (!indefinite.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return false;
  return youths.has(textAt(tokens, place + 1)) || youths.has(textAt(tokens, place + 2));
}

const equals = new Set(['pupil', 'student', 'child', 'classmate', 'peer', 'kid']);

/** "Punched a pupil", "kicked another child": some other child. */
export function isStruckYouth(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let verb = first; verb <= last && verb <= first + 1; verb += 1)
    if (isOneOfEquals(tokens, verb + 1)) return !textAt(tokens, verb).endsWith('n') && textAt(tokens, verb) !== 'by';
  return false;
}

/** "A pupil", in the sentence of the verb: of "dad hit her. Another child saw" nobody but her was struck. */
const isOneOfEquals = (tokens: readonly Token[], place: number): boolean =>
  indefinite.has(textAt(tokens, place)) &&
  equals.has(textAt(tokens, place + 1)) &&
  goesOnAt(tokens, place) &&
  goesOnAt(tokens, place + 1);

const agents = new Set(['by', 'with', 'from', 'off', 'against', 'into']);

/** "Hit his friend on the head". */
const isWithinDeed = (tokens: readonly Token[], persons: readonly Found<Person>[], from: number, to: number): boolean =>
  persons.some(
    ({ first, last }) =>
      first > from &&
      first <= from + 2 &&
      last < to &&
      !textAt(tokens, last).endsWith("'s") &&
      !agents.has(textAt(tokens, first - 1)) &&
      !agents.has(textAt(tokens, first - 2)),
  );

const isBehind = (tokens: readonly Token[], persons: readonly Found<Person>[], from: number, last: number): boolean =>
  persons.some(
    ({ first, last: end }) =>
      first > from &&
      first - last <= 2 &&
      !agents.has(textAt(tokens, first - 1)) &&
      !agents.has(textAt(tokens, first - 2)) &&
      !textAt(tokens, end).endsWith("'s"),
  );

const noAdjectives = new Set([
  'by',
  'on',
  'with',
  'of',
  'from',
  'in',
  'and',
  ',',
  'when',
  'while',
  'at',
  'to',
  ':',
  '-',
]);
/** "Scratched a supply teacher": a word that says which stands between. */
const isDescribed = (tokens: readonly Token[], last: number): boolean =>
  articles.has(textAt(tokens, last + 1)) && !isPlace(tokens, last + 2) && !noAdjectives.has(textAt(tokens, last + 2));

/** "Scratched her friend on the cheek", but not "cheek scratched, mum says" nor "scratched by". */
export function isDoneTo(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, value, first, last, isPair = false }: Mention,
): boolean {
  if (kind !== 'injury' && value !== 'dog-bite') return false;
  // "bit his teacher"
  const isHarmed = persons.some((one) => one.means === 'harmed' && one.first === first && one.last === last);
  if (isHarmed && attacks.has(textAt(tokens, first))) return true;
  if (textAt(tokens, first) === 'bitten' && perfects.has(textAt(tokens, first - 1)))
    return isBehind(tokens, persons, first, last);
  if (
    value === 'head-injury' &&
    persons.some((one) => one.means === 'harmed' && one.first === first && one.last > first)
  )
    return true;
  if (value === 'head-injury' && isPair && isWithinDeed(tokens, persons, first, last)) return true;
  if (agents.has(textAt(tokens, first + 1))) return false;
  if (!doneTo.has(textAt(tokens, first)) && !((isPair || bites.has(value)) && doneTo.has(textAt(tokens, last))))
    return false;
  const person = persons.find(
    (one) => (one.last > last && one.first >= first) || (one.last === last && one.first > first),
  );
  if (
    person === undefined ||
    (value === 'dog-bite' && person.means === 'animal') ||
    person.first - last > (isDescribed(tokens, last) ? 3 : 2) ||
    beginsAt(tokens, person.first)
  )
    return false;
  if (person.first > last + 1 && !owners.has(textAt(tokens, last + 1))) return false;
  const next = textAt(tokens, person.last + 1);
  if (bites.has(value) && isChildToo(tokens, person.last)) return false;
  if (textAt(tokens, person.last).endsWith("'s")) return isPlace(tokens, person.last + 1);
  return (!telling.has(next) && !bears.has(next)) || isBittenWhen(tokens, first, last, person.last);
}

/** "Bit the postman, then him", "bit her sister, then her", and not "bit her sister and her friend". */
function isChildToo(tokens: readonly Token[], last: number): boolean {
  if (hasWord(tokens, last + 1, last + 3, alsoChild)) return !hasWord(tokens, last + 1, last + 2, nots);
  for (let place = last + 1; place <= last + 3 && goesOnAt(tokens, place); place += 1)
    if (textAt(tokens, place) === 'her' && (!goesOnAt(tokens, place + 1) || textAt(tokens, place + 1) === ','))
      return true;
  return false;
}

const alsoChild = new Set(['him', 'child', 'baby', 'pt', 'patient']);
const bites = new Set(['dog-bite', 'bite']);

const denied = new Set([
  ...['not', 'never', 'was', 'were', 'is', 'are', 'been', 'had', 'has', 'also', 'child', 'children', 'boy', 'girl'],
  ...['and', 'but', 'fine', 'well', 'ok', 'okay', 'alright', 'unharmed', 'unhurt', 'safe'],
  ...['apparently', 'luckily', 'thankfully', "wasn't", "weren't", 'pupil', 'pupils'],
]);
const nots = new Set(notWords);
const copulas = new Set(['was', 'were', 'is', 'are', 'got', "wasn't", "weren't"]);
const mostOfDenied = 6;

const links = new Set(['and', 'but']);

/** Whether somebody stands first in what is said. */
const isFirst = (tokens: readonly Token[], persons: readonly Found<Person>[], place: number): boolean =>
  persons.some(
    ({ first, last, means }) =>
      last === place &&
      means !== 'animal' &&
      means !== 'harmed' &&
      (beginsAt(tokens, first) || (articles.has(textAt(tokens, first - 1)) && beginsAt(tokens, first - 1))),
  );

/** "Brother not hurt". */
const isDeniedBare = (tokens: readonly Token[], persons: readonly Found<Person>[], not: number): boolean =>
  goesOnAt(tokens, not) && !textAt(tokens, not - 1).endsWith("'s") && isFirst(tokens, persons, not - 1);

/** "Slammed the door on his finger": not on their own. */
export function isShutOn(tokens: readonly Token[], first: number, last: number): boolean {
  if (!shutters.has(textAt(tokens, first))) return false;
  for (let place = first + 1; place <= last + 1; place += 1)
    if (textAt(tokens, place) === 'on' && ownersOfOne.has(textAt(tokens, place + 1)))
      return textAt(tokens, place + 2) !== 'own';
  return false;
}

const slams = new KeyWords([
  ...['slammed', 'slams', 'slamming', 'smashed', 'rammed', 'slapped', 'slaps', 'punched', 'punches', 'kicked', 'kicks'],
  ...['clouted', 'thumped', 'stamped'],
]);
const faces = new Set(['head', 'face']);

/** "Dad slammed his head into the wall": the head of the child. */
export function isSlammed(tokens: readonly Token[], mention: Mention): boolean {
  if (isDoneToThisChild(tokens, mention) || meetsThisChild(tokens, mention)) return true;
  if (isPressedOn(tokens, mention)) return true;
  if (!slams.areIn(tokens)) return false;
  const { first, last } = mention;
  for (let place = first - 1; place <= last; place += 1)
    if (
      slams.has(textAt(tokens, place)) &&
      ownersOfOne.has(textAt(tokens, place + 1)) &&
      faces.has(textAt(tokens, place + 2))
    )
      return true;
  return false;
}

/** "Dad held a hot spoon against his arm": nobody does it to himself by chance. */
function isPressedOn(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'contact-burn' && value !== 'assault') return false;
  if (!pressing.has(textAt(tokens, first)) || strikerBefore(tokens, first) === null) return false;
  // "hand burnt, mum held it on the cooker"
  if (textAt(tokens, first + 1) === 'it') return againsts.has(textAt(tokens, first + 2));
  for (let place = first + 1; place <= last + 2; place += 1)
    if (ownersOfOne.has(textAt(tokens, place)) && isPlace(tokens, place + 1))
      return againsts.has(textAt(tokens, place - 1));
  return false;
}
const againsts = new Set(['on', 'onto', 'against', 'to']);
const pressing = new Set([
  ...['put', 'puts', 'putting', 'placed', 'places', 'press', 'presses', 'pressed', 'pressing', 'held', 'holds', 'hold'],
  ...['holding', 'stub', 'stubs', 'stubbed', 'stubbing', 'extinguished', 'extinguishes', 'pushed', 'pushes'],
]);

/** "The other child was not hurt": what is denied of somebody else is of them too. */
export function isDeniedOf(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury' || !nots.has(textAt(tokens, first - 1))) return false;
  if (!hasWord(tokens, first - 3, first - 1, copulas)) return isDeniedBare(tokens, persons, first - 1);
  let isLinked = false;
  for (let place = first - 1; place >= first - mostOfDenied - 1; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    const ends = persons.some(({ last, means }) => last === place && means !== 'animal');
    if (ends) return !textAt(tokens, place).endsWith("'s") && (!isLinked || isFirst(tokens, persons, place));
    if (links.has(textAt(tokens, place))) isLinked = true;
    if (!denied.has(textAt(tokens, place))) return false;
  }
  return false;
}
