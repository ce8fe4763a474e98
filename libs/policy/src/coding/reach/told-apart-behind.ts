import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { joints } from '../where-words.js';

/** What joins what stands behind it to what was denied before it. */
const joining = new Set([
  ...[',', 'and', 'or', 'nor', '/', '&', '+', 'of', 'like', 'such', 'as', 'including', 'any', 'that', 'in', 'with'],
  ...['than', 'to', '-', ':'],
]);

/** "No LOC no head injury lac to nose": what stands behind the denied has a place of its own, and nothing joins them. */
export function isToldApart(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  { kind, bodySite, first }: Mention,
): boolean {
  if (kind !== 'injury' || bodySite === null) return false;
  const before = mentions.findLast((one) => one.first >= from && one.last < first);
  if (before === undefined || before.bodySite === bodySite) return false;
  // "no cigarette burns to the legs": what made it is named with it
  if (before.kind === 'mechanism' && before.last === first - 1) return false;
  return !hasWord(tokens, before.last + 1, first - 1, joining);
}

const found = new Set(['seen', 'found', 'noted', 'identified', 'demonstrated', 'detected', 'visualised', 'evident']);
const looks = new Set(['xr', 'xray', 'ray', 'film', 'films', 'ct', 'scan', 'imaging', 'exam', 'examination']);

/** "No # seen, soft tissue swelling": a denial that says what was looked for is ended by its comma. */
export function isLookedFor(tokens: readonly Token[], comma: number): boolean {
  let place = comma - 1;
  if (looks.has(textAt(tokens, place)))
    while (place > comma - reachOfLook && textAt(tokens, place) !== 'on') place -= 1;
  return found.has(textAt(tokens, place)) || (place < comma - 1 && textAt(tokens, place) === 'on');
}
const reachOfLook = 5;

/** "Thighs scalded and feet spared": of the part right before, which a joint parts from what was hurt. */
export function isOfOtherPart(tokens: readonly Token[], last: number, spared: number): boolean {
  for (let place = spared - 1; place > last; place -= 1)
    if (isPlace(tokens, place)) return hasWord(tokens, last + 1, place - 1, joints);
  return false;
}
