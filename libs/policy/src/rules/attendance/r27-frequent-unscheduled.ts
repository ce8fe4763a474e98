import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type FiredWithin, type Scene } from '../../define-rule.js';
import {
  attendances,
  comesOften,
  comesOftenBeyond,
  conditions,
  countOfUnexplained,
  unexplained,
} from '../../frequent-attendances.js';
import { earlierLeftOut, sentOn } from '../../levers.js';
import { placeKey } from '../../spread-attendances.js';
import { isUnscheduled } from '../../unscheduled-attendances.js';
import { arrival, listed, placeOf, shortEnough, onDayOf } from '../../words.js';

const others = ['R10', 'R19', 'R32'] as const;
const otherRule = ({ firedWithin, number }: Scene): FiredWithin => firedWithin(others, number('otherRuleDays'));

function wording(scene: Scene, how: 'full' | 'short'): string {
  const seen = unexplained(scene);
  const last = seen.find((contact) => contact !== scene.contact);
  const where = last === undefined || how === 'short' ? '' : ` at ${placeOf(last)}`;
  const before = last === undefined ? '' : `, before that last ${onDayOf(last)}${where}`;
  const places = new Set(seen.map(placeKey)).size;
  const names = listed(conditions(scene).map((condition) => condition.replaceAll('-', ' ')));
  return (
    `${arrival(scene.age, scene.contact)}. Attendances without an appointment in ${scene.number('windowDays')} days: ` +
    `${countOfUnexplained(scene).lo}, at ${places} ${places === 1 ? 'place' : 'places'}${before}.` +
    (seen.length < attendances(scene).length ? ` Not counted: those for ${names}.` : '')
  );
}

/** R27: a child comes to unscheduled care often, more than a long-term condition on record explains. */
export const frequentUnscheduled = defineRule({
  id: 'R27',
  version: 1,
  chapter: 'attendance',
  title: 'Often at unscheduled care',
  countsForOthers: false,
  anchorKind: 'visit',
  looksAt: isUnscheduled,
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    infantAttendances: 'attendances',
    youngUnderYears: 'years',
    youngAttendances: 'attendances',
    olderAttendances: 'attendances',
    windowDays: 'days',
    burstAttendances: 'attendances',
    burstDays: 'days',
    transferHours: 'hours',
    otherRuleDays: 'days',
  },
  severities: ['often', 'withPlan', 'withOtherRule'],
  dependsOn: others,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
    often: (scene) => comesOften(scene),
    beyondLongTermCondition: comesOftenBeyond,
  },
  counts: { often: { moreOf: 'more visits to unscheduled care' } },
  severity: (scene) => {
    if (scene.contact.plan.value === 'yes') return 'withPlan';
    return otherRule(scene).value === 'yes' ? 'withOtherRule' : 'often';
  },
  evidence: (scene) => {
    const seen = unexplained(scene);
    const { lo, hi } = countOfUnexplained(scene);
    const names = conditions(scene).join(' ');
    const { latest } = otherRule(scene);
    return {
      contacts: seen,
      facts: {
        attendances: lo,
        perhapsMore: hi - lo,
        ...(names === '' ? {} : { condition: names, explained: attendances(scene).length - seen.length }),
        ...(latest === null ? {} : { rule: latest.rule }),
      },
    };
  },
  assumptions: (scene) => (conditions(scene).length === 0 ? ['long-term-condition-not-recorded-taken-as-none'] : []),
  missing: ({ contact, age }) => [...missingBasics(age, contact), 'what the practice knows of the reasons'],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [sentOn, ...earlierLeftOut],
});
