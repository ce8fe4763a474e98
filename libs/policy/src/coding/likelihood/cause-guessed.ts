import { listed } from '../dictionary/forms.js';
import { determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const likely = new KeyWords(['likely', 'possible', 'probable', 'plausible', 'typical', 'expected', 'explained']);
const doing = new Set(
  listed(`
  held, pressed, gripped, grabbed, pushed, pinched, squeezed, hit, slapped, struck, touched, dipped, immersed, thrown,
  dropped, bitten, kicked, punched, pulled, twisted, forced, shaken
`),
);
const reachOfSite = 5;

/** "Burn on hand likely if held on radiator": an injury of a named part is there, and only how it came about is asked. */
export function isCauseGuessed(tokens: readonly Token[], { kind, bodySite, last }: Mention): boolean {
  if (kind !== 'injury' || bodySite === null || !likely.areIn(tokens)) return false;
  for (let place = last + 1; place <= last + reachOfSite && goesOnAt(tokens, place); place += 1) {
    if (likely.has(textAt(tokens, place)))
      return textAt(tokens, place + 1) === 'if' && isDone(tokens, place + 2) && isSiteAt(tokens, place - 1);
  }
  return false;
}

const isDone = (tokens: readonly Token[], from: number): boolean =>
  doing.has(textAt(tokens, from)) ||
  (determiners.has(textAt(tokens, from)) && doing.has(textAt(tokens, from + 1))) ||
  (beings.has(textAt(tokens, from + 1)) && doing.has(textAt(tokens, from + 2)));
const beings = new Set(['was', 'is', 'were']);
