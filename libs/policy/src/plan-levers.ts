import { withChanged, withNobodyBeside } from './changed-facts.js';
import { type Lever, type LeverScene } from './define-rule.js';
import { type PlanFacts } from './facts.js';
import { lever, notRecordedEach } from './lever.js';

/** Plans, areas and addresses that rules declare to be tried otherwise (`lever.ts`). */

function withPlan(scene: LeverScene, changes: Partial<PlanFacts>): ReturnType<Lever['change']> {
  return withChanged(scene, { plan: { ...scene.contact.plan, ...changes } });
}

export const noPlanInForce = lever('no-plan-in-force', 'no plan had been in force', (scene) =>
  scene.contact.plan.value === 'yes' ? withPlan(scene, { value: 'no', kinds: [], worker: null }) : null,
);

export const noPlanEnded = lever('no-plan-ended', 'no plan had ended lately', (scene) =>
  scene.contact.plan.ended.length > 0 ? withPlan(scene, { ended: [] }) : null,
);

/** Of a mother before the birth, or of the woman herself. */
export const noPlanBeforeBirth = lever('no-plan-before-birth', 'no plan had been made before birth', (scene) => {
  const { value, kinds, ended } = scene.contact.plan;
  const left = kinds.filter((kind) => kind !== 'UCPP');
  const alone = withNobodyBeside(scene);
  const without = { kinds: left, ended: ended.filter(({ kind }) => kind !== 'UCPP') };
  return withChanged(alone, {
    plan: { ...scene.contact.plan, ...without, value: value === 'yes' && left.length === 0 ? 'no' : value },
  });
});

export const nobodyBesideOnPlan = lever(
  'nobody-beside-on-plan',
  'no brother, sister or mother had been on a plan',
  (scene) => (scene.child.neighbours?.length ? withNobodyBeside(scene) : null),
);

/** Of a newborn whom no list names, for the rule that has the number `newbornDays`. */
export const namedByList = lever('named-by-list', 'a list had named {child}', (scene) => {
  const { age, contact, number } = scene;
  if (contact.plan.value === 'yes' || age === null || age.days > number('newbornDays')) return null;
  return withPlan(scene, { value: 'yes', kinds: ['CPP'] });
});

export const planAnswered = lever(
  'plan-answered',
  'a list or a look-up had said whether {child} has a plan',
  (scene) => (scene.contact.plan.value === 'unknown' ? withPlan(scene, { value: 'no' }) : null),
);

export const treatedInPlanArea = lever(
  'treated-in-plan-area',
  'this place had been in the area of the authority of the plan',
  (scene) => {
    const { plan, treatingAuthority } = scene.contact;
    if (plan.authority === null || plan.authority === treatingAuthority) return null;
    return withChanged(scene, { treatingAuthority: plan.authority });
  },
);

export const livesInPlanArea = lever(
  'lives-in-plan-area',
  'the address had been in the area of the authority of the plan',
  (scene) => {
    const { plan, addressAuthority } = scene.contact;
    if (plan.authority === null || plan.authority === addressAuthority) return null;
    return withChanged(scene, { addressAuthority: plan.authority });
  },
);

/** The area of the latest contact before it that states another. */
export const livesWhereBefore = lever(
  'lives-where-before',
  'the address had been in the same area as before',
  (scene) => {
    const { addressAuthority } = scene.contact;
    const before = scene.earlier.find((other) => (other.addressAuthority ?? addressAuthority) !== addressAuthority);
    return before === undefined ? null : withChanged(scene, { addressAuthority: before.addressAuthority });
  },
);

export const registrationsNotRecorded = notRecordedEach({
  'joined-practice-list': 'that {child} joined a practice list',
  'no-fixed-abode': 'that there is no fixed abode',
  'temporary-registration': 'a temporary registration',
});
