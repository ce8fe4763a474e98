import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const behindKnown = new Set(['to', 'for']);
/** Who knows of it and what is done about it: the only words that may stand beside it. */
const settled = new Set([
  ...[',', ':', '-', '(', ')', '&'],
  ...listed(`
    and, in, to, for, of, by, is, on, the, with, about, it, known, self, harm, harming, camhs, plan, plans, place, under, open, aware, adopters,
    carers, carer, sw, gp, parents, school, historic, historical, historically, previously, past, therapist, therapy, support, supported, safety, involved, review, list
  `),
]);
const most = 14;

/** "Known for self harming, CAMHS plan in place": what a young person is known for, where the text tells nothing else. */
export const isLongKnown = (tokens: readonly Token[], { value, first }: Mention): boolean =>
  value === 'self-harm' &&
  behindKnown.has(textAt(tokens, first - 1)) &&
  textAt(tokens, first - 2) === 'known' &&
  tokens.length <= most &&
  tokens.every(({ text }) => settled.has(text));
