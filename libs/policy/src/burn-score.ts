import { type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ContactFacts, type InjuryFact } from './facts.js';
import { newMarks } from './injuries.js';
import { unlessReviewed } from './injury-episodes.js';
import { type Count } from './kleene.js';
import { endedLately } from './plan-status.js';

/** Burns as R18 reads them. Source: clinical rules, R18 (BuRN-Tool, Burns 2018;44:335; NICE CG89). */

/** Where a burn is seldom an accident's: soft parts that do not meet hot things by themselves. Source: NICE CG89. */
const unusualSites = new Set(['buttock', 'buttocks', 'genitals', 'perineum', 'groin', 'back', 'foot', 'lower-leg']);

const unsettled: readonly Circumstance[] = ['inconsistent', 'changing', 'none-given'];

const signs: readonly Circumstance[] = ['full-thickness', 'unusual-site', 'supervision-concern'];

/** Something of concern is recorded of a burn: then it counts though the burn was seen before. */
function isTelling(contact: ContactFacts): boolean {
  if (hasTellingShape(contact) || explanationCodes(contact).length > 0) return true;
  return signs.some((sign) => contact.circumstances.includes(sign));
}

/**
 * Burns of a contact that nobody recorded as of birth or of a procedure; none where a dressing clinic looks again at what was seen, and
 * records nothing of concern.
 */
export function burnsAt(scene: Scene): readonly InjuryFact[] {
  const { child, contact, number } = scene;
  const burns = newMarks(child, contact, number).filter(({ kind }) => kind === 'burn');
  return isTelling(contact) ? burns : unlessReviewed(scene, burns, { lasting: number('reviewDays'), fading: 0 });
}

/** What is recorded of an explanation that does not settle how it came about. */
export function explanationCodes({ circumstances }: ContactFacts): readonly Circumstance[] {
  return circumstances.filter((code) => unsettled.includes(code));
}

/** On both sides of one site, told as one burn or as two. */
function isOnBothSides(burns: readonly InjuryFact[]): boolean {
  return burns.some(
    (one) =>
      one.laterality === 'both' ||
      (one.laterality === 'left' &&
        burns.some((other) => other.laterality === 'right' && other.bodySite === one.bodySite)),
  );
}

/** A shape as of a dip into hot water, or of a hot thing held on. */
export function hasTellingShape({ circumstances }: ContactFacts): boolean {
  return circumstances.includes('immersion') || circumstances.includes('contact-shape');
}

/** Points of a burn: at most as many as when everything that is not known speaks against an accident. */
export function burnScore(scene: Scene): Count {
  const { age, contact, number } = scene;
  const has = (code: Circumstance): boolean => contact.circumstances.includes(code);
  const burns = burnsAt(scene);
  const certain = (holds: boolean, name: string): number => (holds ? number(name) : 0);
  const isYoung = age !== null && age.years < number('ageUnderYears');
  const isKnown = contact.plan.value === 'yes' || endedLately(scene) !== null;
  const isUnusual =
    has('unusual-site') || burns.some(({ bodySite }) => bodySite !== null && unusualSites.has(bodySite));
  const lo =
    certain(isYoung, 'agePoints') +
    certain(isKnown, 'knownPoints') +
    certain(explanationCodes(contact).length > 0, 'explanationPoints') +
    certain(has('full-thickness'), 'depthPoints') +
    certain(isUnusual, 'sitePoints') +
    certain(isOnBothSides(burns), 'bothSidesPoints') +
    certain(has('supervision-concern'), 'supervisionPoints');
  const maybe =
    certain(age === null, 'agePoints') + certain(contact.plan.value === 'unknown' && !isKnown, 'knownPoints');
  return { lo, hi: lo + maybe };
}
