import { underYears } from './attendance.js';
import { type Circumstance } from './codes/circumstances.js';
import { type Scene } from './define-rule.js';
import { type ThreeValued } from './facts.js';
import { any } from './kleene.js';

/** An injury inflicted by somebody, as a code says it or says how. */
const attackWords: Readonly<Partial<Record<Circumstance, string>>> = {
  inflicted: 'an injury inflicted by somebody',
  knife: 'an attack with a knife',
  gun: 'an attack with a gun',
  'sexual-assault': 'a sexual assault',
};

/** Codes by which a clinician says that a child may have been maltreated, in words. Source: clinical rules, R22. */
const suspicionWords: Readonly<Partial<Record<Circumstance, string>>> = {
  'maltreatment-suspected': 'suspected maltreatment',
  disclosure: 'what the child told',
  inconsistent: 'an injury that does not fit the explanation',
  changing: 'an explanation that changes',
  'undetermined-intent': 'an injury of undetermined intent',
  ...attackWords,
};

/** Codes of an attack: several may say one. */
export const attacks = Object.keys(attackWords) as readonly Circumstance[];

/** Codes of a suspicion, whether or not they count at an age; those that name an attack as well are facts of it, not of a judgement. */
export const suspicions = (Object.keys(suspicionWords) as readonly Circumstance[]).filter(
  (code) => !(code in attackWords),
);

/** The number under which a code counts; the others count in every child. */
const underAge: Readonly<Partial<Record<Circumstance, string>>> = {
  inflicted: 'inflictedUnderYears',
  knife: 'inflictedUnderYears',
  gun: 'inflictedUnderYears',
  'sexual-assault': 'inflictedUnderYears',
  'undetermined-intent': 'undeterminedUnderYears',
};

function counts({ age, number }: Scene, code: Circumstance): ThreeValued {
  const limit = underAge[code];
  return limit === undefined ? 'yes' : underYears(age, number(limit));
}

/** Whether a suspicion is coded at the contact: unknown where it counts below an age that is not known. */
export function suspected(scene: Scene): ThreeValued {
  const codes = scene.contact.circumstances.filter((code) => code in suspicionWords);
  return any(...codes.map((code) => counts(scene, code)));
}

/** The codes of it that count, each once. */
export function suspicionsOf(scene: Scene): readonly Circumstance[] {
  return scene.contact.circumstances.filter((code) => code in suspicionWords && counts(scene, code) === 'yes');
}

/** "suspected maltreatment". */
export function inWords(code: Circumstance): string {
  return suspicionWords[code] ?? code;
}
