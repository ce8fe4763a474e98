import { doneTo, thisChild } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isNotOfChild, sexOfChild } from '../people/meant-by-pronoun.js';
import { type Person, owners, personalMechanisms, sexOfOwner } from '../people/person-words.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { burns } from '../values.js';

/** Between who bears something and what is borne: "is in hospital after", "has just been diagnosed with". */
const links = new Set([
  ...['was', 'were', 'is', 'are', 'has', 'had', 'have', 'been', 'being', 'be', 'got', 'gets', 'getting', 'having'],
  ...['also', 'then', 'just', 'recently', 'once', 'now', 'already', 'still', 'apparently', 'both', 'since', 'nearly'],
  ...['may', 'might', 'could', 'must', 'did', 'does', 'not', 'never', "didn't", "doesn't", "wasn't", "hasn't"],
  ...['in', 'hospital', 'ed', 'a', 'e', 'ward', 'ambulance', 'to', 'the', 'by', 'after', 'following', 'who'],
  ...['seen', 'taken', 'admitted', 'rushed', 'treated', 'hurt', 'injured', 'upset', 'off', 'work', 'school', 'home'],
  ...['known', 'under', 'investigated', 'tested', 'assessed', 'suspected', 'of', 'for'],
  ...['diagnosed', 'diagnosis', 'suffers', 'suffered', 'suffering', 'from', 'with', 'died', 'takes', 'took', 'taking'],
  ...['medication', 'tablets', 'medicine', 'severe', 'mild', 'bad', 'born', 'an', 'sustained', 'yesterday'],
]);
/** Somebody comes to be seen with what the child has as often as with an own one. */
const comings = new Set(['attended', 'attends', 'presented', 'presents']);
const spills = new Set([
  ...['pulled', 'pulling', 'knocked', 'knocking', 'tipped', 'tipping', 'spilt', 'spilled', 'spilling', 'poured'],
  ...['pouring', 'dropped', 'dropping', 'cup', 'mug', 'pan', 'bowl', 'jug', 'kettle', 'over', 'some'],
]);
const blows = new Set(['hit', 'struck', 'knocked', 'caught', 'clipped']);
const seeing = new Set([
  ...['saw', 'see', 'sees', 'seen', 'seeing', 'watched', 'watching', 'watches', 'witnessed', 'heard', 'found'],
]);
const young = new Set(['brother', 'sister', 'stepbrother', 'stepsister', 'boy', 'girl', 'nephew', 'niece']);
const reachOfLinks = 10;

/** Before who is spoken of: a clause begins behind them. */
const openings = new Set([
  ...[',', ':', '-', '(', ')', 'and', '&', 'but', 'while', 'whilst', 'whereas', 'as', 'because', 'since'],
  ...['when', 'that', 'although', 'though', 'so', 'if', 'where', 'how', 'home', 'school', 'nursery', 'today'],
  ...['says', 'said', 'say', 'reports', 'reported', 'states', 'stated', 'saw', 'witnessed', 'watched', 'year'],
  ...['yesterday', 'ago', 'was', 'me', 'us', 'after'],
]);
/** Of these only the ones that do not fetch or accompany: "brought in after mum was hit" is told of mum. */
const describing = new Set([
  ...['older', 'younger', 'elder', 'elderly', 'baby', 'little', 'big', 'best', 'half', 'step', 'twin', 'late', 'own'],
  ...['maternal', 'paternal', 'great', 'foster', 'new', 'ex', 'birth', 'eldest', 'youngest', 'other', 'another'],
]);

/** Behind these the sentence tells of somebody or something else. */
const ends = new Set([',', ':', '-', '(', ')', 'and', 'but', 'while', 'whilst', 'because', 'so', 'which']);
const reachOfObject = 9;
const children = new Set(['child', 'baby', 'pt', 'patient', 'toddler', 'infant', 'children', 'kids', 'them', 'both']);
const objects = new Set(['him', 'her']);
const passives = new Set([...doneTo, 'getting', 'be']);
/** What somebody has, and not where or by whom it is looked after. */
const ofCare = new Set([
  ...['review', 'reviews', 'clinic', 'nurse', 'plan', 'appointment', 'appt', 'check', 'team', 'letter', 'pump', 'care'],
  ...['inhaler', 'inhalers', 'medication', 'policy', 'training', 'action', 'follow', 'medicine', 'protocol'],
]);

/**
 * Whether the clause of a mention says of somebody else that they bear it, in words that leave no doubt: "his brother is in
 * hospital after falling out of a tree", "the childminder takes medication for epilepsy", "another pupil was hit by a stone".
 */
export function isStatedOfOther(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Mention,
): boolean {
  if (!isBorne(tokens, mention)) return false;
  const person = subjectBefore(tokens, persons, mention);
  if (person === null || person.means === 'animal' || person.means === 'harmed') return false;
  // a game has an opponent
  if (mention.value === 'sport' && textAt(tokens, person.last).startsWith('opponent')) return false;
  return mention.kind === 'condition'
    ? !ofCare.has(textAt(tokens, mention.last + 1))
    : isSurely(tokens, persons, person, mention) && !isTakenToChild(tokens, persons, person, mention);
}

