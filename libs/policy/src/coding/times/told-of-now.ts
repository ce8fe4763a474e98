import { daytimes, hidden } from '../assertion-words.js';
import { type Changing } from '../contexts.js';
import { monthsButMay, shortMonths, weekdays } from '../dictionary/calendar.js';
import { pauses, recentDays } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isSeenAlready } from '../likelihood/safety-nets.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Whether words that look like a time, a plan or a doubt tell of none: the harm is of this episode, and somebody saw it. */
export function isToldOfNow(tokens: readonly Token[], context: Span, changes: Changing, mention: Mention): boolean {
  switch (changes) {
    case 'historical':
      return (
        isMonthOfNow(tokens, context, mention) ||
        isGoneThisWeek(tokens, context, mention) ||
        isTakenOff(tokens, context, mention)
      );
    case 'hypothetical':
      return isAskedToCheck(tokens, context, mention) || isBesideNet(tokens, context, mention);
    case 'uncertain':
      return isLookedInto(tokens, context, mention);
    default:
      return false;
  }
}

const months = new Set([...monthsButMay, ...shortMonths]);
const beforeMonth = new Set(['in', 'from', 'last', 'dated', 'since']);
const turns = new Set(['born', 'due', 'starts', 'starting', 'start', 'begins', 'beginning', 'dob', 'edd']);

/** "Attended Nov with burn" may be of this month, unless something else is told of today; "born in Sep", "starts in Sep" is no harm's time. */
function isMonthOfNow(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (first === last || !months.has(textAt(tokens, last))) return false;
  if (hasWord(tokens, first - 1, first - 1, turns) || hasWord(tokens, last + 1, last + 1, turns)) return true;
  if (beforeMonth.has(textAt(tokens, last - 1))) return false;
  const sentence = sentenceOf(tokens, mention.first);
  return !hasWord(tokens, sentence.first, sentence.last, recentDays);
}

const whoGoes = new Set([
  ...['partner', 'boyfriend', 'husband', 'ex', 'dad', 'father', 'stepdad', 'mum', 'mother', 'he', 'she', 'they'],
  ...['nan', 'gran', 'grandad', 'uncle', 'aunt', 'brother', 'sister', 'family', 'friend', 'friends', 'lodger'],
]);
const thisWeek = new Set<string>([...weekdays.flat(), ...daytimes, 'yesterday']);

/** "Bruise seen on Friday; gone today" was there this week; "partner gone now" and "now settled and alert" tell of people. */
function isGoneThisWeek(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (first <= mention.last || mention.kind !== 'injury') return false;
  if (hasWord(tokens, first, last, settling))
    return mention.value !== 'swelling' && isApart(tokens, mention.last, first);
  if (!hasWord(tokens, first, last, goings)) return false;
  return whoGoes.has(textAt(tokens, first - 1)) || hasWord(tokens, mention.last + 1, first - 1, thisWeek);
}
const settling = new Set(['settled']);
const goings = new Set(['gone', 'faded']);

/** Whether a pause or a new sentence stands between a mention and what is said behind it. */
function isApart(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from + 1; place <= to; place += 1)
    if (beginsAt(tokens, place) || pauses.has(textAt(tokens, place))) return true;
  return false;
}

const supports = new Set(['splint', 'boot', 'pot', 'cast', 'pop']);
const supported = new Set(['fracture', 'dislocation', 'injury']);
const tooSoon = new Set(['by', 'still', 'himself', 'herself', 'themselves', 'fell', 'wet', 'early', 'again']);
const reachOfTooSoon = 3;

/** "Splint off by stepdad", "pot off, fell again": what was taken off too soon tells of nothing healed. */
const isTakenOff = (tokens: readonly Token[], { first, last }: Span, { kind, value }: Mention): boolean =>
  kind === 'injury' &&
  supports.has(textAt(tokens, first)) &&
  textAt(tokens, last) === 'off' &&
  (!supported.has(value) || hasWord(tokens, last + 1, last + reachOfTooSoon, tooSoon));

const ofAny = new Set(['for', 'any', 'if', 'whether']);

/** "Asked to check bruise on the back": it was seen. */
const isAskedToCheck = (tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean =>
  textAt(tokens, first) === 'asked' &&
  textAt(tokens, last) === 'check' &&
  !hasWord(tokens, last + 1, mention.first, ofAny);

const nets = new Set(['net', 'netting', 'netted', 'if']);
const returning = new Set(['return', 'safety', 'net', 'netting', 'netted', 'back']);
const commas = new Set([',']);

/** "Safety net: return if fever, bruise on ear unexplained". */
const isBesideNet = (tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean =>
  mention.kind === 'injury' &&
  nets.has(textAt(tokens, last)) &&
  hasWord(tokens, first - 1, last, returning) &&
  hasWord(tokens, last + 1, mention.first - 1, commas) &&
  isSeenAlready(tokens, mention);

const investigating = new Set(['investigated', 'investigation']);
const into = new Set(['into']);

/** "Look into how dad hit him", "investigated for bruise to ear": what is looked into is there. */
function isLookedInto(tokens: readonly Token[], { first, last }: Span, { kind, value }: Mention): boolean {
  if (kind !== 'injury' && kind !== 'mechanism') return false;
  if (hasWord(tokens, last, last, into)) return true;
  return kind === 'injury' && !hidden.has(value) && hasWord(tokens, first, last, investigating);
}
