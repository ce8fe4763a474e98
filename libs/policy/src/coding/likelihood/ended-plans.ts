import { type Mention } from '../mention.js';
import { sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const plans = new Set(['plan', 'plans', 'register', 'cpp', 'cpr', 'registration']);
const categories = new Set(['neglect', 'abuse', 'maltreatment']);
/** Between a plan and its category, of which there may be several. */
const linking = new Set([
  ...['for', 'under', 'the', 'category', 'categories', 'of', 'in', '(', ')', '-', ':', '/', '&', 'and'],
  ...['neglect', 'abuse', 'maltreatment', 'emotional', 'physical', 'sexual', 'child', 'protection'],
]);
/** Between a plan with its category and what ends it. */
const leading = new Set([
  ...[')', 'is', 'was', 'were', 'has', 'have', 'had', 'been', 'being', 'be', 'now', 'then', 'to', 'will', 'can'],
  ...['should', 'formally', 'recently', 'since', 'and', 'plan'],
]);
/** What ends a plan; others ("end", "close") end it behind "to" or "will" alone. */
const endings = new Set([
  ...['closed', 'closes', 'closing', 'ended', 'ends', 'ending', 'ceased', 'ceases', 'discontinued', 'deregistered'],
  ...['lifted', 'lapsed', 'concluded'],
]);
const endingsToCome = new Set(['end', 'close', 'cease']);
const toCome = new Set(['to', 'will', 'can', 'should', 'be']);

/**
 * "Protection plan (neglect) to close at next review", "plan under the category of neglect ended": the category of a plan that is over or
 * ends. Not what is told beside such a plan ("new neglect since the plan ended"), nor where something else ends ("plan for neglect, the meeting ended").
 */
export function isOfEndedPlan(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'concern' || !categories.has(textAt(tokens, last))) return false;
  const sentence = sentenceOf(tokens, first);
  let plan = first - 1;
  while (plan > sentence.first && linking.has(textAt(tokens, plan))) plan -= 1;
  return plan >= sentence.first && plans.has(textAt(tokens, plan)) && isEnded(tokens, last + 1, sentence.last);
}

function isEnded(tokens: readonly Token[], from: number, to: number): boolean {
  let place = from;
  while (place <= to && linking.has(textAt(tokens, place))) place += 1;
  while (place <= to && leading.has(textAt(tokens, place))) place += 1;
  if (place > to) return false;
  const text = textAt(tokens, place);
  return (
    endings.has(text) ||
    (text === 'stepped' && textAt(tokens, place + 1) === 'down') ||
    (endingsToCome.has(text) && toCome.has(textAt(tokens, place - 1)))
  );
}
