import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { notRecorded } from '../../levers.js';
import { placeOf, childWithAge, whenOf } from '../../words.js';

const reasons: readonly Circumstance[] = [
  ...(['parent-self-harm', 'parent-mental-illness', 'parent-intoxicated', 'carer-detained'] as const),
];

const reasonsAt = ({ circumstances }: ContactFacts): readonly Circumstance[] =>
  circumstances.filter((code) => reasons.includes(code));

const isSafe = ({ circumstances }: ContactFacts): boolean => circumstances.includes('child-safe-with-other');
const isDetained = ({ circumstances }: ContactFacts): boolean => circumstances.includes('carer-detained');

/** R36: a parent or carer came for help, or is detained, and a child depends on them. */
export const parentPresentation = defineRule({
  id: 'R36',
  version: 1,
  chapter: 'household',
  title: 'A parent or carer in need of care',
  anchorKind: 'visit',
  looksAt: ({ circumstances }) => circumstances.some((code) => reasons.includes(code)),
  numbers: { underYears: 'years' },
  severities: ['carerDetained', 'withPlan', 'parent'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: ({ contact }) => {
    if (isDetained(contact) && !isSafe(contact)) return 'carerDetained';
    return contact.plan.value === 'yes' ? 'withPlan' : 'parent';
  },
  evidence: ({ contact }) => ({
    contacts: [contact],
    facts: { recorded: reasonsAt(contact).join(' '), childSafeWithOther: isSafe(contact) },
  }),
  assumptions: ({ contact }) => [
    ...(isDetained(contact) ? ['carer-taken-as-the-only-one'] : []),
    ...(isSafe(contact) ? [] : ['whereabouts-of-the-child-not-recorded-taken-as-not-known']),
  ],
  missing: ({ contact, age }) => [
    ...missingBasics(age, contact),
    ...(isSafe(contact) ? [] : ['who looks after the child now']),
  ],
  sentence: ({ age, contact }) => {
    const what = isDetained(contact) ? 'is detained' : 'needs care of their own';
    const child = isSafe(contact)
      ? '{child} is recorded as safe with somebody else.'
      : 'Who looks after {child} now is not recorded.';
    return `At ${placeOf(contact)} ${whenOf(contact)} it was recorded that a parent or carer of ${childWithAge(age)} ${what}. ${child}`;
  },
  levers: [
    notRecorded('parent-self-harm', 'self-harm of a parent'),
    notRecorded('parent-mental-illness', 'an illness of the mind of a parent'),
    notRecorded('parent-intoxicated', 'that a parent was intoxicated'),
    notRecorded('carer-detained', 'that a carer is detained'),
  ],
});
