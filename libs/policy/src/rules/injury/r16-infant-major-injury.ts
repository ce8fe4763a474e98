import { attended, missingBasics, underDays, underYears } from '../../attendance.js';
import { regionOf } from '../../body-regions.js';
import { type Circumstance } from '../../codes/circumstances.js';
import { unspecifiedInjury } from '../../codes/injuries.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions, isMajorAccident } from '../../explained-injury.js';
import { type ContactFacts, type InjuryFact, type ThreeValued } from '../../facts.js';
import { hasKind, markNumbers, tellsOfInjury } from '../../injuries.js';
import { injuriesFirstSeen } from '../../injury-episodes.js';
import { all, any, known } from '../../kleene.js';
import { graveNotRecorded, majorAccidentSeen, markRecorded } from '../../levers.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

const injuries = (scene: Scene): readonly InjuryFact[] => scene.once(injuriesFirstSeen);

const seriousInInfants = ['head-injury', 'intracranial-injury', 'fracture', 'burn', 'poisoning'];

const inHead = (injury: InjuryFact): boolean => (regionOf(injury) ?? 'head') === 'head';
/** Asked of the young alone: most who are hurt are older. */
const ofYoung = (isYoung: ThreeValued, ask: () => ThreeValued): ThreeValued =>
  isYoung === 'no' ? 'no' : all([() => isYoung, ask], null);
const ofInfant = (scene: Scene): ThreeValued =>
  ofYoung(underDays(scene.age, scene.number('infantUnderDays')), () => hasKind(injuries(scene), seriousInInfants));
/** A bleed inside the head, unless a great accident that others saw is on record. */
const insideHead = (scene: Scene): ThreeValued =>
  ofYoung(underYears(scene.age, scene.number('intracranialUnderYears')), () =>
    isMajorAccident(scene.contact) ? 'no' : hasKind(injuries(scene), ['intracranial-injury'], inHead),
  );
const brokenYoung = (scene: Scene): ThreeValued =>
  ofYoung(underYears(scene.age, scene.number('fractureUnderYears')), () => hasKind(injuries(scene), ['fracture']));

/** Fractures that count at any age. */
const atAnyAge: readonly Circumstance[] = ['fractures-of-differing-age', 'occult-fracture'];
const hasTellingFracture = ({ circumstances }: Pick<ContactFacts, 'circumstances'>): boolean =>
  circumstances.some((code) => atAnyAge.includes(code));

function severityOf(scene: Scene): string {
  if (explainingConditions(scene.child, scene.contact, scene.number).length > 0) return 'conditionDiagnosed';
  if (hasTellingFracture(scene.contact)) return 'differingAge';
  if (insideHead(scene) === 'yes') return 'insideHead';
  if (ofInfant(scene) === 'yes') return 'infant';
  return scene.contact.plan.value === 'yes' ? 'youngFractureWithPlan' : 'youngFracture';
}

function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const says = (code: Circumstance): boolean => contact.circumstances.includes(code);
  const fractures = says('fractures-of-differing-age') ? ' Fractures of differing age are recorded.' : '';
  const hidden = says('occult-fracture') ? ' A fracture that nobody suspected, found on imaging, is recorded.' : '';
  return `${arrival(age, contact)} with ${injuriesWords(injuries(scene), named) || 'fractures'}.${fractures}${hidden} How it happened needs a senior look before {child} leaves.`;
}

/** R16: an injury that is rarely an accident at this age: of an infant's head, bones or skin, or inside the head of a young child. */
export const infantMajorInjury = defineRule({
  id: 'R16',
  version: 1,
  chapter: 'injury',
  title: 'Serious injury of an infant or young child',
  anchorKind: 'visit',
  looksAt: (contact) => tellsOfInjury(contact) || hasTellingFracture(contact),
  numbers: {
    underYears: 'years',
    infantUnderDays: 'days',
    intracranialUnderYears: 'years',
    fractureUnderYears: 'years',
    reviewDays: 'days',
    ...markNumbers,
  },
  severities: [
    ...['infant', 'insideHead', 'differingAge', 'youngFracture'],
    ...['youngFractureWithPlan', 'conditionDiagnosed'],
  ],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    serious: (scene) =>
      any(known(hasTellingFracture(scene.contact)), ofInfant(scene), insideHead(scene), brokenYoung(scene)),
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: severityOf,
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: {
      kinds: [...new Set(injuries(scene).map(({ kind }) => kind))].sort().join(' '),
      publiclyWitnessed: isMajorAccident(scene.contact),
      ...conditionFacts(scene.child, scene.contact, scene.number),
      ...(scene.age === null ? {} : { ageDays: scene.age.days }),
    },
  }),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(injuries(scene).some(({ kind }) => kind === unspecifiedInjury) ? ['kind of injury'] : []),
    'explanation given',
    'who lives in the home',
  ],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [majorAccidentSeen, ...graveNotRecorded, markRecorded],
});
