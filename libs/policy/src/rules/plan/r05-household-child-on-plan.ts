import { isMissed } from '../../appointments.js';
import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type FiredWithin, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { harmAt, markNumbers, newInjuries, newMarks } from '../../injuries.js';
import { any, known, not } from '../../kleene.js';
import { cancelledByClinic, markRecorded, nobodyBesideOnPlan } from '../../levers.js';
import { besideWords, isOfMotherBeforeBirth, plansBeside, type PlansBeside } from '../../neighbours.js';
import { arrival, injuriesWords, listed, missedWords, shortEnough } from '../../words.js';

/** The plan of a mother made before this birth is R06's to tell. */
const besideOf = (scene: Scene): PlansBeside =>
  plansBeside(scene, (one) => isOfMotherBeforeBirth(one) && scene.fires('R06'));
const beside = (scene: Scene): PlansBeside => scene.once(besideOf);

/** An injury that no clinician recorded as of birth or of a procedure, poisoning, or an assault. */
function isHurt({ child, contact, number }: Scene): boolean {
  if (!attended(contact)) return false;
  const harm = harmAt(contact);
  return harm.includes('poisoning') || harm.includes('assault') || newMarks(child, contact, number).length > 0;
}

const missedAgain = ({ firedWithin }: Scene): FiredWithin => firedWithin(['R10'], 0);

/** A small child is brought to unscheduled care: whatever the reason. */
const isInfant = ({ contact, age, number }: Scene): ThreeValued =>
  contact.kind === 'unscheduled' && attended(contact) ? underYears(age, number('infantUnderYears')) : 'no';

function occasionOf(scene: Scene): 'injury' | 'missed' | 'infant' {
  if (isHurt(scene)) return 'injury';
  return isMissed(scene.contact) ? 'missed' : 'infant';
}

function wording(scene: Scene, named?: number): string {
  const { age, contact, child, number } = scene;
  const { first } = beside(scene);
  const marks = newInjuries(child, contact, number);
  const assault = contact.complaints.includes('assault') ? ['assault'] : [];
  const reasons = listed([injuriesWords(marks, named), ...assault].filter((words) => words !== ''));
  const what = isMissed(contact)
    ? `${missedWords(age, contact)}, not for the first time`
    : `${arrival(age, contact)}${reasons === '' ? '' : ` with ${reasons}`}`;
  const own = contact.plan.value === 'unknown' ? ' Whether {child} has a plan is not known.' : '';
  return `${what}. ${first === null ? '' : `${besideWords(first)}.`} Hospital records link the two.${own}`;
}

/** R05: a brother, sister or mother is on a plan, and the child is hurt, missed again, or small. One finding an attendance. */
export const householdChildOnPlan = defineRule({
  id: 'R05',
  version: 1,
  chapter: 'plan',
  title: 'Brother, sister or mother on a plan',
  anchorKind: 'visit',
  looksAt: (contact, { neighbours = [] }) => neighbours.length > 0 && (attended(contact) || isMissed(contact)),
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    recentPlanDays: 'days',
    recentUnbornPlanDays: 'days',
    ...markNumbers,
  },
  severities: ['linked'],
  dependsOn: ['R06', 'R10'],
  readsNeighbours: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    withoutOwnPlan: ({ contact }) => (contact.plan.value === 'unknown' ? 'yes' : not(contact.plan.value)),
    besideOnPlan: (scene) => beside(scene).value,
    occasion: (scene) =>
      any(known(isHurt(scene)), isInfant(scene), isMissed(scene.contact) ? missedAgain(scene).value : 'no'),
  },
  severity: () => 'linked',
  evidence: (scene) => {
    const { first } = beside(scene);
    return {
      contacts: [scene.contact],
      facts: {
        occasion: occasionOf(scene),
        relation: first?.relation ?? '',
        plan: first?.plan.kinds.join(' ') ?? '',
        ...(first?.ended == null ? {} : { ended: first.ended.on }),
        ...(first?.plan.authority == null ? {} : { responsible: first.plan.authority }),
      },
    };
  },
  assumptions: (scene) => [
    ...(scene.contact.plan.value === 'unknown' ? ['own-plan-not-known-taken-as-none'] : []),
    ...(isMissed(scene.contact) ? missedAgain(scene).assumptions : []),
  ],
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(beside(scene).value === 'unknown' ? ['current plan of a brother, sister or mother'] : []),
    'who lives in the household',
  ],
  sentence: (scene) =>
    shortEnough([() => wording(scene), () => wording(scene, 2), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [cancelledByClinic, markRecorded, nobodyBesideOnPlan],
});
