import { missingBasics, underYears } from '../../attendance.js';
import { circumstances, type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { notRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { arrival } from '../../words.js';

const codes: readonly Circumstance[] = circumstances.mutilation;

const isSeenOrTold = ({ contact }: Scene): boolean => contact.circumstances.includes('mutilation-seen-or-told');

/** What was seen or told counts each time; what is recorded of the mother once in the window: every later visit repeats it. */
function isNews(scene: Scene): ThreeValued {
  if (isSeenOrTold(scene)) return 'yes';
  const { child, contact, number } = scene;
  const isSaid = (other: ContactFacts): boolean => other.circumstances.some((code) => codes.includes(code));
  for (const other of contactsBefore(child, contact, number('windowDays'))) if (isSaid(other)) return 'no';
  return 'yes';
}

/** R38c: genital mutilation of a girl was seen or told, or her mother has it. */
export const fgmRisk = defineRule({
  id: 'R38c',
  version: 1,
  chapter: 'adolescence',
  title: 'Harmful practice',
  anchorKind: 'visit',
  looksAt: (contact) => contact.circumstances.some((code) => codes.includes(code)),
  numbers: { underYears: 'years', windowDays: 'days' },
  severities: ['seenOrTold', 'motherWithPlan', 'mother'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    news: isNews,
  },
  severity: (scene) => {
    if (isSeenOrTold(scene)) return 'seenOrTold';
    return scene.contact.plan.value === 'yes' ? 'motherWithPlan' : 'mother';
  },
  evidence: (scene) => ({ contacts: [scene.contact], facts: { seenOrTold: isSeenOrTold(scene) } }),
  assumptions: (scene) => (isSeenOrTold(scene) ? [] : ['sex-of-the-child-not-held-taken-as-a-girl']),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(isSeenOrTold(scene) ? [] : ['the sex of the child', 'what the family thinks of it']),
  ],
  sentence: (scene) => {
    const what = isSeenOrTold(scene)
      ? 'Female genital mutilation was seen or told of there.'
      : 'Recorded there: the mother has had female genital mutilation. That says nothing of what the family intends.';
    return `${arrival(scene.age, scene.contact)}. ${what}`;
  },
  levers: [
    notRecorded('mutilation-seen-or-told', 'that it was seen or told of'),
    notRecorded('mother-has-mutilation', 'that the mother has it'),
  ],
});
