import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { harmAt, harmOf, injuriesAt } from '../../injuries.js';
import { known } from '../../kleene.js';
import { noPlanInForce } from '../../levers.js';
import { planAssumptions, planAttendance, planAttendances } from '../../plan-status.js';
import { arrival, injuriesWords, listed, planWords, shortEnough } from '../../words.js';

/** The sentence, with this many injuries named. */
function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const described = injuriesAt(contact);
  const told = new Set<string>(described.map(harmOf));
  const others = harmAt(scene.contact).filter((kind) => !told.has(kind));
  const reasons = [injuriesWords(described, named), ...others.map((kind) => kind.replaceAll('-', ' '))];
  const reason = listed(reasons.filter((words) => words !== ''));
  return `${arrival(age, contact)}${reason === '' ? '' : ` with ${reason}`}. {child} ${planWords(contact.plan)}.`;
}

/** R01: a child with a plan in force comes to unscheduled care. One finding for one attendance. */
export const planChildUnscheduledAttendance = defineRule({
  id: 'R01',
  version: 1,
  chapter: 'plan',
  title: 'Child with a plan attends unscheduled care',
  anchorKind: 'visit',
  looksAt: ({ kind }) => kind === 'unscheduled',
  numbers: { underYears: 'years' },
  severities: planAttendances,
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    planInForce: ({ contact }) => contact.plan.value,
  },
  severity: planAttendance,
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: { plan: scene.contact.plan.kinds.join(' '), harm: harmAt(scene.contact).join(' ') },
  }),
  assumptions: ({ contact }) => planAssumptions(contact.plan),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(harmAt(scene.contact).length === 0 ? ['reason for attending, as a code'] : []),
  ],
  sentence: (scene) =>
    shortEnough([() => wording(scene), () => wording(scene, 2), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [noPlanInForce],
});
