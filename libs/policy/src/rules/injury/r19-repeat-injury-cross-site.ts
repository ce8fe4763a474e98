import { injuryRules } from '../../injury-rules.js';
import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { conditionFacts, explainingConditions } from '../../explained-injury.js';
import { countOfEpisodes } from '../../injury-episodes.js';
import { markNumbers, newMarks, tellsOfInjury } from '../../injuries.js';
import { known } from '../../kleene.js';
import { accidentSite, earlierLeftOut, markRecorded, noPlanInForce, sentOn } from '../../levers.js';
import {
  assumedOfInjuries,
  factsOfHistory,
  areEnough,
  arePublic,
  bandOf,
  daysOf,
  episodes,
  reaches,
  injuriesCounted,
  showsAnother,
} from '../../repeat-injuries.js';
import { arrival, injuriesWords, listed, placeOf, shortEnough, onDayOf } from '../../words.js';

function severityOf(scene: Scene): string {
  if (explainingConditions(scene.child, scene.contact, scene.number).length > 0) return 'conditionDiagnosed';
  if (arePublic(scene)) return 'publicAccident';
  const band = bandOf(scene) === 'infant' ? 'infant' : 'child';
  // a plan counts once: for the number, or for the severity
  return scene.contact.plan.value === 'yes' && reaches(scene, episodes(scene)) === 'yes' ? `${band}WithPlan` : band;
}

function wording(scene: Scene, named: number): string {
  const [, ...before] = episodes(scene);
  const told = before.slice(0, named).map(({ contact }) => `${placeOf(contact)} ${onDayOf(contact)}`);
  const more = before.length > named ? [`${before.length - named} more`] : [];
  const earlier = before.length === 0 ? '' : `: before it ${listed([...told, ...more])}`;
  const [now, days] = [injuriesWords(newMarks(scene.child, scene.contact, scene.number), named), daysOf(scene)];
  return `${arrival(scene.age, scene.contact)} with ${now}. ${injuriesCounted(scene)} in ${days} days${earlier}.`;
}

/** R19: injury after injury, wherever each of them was seen. */
export const repeatInjuryCrossSite = defineRule({
  id: 'R19',
  version: 1,
  chapter: 'injury',
  title: 'Repeated injuries, added up over all places',
  anchorKind: 'visit',
  looksAt: tellsOfInjury,
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    infantInjuries: 'injuries',
    infantDays: 'days',
    youngUnderYears: 'years',
    youngInjuries: 'injuries',
    youngDays: 'days',
    olderInjuries: 'injuries',
    olderDays: 'days',
    fewerAtRisk: 'injuries',
    fewestOnPlan: 'injuries',
    fewestWithHistory: 'injuries',
    historyDays: 'days',
    sameInjuryDays: 'days',
    transferHours: 'hours',
    accidentsFromYears: 'years',
    explainedWeight: 'of an injury',
    nonMobileUnderDays: 'days',
    assumedUnderDays: 'days',
    notMobileHoldsDays: 'days',
    termWeeks: 'weeks',
    ...markNumbers,
  },
  dependsOn: injuryRules,
  severities: ['infant', 'child', 'infantWithPlan', 'childWithPlan', 'publicAccident', 'conditionDiagnosed'],
  when: {
    attended: ({ contact }) => known(attended(contact)),
    child: ({ age, number }) => underYears(age, number('underYears')),
    another: showsAnother,
    enough: (scene) => areEnough(scene),
  },
  counts: { enough: { moreOf: 'more injuries', hasOne: ({ injuries }) => injuries.length > 0 } },
  severity: severityOf,
  evidence: (scene) => ({
    contacts: episodes(scene).map(({ contact }) => contact),
    facts: {
      injuries: episodes(scene).length,
      counted: countOfEpisodes(episodes(scene)).lo,
      explained: episodes(scene).filter(({ weight }) => weight < 1).length,
      publiclyWitnessed: episodes(scene).filter(({ isPublic }) => isPublic).length,
      windowDays: daysOf(scene),
      ...factsOfHistory(scene),
      ...conditionFacts(scene.child, scene.contact, scene.number),
    },
  }),
  assumptions: assumedOfInjuries,
  missing: ({ age, contact }) => [...missingBasics(age, contact), 'explanation given'],
  sentence: (scene) =>
    shortEnough([() => wording(scene, 3), () => wording(scene, 2), () => wording(scene, 1), () => wording(scene, 0)]),
  levers: [sentOn, ...earlierLeftOut, accidentSite, noPlanInForce, markRecorded],
});
