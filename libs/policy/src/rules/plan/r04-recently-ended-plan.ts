import { wasNotBrought } from '../../appointments.js';
import { missingBasics } from '../../attendance.js';
import { defineRule, type SaidHere, type Scene } from '../../define-rule.js';
import { type ContactFacts, type Severity } from '../../facts.js';
import { injuriesAt, isMark } from '../../injuries.js';
import { injuryRules } from '../../injury-rules.js';
import { known } from '../../kleene.js';
import { noPlanEnded } from '../../levers.js';
import { endedLately } from '../../plan-status.js';
import { reasonWords } from '../../missed-words.js';
import { arrival, endedPlanWords, injuriesWords, missedWords, shortEnough } from '../../words.js';

/** R09 names its own severity for a plan that ended: it is not raised again. */
const missed = 'R09';
const others = [...injuryRules, 'R19', 'R20', 'R22', 'R23', 'R24', missed] as const;

const said = ({ saidHere }: Scene): SaidHere => saidHere(others);

/** A step above what was said, as the policy document has it. */
const steps: Readonly<Record<Severity, string>> = {
  IMMEDIATE: 'aboveImmediate',
  URGENT: 'aboveUrgent',
  CONCERN: 'aboveConcern',
  INFORMATION: 'aboveInformation',
};

/** Cheap, and before the plan is asked for: none of the rules speaks of any other contact. */
function mayBeSpokenOf(contact: ContactFacts): boolean {
  return (
    contact.recordedConcern === 'yes' ||
    contact.injuries.length > 0 ||
    contact.complaints.length > 0 ||
    contact.circumstances.length > 0 ||
    wasNotBrought(contact)
  );
}

function wording(scene: Scene, named: number): string {
  const { age, contact } = scene;
  const ended = endedLately(scene);
  const marks = injuriesAt(contact).filter(isMark);
  const seen = marks.length === 0 ? '' : ` with ${injuriesWords(marks, named)}`;
  const status = ended === null ? '' : ` ${endedPlanWords(ended)}.`;
  return wasNotBrought(contact)
    ? `${missedWords(age, contact)}.${status}${reasonWords(contact)}`
    : `${arrival(age, contact)}${seen}.${status} There is another alert about an injury or a concern there.`;
}

/** R04: a child whose plan ended lately is hurt, a concern is recorded, or an appointment is missed. */
export const recentlyEndedPlan = defineRule({
  id: 'R04',
  version: 1,
  chapter: 'plan',
  title: 'Plan ended lately',
  anchorKind: 'visit',
  looksAt: (contact) => mayBeSpokenOf(contact) && contact.plan.value !== 'yes' && contact.plan.ended.length > 0,
  numbers: { recentPlanDays: 'days', recentUnbornPlanDays: 'days' },
  severities: ['aboveImmediate', 'aboveUrgent', 'aboveConcern', 'aboveInformation', 'missed'],
  dependsOn: others,
  when: {
    endedLately: (scene) => known(endedLately(scene) !== null),
    anotherRule: (scene) => scene.once(said).value,
  },
  severity: (scene) => {
    const { most } = scene.once(said);
    return most === null || most.rule === missed ? 'missed' : steps[most.severity];
  },
  evidence: (scene) => {
    const ended = endedLately(scene);
    const { most } = scene.once(said);
    return {
      contacts: [scene.contact],
      facts: {
        ...(ended === null ? {} : { plan: ended.kind, endedOn: ended.on }),
        ...(most === null ? {} : { rule: most.rule, ruleSeverity: most.severity }),
      },
    };
  },
  assumptions: (scene) => scene.once(said).assumptions,
  missing: ({ contact, age }) => missingBasics(age, contact),
  sentence: (scene) => shortEnough([() => wording(scene, 3), () => wording(scene, 1)]),
  levers: [noPlanEnded],
});
