import { attended, missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { injuryRules } from '../../injury-rules.js';
import { notRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { isOwnChoice } from '../../own-choice.js';
import { planAssumptions } from '../../plan-status.js';
import { arrival, planWords, shortEnough } from '../../words.js';

const says = ({ contact }: Scene, code: Circumstance): boolean => contact.circumstances.includes(code);

/** A strategy discussion that was still to come, recorded there or shortly before. */
function pending({ child, contact, number }: Scene): boolean {
  const code = 'strategy-discussion-pending';
  if (contact.circumstances.includes(code)) return true;
  for (const other of contactsBefore(child, contact, number('pendingDays')))
    if (other.circumstances.includes(code)) return true;
  return false;
}

const isPending = (scene: Scene): boolean => scene.once(pending);

const injuryRule = (scene: Scene): ReturnType<Scene['firedWithin']> =>
  scene.firedWithin(injuryRules, scene.number('injuryRuleDays'));

function severity(scene: Scene): string {
  if (scene.contact.plan.value === 'yes') return 'withPlan';
  if (isPending(scene)) return 'discussionPending';
  if (injuryRule(scene).value === 'yes') return 'withInjuryRule';
  const isOldEnough = underYears(scene.age, scene.number('ownChoiceFromYears')) === 'no';
  return isOwnChoice(scene.contact, isOldEnough) ? 'youngPerson' : 'child';
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const left = says(scene, 'removed-by-relative') ? 'was taken away by a relative' : 'left';
  return (
    `${arrival(age, contact)} and ${left} against clinical advice.` +
    (isPending(scene) ? ' A strategy discussion was pending.' : '') +
    (contact.plan.value === 'yes' ? ` {child} ${planWords(contact.plan)}.` : '') +
    (how === 'short' ? '' : ' Where {child} is now is not recorded.')
  );
}

/** R26: a child left, or was taken away, against clinical advice. */
export const dischargeAgainstAdvice = defineRule({
  id: 'R26',
  version: 1,
  chapter: 'attendance',
  title: 'Left or taken away against advice',
  anchorKind: 'visit',
  looksAt: (contact) =>
    attended(contact) &&
    (contact.circumstances.includes('against-advice') || contact.circumstances.includes('removed-by-relative')),
  numbers: { underYears: 'years', ownChoiceFromYears: 'years', injuryRuleDays: 'days', pendingDays: 'days' },
  severities: ['withPlan', 'discussionPending', 'withInjuryRule', 'youngPerson', 'child'],
  dependsOn: injuryRules,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity,
  evidence: (scene) => {
    const { contact } = scene;
    const { latest } = injuryRule(scene);
    const isEarlier = latest !== null && latest.contact !== contact;
    return {
      contacts: [contact, ...(isEarlier ? [latest.contact] : [])],
      facts: { byRelative: says(scene, 'removed-by-relative'), ...(latest === null ? {} : { rule: latest.rule }) },
    };
  },
  assumptions: (scene) => [
    ...planAssumptions(scene.contact.plan),
    ...(scene.age !== null && severity(scene) === 'youngPerson' ? ['young-person-taken-as-competent-to-decide'] : []),
  ],
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'where the child is now'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [
    notRecorded('against-advice', 'that it was against advice'),
    notRecorded('removed-by-relative', 'that a relative took {child} away'),
  ],
});
