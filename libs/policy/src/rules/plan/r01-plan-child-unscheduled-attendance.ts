import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { known } from '../../kleene.js';
import { arrival, injuriesWords, listed, planWords } from '../../words.js';

/** Reasons for the attendance that count as harm, each once. */
function harm({ contact }: Scene): readonly string[] {
  const ofInjuries = contact.injuries
    .filter(({ recordedAs }) => recordedAs === null)
    .map(({ kind }) => (kind === 'poisoning' ? 'poisoning' : 'injury'));
  return [...new Set([...ofInjuries, ...contact.complaints])].sort();
}

const kindNotStated = 'kind-of-plan-not-stated-taken-as-protection-plan';

/** R01: a child with a plan in force comes to unscheduled care. One finding for one attendance. */
export const planChildUnscheduledAttendance = defineRule({
  id: 'R01',
  version: 1,
  chapter: 'plan',
  title: 'Child with a plan attends unscheduled care',
  anchorKind: 'visit',
  looksAt: ({ kind }) => kind === 'unscheduled',
  numbers: { underYears: 'years' },
  severities: ['harm', 'protectionPlan', 'lookedAfter'],
  when: ({ contact, age, number }) => ({
    child: underYears(age, number('underYears')),
    attended: known(attended(contact)),
    planInForce: contact.plan.value,
  }),
  severity: (scene) => {
    const { kinds } = scene.contact.plan;
    if (harm(scene).length > 0) return 'harm';
    return kinds.length === 0 || kinds.some((kind) => kind !== 'LAC') ? 'protectionPlan' : 'lookedAfter';
  },
  evidence: (scene) => ({
    contacts: [scene.contact.key],
    facts: { plan: scene.contact.plan.kinds.join(' '), harm: harm(scene).join(' ') },
    assumptions: scene.contact.plan.kinds.length === 0 ? [kindNotStated] : [],
  }),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(harm(scene).length === 0 ? ['reason for attending, as a code'] : []),
  ],
  sentence: (scene) => {
    const { age, contact } = scene;
    const others = harm(scene).filter((kind) => kind !== 'injury' && kind !== 'poisoning');
    const reasons = [injuriesWords(contact.injuries), ...others.map((kind) => kind.replaceAll('-', ' '))];
    const reason = listed(reasons.filter((words) => words !== ''));
    return `${arrival(age, contact)}${reason === '' ? '' : ` with ${reason}`}. {child} ${planWords(contact.plan)}.`;
  },
});
