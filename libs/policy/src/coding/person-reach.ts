import {
  againstHim,
  contrasts,
  haves,
  inabilities,
  onHim,
  patients,
  reasons,
  selves,
  subjects,
  youths,
} from './person-signs.js';
import { asides, auxiliaries, bears, files, gerunds, reachOfAside, reachOfAuxiliary, seeing } from './person-words.js';
import { beginsAt, goesOnAt, textAt } from './reading.js';
import { isPlace } from './sides.js';
import { type Token } from './tokens.js';

const reachOfClause = 12;
const indefinite = new Set(['a', 'an', 'another', 'other', 'some']);
const days = new Set([
  ...['morning', 'afternoon', 'evening', 'week', 'month', 'year', 'time', 'weekend', 'summer', 'winter', 'spring', 'term'],
  ...['autumn', 'christmas', 'easter', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]);

/** Whether a word that may name the child is of another, or of a time: "a baby", "this morning". */
export const isNoChild = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'this'
    ? days.has(textAt(tokens, place + 1))
    : indefinite.has(textAt(tokens, place - 1)) && !pronominal.has(textAt(tokens, place));
const pronominal = new Set(['he', 'she', 'him', 'his', 'both']);

const articles = new Set(['a', 'an', 'had', 'has', 'with', 'previous', 'multiple', 'two', 'several', 'of', 'for']);

/** Whether "own" or "herself" stands between two places: whoever tells tells of herself. */
export function isOwn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'own' || (selves.has(text) && (subjects.has(textAt(tokens, place - 1)) || isSeen(tokens, place))))
      return true;
  }
  return false;
}

/** "Attended ED herself with". */
function isSeen(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - 3; before -= 1) if (seenThere.has(textAt(tokens, before))) return true;
  return false;
}
const seenThere = new Set([
  'attended',
  'attends',
  'presented',
  'presents',
  'admitted',
  'seen',
  'treated',
  'hospital',
  'inpatient',
  'patient',
  'had',
  'has',
]);

/** "Could not attend because she had hurt her back": the reason why somebody else could not is hers. */
export function isExcuse(tokens: readonly Token[], from: number, to: number): boolean {
  let [isUnable, isDenied] = [false, false];
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (isNever.has(text)) isDenied = true;
    if (inabilities.has(text) && (isDenied || !comings.has(text))) isUnable = true;
    if (isUnable && reasons.has(text) && (subjects.has(textAt(tokens, place + 1)) || text === 'with')) return true;
  }
  return false;
}

/** Who comes is none who cannot: "mum would bring him with the burn". */
const comings = new Set(['attend', 'come', 'bring', 'collect', 'drive', 'visit', 'carry', 'lift']);
const isNever = new Set([
  ...['not', 'unable', "couldn't", 'couldnt', "can't", 'cant', 'cannot', "won't", 'wont', 'never', "didn't", 'didnt'],
  ...['failed', 'cancelled', 'struggling', 'struggles', 'stopped', 'difficult', "wasn't", "isn't", 'too'],
]);

/** A pronoun that cannot be of the person is of the child. */
export function turnsBack(tokens: readonly Token[], from: number, to: number, pronouns: ReadonlySet<string>): boolean {
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    if (place > from && beginsAt(tokens, place)) return false;
    if (pronouns.has(text)) return true;
    if (isMetBefore(tokens, from, place, to)) return true;
    // "the driver was hurt but he was not", "cousin fell on her"
    if (contrasts.has(text) && subjects.has(textAt(tokens, place + 1)) && place < to) return true;
    if (onHim.has(text) && isAgainst(tokens, place)) return true;
  }
  return false;
}

/** "Her friend helped her up after she fell": whoever was met acts then. */
function isMetBefore(tokens: readonly Token[], from: number, place: number, to: number): boolean {
  const object = objects.get(textAt(tokens, place));
  if (object === undefined || place <= from || place >= to) return false;
  for (let at = from; at < place; at += 1) {
    const isObject = textAt(tokens, at) === object && (object === 'him' || behindObject.has(textAt(tokens, at + 1)));
    if (isObject && !beforeAt.has(textAt(tokens, at - 1))) return true;
  }
  return false;
}
const objects = new Map([
  ['she', 'her'],
  ['he', 'him'],
]);
const behindObject = new Set([
  ...['up', 'down', 'over', 'off', 'away', 'back', 'out', 'a', 'an', 'the', 'and', 'to', 'in', 'on', 'into', 'when', 'as'],
  ...['while', 'after', 'so', 'but', 'around', 'from', 'with', 'before', 'because', 'then'],
]);
const beforeAt = new Set(['by', 'of', 'told', 'tells']);

