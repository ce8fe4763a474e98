import { attended, missingBasics, underYears } from '../../attendance.js';
import { burnScore, burnsAt, explanationCodes, hasTellingShape } from '../../burn-score.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ThreeValued } from '../../facts.js';
import { markNumbers } from '../../injuries.js';
import { all, any, atLeast, known, not } from '../../kleene.js';
import {
  burnSignsNotRecorded,
  explanationSettles,
  markRecorded,
  mobilityRecorded,
  noPlanInForce,
  yearOlder,
} from '../../levers.js';
import { mobilityAt, mobilityLimits, type Mobility } from '../../mobility.js';
import { arrival, injuriesWords, shortEnough } from '../../words.js';

const mobilityOf = ({ child, contact, number }: Scene): Mobility => mobilityAt(child, contact, mobilityLimits(number));

/** A burn of a young child whose points add up. */
const addsUp = (scene: Scene): ThreeValued =>
  all(
    [
      ({ age, number }: Scene) => underYears(age, number('scoreUnderYears')),
      (each: Scene) => atLeast(each.number('points'), each.once(burnScore)),
    ],
    scene,
  );

/** There is a plan, and without its points the rule speaks all the same: a plan counts once. */
function isRaised(scene: Scene): boolean {
  const { contact, number } = scene;
  if (contact.plan.value !== 'yes') return false;
  const isTelling = hasTellingShape(contact) || mobilityOf(scene).value === 'no';
  return isTelling || scene.once(burnScore).lo - number('knownPoints') >= number('points');
}

function wording(scene: Scene, named?: number): string {
  const { age, contact } = scene;
  const shape = hasTellingShape(contact) ? ' Its shape is recorded as that of an immersion or of an object.' : '';
  const explained = explanationCodes(contact).length > 0 ? ' The explanation recorded does not settle it.' : '';
  return `${arrival(age, contact)} with ${injuriesWords(burnsAt(scene), named)}.${shape}${explained} What is recorded asks for a senior look.`;
}

/** R18: a burn or scald with features that are seldom those of an accident. */
export const burnScaldConcern = defineRule({
  id: 'R18',
  version: 1,
  chapter: 'injury',
  title: 'Burn or scald with features of concern',
  anchorKind: 'visit',
  looksAt: ({ injuries }) => injuries.some(({ kind }) => kind === 'burn'),
  numbers: {
    underYears: 'years',
    scoreUnderYears: 'years',
    points: 'points',
    ageUnderYears: 'years',
    agePoints: 'points',
    knownPoints: 'points',
    explanationPoints: 'points',
    depthPoints: 'points',
    sitePoints: 'points',
    bothSidesPoints: 'points',
    supervisionPoints: 'points',
    recentPlanDays: 'days',
    recentUnbornPlanDays: 'days',
    nonMobileUnderDays: 'days',
    assumedUnderDays: 'days',
    notMobileHoldsDays: 'days',
    termWeeks: 'weeks',
    reviewDays: 'days',
    ...markNumbers,
  },
  severities: ['concern', 'concernWithPlan'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    burnt: (scene) => known(burnsAt(scene).length > 0),
    child: ({ age, number }) => underYears(age, number('underYears')),
    concern: (scene) => any(known(hasTellingShape(scene.contact)), not(mobilityOf(scene).value), addsUp(scene)),
  },
  severity: (scene) => (isRaised(scene) ? 'concernWithPlan' : 'concern'),
  evidence: (scene) => ({
    contacts: [scene.contact],
    facts: {
      points: scene.once(burnScore).lo,
      shape: hasTellingShape(scene.contact),
      mobilityBasis: mobilityOf(scene).basis,
    },
  }),
  assumptions: (scene) => (hasTellingShape(scene.contact) ? [] : mobilityOf(scene).assumptions),
  missing: ({ age, contact }) => [
    ...missingBasics(age, contact),
    ...(explanationCodes(contact).length === 0 ? ['whether the explanation fits'] : []),
    'depth of the burn',
  ],
  sentence: (scene) => shortEnough([() => wording(scene), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [mobilityRecorded, explanationSettles, ...burnSignsNotRecorded, noPlanInForce, yearOlder, markRecorded],
});