const isBorne = (tokens: readonly Token[], { kind, value, first, last }: Mention): boolean =>
  kind === 'condition' ||
  (kind === 'injury' && burns.has(value) && selves.has(textAt(tokens, first + 1))) ||
  (kind === 'mechanism' &&
    (personalMechanisms.has(value) || value === 'hit-by-object') &&
    !beginsAt(tokens, first) &&
    !seeing.has(textAt(tokens, first)) &&
    textAt(tokens, first - 1) !== 'the' &&
    (value === 'hit-by-object' ||
      !(textAt(tokens, first).startsWith('drop') || textAt(tokens, last).startsWith('drop'))));

/** Who is spoken of in the words before a place, where nothing but links stands between. */
function subjectBefore(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, first }: Mention,
): Found<Person> | null {
  const between = value === 'hot-liquid' ? spills : value === 'hit-by-object' ? blows : null;
  let [isComing, isWho] = [false, false];
  for (let place = first - 1; place >= first - reachOfLinks && goesOnAt(tokens, place + 1); place -= 1) {
    const person = persons.find((one) => one.last === place);
    if (person !== undefined) {
      const text = textAt(tokens, place);
      if (text.endsWith("'s") || (isComing && person.means !== 'anybody' && !young.has(text))) return null;
      return isWho || isOpening(tokens, person.first - 1) ? person : null;
    }
    const text = textAt(tokens, place);
    if (text === 'who') isWho = true;
    if (comings.has(text)) isComing = true;
    else if (text === ',' ? textAt(tokens, place + 1) !== 'who' : !links.has(text) && between?.has(text) !== true)
      return null;
  }
  return null;
}

function isOpening(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place + 1) && place >= 0 && isAbout(textAt(tokens, place))) place -= 1;
  return place < 0 || beginsAt(tokens, place + 1) || openings.has(textAt(tokens, place));
}

/** "Mum's" partner, "his older" brother. */
const isAbout = (text: string): boolean => owners.has(text) || describing.has(text) || text.endsWith("'s");

/** Whether who is spoken of met it: "was hit by", "burnt himself", "fell", and not "spilt coffee" over whomever. */
function isSurely(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  person: Found<Person>,
  { value, first, last }: Mention,
): boolean {
  if (isDoing(value)) return true;
  const before = blows.has(textAt(tokens, first - 1)) ? textAt(tokens, first - 2) : textAt(tokens, first - 1);
  if (passives.has(textAt(tokens, first)) || (passives.has(before) && !textAt(tokens, first).endsWith('ing')))
    return true;
  if (value === 'traffic' || value === 'dog-bite') return textAt(tokens, first - 1) === 'a' && isIn(tokens, first);
  for (let place = first; place <= last + 3 && (place <= last || goesOnAt(tokens, place)); place += 1) {
    if (selves.has(textAt(tokens, place))) return true;
    if (sexOfOwner.has(textAt(tokens, place)) && isPlace(tokens, place + 1))
      return isNotOfChild(tokens, persons, place) && mayOwn(person, textAt(tokens, place));
  }
  return false;
}
/** What somebody does, and nobody to them. */
const isDoing = (value: string): boolean => value.startsWith('fall') || value === 'sport';
const selves = new Set(['himself', 'herself', 'themselves', 'themself']);
const isIn = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first - 2) === 'in' && passives.has(textAt(tokens, first - 3));

/** Whether "his" or "her" may be of a person. */
const mayOwn = ({ means }: Found<Person>, text: string): boolean =>
  (means !== 'woman' && means !== 'man') || sexOfOwner.get(text) === means;

/** "Dad fell on the stairs holding her", "nan tripped with the baby in her arms", "dad fell on his arm" of a girl's: the child was there. */
function isTakenToChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  person: Found<Person>,
  { first, last }: Mention,
): boolean {
  for (let place = first; place <= last + reachOfObject; place += 1) {
    const text = textAt(tokens, place);
    if (place > last && (!goesOnAt(tokens, place) || ends.has(text))) return false;
    if (children.has(text)) return true;
    if (sexOfOwner.has(text) && !mayOwn(person, text)) return true;
    if (objects.has(text) && !isBelonging(tokens, place)) return true;
  }
  return false;
}

/** "Her bike", "her arm". */
const isBelonging = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'her' &&
  goesOnAt(tokens, place + 1) &&
  /^[a-z]/.test(textAt(tokens, place + 1)) &&
  !behindHer.has(textAt(tokens, place + 1));
const behindHer = new Set(['in', 'on', 'at', 'and', 'when', 'while', 'as', 'down', 'up', 'to', 'with', 'off', 'into']);

