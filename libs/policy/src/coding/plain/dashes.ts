import { looks } from '../dictionary/short-words.js';
import { meanings } from '../text/meanings.js';
import { goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { isNumbered, isPlace, isSiteAt } from '../sites/sides.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';

const comma = { text: ',', word: numberFor(',') } as const;
const colon = { text: ':', word: numberFor(':') } as const;
/** "Ex - partner", "x - ray": one word, written apart. */
const prefixes = new Set(['re', 'non', 'ex', 'pre', 'post', 'mid', 'semi', 'anti', 'x', 'half', 'step', 'self', 'co']);
/** What ends the words that a dash may stand behind as a heading. */
const pauses = new Set([',', ':', '(']);
const mostOfHeading = 2;
/** What was looked at, and how. */
const lookedAt = new Set([
  ...['xr', 'xray', 'x', '-', 'ray', 'film', 'films', 'ct', 'mri', 'uss', 'scan', 'views', '(', ')', 'and', 'both'],
  ...['on', 'of', 'the'],
]);
const answers = new Set(['no', 'nil', 'none', 'yes', 'neg', 'negative', 'denied', 'normal', '?', 'nad']);

/** The tokens of a text with a comma for each dash that stands apart and only parts clauses: "swollen ankle - no fracture". */
export function withoutDashes(tokens: readonly Token[]): readonly Token[] {
  let parted: Token[] | null = null;
  for (let place = 1; place < tokens.length - 1; place += 1) {
    const dash = tokenAt(tokens, place);
    if (dash === undefined || !isApart(tokens, place) || isAnswered(tokens, place)) continue;
    const isPlaces = isPlaceHeading(tokens, place);
    if (!isPlaces && isHeading(tokens, place)) continue;
    parted ??= [...tokens];
    parted[place] = tokenWith(dash, isPlaces ? colon : comma);
  }
  return parted ?? tokens;
}

function isApart(tokens: readonly Token[], place: number): boolean {
  const [before, dash, next] = [tokenAt(tokens, place - 1), tokenAt(tokens, place), tokenAt(tokens, place + 1)];
  if (dash?.text !== '-' || before === undefined || next === undefined || dash.begins || next.begins) return false;
  // "->" is none
  return !prefixes.has(before.text) && before.to < dash.from && next.from === dash.to + 1;
}

/** Where the words that a dash may head begin. */
function beginOfHeading(tokens: readonly Token[], dash: number): number {
  let first = dash;
  while (goesOnAt(tokens, first) && !pauses.has(textAt(tokens, first - 1)) && !isApart(tokens, first - 1)) first -= 1;
  return first;
}

/** "XR elbow - no fracture", "R shin - three bruises". */
function isPlaceHeading(tokens: readonly Token[], dash: number): boolean {
  let hasPlace = false;
  for (let place = beginOfHeading(tokens, dash); place < dash; place += 1) {
    if (isSiteAt(tokens, place)) hasPlace = true;
    else if (!isPlace(tokens, place) && !isNumbered(tokens, place) && !lookedAt.has(textAt(tokens, place)))
      return false;
  }
  return hasPlace;
}

/** "PMH - asthma", "hands examined - no marks". */
function isHeading(tokens: readonly Token[], dash: number): boolean {
  if (looks.has(textAt(tokens, dash - 1))) return true;
  const first = beginOfHeading(tokens, dash);
  return dash - first <= mostOfHeading && !isFactIn(tokens, first, dash);
}

function isFactIn(tokens: readonly Token[], first: number, end: number): boolean {
  for (let place = first; place < end; place += 1) if (meanings.at(tokens, place)?.means.is === 'fact') return true;
  return false;
}

/** "Fracture - no". */
const isAnswered = (tokens: readonly Token[], dash: number): boolean =>
  answers.has(textAt(tokens, dash + 1)) && (!goesOnAt(tokens, dash + 2) || pauses.has(textAt(tokens, dash + 2)));
