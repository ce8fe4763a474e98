import { years } from '../dictionary/short-words.js';
import { type Context } from '../contexts.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const words = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven']);
const ins = new Set(['in', 'during', 'of', 'since', 'throughout']);
/** Of the year in which the child is: "she is in Year 4", "boy in Y2". */
const ofNow = new Set([
  ...['is', "he's", "she's", 'now', 'currently', 'boy', 'girl', 'pupil', 'child', 'student', 'children', 'pupils'],
  ...['students', 'boys', 'girls', 'am', 'are', 'still', 'both', 'sister', 'brother', 'sibling', 'siblings', 'peer'],
  ...['friend', 'friends', 'someone', 'somebody', 'lad', 'lads', 'another', 'head', 'start', 'new', 'teacher'],
]);
const subjects = new Set(['he', 'she', 'they', 'when', 'disclosed', 'told', 'broke', 'fractured', 'sustained']);
const parts = new Set(['autumn', 'spring', 'summer', 'term', 'start', 'end', 'beginning', 'middle', 'back', 'early']);
const nowWords = new Set(['so', 'this']);

const before: readonly Context[] = [{ changes: 'historical', side: 'before' }];
const after: readonly Context[] = [{ changes: 'historical', side: 'after' }];

/** "Broke her arm in Y3", "in Year 3 she": a year at school that is over. */
export function schoolYearsIn(tokens: readonly Token[]): readonly Found<readonly Context[]>[] {
  const found: Found<readonly Context[]>[] = [];
  for (let place = 1; place < tokens.length - 1; place += 1) {
    if (textAt(tokens, place) === 'back') {
      const last = backInStage(tokens, place);
      if (last !== null) found.push({ first: place, last, means: after });
      continue;
    }
    if (!years.has(textAt(tokens, place)) || !ins.has(textAt(tokens, place - 1))) continue;
    const number = textAt(tokens, place + 1);
    if (!goesOnAt(tokens, place) || !goesOnAt(tokens, place + 1)) continue;
    if (!words.has(number) && !(Number(number) >= 1 && Number(number) <= 13)) continue;
    const first = beginOf(tokens, place - 1);
    if (ofNow.has(textAt(tokens, first - 1)) && goesOnAt(tokens, first)) continue;
    if (nowWords.has(textAt(tokens, place + 2)) && goesOnAt(tokens, place + 2)) continue;
    const isBefore = isSaidOfAll(tokens, first) && subjects.has(textAt(tokens, place + 2));
    if (beginsAt(tokens, first) && !isBefore) continue;
    found.push({ first, last: place + 1, means: isBefore ? before : after });
  }
  return found;
}

/** "Chin split on a slide back in Reception", and not "scratched his back in nursery": where such a time ends. */
function backInStage(tokens: readonly Token[], back: number): number | null {
  if (textAt(tokens, back + 1) !== 'in' || !goesOnAt(tokens, back) || !goesOnAt(tokens, back + 1)) return null;
  const before = textAt(tokens, back - 1);
  if (beforePart.has(before) || before.endsWith('ed')) return null;
  const stage = textAt(tokens, back + 2) === 'the' ? back + 3 : back + 2;
  return stages.has(textAt(tokens, stage)) && goesOnAt(tokens, stage) ? stage : null;
}
const stages = new Set([
  ...['reception', 'nursery', 'infants', 'juniors', 'primary', 'preschool', 'playgroup', 'lockdown', 'spring'],
  ...['summer', 'autumn', 'winter'],
]);
/** Before the back of somebody, or who is back. */
const beforePart = new Set([
  ...[
    'his',
    'her',
    'my',
    'the',
    'on',
    'to',
    'of',
    'at',
    'low',
    'lower',
    'upper',
    'and',
    ',',
    'hurt',
    'cut',
    'both',
    'a',
    'bad',
  ],
  ...['sore', 'mid', 'is', 'was', 'are', 'came', 'come', 'now', 'first', 'day', 'settled', 'went', 'been', 'cuts'],
]);

/** "In Year 3 she", "in Year 1 and again in Year 3 she". */
const isSaidOfAll = (tokens: readonly Token[], first: number): boolean =>
  beginsAt(tokens, first) || textAt(tokens, first - 1) === 'again' || textAt(tokens, first - 1) === 'and';

function beginOf(tokens: readonly Token[], from: number): number {
  let first = from;
  while (goesOnAt(tokens, first) && (parts.has(textAt(tokens, first - 1)) || textAt(tokens, first - 1) === 'the'))
    first -= 1;
  return textAt(tokens, first - 1) === 'in' && first < from && goesOnAt(tokens, first) ? first - 1 : first;
}
