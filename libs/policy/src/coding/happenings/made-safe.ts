import { clauseEnds } from '../dictionary/short-words.js';
import { beginsAt, hasWord, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const measures = new Set([
  ...['guard', 'guards', 'fireguard', 'cover', 'covers', 'lock', 'locks', 'locked', 'fitted', 'fixed', 'stored'],
  ...['unplugged', 'shortened', 'replaced', 'bought', 'discussed', 'advised', 'advice', 'safety', 'supplied'],
  ...['ordered', 'supervised', 'binned'],
]);
/** What is done in anger or too late as well: a measure only beside a word that tells of a change. */
const moves = new Set(['moved', 'kept', 'keeps', 'away', 'reach', 'removed', 'thrown', 'given', 'checked']);
const changed = new Set(['is', 'are', 'now', 'since', 'has', 'have', 'will', 'out']);
const notSafe = new Set([
  ...['not', 'no', 'never', 'nor', 'late', 'despite', 'ignored', 'refused', 'punish', 'punishment', 'aid', 'angry'],
]);
/** What tells that somebody met the thing. */
const meetings = new Set([
  ...['from', 'on', 'against', 'off', 'by', 'with', 'onto', 'into', 'over', 'touched', 'touching', 'grabbed', 'caught'],
  ...['leant', 'leaned', 'sat', 'stood', 'put', 'held', 'fell', 'burnt', 'burned', 'hit', 'spilt', 'spilled', 'pulled'],
]);

/** The clause of a mention: its first and last token. */
function clauseOf(tokens: readonly Token[], { first, last }: Mention): Span {
  let from = first;
  // "got burnt, so the iron is kept away"
  while (from > 0 && !beginsAt(tokens, from) && !clauseEnds.has(textAt(tokens, from - 1))) {
    if (textAt(tokens, from - 1) === 'so') break;
    from -= 1;
  }
  let to = last;
  while (to + 1 < tokens.length && !beginsAt(tokens, to + 1) && !clauseEnds.has(textAt(tokens, to + 1))) to += 1;
  return { first: from, last: to };
}

/**
 * "Burn healing, fire guard now in place", "scald to chest; kettle lead shortened": what was done about a hot thing, in a clause of its own.
 * It tells of no contact with it.
 */
export function isMadeSafe(tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.isPair === true) return false;
  if (isShunned(tokens, mention)) return true;
  const clause = clauseOf(tokens, mention);
  const has = (words: ReadonlySet<string>): boolean => hasWord(tokens, clause.first, clause.last, words);
  if (!has(measures) && !(has(moves) && has(changed))) return false;
  if (has(meetings) || has(notSafe)) return false;
  return !mentions.some(({ kind, first }) => kind === 'injury' && first >= clause.first && first <= clause.last);
}

const keeping = new Set([
  'keeps',
  'kept',
  'keep',
  'keeping',
  'stays',
  'stayed',
  'stay',
  'staying',
  'steers',
  'steered',
]);
const off = new Set(['well', 'right', 'clear', 'away', 'of', 'from', 'the', 'her', 'his', 'our', 'all', 'any', 'a']);
const shunning = new Set(['avoids', 'avoiding', 'avoid', 'shuns']);
const reachOfShunning = 6;

/** "Keeps well clear of the cooker", "avoids the iron": no contact with it, unless it stands there why. */
function isShunned(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first - 1; place >= first - reachOfShunning && !beginsAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (keeping.has(text) ? place < first - 2 : shunning.has(text)) return !reasons.has(textAt(tokens, last + 1));
    if (!off.has(text)) return false;
  }
  return false;
}
const reasons = new Set(['since', 'after', 'because', 'as', 'that', 'which', 'when']);
