import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { known, not } from '../../kleene.js';
import { cancelledByClinic, namedByList, noPlanBeforeBirth } from '../../levers.js';
import {
  eventsAt,
  isLost,
  mayConcernUnborn,
  subjectOf,
  unbornPlanOf,
  type UnbornEvent,
  type UnbornPlan,
} from '../../unborn-plans.js';
import { arrival, listed, missedWords } from '../../words.js';

const events = (scene: Scene): readonly UnbornEvent[] => scene.once(eventsAt);
const unbornPlan = (scene: Scene): UnbornPlan => scene.once(unbornPlanOf);
const urgent: readonly UnbornEvent[] = ['birth', 'discharged', 'moved'];
const isUrgent = (scene: Scene): boolean => events(scene).some((event) => urgent.includes(event));

/** R01 speaks of a plan that stands under the own number of somebody under age: of the urgent events this rule speaks too. */
function isSaidAlready(scene: Scene): boolean {
  return !isUrgent(scene) && scene.contact.plan.kinds.includes('UCPP') && scene.fires('R01');
}

const words: Readonly<Record<UnbornEvent, string>> = {
  birth: 'a birth',
  discharged: 'discharge',
  moved: 'arrival from another place',
  labour: 'labour began',
  bookedElsewhere: 'booked elsewhere',
  domesticAbuse: 'domestic abuse',
  intoxication: 'intoxication',
  missed: '',
  attended: '',
};

const ownPlan = { yes: '', no: ' No list names {child}.', unknown: ' Whether a list names {child} is not known.' };

function planSentence(scene: Scene): string {
  const { authority } = unbornPlan(scene);
  const list = authority === null ? ', which has ended lately' : ` (list of ${authority})`;
  return subjectOf(scene) === 'newborn'
    ? `For {child} a plan was made before birth, under the number of the mother${list}.${ownPlan[scene.contact.plan.value]}`
    : `For the child of {child} a plan was made before birth${list}.`;
}

function wording(scene: Scene): string {
  const { age, contact } = scene;
  const arrived = isMissed(contact) ? missedWords(age, contact) : arrival(age, contact);
  const recorded = listed(events(scene).flatMap((event) => (words[event] === '' ? [] : [words[event]])));
  return `${arrived}.${recorded === '' ? '' : ` Recorded there: ${recorded}.`} ${planSentence(scene)}`;
}

/** R06: a child is expected, or was just born, for whom a plan was made before birth, and the woman or the newborn is seen. */
export const unbornPlanEvent = defineRule({
  id: 'R06',
  version: 1,
  chapter: 'plan',
  title: 'Plan made before birth',
  anchorKind: 'visit',
  looksAt: mayConcernUnborn,
  numbers: {
    newbornDays: 'days',
    afterEndDays: 'days',
    pregnancyDays: 'days',
    womanFromYears: 'years',
    settleMinutes: 'minutes',
  },
  severities: ['birthOrDischarge', 'other'],
  dependsOn: ['R01'],
  readsNeighbours: true,
  when: {
    happened: (scene) => (scene.age === null ? 'unknown' : known(events(scene).length > 0)),
    planBeforeBirth: (scene) => unbornPlan(scene).value,
    pregnancyNotLost: (scene) => not(known(isLost(scene))),
    notSaidByR01: (scene) => not(known(isSaidAlready(scene))),
  },
  waitUntil: (scene) => (isMissed(scene.contact) ? settledAt(scene) : undefined),
  severity: (scene) => (isUrgent(scene) ? 'birthOrDischarge' : 'other'),
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: {
      about: subjectOf(scene) ?? '',
      events: events(scene).join(' '),
      responsible: unbornPlan(scene).authority ?? '',
    },
  }),
  assumptions: (scene) =>
    subjectOf(scene) === 'newborn' && scene.contact.plan.value === 'unknown'
      ? ['own-plan-not-known-taken-as-none']
      : [],
  missing: ({ age, contact }) => missingBasics(age, contact),
  sentence: wording,
  levers: [namedByList, cancelledByClinic, noPlanBeforeBirth],
});
