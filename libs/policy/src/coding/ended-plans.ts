import { type Mention } from './mention.js';
import { sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const plans = new Set(['plan', 'plans', 'register', 'cpp', 'cpr', 'registration']);
const categories = new Set(['neglect', 'abuse', 'maltreatment']);
/** What ends a plan; others ("end", "close") end it behind "to" or "will" alone. */
const endings = new Set([
  ...['closed', 'closes', 'closing', 'ended', 'ends', 'ending', 'ceased', 'ceases', 'discontinued', 'deregistered'],
  ...['lifted', 'lapsed', 'concluded'],
]);
const endingsToCome = new Set(['end', 'close', 'cease']);
const toCome = new Set(['to', 'will', 'can', 'should']);
const nots = new Set(['not', 'never', "didn't", "won't", 'no', 'cannot']);
const reachOfPlan = 8;

/** "Protection plan (neglect) to close at next review", "plan under the category of neglect ended": the category of a plan that is over or ends. */
export function isOfEndedPlan(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'concern' || !categories.has(textAt(tokens, last))) return false;
  const { first: from, last: to } = sentenceOf(tokens, first);
  const until = Math.min(to, last + reachOfPlan);
  for (let plan = Math.max(from, first - reachOfPlan); plan <= until; plan += 1)
    if (plans.has(textAt(tokens, plan))) return isEnding(tokens, plan, to);
  return false;
}

function isEnding(tokens: readonly Token[], plan: number, to: number): boolean {
  for (let place = plan + 1; place <= to; place += 1) {
    const [text, before] = [textAt(tokens, place), textAt(tokens, place - 1)];
    if (endings.has(text) || (text === 'stepped' && textAt(tokens, place + 1) === 'down'))
      return !nots.has(before) && !nots.has(textAt(tokens, place - 2));
    if (endingsToCome.has(text) && toCome.has(before)) return !nots.has(textAt(tokens, place - 2));
  }
  return false;
}
