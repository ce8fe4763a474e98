import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { notRecorded, selfHarmNotRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import { planAssumptions } from '../../plan-status.js';
import { arrival, planWords, placeOf, shortEnough, onDayOf } from '../../words.js';

/** Self-harm, an overdose of that intent among it, or suicidal intent. */
function showsHarm({ complaints, circumstances }: ContactFacts): boolean {
  return complaints.includes('self-harm') || circumstances.includes('suicidal-intent');
}

/** The service that treats the young person knows already. */
function isPlannedThere({ kind, setting }: ContactFacts): boolean {
  return kind === 'appointment' && setting === 'camhs';
}

/** Earlier occasions, the latest first: not the hours in which a child is sent on. */
function lookBack({ child, contact, number }: Scene): readonly ContactFacts[] {
  const earlier: ContactFacts[] = [];
  const sameUntil = contact.occurredAt - number('transferHours') * 3_600_000;
  for (const other of contactsBefore(child, contact, number('repeatDays')))
    if (other.occurredAt < sameUntil && attended(other) && showsHarm(other) && !isPlannedThere(other))
      earlier.push(other);
  return earlier;
}

const earlierOccasions = (scene: Scene): readonly ContactFacts[] =>
  showsHarm(scene.contact) ? scene.once(lookBack) : [];

function reasonWords({ complaints, circumstances }: ContactFacts): string {
  const harmed = complaints.includes('self-harm') ? ' after self-harm' : '';
  const thoughts = circumstances.includes('suicidal-intent') ? ' with thoughts of suicide' : '';
  if (harmed === '' && thoughts === '') return ' with a concern about mental health';
  return [harmed, thoughts].filter((said) => said !== '').join(' and');
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const earlier = earlierOccasions(scene);
  const [last] = earlier;
  const place = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const times = earlier.length === 1 ? 'once' : `${earlier.length} times`;
  return (
    `${arrival(age, contact)}${reasonWords(contact)}.` +
    (last === undefined
      ? ''
      : ` In the ${scene.number('repeatDays')} days before, the same was recorded ${times}, last ${onDayOf(last)}${place}.`) +
    (contact.plan.value === 'yes' ? ` {child} ${planWords(contact.plan)}.` : '')
  );
}

/** R29: self-harm or suicidal intent under eighteen; a mental-health complaint alone for information. */
export const selfHarmUnder18 = defineRule({
  id: 'R29',
  version: 1,
  chapter: 'attendance',
  title: 'Self-harm, overdose or thoughts of suicide, under 18',
  titleWhenSealed: 'A child or young person in distress',
  anchorKind: 'visit',
  looksAt: (contact) =>
    (showsHarm(contact) || contact.circumstances.includes('mental-health')) &&
    attended(contact) &&
    !isPlannedThere(contact),
  numbers: {
    underYears: 'years',
    youngUnderYears: 'years',
    fromYears: 'years',
    repeatDays: 'days',
    transferHours: 'hours',
  },
  severities: ['young', 'withPlan', 'harm', 'mindWithPlan', 'mind', 'tooYoungWithPlan', 'tooYoung'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: (scene) => {
    const isOnPlan = scene.contact.plan.value === 'yes';
    if (!showsHarm(scene.contact)) return isOnPlan ? 'mindWithPlan' : 'mind';
    if (underYears(scene.age, scene.number('fromYears')) === 'yes') return isOnPlan ? 'tooYoungWithPlan' : 'tooYoung';
    if (underYears(scene.age, scene.number('youngUnderYears')) === 'yes') return 'young';
    return isOnPlan ? 'withPlan' : 'harm';
  },
  evidence: (scene) => {
    const earlier = earlierOccasions(scene);
    return {
      contacts: [scene.contact, ...earlier],
      facts: { harm: showsHarm(scene.contact), earlier: earlier.length },
    };
  },
  assumptions: ({ contact }) => planAssumptions(contact.plan),
  missing: ({ contact, age }) => [...missingBasics(age, contact), "the young person's own view of who may be told"],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [
    selfHarmNotRecorded,
    notRecorded('suicidal-intent', 'thoughts of suicide'),
    notRecorded('mental-health', 'a concern about mental health'),
  ],
});
