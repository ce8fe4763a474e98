import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { not } from '../../kleene.js';
import { notRecorded, selfHarmNotRecorded } from '../../levers.js';
import { planAssumptions } from '../../plan-status.js';
import { earlierOccasions, isPlannedThere, isUnexplainedPoisoning, showsHarm, showsMind } from '../../self-harm.js';
import { arrival, planWords, placeOf, shortEnough, onDayOf } from '../../words.js';

/** An overdose by its age: of a younger child it is one within reach (R24). */
const isOverdose = ({ age, contact, number }: Scene): boolean =>
  !showsHarm(contact) && isUnexplainedPoisoning(contact) && underYears(age, number('overdoseFromYears')) === 'no';

function reasonWords(scene: Scene): string {
  const { complaints, circumstances } = scene.contact;
  if (isOverdose(scene)) return ' with a poisoning or overdose; whether it was meant is not recorded';
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
    `${arrival(age, contact)}${reasonWords(scene)}.` +
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
    (showsMind(contact) || isUnexplainedPoisoning(contact)) && attended(contact) && !isPlannedThere(contact),
  numbers: {
    underYears: 'years',
    youngUnderYears: 'years',
    fromYears: 'years',
    overdoseFromYears: 'years',
    repeatDays: 'days',
    transferHours: 'hours',
  },
  severities: [
    ...(['young', 'withPlan', 'harm', 'mindWithPlan', 'mind', 'tooYoungWithPlan', 'tooYoung'] as const),
    ...(['overdoseWithPlan', 'overdose'] as const),
  ],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    ofMindOrOldEnough: ({ age, contact, number }) =>
      showsMind(contact) ? 'yes' : not(underYears(age, number('overdoseFromYears'))),
  },
  severity: (scene) => {
    const isOnPlan = scene.contact.plan.value === 'yes';
    if (isOverdose(scene)) return isOnPlan ? 'overdoseWithPlan' : 'overdose';
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
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    "the young person's own view of who may be told",
    ...(isOverdose(scene) ? ['whether it was meant'] : []),
  ],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [
    selfHarmNotRecorded,
    notRecorded('suicidal-intent', 'thoughts of suicide'),
    notRecorded('mental-health', 'a concern about mental health'),
  ],
});
