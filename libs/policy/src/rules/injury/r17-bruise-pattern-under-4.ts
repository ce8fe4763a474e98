import { attended, missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions } from '../../explained-injury.js';
import { type InjuryFact, type ThreeValued } from '../../facts.js';
import { newMarks } from '../../injuries.js';
import { any, known } from '../../kleene.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

/** Torso, ear, neck, frenulum, angle of the jaw, cheek, eyelid and the white of the eye. Source: Pierce, JAMA Netw Open 2021. */
const tellingSites = new Set([
  ...['torso', 'trunk', 'chest', 'rib', 'breast', 'back', 'spine', 'abdomen', 'pelvis', 'buttock', 'buttocks'],
  ...['groin', 'genitals', 'perineum', 'anus', 'ear', 'neck', 'frenulum', 'jaw', 'cheek', 'eyelid', 'eye'],
]);

const bruises = (scene: Scene): readonly InjuryFact[] => scene.once(bruisesAt);

function bruisesAt({ child, contact }: Scene): readonly InjuryFact[] {
  return newMarks(child, contact).filter(({ kind }) => kind === 'bruise');
}

const isTelling = ({ bodySite }: InjuryFact): ThreeValued =>
  bodySite === null ? 'unknown' : known(tellingSites.has(bodySite));
const isPatterned = ({ contact }: Scene): boolean => contact.circumstances.includes('patterned');

function severityOf(scene: Scene): string {
  const { age, contact, number } = scene;
  if (explainingConditions(scene.child, contact).length > 0) return 'conditionDiagnosed';
  if (underYears(age, number('youngUnderYears')) === 'yes') return 'young';
  return contact.plan.value === 'yes' ? 'olderWithPlan' : 'older';
}

function wording(scene: Scene, named?: number): string {
  const pattern = isPatterned(scene) ? ' A pattern is recorded.' : '';
  return `${arrival(scene.age, scene.contact)} with ${injuriesWords(bruises(scene), named)}.${pattern} At this age bruises are seldom there by accident.`;
}

/** R17: a bruise of a young child where accidents seldom leave one, or with a pattern (TEN-4-FACESp). */
export const bruisePatternUnder4 = defineRule({
  id: 'R17',
  version: 1,
  chapter: 'injury',
  title: 'Bruise in a telling place or with a pattern, under four',
  anchorKind: 'visit',
  looksAt: ({ injuries }) => injuries.some(({ kind }) => kind === 'bruise'),
  numbers: { underYears: 'years', youngUnderYears: 'years', anyBruiseUnderDays: 'days' },
  severities: ['young', 'older', 'olderWithPlan', 'conditionDiagnosed'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    bruised: (scene) => known(bruises(scene).length > 0),
    child: ({ age, number }) => underYears(age, number('underYears')),
    telling: (scene) =>
      any(
        known(isPatterned(scene)),
        underDays(scene.age, scene.number('anyBruiseUnderDays')),
        ...bruises(scene).map(isTelling),
      ),
  },
  severity: severityOf,
  evidence: (scene) => ({
    contacts: [scene.contact.key],
    facts: {
      sites: bruises(scene)
        .flatMap(({ bodySite }) => bodySite ?? [])
        .join(' '),
      patterned: isPatterned(scene),
      ...conditionFacts(scene.child, scene.contact),
    },
  }),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(bruises(scene).some(({ bodySite }) => bodySite === null) ? ['site of bruise'] : []),
    'explanation given',
  ],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
});
