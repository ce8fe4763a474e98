import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions } from '../../explained-injury.js';
import { type ThreeValued } from '../../facts.js';
import { injuriesAt, markNumbers } from '../../injuries.js';
import { known, not } from '../../kleene.js';
import { askedBefore, broughtAtOnce } from '../../levers.js';
import { besideFacts, besideNumbers, isNotAlone } from '../../not-alone.js';
import { planAssumptions } from '../../plan-status.js';
import { cameLate, hadAsked, isLateByDay } from '../../presentation-gap.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

/** Injuries for which help is sought at once as a rule. */
const pressing = new Set(['fracture', 'burn', 'head-injury', 'intracranial-injury', 'laceration', 'poisoning']);

const isInfant = ({ age, number }: Scene): boolean => underYears(age, number('infantUnderYears')) === 'yes';
const hoursOf = (scene: Scene): number => scene.number(isInfant(scene) ? 'infantHours' : 'hours');

/** Without an age it is not known which time counts: the answer stands when both give it. */
function overTime(scene: Scene, ask: (scene: Scene, hours: number) => ThreeValued): ThreeValued {
  if (scene.age !== null) return ask(scene, hoursOf(scene));
  const [long, short] = [ask(scene, scene.number('hours')), ask(scene, scene.number('infantHours'))];
  return long === short ? long : 'unknown';
}

function severityOf(scene: Scene): string {
  if (explainingConditions(scene.child, scene.contact, scene.number).length > 0) return 'conditionDiagnosed';
  if (isInfant(scene)) return 'infant';
  if (scene.contact.plan.value === 'yes') return 'withPlan';
  if (!isNotAlone(scene)) return 'alone';
  return underYears(scene.age, scene.number('youngUnderYears')) === 'yes' ? 'youngNotAlone' : 'notAlone';
}

function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const by = isLateByDay(contact, hoursOf(scene)) ? 'by the day recorded' : 'as it is told';
  const when = contact.circumstances.includes('delayed')
    ? '. A delay is recorded'
    : `, more than ${hoursOf(scene)} hours after it happened, ${by}`;
  return `${arrival(age, contact)} with ${injuriesWords(injuriesAt(contact), named)}${when}. No earlier contact about it is recorded, nor the reason.`;
}

/** R21: a child is brought late with an injury for which help is sought at once as a rule. */
export const delayedPresentation = defineRule({
  id: 'R21',
  version: 1,
  chapter: 'injury',
  title: 'Brought late with an injury',
  anchorKind: 'visit',
  looksAt: ({ kind, injuries }) =>
    kind === 'unscheduled' && injuries.some((injury) => pressing.has(injury.kind) && injury.recordedAs === null),
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    youngUnderYears: 'years',
    hours: 'hours',
    infantHours: 'hours',
    ...markNumbers,
    ...besideNumbers,
  },
  severities: ['infant', 'withPlan', 'youngNotAlone', 'notAlone', 'alone', 'conditionDiagnosed'],
  asksOtherChapters: true,
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    late: (scene) => overTime(scene, cameLate),
    notAsked: (scene) => overTime(scene, (each, hours) => not(hadAsked(each, hours))),
  },
  severity: severityOf,
  evidence: (scene) => {
    return {
      contacts: [scene.contact],
      facts: {
        hours: hoursOf(scene),
        recordedAsDelay: scene.contact.circumstances.includes('delayed'),
        ...(scene.contact.waitedHours === null ? {} : { waitedHours: scene.contact.waitedHours }),
        ...besideFacts(scene),
        ...conditionFacts(scene.child, scene.contact, scene.number),
      },
    };
  },
  assumptions: ({ contact }) => planAssumptions(contact.plan),
  missing: ({ age, contact }) => [
    ...missingBasics(age, contact),
    ...(contact.injuredOn === null ? ['date of injury'] : []),
    'reason for the delay',
  ],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [askedBefore, broughtAtOnce],
});
