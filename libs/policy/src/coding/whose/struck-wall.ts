import { meetsThing } from '../blows/struck-things.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const strikes = new Set(['punched', 'hit', 'kicked', 'headbutted', 'slapped', 'thumped', 'struck', 'punching']);
const joints = new Set(['and', ',', '&']);

/** "Brother punched a wall and broke his hand": who strikes a thing is hurt by it; their word stands right before. */
export function isHurtByThing(tokens: readonly Token[], person: number, harm: number): boolean {
  if (!joints.has(textAt(tokens, harm - 1))) return false;
  const verb = strikes.has(textAt(tokens, person + 1)) ? person + 1 : person + 2;
  return strikes.has(textAt(tokens, verb)) && goesOnAt(tokens, verb) && meetsThing(tokens, verb);
}