/** "Fell on her": not "fell on her arm", which may be hers who fell. */
export function meetsChild(tokens: readonly Token[], first: number, last: number): boolean {
  const place = last + 1;
  // "nan tripped over him": she fell
  if (stumbles.has(textAt(tokens, first)) && (textAt(tokens, last) === 'over' || textAt(tokens, place) === 'over'))
    return false;
  const at = againstHim.has(textAt(tokens, place)) ? place + 1 : place;
  return onHim.has(textAt(tokens, at)) && isAgainst(tokens, at);
}

const stumbles = new Set(['tripped', 'trips', 'tripping', 'trip', 'stumbled', 'stumbles', 'stumbling', 'fell']);

function isAgainst(tokens: readonly Token[], place: number): boolean {
  if (!againstHim.has(textAt(tokens, place - 1))) return false;
  return textAt(tokens, place) === 'him' || !isPlace(tokens, place + 1);
}

const kinds = new Set([
  ...[
    'maternal',
    'paternal',
    'mat',
    'pat',
    'older',
    'younger',
    'elder',
    'young',
    'foster',
    'his',
    'her',
    'their',
    'the',
  ],
  ...['half', 'step', 'adult', 'eldest', 'youngest', 'adoptive', 'birth', 'bio', 'biological'],
]);

/** Where the words about a person begin: "paternal uncle". */
function whoseFrom(tokens: readonly Token[], first: number): number {
  let place = first;
  while (place > 0 && !beginsAt(tokens, place) && kinds.has(textAt(tokens, place - 1))) place -= 1;
  return place;
}

/** "Sister, 4, has", "FH: epilepsy". */
export function afterAside(tokens: readonly Token[], from: number, begin: number, last: number): number {
  const place = afterWhose(tokens, from);
  if (textAt(tokens, place) === ':' && beginsAt(tokens, whoseFrom(tokens, begin))) return place + 1;
  if (textAt(tokens, place) === ',') {
    if (bears.has(textAt(tokens, place + 1)) && textAt(tokens, begin - 2) === ',') return place + 1;
    const end = endOfAside(tokens, place + 1);
    if (end !== null) return end;
  }
  if (textAt(tokens, place) === ',' && textAt(tokens, place + 1) === 'who') return place + 2;
  if (textAt(tokens, place) === 'who') return afterWho(tokens, place + 1);
  if (textAt(tokens, place) === '(') return afterBrackets(tokens, place);
  if (textAt(tokens, place) !== ',') return place;
  const aside = textAt(tokens, place + 1);
  // "her mother, a diabetic with epilepsy"
  if ((aside === 'a' || aside === 'an') && last > place + 3) return place + 2;
  if (!asides.has(aside) && !(aside >= '0' && aside < ':')) return place;
  for (let end = place + 2; end <= place + reachOfAside; end += 1) if (textAt(tokens, end) === ',') return end + 1;
  return place;
}

/** "His half-brother, who is in the next placement, had": what is told goes on behind the comma. */
function endOfAside(tokens: readonly Token[], from: number): number | null {
  for (let place = from; place <= from + reachOfClause; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.begins || token.text === ':') return null;
    if (token.text === ',') return bears.has(textAt(tokens, place + 1)) ? place + 1 : null;
  }
  return null;
}

/** "The driver who swerved to miss him has": what is told of the driver goes on behind the clause. */
function afterWho(tokens: readonly Token[], from: number): number {
  if (bears.has(textAt(tokens, from))) return from;
  for (let place = from + 1; place <= from + reachOfWho && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === ':' || text === 'and' || text === 'that') return from;
    if (finites.has(text) && !isSubject(textAt(tokens, place - 1))) return place;
  }
  return from;
}
const reachOfWho = 8;
const finites = new Set(['has', 'had', 'is', 'was', 'sustained', 'suffered']);
const isSubject = (text: string): boolean => subjects.has(text) || text === 'who' || text === 'it' || text === 'there';

