import { type Circumstance } from './circumstances.js';
import { type Coded } from './read-codes.js';
import { circumstanceOf } from './read-circumstances.js';
import { signOf, type SignLimits } from './told-numbers.js';

type Read = (fact: Coded) => Circumstance | null;

const known = new WeakMap<SignLimits, Read>();

/** How coded facts are read as circumstances under a policy: by their code, or by the number that they tell. */
export function circumstancesUnder({ signs }: { readonly signs: SignLimits }): Read {
  let read = known.get(signs);
  if (read === undefined) known.set(signs, (read = (fact) => circumstanceOf(fact) ?? signOf(fact, signs)));
  return read;
}
