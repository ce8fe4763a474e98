import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ComplaintKind, type InjuryFact } from '../../facts.js';
import { injuriesAt, isMark } from '../../injuries.js';
import { known } from '../../kleene.js';
import { arrival, injuriesWords, listed, planWords, shortEnough } from '../../words.js';

const harmOf = (injury: InjuryFact): ComplaintKind => (isMark(injury) ? 'injury' : 'poisoning');

/** Reasons for the attendance that count as harm, each once. */
function harm({ contact }: Scene): readonly string[] {
  return [...new Set([...injuriesAt(contact).map(harmOf), ...contact.complaints])].sort();
}

const kindNotStated = 'kind-of-plan-not-stated-taken-as-protection-plan';

/** The sentence, with this many injuries named. */
function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const described = injuriesAt(contact);
  const told = new Set<string>(described.map(harmOf));
  const others = harm(scene).filter((kind) => !told.has(kind));
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
  severities: ['harm', 'protectionPlan', 'lookedAfter'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    planInForce: ({ contact }) => contact.plan.value,
  },
  severity: (scene) => {
    const { kinds } = scene.contact.plan;
    if (harm(scene).length > 0) return 'harm';
    return kinds.length === 0 || kinds.some((kind) => kind !== 'LAC') ? 'protectionPlan' : 'lookedAfter';
  },
  evidence: (scene) => ({
    contacts: [scene.contact.key],
    facts: { plan: scene.contact.plan.kinds.join(' '), harm: harm(scene).join(' ') },
  }),
  assumptions: ({ contact: { plan } }) => (plan.value === 'yes' && plan.kinds.length === 0 ? [kindNotStated] : []),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(harm(scene).length === 0 ? ['reason for attending, as a code'] : []),
  ],
  sentence: (scene) =>
    shortEnough([() => wording(scene), () => wording(scene, 2), () => wording(scene, 1), () => wording(scene, 0)]),
});
