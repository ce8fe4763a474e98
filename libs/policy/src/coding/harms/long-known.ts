import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const behindKnown = new Set(['to', 'for']);
/** What tells that it is of now, or that somebody comes with it. */
const ofNow = new Set(
  listed(`
    cut, cuts, cutting, wound, wounds, scratches, scratched, laceration, lacerations, lac, lacs, burn, burns, overdose, od, took, taken,
    tablets, ligature, today, tonight, yesterday, again, fresh, new, recent, recently, now, ongoing, currently, brought, bib, biba, pc, presents,
    presented, presenting, presentation, attends, attended, attending, seen, ed, ambulance, crew, admits, admitted, disclosed, discloses,
    says, found, intent, suicidal, razor, blade, blades
  `),
);

/** "SW: known to self harm": what a young person is known for, where the text tells nothing of it that is of now. */
export const isLongKnown = (tokens: readonly Token[], { value, first }: Mention): boolean =>
  value === 'self-harm' &&
  behindKnown.has(textAt(tokens, first - 1)) &&
  textAt(tokens, first - 2) === 'known' &&
  !hasWord(tokens, 0, tokens.length - 1, ofNow);
