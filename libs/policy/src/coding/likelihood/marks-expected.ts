import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const marks = new Set(['bruise', 'mark', 'swelling', 'abrasion']);
const expecting = new Set(['expected', 'anticipated']);
const before = new Set(['to', 'be', 'is', 'are', 'may', 'can', 'will']);
/** Then it is seen, and is as it should be: "bruises x9 as expected", "small bruise, expected". */
const seen = new Set([
  ...[
    'as',
    'than',
    ',',
    '-',
    '(',
    'not',
    'seen',
    'noted',
    'found',
    'observed',
    'today',
    'now',
    'was',
    'were',
    'has',
    'had',
  ],
  ...['yellow', 'fading', 'resolving', 'cm', 'this', 'these', 'he', 'she', 'if', 'for'],
]);
/** "Bruise expected after such a fall": it is there. */
const because = new Set([
  ...['after', 'from', 'following', 'for', 'with', 'given', 'as', 'in', 'by', 'due', 'because', 'on', 'of', 'and'],
]);
const reach = 12;
const procedures = new Set([
  ...['injection', 'injections', 'inj', 'insulin', 'implant', 'cannula', 'cannulas', 'cannulae', 'prick', 'pricks'],
  ...['site', 'sites', 'sensor', 'pump', 'bloods', 'venepuncture', 'vaccination', 'vaccinations', 'imms', 'jabs', 'op'],
  ...['surgery', 'operation', 'splint', 'splints', 'afos', 'steroids', 'biopsy', 'chemo', 'platelets'],
]);

/**
 * "Implant fitted. Bruise expected at site", "injection site bruises to be expected, staff told": what a procedure may leave, and nobody has
 * seen. Right behind the mark, or where the sentence names the procedure.
 */
export function isMarkExpected(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'injury' || !marks.has(value)) return false;
  const expected = expectedBehind(tokens, last);
  if (expected === null) return false;
  let place = expected - 1;
  while (place > last && before.has(textAt(tokens, place))) place -= 1;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const isOfProcedure = hasWord(tokens, begin, end, procedures);
  if (place === last)
    return isOfProcedure || !goesOnAt(tokens, expected + 1) || !because.has(textAt(tokens, expected + 1));
  return textAt(tokens, expected - 1) === 'be' && (isOfProcedure || isBehindProcedure(tokens, begin, expected));
}

/** "Implant L arm. Bruising to upper arm to be expected": the sentence before names it, and none why else. */
const isBehindProcedure = (tokens: readonly Token[], begin: number, expected: number): boolean =>
  begin > 0 &&
  hasWord(tokens, sentenceOf(tokens, begin - 1).first, begin - 1, procedures) &&
  !(goesOnAt(tokens, expected + 1) && because.has(textAt(tokens, expected + 1)));

function expectedBehind(tokens: readonly Token[], last: number): number | null {
  for (let place = last + 1; place <= last + reach && goesOnAt(tokens, place); place += 1) {
    if (expecting.has(textAt(tokens, place))) return place;
    if (seen.has(textAt(tokens, place)) && !isListing(tokens, place)) return null;
  }
  return null;
}

/** "Finger marks, bruises to tummy to be expected". */
const isListing = (tokens: readonly Token[], place: number): boolean => textAt(tokens, place) === ',';
