import { listed } from '../dictionary/forms.js';
import { weightUnits } from '../dictionary/care/growth.js';
import { goesOnAt, isNumber, textAt } from '../text/reading.js';
import { type Mention } from '../mention.js';
import { type Token } from '../text/tokens.js';
import { type Plotted } from './centiles.js';

const weights = new Set(['wt', 'weight']);
const units = new Set(weightUnits);
/** At the head of a note or of a clause: "CRP +310" is of no weight. */
const beforeGains = new Set(['', ',', '-', ':', '(', 'bw', 'gain', 'today', 'now', 'kg', 'g']);
const since = new Set(['in', 'over']);
const times = new Set(listed('d, day, days, wk, wks, week, weeks, w'));
/** In grams: of one to four figures. */
const grams = /^\d{1,4}$/;
/** "2/52", "10/7". */
const shortTime = /^\d{1,2}\/(?:7|52)$/;

/** "+310 in 10d", "+120/wk", "wt +60": a weight was taken, and was more than the one before; null for anything else that is added. */
function gained(tokens: readonly Token[], plus: number): Plotted | null {
  if (textAt(tokens, plus) !== '+' || !grams.test(textAt(tokens, plus + 1)) || !goesOnAt(tokens, plus + 1)) return null;
  const last = units.has(textAt(tokens, plus + 2)) ? plus + 2 : plus + 1;
  const before = goesOnAt(tokens, plus) ? textAt(tokens, plus - 1) : '';
  const isGain = weights.has(before) || (beforeGains.has(before) && isInTime(tokens, last + 1));
  return isGain ? { first: plus, last, value: 'weighed' } : null;
}

/** Every weight that a text tells by what was gained. */
export const gainsIn = (tokens: readonly Token[]): readonly Mention[] =>
  tokens
    .flatMap((_, plus) => gained(tokens, plus) ?? [])
    .map(({ first, last, value }) => ({ kind: 'growth', value, bodySite: null, laterality: null, first, last }));

/** "/wk", "in 10 d", "over 2/52". */
function isInTime(tokens: readonly Token[], place: number): boolean {
  if (!goesOnAt(tokens, place)) return false;
  if (textAt(tokens, place) === '/') return times.has(textAt(tokens, place + 1));
  if (!since.has(textAt(tokens, place))) return false;
  const next = textAt(tokens, place + 1);
  return shortTime.test(next) || (isNumber(next) && times.has(textAt(tokens, place + 2)));
}
