import { bursts, burstsTo, noBursts, whereTo } from '../dictionary/happenings/happenings.js';
import { actingThing, headBefore } from '../blows/acting-things.js';
import { isSiteAt } from '../sites/sides.js';
import { namesThing } from '../blows/falling-things.js';
import { type Mention } from '../mention.js';
import { beginsAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const reachOfHarm = 16;
const others = new Set(['he', 'she', 'they', 'i', 'we', 'mum', 'dad']);
const surely = new Set(['flicked', 'pinged', 'ricocheted', 'exploded', 'shattered', 'whipped', 'snapped', 'sprang']);

/** "A twig whipped back, corneal abrasion": a thing moves by itself, and somebody is hurt, without words that it met them. */
export function burstAt(tokens: readonly Token[], verb: number, known: readonly Mention[]): Span | null {
  const text = textAt(tokens, verb);
  const next = textAt(tokens, verb + 1);
  if (text === 'came') {
    if (next !== 'down') return null;
  } else if (!bursts.has(text) || (burstsTo.has(text) && !whereTo.has(next))) return null;
  const head = headBefore(tokens, verb);
  if (head < 0 || noBursts.has(textAt(tokens, head))) return null;
  const isPart = isSiteAt(tokens, head) && !namesThing(tokens, head - 1);
  if (isPart) return null;
  const first = actingThing(tokens, verb) ?? (isBare(tokens, head, text) ? head : null);
  if (first === null) return null;
  for (let place = verb + 1; place <= verb + reachOfHarm; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || others.has(token.text)) return null;
    if (known.some((one) => one.kind === 'injury' && one.first === place)) return { first, last: verb };
  }
  return null;
}

/** "Pebble flicked up", "chair leg came down": a note leaves the article out. */
function isBare(tokens: readonly Token[], head: number, verb: string): boolean {
  if (!/^[a-z]{3,}$/.test(textAt(tokens, head))) return false;
  const before = head - 1;
  if (textAt(tokens, before) === ',' || textAt(tokens, before) === ':') return !others.has(textAt(tokens, head));
  // "splinter of wood flew up"
  if (textAt(tokens, before) === 'of' && beginsAt(tokens, before - 1)) return !others.has(textAt(tokens, before - 1));
  if (beginsAt(tokens, head)) return surely.has(verb) || namesThing(tokens, head);
  return beginsAt(tokens, before) && (namesThing(tokens, before) || namesThing(tokens, head));
}