const ofChild = new Set(['child', 'baby', 'pt', 'patient', 'toddler', 'infant', 'yp']);
const whys = new Set(['as', 'when', 'after', 'since', 'how', 'if', 'whether']);
const isChildWord = (text: string): boolean => ofChild.has(text) || text === 'he' || text === 'she';

/** Whether the clause of a mention says of the child that it bears it: "his brother was burnt and child has a scald", "he chased his sister and fell". */
export function isStatedOfChild(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mention: Mention,
): boolean {
  if (isDoneNext(tokens, persons, mention)) return true;
  // "child bit his sister", "child hit mum": whom it met is told behind
  const isDeed = mention.kind === 'injury' || !personalMechanisms.has(mention.value);
  if (mention.value === 'assault' || (isDeed && isChildWord(textAt(tokens, mention.first - 1)))) return false;
  for (let place = mention.first - 1; place >= mention.first - reachOfLinks; place -= 1) {
    if (!goesOnAt(tokens, place + 1)) return false;
    const text = textAt(tokens, place);
    if (ofChild.has(text)) return isOfTheText(tokens, place);
    if (text === 'he' || text === 'she') return isOnlyOfChild(tokens, persons, place);
    if (!links.has(text) || text === 'who') return false;
  }
  return false;
}

/** "He chased his sister round the garden and fell", "followed his brother and was hit by a car": whom somebody did something with does not go on. */
function isDoneNext(tokens: readonly Token[], persons: readonly Found<Person>[], mention: Mention): boolean {
  const { kind, value, first } = mention;
  if (kind !== 'injury' && !(kind === 'mechanism' && isBorne(tokens, mention))) return false;
  let and = first - 1;
  while (passives.has(textAt(tokens, and)) || goingOn.has(textAt(tokens, and))) and -= 1;
  if (!isDoing(value) && and === first - 1 && !passives.has(textAt(tokens, first))) return false;
  if (textAt(tokens, and) !== 'and' || !goesOnAt(tokens, and)) return false;
  const person = persons.findLast((one) => one.last < and);
  if (person === undefined || and - person.last > reachOfGround) return false;
  for (let place = person.last + 1; place < and; place += 1) if (notGround.has(textAt(tokens, place))) return false;
  return isMetByChild(tokens, person.first);
}
const goingOn = new Set(['then', 'has', 'had', 'nearly', 'also', 'hit', 'struck']);
const reachOfGround = 6;
const notGround = new Set([
  ...passives,
  ...ends,
  ...['has', 'had', 'who', 'he', 'she', 'they', 'fell', 'to', 'said', 'says'],
]);

/** Whether a clause whose subject is the child stands before whom it meets. */
function isMetByChild(tokens: readonly Token[], person: number): boolean {
  for (let place = person - 1; place >= person - reachOfGround && place >= 0; place -= 1) {
    const text = textAt(tokens, place);
    const isChase = text === 'after' && meeting.test(textAt(tokens, place - 1));
    if (!goesOnAt(tokens, place + 1) || (notMeeting.has(text) && !isChase)) return false;
    if (isChildWord(text) || (beginsAt(tokens, place) && meeting.test(text)))
      return place < person - 1 && !isAbout(text);
  }
  return false;
}
const meeting = /(?:ing|ed|ran|went|rode)$/;
const notMeeting = new Set([
  ...[...ends].filter((text) => text !== 'and'),
  ...['that', 'says', 'said', 'told', 'tells', 'reports', 'reported', 'when', 'as', 'if', 'where', 'by', 'saw', 'sees'],
  ...['and', 'after', 'since', 'before', 'who', 'states', 'thinks', 'heard', 'because', 'like'],
]);

/** "Her uncle was burnt and she fell": a pronoun that none of those who are named can be meant by. */
function isOnlyOfChild(tokens: readonly Token[], persons: readonly Found<Person>[], pronoun: number): boolean {
  const isHer = textAt(tokens, pronoun) === 'she';
  const child = sexOfChild(tokens, persons);
  if (child !== null && (child === 'woman') !== isHer) return false;
  const before = textAt(tokens, pronoun - 1);
  if (!(beforeChild.has(before) || whys.has(before)) || !goesOnAt(tokens, pronoun)) return false;
  const named = persons.filter(({ last, means }) => last < pronoun && means !== 'animal');
  return named.length > 0 && named.every(({ means }) => means === (isHer ? 'man' : 'woman'));
}

function isOfTheText(tokens: readonly Token[], child: number): boolean {
  const before = thisChild.has(textAt(tokens, child - 1)) ? child - 2 : child - 1;
  return child === 0 || before < 0 || beginsAt(tokens, before + 1) || beforeChild.has(textAt(tokens, before));
}
const beforeChild = new Set([
  ...[',', ':', '-', '(', 'and', '&', 'but', 'while', 'whilst', 'whereas', 'that', 'because', 'says', 'said'],
  ...['reports', 'reported', 'states', 'stated'],
]);
