import { looks } from '../dictionary/short-words.js';
import { alternatives } from '../assertion-words.js';
import { isDeniedBefore } from './denied-before.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { isNumbered, isSiteAt, sameSentence } from './sides.js';
import { type Token } from '../text/tokens.js';
import { type Site, type Span, between, brackets, joints, sides } from '../where-words.js';

const films = new Set(['x', '-', 'ray', 'xray', 'xr', 'film', 'films', 'ct', 'mri', 'scan', 'views', 'rays', 'exam']);
const mostOfFilm = 4;
const verbs = new Set(['is', 'was', 'are', 'were', 'looks', 'looked', 'appears', 'appeared', 'feels', 'felt']);
const relatives = new Set(['which', 'that']);
const bearing = new Set([
  'has',
  'had',
  'have',
  'bears',
  'bore',
  'shows',
  'showed',
  'carries',
  'carried',
  'sustained',
  'suffered',
  'displayed',
]);
const predicates = new Set([
  ...[',', 'and', 'which', 'that', 'very', 'quite', 'a', 'bit', 'little', 'still', 'now', 'also', 'both', 'red', 'hot'],
  ...[
    'tender',
    'sore',
    'stiff',
    'deformed',
    'swollen',
    'bruised',
    'grazed',
    'cut',
    'warm',
    'slightly',
    'all',
    'visibly',
  ],
  ...['badly', 'clearly', 'obviously', 'mildly', 'noticeably', 'severely', 'really', 'so', 'blue', 'purple'],
]);
const adjectives = new Set(['cut', 'swollen', 'broken', 'torn', 'split', 'burnt', 'hurt', 'bitten', 'black', 'puffy']);
const owned = new Set(['his', 'her', 'the', 'their', 'my', 'both', 'own']);
const ontos = new Set(['on', 'onto', 'in', 'into', 'against', 'over', 'to', 'by']);

/** A colon, or a dash that stands apart. */
function isApart(tokens: readonly Token[], place: number): boolean {
  const [before, sign, next] = [tokenAt(tokens, place - 1), tokenAt(tokens, place), tokenAt(tokens, place + 1)];
  if (sign === undefined || before === undefined || next === undefined) return false;
  return sign.text === ':' || (sign.text === '-' && before.to < sign.from && next.from > sign.to);
}

/** "Toe R 2nd:": where a side and a number behind a part end. */
function endOfPlace(tokens: readonly Token[], from: number): number {
  let place = from;
  while (sides.has(textAt(tokens, place)) || brackets.has(textAt(tokens, place)) || isNumbered(tokens, place))
    place += 1;
  return place;
}

/** "XR L hip:", "R knee - ": what stands at the head of a list. */
export function isHeading(tokens: readonly Token[], { last }: Site): boolean {
  let place = last + 1;
  place = endOfPlace(tokens, place);
  while (films.has(textAt(tokens, place)) && textAt(tokens, place) !== '-' && place <= last + mostOfFilm) place += 1;
  return isApart(tokens, place);
}

/** "XR hip: no dislocation, no #", "R knee - swollen, bruised": a heading places the whole list behind it. */
export function headingOf(tokens: readonly Token[], { first }: Span, all: readonly Site[]): Site | null {
  const before = all.findLast(({ last }) => last < first);
  if (before === undefined || !sameSentence(tokens, before.last, first)) return null;
  let place = before.last + 1;
  place = endOfPlace(tokens, place);
  while (films.has(textAt(tokens, place)) && place <= before.last + mostOfFilm) place += 1;
  // "ankle painful - not swollen": told anew
  if (looks.has(textAt(tokens, place)))
    return isApart(tokens, place + 1) && textAt(tokens, place + 2) !== 'not' ? before : null;
  // "hand x-ray, left:"
  const side = textAt(tokens, place) === ',' ? sides.get(textAt(tokens, place + 1)) : undefined;
  if (side !== undefined && isApart(tokens, place + 2)) return { ...before, side: before.side ?? side };
  return isApart(tokens, place) ? before : null;
}

/** "His ankle is painful, swollen and bruised", "elbow tender, swollen", "her knee, which was grazed". */
export function isPredicate(tokens: readonly Token[], { last }: Site, { first }: Span): boolean {
  const end = behindContrast(tokens, last + 1, first);
  let isSaid = states.has(textAt(tokens, last + 1)) && (isAdjective(textAt(tokens, first)) || end < first);
  for (let place = last + 1; place < end; place += 1) {
    const text = textAt(tokens, place);
    if (verbs.has(text) || (bearing.has(text) && relatives.has(textAt(tokens, place - 1)))) isSaid = true;
    else if (!predicates.has(text) && !text.endsWith('ful') && !isSideOfState(tokens, place)) return false;
  }
  return isSaid;
}

/** Where "but not", "and no" before an injury begins, which then is said of the same part: "labia sore but not bruised". */
function behindContrast(tokens: readonly Token[], from: number, first: number): number {
  let place = first - 1;
  while (place > from && contrasted.has(textAt(tokens, place))) place -= 1;
  return contrasts.has(textAt(tokens, place)) && denials.has(textAt(tokens, place + 1)) ? place : first;
}
const contrasts = new Set(['but', 'and', 'though', 'although']);
const denials = new Set(['not', 'no', "isn't", 'is', 'never', 'nil', 'without', 'was']);
const contrasted = new Set([...denials, 'obviously', 'visibly', 'obvious', 'visible', 'any', 'actually']);

