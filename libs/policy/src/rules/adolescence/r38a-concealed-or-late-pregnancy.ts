import { isMissed, settledAt } from '../../appointments.js';
import { missingBasics, underYears } from '../../attendance.js';
import { defineRule, type Scene } from '../../define-rule.js';
import { any, known, not } from '../../kleene.js';
import {
  earlierLate,
  isBirth,
  isYoung,
  mayTellOfPregnancy,
  missedAntenatal,
  recordedOfPregnancy,
  signsOfPregnancy,
  tellsOfLatePregnancy,
} from '../../late-pregnancies.js';
import { cancelledByClinic, earlierLeftOut, pregnancySignsNotRecorded, toldSooner, yearOlder } from '../../levers.js';
import { isLost, subjectOf } from '../../unborn-plans.js';
import { arrival, listed, missedWords, shortEnough, onDayOf } from '../../words.js';

function wording(scene: Scene, how: 'full' | 'short'): string {
  const { age, contact, number } = scene;
  if (isMissed(contact)) {
    const { missed } = scene.once(missedAntenatal);
    return `${missedWords(age, contact)}. Antenatal appointments missed in ${number('pregnancyDays')} days: ${missed.lo}. The reasons are not recorded.`;
  }
  const earlier = scene.once(earlierLate);
  const words = recordedOfPregnancy(contact);
  const here = words.length === 0 ? 'a pregnancy' : listed(words);
  const before =
    earlier === null || how === 'short'
      ? ''
      : ` The pregnancy was first told of late, or hidden, as recorded ${onDayOf(earlier.contact)}.`;
  return `${arrival(age, contact)}. Recorded there: ${here}.${before} The reasons are not recorded.`;
}

/** R38a: a pregnancy is told of late or hidden, its appointments are missed, or it is that of a child. */
export const concealedOrLatePregnancy = defineRule({
  id: 'R38a',
  version: 1,
  chapter: 'adolescence',
  title: 'Pregnancy told of late, hidden, or of a child',
  anchorKind: 'visit',
  looksAt: mayTellOfPregnancy,
  numbers: {
    newbornDays: 'days',
    womanFromYears: 'years',
    youngUnderYears: 'years',
    youngestUnderYears: 'years',
    lateFromWeeks: 'weeks',
    antenatalMissed: 'appointments',
    pregnancyDays: 'days',
    settleMinutes: 'minutes',
  },
  severities: ['youngest', 'birth', 'withPlan', 'late'],
  when: {
    lateOrYoung: tellsOfLatePregnancy,
    pregnancyNotLost: (scene) => any(known(scene.once(isYoung)), not(known(isLost(scene)))),
  },
  waitUntil: (scene) => (isMissed(scene.contact) ? settledAt(scene) : undefined),
  severity: (scene) => {
    const { age, contact, number } = scene;
    const isNewborn = subjectOf(scene) === 'newborn';
    if (!isNewborn && underYears(age, number('youngestUnderYears')) === 'yes') return 'youngest';
    if (isNewborn || isBirth(contact)) return 'birth';
    return contact.plan.value === 'yes' ? 'withPlan' : 'late';
  },
  evidence: (scene) => {
    const { contact } = scene;
    const missed = isMissed(contact) ? scene.once(missedAntenatal).contacts : [];
    const earlier = scene.once(earlierLate);
    return {
      contacts: [contact, ...missed, ...(earlier === null ? [] : [earlier.contact])],
      facts: {
        about: subjectOf(scene) ?? '',
        recorded: signsOfPregnancy(contact).join(' '),
        birth: isBirth(contact),
        antenatalMissed: isMissed(contact) ? missed.length + 1 : 0,
        ...(contact.pregnancyWeek === null ? {} : { week: contact.pregnancyWeek }),
      },
    };
  },
  missing: ({ age, contact }) => [
    ...missingBasics(age, contact),
    ...(contact.circumstances.includes('first-antenatal-contact') && contact.pregnancyWeek === null
      ? ['the week of the pregnancy']
      : []),
    'the reasons',
  ],
  sentence: (scene) => shortEnough([() => wording(scene, 'full'), () => wording(scene, 'short')]),
  levers: [toldSooner, ...pregnancySignsNotRecorded, cancelledByClinic, ...earlierLeftOut.slice(0, 1), yearOlder],
});
