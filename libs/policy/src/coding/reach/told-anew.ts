import { notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const adjectives = new Set(['previous', 'prev', 'healed', 'former', 'historic', 'historical', 'old', 'earlier']);
const toPlaces = new Set(['to', 'on', 'of', 'over']);
const owners = new Set(['the', 'his', 'her', 'their', 'left', 'right', 'both', 'l', 'r']);

/** Whether a part is named right behind a mention, as its own: "bruise on back". */
function hasPlaceBehind(tokens: readonly Token[], last: number): boolean {
  if (!goesOnAt(tokens, last + 1)) return false;
  let place = toPlaces.has(textAt(tokens, last + 1)) ? last + 2 : last + 1;
  while (goesOnAt(tokens, place) && owners.has(textAt(tokens, place))) place += 1;
  return goesOnAt(tokens, place) && isPlace(tokens, place);
}

/** "Previous fracture, bruise on back": what has a part of its own behind the comma is of now. */
export function isOfItsOwnPlace(
  tokens: readonly Token[],
  { first, last }: Span,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  if (first !== last || mention.kind !== 'injury' || !adjectives.has(textAt(tokens, last))) return false;
  const before = mentions.findLast((one) => one.last < mention.first);
  if (before?.kind !== 'injury' || before.first !== last + 1) return false;
  if (textAt(tokens, before.last + 1) !== ',' || mention.first - before.last > 3) return false;
  return textAt(tokens, mention.last + 1) !== ',' && hasPlaceBehind(tokens, mention.last);
}

const seeking = new Set([
  'sought',
  'came',
  'brought',
  'attended',
  'presented',
  'rang',
  'phoned',
  'called',
  'told',
  'took',
]);
const reachOfSeeking = 5;

/** "A whole weekend before, mum sought help": how long they waited, and not when the harm was done. */
export function isBeforeHelp(tokens: readonly Token[], { last }: Span): boolean {
  if (textAt(tokens, last) !== 'before') return false;
  for (let place = last + 1; place <= last + reachOfSeeking && goesOnAt(tokens, place); place += 1)
    if (seeking.has(textAt(tokens, place))) return true;
  return false;
}

const ageOfGrown = 18;

/** "An overdose aged 35": no age of a child. */
export function isAgeOfGrown(tokens: readonly Token[], { first, last }: Span): boolean {
  const begin = textAt(tokens, first);
  if (!begin.startsWith('age') && !textAt(tokens, last).startsWith('age')) return false;
  const age = textAt(tokens, last + 1);
  return /^\d\d$/.test(age) && Number(age) >= ageOfGrown && !months.has(textAt(tokens, last + 2));
}
const months = new Set(['months', 'month', 'weeks', 'days', 'm', 'mths', '/', 'hours']);

/** "2 old fractures", and not "2/12 old". */
export function isCountOfOld(tokens: readonly Token[], old: number, { first, last }: Mention): boolean {
  const count = textAt(tokens, old - 1);
  if (!/^\d$/.test(count) || first !== old + 1 || textAt(tokens, old - 2) === '/') return false;
  return textAt(tokens, last).endsWith('s');
}

const beings = new Set(['is', 'was', 'are', 'were', 'to', 'be']);
const ages = new Set([
  'old',
  'older',
  'new',
  'newer',
  'recent',
  'fresh',
  'days',
  'healing',
  'fading',
  'yesterday',
  'a',
]);

/** "Which dad thinks is old": what is in doubt is its age. */
export function isOfAge(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (goesOnAt(tokens, place) && beings.has(textAt(tokens, place))) place += 1;
  if (place === from || !goesOnAt(tokens, place)) return false;
  const text = textAt(tokens, place);
  if (text === 'a') return /^(?:few|couple|week|day)$/.test(textAt(tokens, place + 1));
  return ages.has(text) || (/^\d/.test(text) && /^(?:days?|weeks?|hours|hrs)$/.test(textAt(tokens, place + 1)));
}

/** "No bruise? Cut on ankle": a sign that stands at the end of a word and apart from the next ends what is asked. */
export function isEndOfQuestion(tokens: readonly Token[], place: number): boolean {
  const [before, sign, next] = [tokenAt(tokens, place - 1), tokenAt(tokens, place), tokenAt(tokens, place + 1)];
  if (sign?.text !== '?' || before === undefined || next === undefined) return false;
  return before.to === sign.from && next.from > sign.to;
}

const noes = new Set(['no', 'nil', 'not', 'denies']);
const reachOfDenial = 5;

/** "No bruise x2? Cut on ankle": what is asked is what was denied, and not what comes next. */
export function isEndOfDenial(tokens: readonly Token[], sign: number): boolean {
  if (!isEndOfQuestion(tokens, sign)) return false;
  for (let place = sign - 1; place >= sign - reachOfDenial && goesOnAt(tokens, place + 1); place -= 1)
    if (noes.has(textAt(tokens, place))) return true;
  return false;
}

/** "Concussed, possible LOC", "graze nil swelling nil LOC": whether a word stands before what it is said of, and not behind it. */
export function leansOn(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  return text === '?' || (leaning.has(text) && !behindLeaning.has(textAt(tokens, place + 1)));
}
const leaning = new Set(['nil', 'possible', 'probable', 'query']);
const behindLeaning = new Set([
  ...['from', 'due', 'clinically', 'given', 'after', 'as', 'because', 'per', 'with', 'radiologically'],
]);

const nots = new Set(notWords);

/** What is said of an account, of help, or of care in words that deny it themselves ("not brought") is told anew behind a comma. */
export const isOwnStatement = (tokens: readonly Token[], { kind, value, first, last }: Mention): boolean =>
  kind === 'explanation' ||
  kind === 'delay' ||
  value === 'no-access' ||
  (kind === 'missed-care' && hasWord(tokens, first, last, nots));

/** "Still has a scab from last month's fall": the time is of how it came about. */
export const isStillThere = (tokens: readonly Token[], { first }: Span, mention: Mention): boolean =>
  mention.kind === 'injury' &&
  hasWord(tokens, mention.first - reachOfStill, mention.first - 1, stills) &&
  !hasWord(tokens, mention.first - reachOfStill, mention.first - 1, hads) &&
  hasWord(tokens, mention.last + 1, first - 1, comingFrom);
const hads = new Set(['had', 'was', 'were']);
const comingFrom = new Set(['from', 'after', 'following', 'of', 'since']);
const stills = new Set(['still']);
const reachOfStill = 3;

/** "There since before Christmas", "sore since last month": how long it has been there, and not that it is over. */
export function isSinceThen(tokens: readonly Token[], { first }: Span, { kind, last }: Mention): boolean {
  return kind === 'injury' && first - 1 > last && textAt(tokens, first - 1) === 'since';
}
