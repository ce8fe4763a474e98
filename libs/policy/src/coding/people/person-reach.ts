import { listed } from '../dictionary/forms.js';
import { known, perfects, thirdPersons } from '../dictionary/short-words.js';
import { againstHim, contrasts, haves, onHim, selfHarms, selves, subjects, youths } from './person-signs.js';
import { isDegree } from './degrees.js';
import { isNoChild } from './no-child.js';
import { auxiliaries, bears, doneTo, files, gerunds, reachOfAuxiliary, seeing } from './person-words.js';
import { isFetched, isWith } from './fetched.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { type Span } from '../where-words.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const articles = new Set(
  listed(`
  a, an, had, has, with, previous, multiple, two, several, of, for, after, from
`),
);

/** Whether "own" or "herself" stands between two places: whoever tells tells of herself. */
export function isOwn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const text = textAt(tokens, place);
    if (
      (text === 'own' && !isOwnFeet(tokens, place)) ||
      (selves.has(text) && (subjects.has(textAt(tokens, place - 1)) || isSeen(tokens, place)))
    )
      return true;
  }
  return false;
}

/** "Dad says she is always falling over her own feet": whoever falls so, it is not told apart. */
const isOwnFeet = (tokens: readonly Token[], own: number): boolean =>
  textAt(tokens, own - 2) === 'over' && stumbledOver.has(textAt(tokens, own + 1));
const stumbledOver = new Set(['feet', 'foot', 'laces', 'shoelaces', 'shadow']);

/** "Attended ED herself with". */
function isSeen(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - 3; before -= 1) if (seenThere.has(textAt(tokens, before))) return true;
  return false;
}
const seenThere = new Set(
  listed(`
  attended, attends, presented, presents, admitted, seen, treated, hospital, inpatient, patient, had, has
`),
);

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
const behindObject = new Set(
  listed(`
  up, down, over, off, away, back, out, a, an, the, and, to, in, on, into, when, as, while, after, so, but, around,
  from, with, before, because, then
`),
);
const beforeAt = new Set(['by', 'of', 'told', 'tells']);

/** "Fell on her": not "fell on her arm", which may be hers who fell. */
export function meetsChild(tokens: readonly Token[], first: number, last: number): boolean {
  const place = last + 1;
  if (isStumble(tokens, { first, last })) return false;
  const at = againstHim.has(textAt(tokens, place)) ? place + 1 : place;
  return onHim.has(textAt(tokens, at)) && isAgainst(tokens, at);
}

/** "Nan tripped over him": she fell, and "fell over onto him" is told of the child. */
export function isStumble(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!stumbles.has(textAt(tokens, first))) return false;
  for (let place = first + 1; place <= last + 1; place += 1)
    if (textAt(tokens, place) === 'over')
      return stumbledOn.has(textAt(tokens, place + 1)) && !isPlace(tokens, place + 2);
  return false;
}
const stumbledOn = new Set(['him', 'her', 'baby', 'child', 'toddler', 'pt', 'patient']);
const stumbles = new Set(['tripped', 'trips', 'tripping', 'trip', 'stumbled', 'stumbles', 'stumbling', 'fell']);

const afterHer = new Set([
  ...[',', '-', '(', ':', 'and', 'but', 'when', 'while', 'as', 'on', 'in', 'at', 'with', 'after', 'during', 'from'],
  ...[
    'yesterday',
    'today',
    'last',
    'this',
    'causing',
    'hitting',
    'by',
    'so',
    'then',
    'again',
    'accidentally',
    'whilst',
  ],
  ...['he', 'she', 'mum', 'dad', 'not', 'no', 'too', 'twice', 'hard', 'heavily', 'before', 'down', 'into', 'off'],
]);

function isAgainst(tokens: readonly Token[], place: number): boolean {
  if (!againstHim.has(textAt(tokens, place - 1))) return false;
  if (textAt(tokens, place) === 'him') return true;
  // "fell on her drive": hers
  return !isPlace(tokens, place + 1) && (!goesOnAt(tokens, place + 1) || afterHer.has(textAt(tokens, place + 1)));
}

/** Whether from a person to a mention nothing turns back to the child. */
export function isUnbroken(tokens: readonly Token[], from: number, to: number, breaks: ReadonlySet<string>): boolean {
  if (from > to) return false;
  for (let place = from; place <= to; place += 1) {
    const token = tokenAt(tokens, place);
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
      !isWork(tokens, place) &&
      to - place > reachOfAuxiliary &&
      !seeing.has(textAt(tokens, place + 1)) &&
      !bearsBetween(tokens, place + 1, to)
    );
  if (!breaks.has(text) || isOfYouth(tokens, place) || isNoChild(tokens, place) || isDegree(tokens, place))
    return false;
  // "is said to have had"
  if (textAt(tokens, place + 1) === 'to' && auxiliaries.has(textAt(tokens, place - 1))) return false;
  // "his brother's fractures were explained by brittle bones"
  if (text === 'explained' && textAt(tokens, place + 1) === 'by') return false;
  // "had an unexplained fracture", "sustained unexplained bruising"
  if (text === 'unexplained' && (place + 1 === to || articles.has(textAt(tokens, place - 1)))) return false;
  // "reports being hit"
  if (gerunds.has(textAt(tokens, place + 1))) return false;
  const before = textAt(tokens, place - 1);
  const isPassive = auxiliaries.has(before) || (text === 'for' && seeing.has(before));
  if (isFetched(text, before, textAt(tokens, place + 1))) return false;
  return !(seeing.has(text) && (isPassive || isWith(tokens, place + 1, to)));
}

/** "Was a postman and got bitten". */
const isWork = (tokens: readonly Token[], is: number): boolean =>
  (textAt(tokens, is + 1) === 'a' || textAt(tokens, is + 1) === 'an') &&
  (textAt(tokens, is + 3) === 'and' || textAt(tokens, is + 4) === 'and');

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
const carrying = new Set(['pregnant', 'drunk', 'carrying', 'driving', 'walking', 'running', 'climbing', 'skiing']);

/** "While mum was cooking she fell": what befell the child meanwhile. */
export function isMeanwhile(tokens: readonly Token[], from: number, to: number, first: number): boolean {
  if (!thirdPersons.has(textAt(tokens, first - 1)) || first - 1 <= to + 1) return false;
  const before = known.has(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!whiles.has(textAt(tokens, before))) return false;
  for (let place = to + 1; place < first; place += 1) if (carrying.has(textAt(tokens, place))) return false;
  return true;
}

/** "Who also has". */
export const isBearing = (tokens: readonly Token[], place: number): boolean =>
  bears.has(textAt(tokens, place)) || (textAt(tokens, place) === 'also' && bears.has(textAt(tokens, place + 1)));

/** "Who banged her head", "who has", and not "who scratched her". */
export const isWhoBearing = (tokens: readonly Token[], place: number, first: number): boolean =>
  isBearing(tokens, place) ||
  (place === first && !doneTo.has(textAt(tokens, first)) && !selfHarms.has(textAt(tokens, first)));

/** "May have bitten him". */
export const isHavingBitten = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first) === 'bitten' && perfects.has(textAt(tokens, first - 1));
