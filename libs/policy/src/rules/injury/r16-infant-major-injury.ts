import { attended, missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions, isPublicAccident } from '../../explained-injury.js';
import { type ThreeValued } from '../../facts.js';
import { injuriesAt, isMark, newMarks } from '../../injuries.js';
import { any, known } from '../../kleene.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

/** Kinds of injury of a contact, without those that a clinician recorded as of birth or of a procedure. */
function kindsAt({ child, contact }: Scene): ReadonlySet<string> {
  const others = injuriesAt(contact).filter((injury) => !isMark(injury));
  return new Set([...newMarks(child, contact), ...others].map(({ kind }) => kind));
}
const kinds = (scene: Scene): ReadonlySet<string> => scene.once(kindsAt);

const seriousInInfants = ['head-injury', 'intracranial-injury', 'fracture', 'burn', 'poisoning'];

const ofInfant = (scene: Scene): ThreeValued =>
  seriousInInfants.some((kind) => kinds(scene).has(kind))
    ? underDays(scene.age, scene.number('infantUnderDays'))
    : 'no';
/** A bleed inside the head, unless an accident that others saw is on record. */
const insideHead = (scene: Scene): ThreeValued =>
  kinds(scene).has('intracranial-injury') && !isPublicAccident(scene.contact)
    ? underYears(scene.age, scene.number('intracranialUnderYears'))
    : 'no';
const differInAge = ({ contact }: Scene): boolean => contact.circumstances.includes('fractures-of-differing-age');
const brokenYoung = (scene: Scene): ThreeValued =>
  kinds(scene).has('fracture') ? underYears(scene.age, scene.number('fractureUnderYears')) : 'no';

function severityOf(scene: Scene): string {
  if (explainingConditions(scene.child, scene.contact).length > 0) return 'conditionDiagnosed';
  if (differInAge(scene)) return 'differingAge';
  if (insideHead(scene) === 'yes') return 'insideHead';
  if (ofInfant(scene) === 'yes') return 'infant';
  return scene.contact.plan.value === 'yes' ? 'youngFractureWithPlan' : 'youngFracture';
}

function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const fractures = differInAge(scene) ? ' Fractures of differing age are recorded.' : '';
  return `${arrival(age, contact)} with ${injuriesWords(injuriesAt(contact), named) || 'fractures'}.${fractures} How it happened needs a senior look before {child} leaves.`;
}

/** R16: an injury that is rarely an accident at this age: of an infant's head, bones or skin, or inside the head of a young child. */
export const infantMajorInjury = defineRule({
  id: 'R16',
  version: 1,
  chapter: 'injury',
  title: 'Serious injury of an infant or young child',
  anchorKind: 'visit',
  looksAt: ({ injuries, circumstances }) => injuries.length > 0 || circumstances.includes('fractures-of-differing-age'),
  numbers: {
    underYears: 'years',
    infantUnderDays: 'days',
    intracranialUnderYears: 'years',
    fractureUnderYears: 'years',
  },
  severities: [
    ...['infant', 'insideHead', 'differingAge', 'youngFracture'],
    ...['youngFractureWithPlan', 'conditionDiagnosed'],
  ],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    serious: (scene) => any(known(differInAge(scene)), ofInfant(scene), insideHead(scene), brokenYoung(scene)),
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: severityOf,
  evidence: (scene) => ({
    contacts: [scene.contact.key],
    facts: {
      kinds: [...kinds(scene)].sort().join(' '),
      publiclyWitnessed: isPublicAccident(scene.contact),
      ...conditionFacts(scene.child, scene.contact),
      ...(scene.age === null ? {} : { ageDays: scene.age.days }),
    },
  }),
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'explanation given', 'who lives in the home'],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
});
