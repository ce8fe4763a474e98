/** Injuries in all the forms of their families, by kind: where the words of each stand. */

import { boneAndHeadInjuries } from './injuries/bone-and-head-injuries.js';
import { type Phrase } from './forms.js';
import { hurtsAndPoisonings } from './injuries/hurts-and-poisonings.js';
import { skinInjuries } from './injuries/skin-injuries.js';

/** By kind of injury; beside the plain words of `injuries.ts`. */
export const injuryForms: Readonly<Record<string, readonly Phrase[]>> = {
  ...skinInjuries,
  ...boneAndHeadInjuries,
  ...hurtsAndPoisonings,
};
