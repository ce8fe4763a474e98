import { attended, underYears } from './attendance.js';
import { type Scene } from './define-rule.js';
import { isOfSexualHealth } from './exploitation-signs.js';
import { type ThreeValued } from './facts.js';
import { all, known, not } from './kleene.js';

/**
 * Whether a contact was of sexual health of a child under `youngUnderYears`, who cannot consent (Sexual Offences Act 2003, section 5), and
 * from `infectionFromYears` on: what a birth passes on may last until then (NICE CG89 excepts it).
 */
export const isTooYoungToConsent = (scene: Scene): ThreeValued =>
  all(
    [
      ({ contact }) => known(isOfSexualHealth(contact) && attended(contact)),
      ({ age, number }) => underYears(age, number('youngUnderYears')),
      ({ age, number }) => not(underYears(age, number('infectionFromYears'))),
    ],
    scene,
  );