/** "Nephew of the patient". */
function afterWhose(tokens: readonly Token[], place: number): number {
  if (textAt(tokens, place) !== 'of') return place;
  const whose = textAt(tokens, place + 1) === 'the' || textAt(tokens, place + 1) === 'this' ? place + 2 : place + 1;
  return patients.has(textAt(tokens, whose)) ? whose + 1 : place;
}

function afterBrackets(tokens: readonly Token[], place: number): number {
  for (let end = place + 2; end <= place + reachOfAside; end += 1) if (textAt(tokens, end) === ')') return end + 1;
  return place;
}

/** Whether from a person to a mention nothing turns back to the child. */
export function isUnbroken(tokens: readonly Token[], from: number, to: number, breaks: ReadonlySet<string>): boolean {
  if (from > to) return false;
  for (let place = from; place <= to; place += 1) {
    const token = tokens[place];
    if (token?.begins === true) return false;
    if (place === to || token === undefined) continue;
    if (token.text === ':' && files.has(textAt(tokens, place - 1))) continue;
    if (token.text === ',' || token.text === ':' || isBreak(tokens, place, to, breaks)) return false;
  }
  return true;
}

/** "Brother was scalded", "mum was seen with" are of them; "mum was changing him, bruise seen" is not. */
function isBreak(tokens: readonly Token[], place: number, to: number, breaks: ReadonlySet<string>): boolean {
  const text = textAt(tokens, place);
  if (auxiliaries.has(text))
    return (
      to - place > reachOfAuxiliary && !seeing.has(textAt(tokens, place + 1)) && !bearsBetween(tokens, place + 1, to)
    );
  if (!breaks.has(text) || isOfYouth(tokens, place)) return false;
  // "is said to have had"
  if (textAt(tokens, place + 1) === 'to' && auxiliaries.has(textAt(tokens, place - 1))) return false;
  // "had an unexplained fracture"
  if (text === 'unexplained' && articles.has(textAt(tokens, place - 1))) return false;
  // "reports being hit"
  if (gerunds.has(textAt(tokens, place + 1))) return false;
  const before = textAt(tokens, place - 1);
  const isPassive = auxiliaries.has(before) || (text === 'for' && seeing.has(before));
  return !(seeing.has(text) && (isPassive || isWith(tokens, place + 1)));
}

/** "Seen last month with". */
function isWith(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place <= from + reachOfWith; place += 1) {
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
    if (textAt(tokens, place) === 'with') return true;
  }
  return false;
}
const reachOfWith = 3;

/** "As a child": when somebody else was one. */
function isOfYouth(tokens: readonly Token[], place: number): boolean {
  const begin = textAt(tokens, place) === 'as' ? place : place - 2;
  return (
    textAt(tokens, begin) === 'as' &&
    (textAt(tokens, begin + 1) === 'a' || textAt(tokens, begin + 1) === 'an') &&
    youths.has(textAt(tokens, begin + 2))
  );
}

/** "Is in hospital with". */
function bearsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (haves.has(textAt(tokens, place))) return true;
  return false;
}

/** "His twin does not have asthma". */
export const isLacking = (tokens: readonly Token[], person: number): boolean => {
  const not = textAt(tokens, person + 2) === 'not' ? person + 2 : person + 1;
  return lacks.has(textAt(tokens, person + 1)) && textAt(tokens, not + 1) === 'have';
};
const lacks = new Set(['does', 'did', "doesn't", "didn't"]);

const whiles = new Set(['while', 'whilst', 'as', 'when']);
const pronouns = new Set(['he', 'she', 'they']);
const carrying = new Set(['pregnant', 'drunk', 'carrying', 'driving', 'walking', 'running', 'climbing', 'skiing']);

/** "While mum was cooking she fell": what befell the child meanwhile. */
export function isMeanwhile(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  if (!pronouns.has(textAt(tokens, first - 1)) || first - 1 <= to + 1) return false;
  const before = owned.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!whiles.has(textAt(tokens, before))) return false;
  for (let place = to + 1; place < first; place += 1) if (carrying.has(textAt(tokens, place))) return false;
  return true;
}
const owned = new Set(['his', 'her', 'the', 'their']);
