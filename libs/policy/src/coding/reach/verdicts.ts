import { goings, isOver } from '../assertion-words.js';
import { type Mention } from '../mention.js';
import { type Reach } from './reach.js';
import { beginsAt, goesOnAt, textAt } from '../text/reading.js';
import { endOfPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const judged = new Set(['excluded', 'ruled', 'denied', 'absent', 'discounted', 'negative']);
const beforeOver = new Set([
  'now',
  'since',
  'long',
  'fully',
  'well',
  'completely',
  'all',
  'has',
  'have',
  'is',
  'already',
]);

/** "Jaw # excluded bruise to chin", "autism suspected, asthma": what may look both ways is said of what stands before. */
export function isSaidBehind(tokens: readonly Token[], mentions: readonly Mention[], { first, last }: Span): boolean {
  if (textAt(tokens, last + 1) === ',' || isRatherThan(tokens, last + 1)) return true;
  return judged.has(textAt(tokens, first)) && mentions.some((one) => one.last === first - 1);
}

/** "Fracture of the clavicle at birth; healed now", "bruise to the shin. Resolved.": a sentence that only says what became of it. */
export function isVerdict(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  reach: Reach,
  { first, last }: Span,
  mention: Mention,
): boolean {
  if (!beginsAt(tokens, first) || !reach.endsAt(last + 1, true) || !reach.isOpen(mention.last + 1, first - 1))
    return false;
  const text = textAt(tokens, first);
  const isSaid = isOver(text) || judged.has(text) || (beforeOver.has(text) && isOver(textAt(tokens, last)));
  return isSaid && !mentions.some((one) => one.first > mention.last && one.first < first);
}

/** "Dad gone to work", "nail gone purple", "tingling gone": what is gone is no injury. */
export function isGoneElsewhere(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (textAt(tokens, last) !== 'gone') return false;
  if (goings.has(textAt(tokens, last + 1))) return true;
  return first === last && goesOnAt(tokens, first) && endOfPlace(tokens, mention.last, first) < first - 1;
}

/** "Sprain suspected rather than fracture". */
export const isRatherThan = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'rather' && textAt(tokens, place + 1) === 'than';

const causedBy = new Set(['by', 'to']);

/** "Bruise likely from a belt", "burn possibly caused by an iron". */
export function isOfCause(tokens: readonly Token[], place: number): boolean {
  const text = textAt(tokens, place);
  if (!goesOnAt(tokens, place)) return false;
  // "which mother thinks is from"
  if ((text === 'is' || text === 'was') && textAt(tokens, place + 1) === 'from') return true;
  return text === 'from' || ((text === 'caused' || text === 'due') && causedBy.has(textAt(tokens, place + 1)));
}
