import { type Assertion } from '../assertion.js';
import { daytimes, todays } from '../assertion-words.js';
import { type Told } from '../told.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { noEvents } from '../values.js';

const records = new Set([
  ...[
    'records',
    'record',
    'notes',
    'note',
    'file',
    'files',
    'summary',
    'entry',
    'entries',
    'letter',
    'letters',
    'paper',
  ],
  ...['chronology', 'paperwork', 'report', 'reports', 'log', 'history', 'documents', 'correspondence', 'archive'],
]);
const oldOnes = new Set([
  ...[
    'old',
    'older',
    'previous',
    'earlier',
    'historic',
    'historical',
    'archived',
    'archive',
    'closed',
    'past',
    'former',
  ],
  ...['transfer', 'movement', 'transferred', 'prior'],
]);
const taken = new Set<Mention['kind']>(['injury', 'mechanism', 'explanation', 'delay']);
const ofWhatHappened = new Set<Mention['kind']>(['explanation', 'delay']);
const units = new Set(['months', 'month', 'weeks', 'week', 'years', 'year', 'mths', 'wks', 'yrs', 'yr']);
const ages = /^(?:\d{1,2}\/(?:12|52)|(?:19[9]|20[0-3])\d)$/;
const results = new Set(['spent', 'needed', 'required', 'suffered', 'sustained', 'got', 'ended', 'broke']);
const alsoWords = new Set(['too', 'also', 'well']);
/** "Burn last year, story has changed". */
const ofNow = new Set(['has', 'have', 'keeps', 'keep', 'is', 'are', 'remains', 'remain', 'still', 'now', 'changes']);
const reachOfHeading = 6;
const reachOfAlso = 3;

const isToday = (tokens: readonly Token[], place: number): boolean =>
  todays.has(textAt(tokens, place)) && (textAt(tokens, place) !== 'this' || daytimes.has(textAt(tokens, place + 1)));

function hasToday(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) if (isToday(tokens, place)) return true;
  return false;
}

/** "Old notes", "transfer-in summary", "earlier file note": whether a sentence begins with what was recorded long ago. */
function isOldRecord(tokens: readonly Token[], begin: number): boolean {
  let isOld = false;
  for (let place = begin; place < begin + reachOfHeading && (place === begin || goesOnAt(tokens, place)); place += 1) {
    if (oldOnes.has(textAt(tokens, place))) isOld = true;
    if (records.has(textAt(tokens, place)) && (isOld || isFromFormer(tokens, place))) return true;
  }
  return false;
}

/** "Summary from the previous area". */
const isFromFormer = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place + 1) === 'from' && hasWord(tokens, place + 2, place + reachOfAlso, oldOnes);

/** An age or a year between two places: "at 5 months", "aged 2", "in 2021". */
function tellsWhen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    const text = textAt(tokens, place);
    if (ages.test(text) || (text === 'aged' && place < to)) return true;
    if (units.has(text) && goesOnAt(tokens, place) && textAt(tokens, place + 1) !== 'ago') return true;
  }
  return false;
}

/** "Skull fracture in 2022 (fall from a window)": what stands in the brackets behind a year is of it. */
function isInBracketOf(tokens: readonly Token[], { first }: Mention, begin: number): boolean {
  for (let place = first - 1; place > begin; place -= 1) {
    if (textAt(tokens, place) === ')') return false;
    if (textAt(tokens, place) === '(')
      return ages.test(textAt(tokens, place - 1)) || textAt(tokens, place - 1) === 'ago';
  }
  return false;
}

/** "Fell off a roof a year ago and spent a week in hospital with a bleed": told of the same time. */
function isAlsoOfThen(tokens: readonly Token[], before: Told, { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || before.assertion !== 'historical') return false;
  const from = before.mention.last + 1;
  for (let place = from; place < first; place += 1) {
    if (textAt(tokens, place) !== 'and') continue;
    const next = textAt(tokens, place + 1);
    if (results.has(next)) return true;
    if (next === 'had')
      return before.mention.kind === 'mechanism' || hasWord(tokens, last + 1, last + reachOfAlso, alsoWords);
  }
  return false;
}

/** What is told of a time long ago, where the words around it alone do not say so: in old records, in brackets, as its result. */
export function withOldRecords(tokens: readonly Token[], told: readonly Told[]): readonly Told[] {
  const isEvent = ({ kind, value }: Mention): boolean =>
    kind === 'injury' || (kind === 'mechanism' && !noEvents.has(value));
  return told.map((one, place) => {
    const { mention, assertion } = one;
    if (assertion !== 'present' || !taken.has(mention.kind)) return one;
    const { first: begin, last: end } = sentenceOf(tokens, mention.first);
    if (hasToday(tokens, begin, Math.min(end, mention.last + reachOfAlso))) return one;
    const past: Assertion = 'historical';
    if (isOldRecord(tokens, begin) && tellsWhen(tokens, begin, end)) return { mention, assertion: past };
    const events = told.filter(
      (other) => isEvent(other.mention) && other.mention.first >= begin && other.mention.last <= end && other !== one,
    );
    if (events.length === 0) return one;
    const isAllPast = events.every((event) => event.assertion === past);
    if (ofWhatHappened.has(mention.kind))
      return isAllPast && !hasWord(tokens, mention.first - 1, mention.last, ofNow) ? { mention, assertion: past } : one;
    const isOfPast = events.some((event) => event.assertion === past && event.mention.last < mention.first);
    if (isOfPast && isInBracketOf(tokens, mention, begin)) return { mention, assertion: past };
    const before = told.slice(0, place).findLast((other) => events.includes(other));
    return before !== undefined && isAlsoOfThen(tokens, before, mention) ? { mention, assertion: past } : one;
  });
}
