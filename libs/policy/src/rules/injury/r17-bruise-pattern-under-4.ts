import { attended, missingBasics, underDays, underYears } from '../../attendance.js';
import { unspecifiedInjury } from '../../codes/injuries.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions, isBiteOfPlaymate } from '../../explained-injury.js';
import { type InjuryFact, type ThreeValued } from '../../facts.js';
import { isMark, markNumbers, newMarks } from '../../injuries.js';
import { marksFirstSeen, reviewNumbers } from '../../injury-episodes.js';
import { any, known } from '../../kleene.js';
import { accidentSite, bittenByDog, markRecorded, notRecorded } from '../../levers.js';
import { isAtTellingSite, siteNotKnown } from '../../telling-sites.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

/** On these a pattern can be seen; a burn with a shape is for R18. */
const patternedKinds = ['bruise', 'abrasion', 'laceration', unspecifiedInjury];

/** Whether a mark is one of those that the rule looks for. */
function isSought({ age, contact, number }: Scene, mark: InjuryFact): ThreeValued {
  const { kind, bodySite } = mark;
  if (contact.circumstances.includes('patterned') && patternedKinds.includes(kind)) return 'yes';
  switch (kind) {
    case 'bite':
      return known(!contact.circumstances.some((code) => code === 'dog-bite' || code === 'animal-bite'));
    case 'laceration':
      return known(bodySite === 'frenulum');
    case 'bruise':
      return any(underDays(age, number('anyBruiseUnderDays')), isAtTellingSite(mark));
    case unspecifiedInjury:
      // it may be a bruise; without a site as well nothing speaks for this rule
      return bodySite !== null && isAtTellingSite(mark) !== 'no' ? 'unknown' : 'no';
    default:
      return 'no';
  }
}

/** Marks that it looks for, or that may be such. */
const marks = (scene: Scene): readonly InjuryFact[] => scene.once(marksOf);
const marksOf = (scene: Scene): readonly InjuryFact[] =>
  allMarks(scene).filter((mark) => isSought(scene, mark) !== 'no');

const isPatterned = ({ contact }: Scene): boolean => contact.circumstances.includes('patterned');

/** A pattern is new though its mark was seen before. */
const allMarks = (scene: Scene): readonly InjuryFact[] =>
  isPatterned(scene) ? newMarks(scene.child, scene.contact, scene.number) : marksFirstSeen(scene);

function severityOf(scene: Scene): string {
  const { age, contact, number } = scene;
  if (explainingConditions(scene.child, contact, number).length > 0) return 'conditionDiagnosed';
  if (isBiteOfPlaymate(contact, marks(scene))) return 'bittenByPlaymate';
  if (underYears(age, number('youngUnderYears')) === 'yes') return 'young';
  return contact.plan.value === 'yes' ? 'olderWithPlan' : 'older';
}

function wording(scene: Scene, named?: number): string {
  const pattern = isPatterned(scene) ? ' A pattern is recorded.' : '';
  return `${arrival(scene.age, scene.contact)} with ${injuriesWords(allMarks(scene), named)}.${pattern} At this age a senior doctor should look at such a mark.`;
}

/** R17: a bruise of a young child where accidents seldom leave one, or a mark with a pattern (TEN-4-FACESp). */
export const bruisePatternUnder4 = defineRule({
  id: 'R17',
  version: 1,
  chapter: 'injury',
  title: 'Bruise in a telling place or with a pattern, under four',
  anchorKind: 'visit',
  looksAt: ({ injuries }) => injuries.some(isMark),
  numbers: {
    underYears: 'years',
    youngUnderYears: 'years',
    anyBruiseUnderDays: 'days',
    ...reviewNumbers,
    ...markNumbers,
  },
  severities: ['young', 'older', 'olderWithPlan', 'conditionDiagnosed', 'bittenByPlaymate'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    telling: (scene) => any(...marks(scene).map((mark) => isSought(scene, mark))),
  },
  severity: severityOf,
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: {
      sites: marks(scene)
        .flatMap(({ bodySite }) => bodySite ?? [])
        .join(' '),
      patterned: isPatterned(scene),
      ...conditionFacts(scene.child, scene.contact, scene.number),
    },
  }),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(marks(scene).some(({ kind }) => kind === unspecifiedInjury) ? ['kind of injury'] : []),
    ...siteNotKnown(allMarks(scene).filter(({ kind }) => kind === 'bruise')),
    'explanation given',
  ],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [bittenByDog, accidentSite, notRecorded('patterned', 'a pattern'), markRecorded],
});
