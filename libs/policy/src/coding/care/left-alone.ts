import { listed } from '../dictionary/forms.js';
import { determiners } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { isSiteAt } from '../sites/sides.js';
import { textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const leftAlone = new Set(
  listed(`
  it, burn, scald, wound, cut, bite, injury, fracture, bruise, swelling, lump, rash, limp, blister, blisters, graze,
  splinter, infection, fever, pain
`),
);

/** "Left it a week before seeing the GP", "left the burn three days", "left ankle swelled while waiting": nobody went. */
export function isLeftAlone(tokens: readonly Token[], { first }: Mention): boolean {
  if (textAt(tokens, first) !== 'left') return false;
  const thing = first + (determiners.has(textAt(tokens, first + 1)) ? 2 : 1);
  return isSiteAt(tokens, thing) || leftAlone.has(textAt(tokens, thing));
}
