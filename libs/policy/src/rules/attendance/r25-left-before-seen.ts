import { leftEarly, missingBasics, underDays, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { harmAt, injuriesAt } from '../../injuries.js';
import { besideLeftOut, lowering, noConcernRecorded, stayed } from '../../levers.js';
import { besideContacts, besideFacts, besideNumbers, isNotAlone } from '../../not-alone.js';
import { planAssumptions } from '../../plan-status.js';
import { injuryRules } from '../../injury-rules.js';
import { hasRecordedSuspicion } from '../../recorded-concern.js';
import { arrival, injuriesWords, listed, planWords, shortEnough } from '../../words.js';

const isInfant = ({ age, number }: Scene): boolean => underYears(age, number('infantUnderYears')) === 'yes';

/** What was recorded there; with this many injuries named. What the case lists as missing is left out when `how` is short. */
function wording(scene: Scene, named?: number, how: 'full' | 'short' = 'full'): string {
  const { age, contact } = scene;
  const others = harmAt(contact).filter((harm) => harm !== 'injury' && harm !== 'poisoning');
  const reasons = [injuriesWords(injuriesAt(contact), named), ...others.map((harm) => harm.replaceAll('-', ' '))];
  const reason = listed(reasons.filter((words) => words !== ''));
  return (
    `${arrival(age, contact)}${reason === '' ? '' : ` with ${reason}`} and left before being seen or before treatment was ` +
    `complete.${hasRecordedSuspicion(contact) ? ' A concern was recorded there.' : ''}` +
    (contact.plan.value === 'yes' ? ` {child} ${planWords(contact.plan)}.` : '') +
    (how === 'short' ? '' : ' Whether the family was reached is not recorded.')
  );
}

/** R25: a child left unscheduled care before being seen, or before treatment was complete. */
export const leftBeforeSeen = defineRule({
  id: 'R25',
  version: 1,
  chapter: 'attendance',
  title: 'Left before being seen',
  anchorKind: 'visit',
  looksAt: leftEarly,
  numbers: {
    underYears: 'years',
    infantUnderYears: 'years',
    youngInfantUnderDays: 'days',
    injuryRuleDays: 'days',
    ...besideNumbers,
  },
  severities: ['concern', 'withPlan', 'withInjuryRule', 'infantInjured', 'youngInfant', 'notAlone', 'alone'],
  dependsOn: injuryRules,
  asksOtherChapters: true,
  when: {
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: (scene) => {
    const { contact, firedWithin, number } = scene;
    if (hasRecordedSuspicion(contact)) return 'concern';
    if (contact.plan.value === 'yes') return 'withPlan';
    if (firedWithin(injuryRules, number('injuryRuleDays')).value === 'yes') return 'withInjuryRule';
    if (isInfant(scene) && harmAt(contact).includes('injury')) return 'infantInjured';
    if (underDays(scene.age, number('youngInfantUnderDays')) === 'yes') return 'youngInfant';
    return isNotAlone(scene) ? 'notAlone' : 'alone';
  },
  evidence: (scene) => {
    const { contact } = scene;
    return {
      contacts: [contact, ...besideContacts(scene)],
      facts: { harm: harmAt(contact).join(' '), ...besideFacts(scene) },
    };
  },
  assumptions: ({ contact }) => planAssumptions(contact.plan),
  missing: (scene) => [
    ...missingBasics(scene.age, scene.contact),
    ...(harmAt(scene.contact).length === 0 ? ['reason for attending, as a code'] : []),
    'whether the family was reached',
  ],
  sentence: (scene) =>
    shortEnough([
      () => wording(scene),
      () => wording(scene, 1),
      () => wording(scene, 0),
      () => wording(scene, 0, 'short'),
    ]),
  levers: [...besideLeftOut, lowering(noConcernRecorded), stayed],
});
