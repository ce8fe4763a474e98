import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Visitor talked about burns", "risk assessment read to class re burns": right before what many are told of. */
export const isSpokenAbout = (
  tokens: readonly Token[],
  begin: number,
  { first, last }: Pick<Mention, 'first' | 'last'>,
): boolean =>
  abouts.has(textAt(tokens, first - 1)) &&
  hasWord(tokens, begin, first - 2, audiences) &&
  !hasWord(tokens, begin, first - 2, ofChild) &&
  (!goesOnAt(tokens, last + 1) || closing.has(textAt(tokens, last + 1)));
/** "Child talked about burns that dad gave him". */
const ofChild = new Set(['he', 'she', 'child', 'his', 'her', 'him', 'baby', 'boy', 'girl', 'disclosed', 'mum', 'dad']);
const closing = new Set([',', 'and', 'at', '-', ')', '(', ':', 'or', 'again']);
const abouts = new Set(['about', 're', 'on', 'regarding']);
const audiences = new Set([
  ...['lesson', 'assembly', 'class', 'pshe', 'pupils', 'children', 'talk', 'session', 'poster'],
  ...['posters', 'workshop', 'firefighter', 'firefighters', 'visitor', 'course', 'video', 'leaflet', 'teaching'],
]);
