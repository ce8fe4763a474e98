import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { known } from '../../kleene.js';
import { injuryRules } from '../../injury-rules.js';
import { planAnswered } from '../../levers.js';
import { arrival } from '../../words.js';

/** Rules that speak of an injury; R20 may speak of attendances without one. */
const ofInjury = [...injuryRules, 'R19', 'R22', 'R23', 'R24'];

const hasInjuryRule = (scene: Scene): boolean => scene.once(injuryRuleAlerts);

/** One that is information only adds nothing to a check without an answer. */
function injuryRuleAlerts({ saidHere }: Scene): boolean {
  const { most } = saidHere(ofInjury);
  return most !== null && most.severity !== 'INFORMATION';
}

/** R03: it could not be established whether a child in unscheduled care has a plan. The one face of an unknown plan. */
export const planStatusUnknown = defineRule({
  id: 'R03',
  version: 1,
  chapter: 'plan',
  title: 'Plan status could not be established',
  countsForOthers: false,
  anchorKind: 'visit',
  looksAt: ({ kind }) => kind === 'unscheduled',
  numbers: { underYears: 'years', waitSeconds: 'seconds' },
  severities: ['alone', 'withInjuryRule'],
  dependsOn: ofInjury,
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    planUnknown: ({ contact }) => known(contact.plan.value === 'unknown'),
  },
  // an answer may still come: it is asked for when the arrival is received
  waitUntil: ({ contact, number }) =>
    Math.max(contact.occurredAt, contact.firstReceivedAt) + number('waitSeconds') * 1_000,
  severity: (scene) => (hasInjuryRule(scene) ? 'withInjuryRule' : 'alone'),
  evidence: (scene) => {
    const { contact, child } = scene;
    return {
      contacts: [contact],
      facts: {
        identityVerified: child.identity === 'verified',
        injuryRule: hasInjuryRule(scene),
        ...(contact.plan.source === null ? {} : { lastAnswer: contact.plan.source }),
      },
    };
  },
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: ({ contact, age }) =>
    `${arrival(age, contact)}. Plan status was not checked: no list or look-up gives an answer for {child}. ` +
    "Phone children's services if concerned.",
  levers: [planAnswered],
});