/** "Ankle sore L, bruised". */
const isSideOfState = (tokens: readonly Token[], place: number): boolean =>
  sides.has(textAt(tokens, place)) && states.has(textAt(tokens, place - 1));

/** "Tender R distal radius, ?buckle #", "R collarbone tender but no #": what may have broken is the part that is tender. */
export function isOfTender(
  tokens: readonly Token[],
  { first: begin, last }: Site,
  { first, last: end }: Span,
): boolean {
  if (!breaking.has(textAt(tokens, end))) return false;
  let from = begin - 1;
  while (!isStateBefore(textAt(tokens, from)) && isOfPart(tokens, from)) from -= 1;
  let state = last + 1;
  while (verbs.has(textAt(tokens, state)) || degreesOfState.has(textAt(tokens, state))) state += 1;
  const isBehind = states.has(textAt(tokens, state));
  if (!isBehind && !(isStateBefore(textAt(tokens, from)) && goesOnAt(tokens, from + 1))) return false;
  let hasSign = false;
  for (let place = last + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (doubts.has(text)) hasSign = true;
    else if (
      !states.has(text) &&
      !verbs.has(text) &&
      !sides.has(text) &&
      !ofTender.has(text) &&
      !degreesOfTender.has(text) &&
      !degreesOfState.has(text)
    )
      return false;
  }
  return hasSign;
}
/** "Metaphyseal irregularity R distal tibia, ?corner fracture": what is seen of a bone. */
const isStateBefore = (text: string): boolean => states.has(text) || looksOfBone.has(text);
const looksOfBone = new Set([
  ...['irregularity', 'lucency', 'deformity', 'reaction', 'buckling', 'sclerosis', 'abnormality', 'tenderness'],
  ...['callus', 'fragment', 'angulation'],
]);
const isOfPart = (tokens: readonly Token[], place: number): boolean => {
  const text = textAt(tokens, place);
  return sides.has(text) || between.has(text) || ofTender.has(text) || isNumbered(tokens, place);
};
const breaking = new Set(['#', 'fracture', 'fractures', 'fractured', 'broken', 'break', 'dislocation', 'dislocated']);
const doubts = new Set([
  '?',
  'no',
  'query',
  'possible',
  'likely',
  'probable',
  'suspected',
  'nil',
  'not',
  'poss',
  'prob',
  'without',
  'may',
  'might',
  'could',
]);
const degreesOfState = new Set([
  'v',
  'very',
  'quite',
  'so',
  'really',
  'still',
  'more',
  'a',
  'bit',
  'little',
  'well',
  'be',
]);
const ofTender = new Set(['over', 'on', 'at', 'to', 'around', 'of', 'the', 'his', 'her', 'in', 'along']);
const degreesOfTender = new Set([
  ',',
  'but',
  'and',
  'a',
  'bit',
  'very',
  'mildly',
  'bony',
  'clinically',
  'only',
  '-',
  'obvious',
  'clinical',
]);

/** "A burn, a cut lip", "no fracture, bruised foot": what is said of a part is not of the injury before. */
export function isAnotherPart(tokens: readonly Token[], { last }: Span, next: Span): boolean {
  if (textAt(tokens, last + 1) === 'with') return false;
  if (isAdjective(textAt(tokens, last)) || !isAdjective(textAt(tokens, next.first))) return false;
  for (let place = next.last + 1; place <= next.last + 3; place += 1) {
    const text = textAt(tokens, place);
    if (!goesOnAt(tokens, place)) return false;
    if (isSiteAt(tokens, place)) return true;
    if (!sides.has(text) && !between.has(text)) return false;
  }
  return false;
}

/** "No dislocation, # prox humerus": what was not found has no place. */
export function isFoundInstead(tokens: readonly Token[], { first, last }: Span, next: Span): boolean {
  if (!isDeniedBefore(tokens, first) || textAt(tokens, last + 1) !== ',') return false;
  for (let place = last + 1; place <= next.last + 3; place += 1) {
    if (!goesOnAt(tokens, place)) break;
    if (alternatives.has(textAt(tokens, place))) return false;
  }
  for (let place = next.last + 1; place <= next.last + 4 && textAt(tokens, place) !== ','; place += 1)
    if (isSiteAt(tokens, place)) return true;
  return false;
}

export const states: ReadonlySet<string> = new Set([
  'tender',
  'sore',
  'stiff',
  'red',
  'hot',
  'warm',
  'painful',
  'deformed',
  'blue',
  'purple',
]);

/** Whether a word may say how a part is: "bruised", "sore". */
export const isAdjective = (text: string): boolean => text.endsWith('ed') || adjectives.has(text);

/** "Landed on her foot, big toe bruised": where something happened is not where it hurt. */
export function isOfEvent(tokens: readonly Token[], site: Site, next: Site): boolean {
  let place = site.first - 1;
  while (goesOnAt(tokens, place + 1) && (owned.has(textAt(tokens, place)) || sides.has(textAt(tokens, place))))
    place -= 1;
  // "came down over her. Neck, chest and arm scalded"
  if (!goesOnAt(tokens, place + 1)) return false;
  if (!ontos.has(textAt(tokens, place))) return false;
  for (let at = site.last + 1; at < next.first; at += 1) {
    const text = textAt(tokens, at);
    if (text !== ',' && joints.has(text)) return false;
  }
  return true;
}
