import { isNoAccess } from '../../appointments.js';
import { attended, missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { type ContactFacts } from '../../facts.js';
import { any, known } from '../../kleene.js';
import { injuriesAt, isMark } from '../../injuries.js';
import { attackNotRecorded, noConcernRecorded, noSignRecorded, suspicionsNotRecorded } from '../../levers.js';
import { contactsBefore } from '../../look-back.js';
import {
  areSignsPersistent,
  repeatsSigns,
  signNumbers,
  signsInWords,
  signsOf,
  signsWords,
} from '../../neglect-signs.js';
import { hasRecordedConcern } from '../../recorded-concern.js';
import { inWords, suspected, suspicionsOf } from '../../recorded-suspicions.js';
import { isReferralTold, referralAssumptions, referralWords } from '../../referrals-known.js';
import { arrival, injuriesWords, listed, noAccessWords, shortEnough } from '../../words.js';

/** Whoever calls and is not let in sees enough to be concerned; a booking that is missed may carry what was recorded before. */
const wasThere = (contact: ContactFacts): boolean => attended(contact) || isNoAccess(contact);
const isHurt = (contact: ContactFacts): boolean => injuriesAt(contact).some(isMark);
/** The latest concern that another organisation recorded within the window before. */
function elsewhere({ child, contact, number }: Scene): ContactFacts | undefined {
  for (const other of contactsBefore(child, contact, number('secondConcernDays')))
    if (other.organisation !== contact.organisation && wasThere(other) && hasRecordedConcern(other)) return other;
  return undefined;
}

/** The sentence, with this many injuries and codes named. Who met nobody saw no injury, and was told of it. */
function wording(scene: Scene, named: number): string {
  const { age, contact } = scene;
  const marks = injuriesAt(contact).filter(isMark);
  const injuries = marks.length === 0 ? [] : [injuriesWords(marks, named)];
  const [seen, told] = isNoAccess(contact) ? [[], injuries] : [injuries, []];
  const hasSigns = repeatsSigns(scene);
  const codes = [...suspicionsOf(scene).map(inWords), ...(hasSigns ? signsInWords(contact) : [])];
  const more = codes.length > named ? [`${codes.length - named} more`] : [];
  if (hasRecordedConcern(contact)) more.push('a safeguarding concern');
  const recorded = listed([...told, ...codes.slice(0, named), ...more]);
  const other = elsewhere(scene);
  const second = other === undefined ? '' : ` ${other.organisationName} recorded a concern before.`;
  return `${(isNoAccess(contact) ? noAccessWords : arrival)(age, contact)}${seen.map((one) => ` with ${one}`).join('')}. Recorded there: ${recorded}.${hasSigns ? signsWords(scene) : ''}${second}${referralWords(scene.child, contact, scene.number('secondConcernDays'))}`;
}

/** R22: a clinician coded suspected maltreatment, a history that does not fit, a concern, or signs of neglect once more. */
export const maltreatmentCoded = defineRule({
  id: 'R22',
  version: 1,
  chapter: 'injury',
  title: 'Maltreatment or concern recorded',
  anchorKind: 'visit',
  looksAt: (contact) => contact.recordedConcern === 'yes' || contact.circumstances.length > 0,
  numbers: {
    underYears: 'years',
    inflictedUnderYears: 'years',
    undeterminedUnderYears: 'years',
    secondConcernDays: 'days',
    ...signNumbers,
  },
  severities: [
    ...['suspected', 'concernWithInjury', 'secondConcern', 'persistentSigns'],
    ...['concernOnPlan', 'concern', 'signs'],
  ],
  when: {
    attended: ({ contact }) => known(wasThere(contact)),
    recorded: (scene) => any(suspected(scene), known(hasRecordedConcern(scene.contact) || repeatsSigns(scene))),
    child: ({ age, number }) => underYears(age, number('underYears')),
  },
  severity: (scene) => {
    if (suspected(scene) === 'yes') return 'suspected';
    const isConcern = hasRecordedConcern(scene.contact);
    if (isConcern && isHurt(scene.contact)) return 'concernWithInjury';
    if (elsewhere(scene) !== undefined) return 'secondConcern';
    if (repeatsSigns(scene) && areSignsPersistent(scene)) return 'persistentSigns';
    if (scene.contact.plan.value === 'yes') return 'concernOnPlan';
    return isConcern ? 'concern' : 'signs';
  },
  evidence: (scene) => {
    const other = elsewhere(scene);
    const signs = repeatsSigns(scene) ? signsOf(scene) : null;
    const others = [...(other === undefined ? [] : [other]), ...(signs?.contacts ?? [])];
    return {
      contacts: [...new Set([scene.contact, ...others])],
      facts: {
        ...Object.fromEntries(suspicionsOf(scene).map((code) => [code, true])),
        recordedConcern: hasRecordedConcern(scene.contact),
        injury: isHurt(scene.contact),
        ...(signs === null ? {} : { signsOfNeglect: signs.times }),
      },
    };
  },
  assumptions: ({ contact }) => referralAssumptions(contact),
  missing: ({ age, contact }) => [...missingBasics(age, contact), ...(isReferralTold(contact) ? [] : ['referral'])],
  sentence: (scene) => shortEnough([() => wording(scene, 3), () => wording(scene, 1)]),
  levers: [noConcernRecorded, noSignRecorded, attackNotRecorded, ...suspicionsNotRecorded],
});
