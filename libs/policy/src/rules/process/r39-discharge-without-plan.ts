import { missingBasics, underYears } from '../../attendance.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts, type ThreeValued } from '../../facts.js';
import { any, known } from '../../kleene.js';
import { dischargeAgreed, noPlanInForce } from '../../levers.js';
import { isProtected, planAssumptions } from '../../plan-status.js';
import { suspicionWithin } from '../../recorded-concern.js';
import { childWithAge, listed, placeOf, planWords, shortEnough, onDayOf } from '../../words.js';

/** What must be on record before the child goes, in words. Source: clinical rules, R39. */
const documents: Readonly<Partial<Record<Circumstance, string>>> = {
  'authority-agreed': "agreement of children's social care",
  'consultant-authorised': "the consultant's authorisation",
  'follow-up-arranged': 'follow-up',
  'practice-identified': 'a practice',
  'home-visit-arranged': 'a first home visit',
};

const homeVisit = 'home-visit-arranged';

const isDischarge = ({ kind, status, circumstances }: ContactFacts): boolean =>
  (kind === 'stay' && status === 'completed') || circumstances.includes('discharge-ordered');

const hasConcern = ({ child, contact, number }: Scene): boolean =>
  suspicionWithin(child, contact, number('concernDays'));

const isPending = ({ contact }: Scene): boolean => contact.circumstances.includes('strategy-discussion-pending');

/** Of whom a plan must be agreed before the child goes home. */
function needsAgreement(scene: Scene): ThreeValued {
  return any(known(isPending(scene) || hasConcern(scene)), scene.contact.plan.value);
}

/** Documents that nobody has recorded; a home visit is asked for of the youngest alone, and where the age is not known. */
function lacking({ contact, age, number }: Scene): readonly Circumstance[] {
  const needed = (Object.keys(documents) as Circumstance[]).filter(
    (code) => code !== homeVisit || underYears(age, number('homeVisitUnderYears')) !== 'no',
  );
  return needed.filter((code) => !contact.circumstances.includes(code));
}

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact } = scene;
  const isOver = contact.status === 'completed';
  const did = isOver ? 'was discharged from' : 'is to be discharged from';
  const began = how === 'full' ? `, where the contact began ${onDayOf(contact)}` : '';
  const why = [
    ...(contact.plan.value === 'yes' ? [`{child} ${planWords(contact.plan)}.`] : []),
    ...(isPending(scene) ? ['A strategy discussion is pending.'] : []),
    ...(hasConcern(scene) ? ['A concern was recorded.'] : []),
  ];
  const papers = lacking(scene).map((code) => documents[code] ?? code);
  return `${childWithAge(age)} ${did} ${placeOf(contact)}${began}. ${why.join(' ')} Not recorded: ${listed(papers)}.`;
}

/** R39: a child on a plan, or of whom a concern was recorded, leaves hospital and no agreed plan is on record. */
export const dischargeWithoutPlan = defineRule({
  id: 'R39',
  version: 1,
  chapter: 'process',
  title: 'Discharge without an agreed plan',
  anchorKind: 'visit',
  looksAt: isDischarge,
  numbers: { underYears: 'years', concernDays: 'days', homeVisitUnderYears: 'years' },
  severities: ['withoutPlan', 'lookedAfter'],
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    undocumented: (scene) => known(lacking(scene).length > 0),
    needsAgreement,
  },
  severity: (scene) => {
    const isLookedAfterOnly = scene.contact.plan.value === 'yes' && !isProtected(scene.contact.plan);
    return isLookedAfterOnly && !isPending(scene) && !hasConcern(scene) ? 'lookedAfter' : 'withoutPlan';
  },
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: {
      plan: scene.contact.plan.kinds.join(' '),
      concern: hasConcern(scene),
      strategyDiscussionPending: isPending(scene),
      ...Object.fromEntries(lacking(scene).map((code) => [code, false])),
    },
  }),
  assumptions: ({ contact }) => [...planAssumptions(contact.plan), 'document-not-recorded-taken-as-not-there'],
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...lacking(scene).map((code) => documents[code] ?? code),
  ],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [dischargeAgreed, noPlanInForce],
});
