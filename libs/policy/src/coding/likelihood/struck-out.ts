import { monthNames, workingDays } from '../dictionary/calendar.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { isNumber, beginsAt, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { Terms, each } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { cross } from '../dictionary/forms.js';
import { clericalErrors, recordNouns, recordVerbs, strikings } from '../dictionary/times/records.js';

/** Whether only a record can be meant, or what happened as well: "swallowed it in error". */
const struck = new Terms<'record' | 'any'>([
  ...each('record' as const, clericalErrors),
  ...each('any' as const, strikings),
]);
const nouns = new Set(recordNouns);
const verbs = new Set(recordVerbs);
const between = new Set([
  ...workingDays,
  ...monthNames,
  ...[
    'in',
    'on',
    'of',
    'for',
    'at',
    'from',
    'by',
    'the',
    'his',
    'her',
    'this',
    'that',
    'as',
    'to',
    'and',
    'has',
    'was',
  ],
  ...['is', 'had', 'have', 'been', 'were', 'a', 'an', 'ed', 'gp', 'our', 'their'],
  ...['/', 'now', 'there'],
  ...['yesterday', 'today', 'old', 'previous', 'discharge'],
  ...['ambulance', 'clinic', 'school', 'nursery', 'hospital', 'body', 'st', 'th', 'nd', 'rd', 'since', '-'],
]);
/** What is wrong with these is wrong with the harm itself. */
const ofSomethingElse = new Set(['side', 'date', 'arm', 'leg', 'site', 'limb', 'time', 'way', 'place', 'size', 'with']);
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const ofStriking = new KeyWords([...clericalErrors, ...strikings].map(lastWord));
const reachOfRecord = 12;
const reachOfLabel = 3;

/** "Code for fracture was added in error", "diagnosis of epilepsy withdrawn", "'DNA' is wrong": the record is taken back. */
export function isStruckOut(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  const isStruck = ofStriking.areIn(tokens) ? isRecordStruckOut(tokens, mention) : null;
  return isStruck ?? isTakenBack(tokens, mention, mentions);
}

/** Whether what strikes out a record is said of all of it; null where nothing strikes it out. */
function isRecordStruckOut(tokens: readonly Token[], { kind, first, last }: Mention): boolean | null {
  let isWritten = isLabelled(tokens, first);
  let isOfRecord = kind === 'missed-care' || isWritten;
  for (let place = last + 1; place <= last + reachOfRecord && goesOnAt(tokens, place); place += 1) {
    const found = struck.at(tokens, place);
    // "not brought by mistake": it was missed all the same
    if (found !== null && kind === 'missed-care' && !isWritten && slips.has(textAt(tokens, place))) break;
    // "wrongly recorded as a birthmark": it is what it was not recorded as
    if (found !== null && textAt(tokens, found.last + 1) === 'as' && recorded.has(textAt(tokens, found.last))) break;
    if (found !== null && (isOfRecord || found.means === 'record')) return isSaidOfAll(tokens, found.last);
    const text = textAt(tokens, place);
    if (nouns.has(text) || verbs.has(text)) [isOfRecord, isWritten] = [true, true];
    else if (!between.has(text) && !isNumber(text) && !isOfPlace(tokens, place)) break;
  }
  return null;
}

/** "Is wrong", "removed from the record", and not "the wrong side", "a mistake by the family". */
function isSaidOfAll(tokens: readonly Token[], last: number): boolean {
  const next = textAt(tokens, last + 1);
  if (!goesOnAt(tokens, last + 1)) return true;
  return next === 'by' ? !mishaps.has(textAt(tokens, last)) : goingOn.has(next);
}
const recorded = new Set(['recorded', 'coded', 'logged', 'entered', 'described', 'noted', 'labelled', 'documented']);
const slips = new Set(['by', 'in']);
const mishaps = new Set(['mistake', 'error']);
const goingOn = new Set([
  ...[
    ',',
    'and',
    'but',
    'so',
    'as',
    'because',
    'please',
    'he',
    'she',
    'it',
    'they',
    'this',
    'there',
    '-',
    '(',
    'since',
  ],
  ...[
    'from',
    'on',
    'in',
    'at',
    'when',
    'after',
    'we',
    'i',
    'today',
    'now',
    'then',
    'by',
    'following',
    ')',
    'who',
    'that',
  ],
]);

/** "Diagnosis of", "the code for". */
function isLabelled(tokens: readonly Token[], first: number): boolean {
  for (let place = first - 1; place >= first - reachOfLabel && goesOnAt(tokens, place + 1); place -= 1)
    if (nouns.has(textAt(tokens, place))) return true;
  return false;
}

const takingsBack: readonly string[] = [
  ...cross(
    ['', 'there', 'there has', 'it'],
    ['never was', 'was never', 'never been'],
    ['one', 'any', 'such thing', 'case'],
  ),
  ...cross(
    ['but', 'which', 'however'],
    ['', 'that', 'this', 'it', 'entry', 'that entry'],
    ['is', 'was', 'proved', 'turned out to be'],
    ['wrong', 'incorrect', 'not right', 'not so', 'not the case', 'mistake', 'error', 'untrue', 'not true', 'false'],
  ),
  ...cross(['turned out', 'proved', 'found', 'shown'], ['not to be one', 'not to be']),
];
const takings = new Terms<true>(each(true, takingsBack));
const ofTaking = new KeyWords(takingsBack.map(lastWord));
const reachOfTaking = 14;

/** "Fracture in the letter, there never was one": said of the last thing that is told before it. */
function isTakenBack(tokens: readonly Token[], { kind, last }: Mention, mentions: readonly Mention[]): boolean {
  if (!ofTaking.areIn(tokens)) return false;
  for (let place = last + 1; place <= last + reachOfTaking && goesOnAt(tokens, place); place += 1) {
    const found = takings.at(tokens, place);
    if (found === null) continue;
    if (mentions.some((one) => one.kind === kind && one.first > last && one.first <= found.last + 1)) return false;
    // "found not to be consistent": something else is denied of what is there
    if (textAt(tokens, found.last) === 'be') return !goesOnAt(tokens, found.last + 1);
    return !goesOnAt(tokens, found.last + 1) || !hasWord(tokens, found.last + 1, found.last + 1, ofSomethingElse);
  }
  return beginsAt(tokens, last + 1) && takings.at(tokens, last + 1) !== null;
}
