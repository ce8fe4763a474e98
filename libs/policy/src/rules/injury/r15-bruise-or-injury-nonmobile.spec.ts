import {
  aCheekBruise,
  aChild,
  anAttendance,
  anInjury,
  describeRule,
  instant,
  onPlan,
  planUnknown,
} from '#libs/testing';
import { addDays } from '../../time/london-time.js';
import { type ChildFacts, type ContactFacts, type InjuryFact } from '../../facts.js';
import { bruiseOrInjuryNonMobile } from './r15-bruise-or-injury-nonmobile.js';

const day = '2026-11-17';
const seen = `${day}T13:22:00Z`;
const hurt = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  aChild([anAttendance(seen, { injuries: [aCheekBruise], ...changes })], child);
const bornDaysBefore = (days: number, child: Partial<ChildFacts> = {}): Partial<ChildFacts> => ({
  ...child,
  birthDate: addDays(day, -days),
});
const recorded = (mobility: 'yes' | 'no', at = seen): Partial<ContactFacts> => ({
  mobility,
  mobilityRecordedAt: instant(at),
});
const afterEarlier = (
  earlier: InjuryFact,
  at: string,
  now: InjuryFact = aCheekBruise,
  changes: Partial<ContactFacts> = {},
): ChildFacts =>
  aChild([
    anAttendance(at, { injuries: [earlier], organisationName: 'Northgate Practice' }),
    anAttendance(seen, { injuries: [now], ...changes }),
  ]);
const clinic: Partial<ContactFacts> = { kind: 'appointment', setting: 'outpatient', status: 'completed' };
const dressing: Partial<ContactFacts> = { setting: 'gp', circumstances: ['wound-review'] };
const graze = anInjury('abrasion', { bodySite: 'hip' });
const bornWith = anInjury('bruise', { bodySite: 'back', recordedAs: 'birth' });
const birthmark = anInjury('birthmark', { bodySite: 'back', recordedAs: 'birth' });
const backBruise = anInjury('bruise', { bodySite: 'back' });
const cannulaMark = anInjury('bruise', { bodySite: 'hand', laterality: 'left', recordedAs: 'procedure' });
const handBruise = anInjury('bruise', { bodySite: 'hand', laterality: 'left' });
const diagnosed = (...circumstances: ContactFacts['circumstances']): ContactFacts =>
  anAttendance('2026-09-01T10:00:00Z', {
    kind: 'appointment',
    setting: 'outpatient',
    status: 'completed',
    circumstances,
  });
const arrived =
  '{child}, 7 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22';
const notRecorded = ' Whether {child} moves independently is not recorded: taken as not yet mobile.';

describeRule(bruiseOrInjuryNonMobile, {
  fires: [
    [
      'a seven-month-old has a bruise, and nobody recorded whether the child crawls',
      hurt({}),
      {
        notWith: ['mobility-recorded'],
        severity: 'IMMEDIATE',
        recipients: ['NIC', 'NN', 'CON'],
        sentence: `${arrived} with a bruise to the left cheek.${notRecorded}`,
        contacts: [`visit-${seen}`],
        facts: { injuries: 1, mobility: 'unknown', mobilityBasis: 'assumed', ageDays: 222 },
        assumptions: ['mobility-not-recorded-taken-as-not-mobile'],
        missing: ['mobility', 'explanation given', 'who lives in the home'],
      },
    ],
    [
      'a newborn has a bruise on the second day: any size, any explanation, no question of mobility',
      hurt({}, bornDaysBefore(1)),
      {
        sentence:
          '{child}, 1 day, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 ' +
          'with a bruise to the left cheek. At this age the rule treats every child as not yet mobile.',
        facts: { mobilityBasis: 'age', ageDays: 1 },
        assumptions: [],
        missing: ['explanation given', 'who lives in the home'],
      },
    ],
    [
      'an eight-month-old is recorded as not moving independently',
      hurt(recorded('no')),
      {
        sentence: `${arrived} with a bruise to the left cheek. {child} is recorded as not moving independently.`,
        facts: { mobilityBasis: 'recorded' },
        assumptions: [],
      },
    ],
    [
      '182 days old, recorded as crawling: too young to be believed',
      hurt(recorded('yes'), bornDaysBefore(182)),
      { notWith: ['mark-recorded'] },
    ],
    [
      '365 days old, mobility not recorded',
      hurt({}, bornDaysBefore(365)),
      { assumptions: ['mobility-not-recorded-taken-as-not-mobile'] },
    ],
    [
      'born eight weeks early, 238 days old, recorded as crawling: 182 days from the day the child was due',
      hurt(recorded('yes'), bornDaysBefore(238, { gestationWeeks: 32 })),
    ],
    [
      'born eight weeks early, 421 days old, mobility not recorded: 365 days from the day the child was due',
      hurt({}, bornDaysBefore(421, { gestationWeeks: 32 })),
      { facts: { ageDays: 421, mobilityBasis: 'assumed' } },
    ],
    ['born after the due date: no day is added', hurt(recorded('yes'), bornDaysBefore(182, { gestationWeeks: 42 }))],
    [
      'a nine-year-old who, a clinician recorded a year ago to the day, does not move independently',
      hurt(recorded('no', '2025-11-17T09:00:00Z'), { birthDate: '2017-03-01' }),
      { facts: { mobility: 'no', mobilityBasis: 'recorded' } },
    ],
    [
      'the day before the eighteenth birthday, not moving independently',
      hurt(recorded('no'), { birthDate: '2008-11-18' }),
    ],
    [
      'an injury is the only reason given for coming, and nobody described it',
      hurt({ injuries: [], complaints: ['injury'] }),
      { sentence: `${arrived} with an injury.${notRecorded}`, facts: { injuries: 1 } },
    ],
    ['the source calls it an injury and no more', hurt({ injuries: [anInjury('injury')] })],
    [
      'a health visitor sees a bruise at home',
      hurt({ kind: 'home-visit', setting: 'health-visitor', status: 'completed' }),
    ],
    ['the family leaves before the child is seen', hurt({ status: 'left' })],
    [
      'the child is on a plan, or it is not known: the severity is the same',
      hurt({ plan: planUnknown }),
      { severity: 'IMMEDIATE' },
    ],
    ['the child is on a plan', hurt({ plan: onPlan('CPP') }), { severity: 'IMMEDIATE' }],
    [
      'a clinic had diagnosed a bleeding disorder: for information',
      aChild([diagnosed('bleeding-disorder'), anAttendance(seen, { injuries: [aCheekBruise] })]),
      { severity: 'INFORMATION', facts: { loweredFor: 'bleeding-disorder' } },
    ],
    [
      'the parents say at the emergency department that it bruises easily',
      hurt({ circumstances: ['bleeding-disorder'] }),
      { severity: 'IMMEDIATE' },
    ],
    [
      'a bleeding disorder explains no burn',
      aChild([diagnosed('bleeding-disorder'), anAttendance(seen, { injuries: [aCheekBruise, anInjury('burn')] })]),
      { severity: 'IMMEDIATE' },
    ],
    ['a bruise known from words alone counts', hurt({ injuries: [{ ...aCheekBruise, basis: 'words' }] })],
    [
      'an earlier bruise elsewhere is told, the latest first in the evidence',
      aChild([
        anAttendance('2026-08-01T10:00:00Z', { injuries: [anInjury('burn')] }),
        anAttendance('2026-10-03T10:00:00Z', {
          injuries: [anInjury('bruise', { bodySite: 'ear', laterality: 'left' })],
          organisationName: 'Northgate Practice',
          setting: 'gp',
        }),
        anAttendance('2026-10-20T10:00:00Z'),
        anAttendance(seen, { injuries: [aCheekBruise] }),
      ]),
      {
        sentence:
          `${arrived} with a bruise to the left cheek. ` +
          `Northgate Practice recorded a bruise to the left ear on 3 October 2026.${notRecorded}`,
        contacts: [`visit-${seen}`, 'visit-2026-10-03T10:00:00Z', 'visit-2026-08-01T10:00:00Z'],
      },
    ],
    [
      'an earlier injury of a year ago to the second is told',
      {
        ...afterEarlier(aCheekBruise, '2025-11-17T13:22:00Z'),
        birthDate: '2025-11-16',
        gestationWeeks: 32,
      },
      { contacts: [`visit-${seen}`, 'visit-2025-11-17T13:22:00Z'] },
    ],
    [
      'an earlier injury of a year and a second ago is not told',
      {
        ...afterEarlier(aCheekBruise, '2025-11-17T13:21:59Z'),
        birthDate: '2025-11-16',
        gestationWeeks: 32,
      },
      { contacts: [`visit-${seen}`] },
    ],
    [
      'a later injury is not told of an earlier one',
      afterEarlier(aCheekBruise, '2026-11-18T10:00:00Z'),
      {
        at: `visit-${seen}`,
        contacts: [`visit-${seen}`],
      },
    ],
    [
      'a clinic sees a bruise on another place than the one before',
      afterEarlier(backBruise, '2026-11-10T10:00:00Z', aCheekBruise, clinic),
    ],
    [
      'a clinic sees an injury that nobody describes',
      afterEarlier(anInjury('injury'), '2026-11-10T10:00:00Z', anInjury('injury'), clinic),
    ],
    [
      'a clinic sees it fourteen days and a second later',
      afterEarlier(aCheekBruise, '2026-11-03T13:21:59Z', aCheekBruise, clinic),
    ],
    [
      'a clinic sees a bruise of another part of the head',
      afterEarlier(aCheekBruise, '2026-11-10T10:00:00Z', anInjury('bruise', { bodySite: 'ear' }), clinic),
    ],
    [
      'a clinic sees bruises without a place',
      afterEarlier(aCheekBruise, '2026-11-10T10:00:00Z', anInjury('bruise'), clinic),
    ],
    [
      'a second clinic sees what only a clinic saw',
      aChild([
        anAttendance('2026-11-10T10:00:00Z', { injuries: [aCheekBruise], ...clinic }),
        anAttendance(seen, { injuries: [aCheekBruise], ...clinic }),
      ]),
    ],
    [
      'a department sees it again, whatever the words of the reason begin with',
      afterEarlier(graze, '2026-11-13T10:00:00Z', graze, { ...dressing, setting: 'ed' }),
    ],
    ['a mark of birth on the back explains no bruise of the cheek', afterEarlier(bornWith, '2026-11-10T10:00:00Z')],
    ['a birthmark on the back explains no bruise of the cheek', afterEarlier(birthmark, '2026-04-10T10:00:00Z')],
    [
      'a bruise of birth has faded when a bruise is seen at the same site twenty-nine days later',
      afterEarlier(bornWith, '2026-10-19T10:00:00Z', backBruise),
    ],
    [
      'a bruise of the hand fifteen days after the cannula',
      afterEarlier(cannulaMark, '2026-11-02T10:00:00Z', handBruise),
    ],
    [
      'a mark of birth on the back explains no fracture there',
      afterEarlier(bornWith, '2026-11-10T10:00:00Z', anInjury('fracture', { bodySite: 'back' })),
    ],
    [
      'a cannula mark of the left hand explains no bruise of the right',
      afterEarlier(cannulaMark, '2026-11-10T10:00:00Z', { ...handBruise, laterality: 'right' }),
    ],
    [
      'a mark of birth without a site explains nothing',
      afterEarlier(anInjury('bruise', { recordedAs: 'birth' }), '2026-11-10T10:00:00Z', anInjury('bruise')),
    ],
    [
      'a procedure that came after the bruise does not explain it',
      afterEarlier(cannulaMark, '2026-11-17T13:22:01Z', handBruise),
      { at: `visit-${seen}` },
    ],
    [
      'beside an explained mark there is a new one: only the new one is told',
      aChild([
        anAttendance('2026-04-10T10:00:00Z', { injuries: [birthmark] }),
        anAttendance(seen, { injuries: [backBruise, aCheekBruise] }),
      ]),
      { facts: { injuries: 1 } },
    ],
    [
      'poisoning beside a bruise: the bruise is told',
      hurt({ injuries: [anInjury('poisoning'), aCheekBruise], complaints: ['injury', 'poisoning'] }),
      { sentence: `${arrived} with a bruise to the left cheek.${notRecorded}` },
    ],
    [
      'many injuries, now and before, still make a short sentence',
      aChild(
        ['2026-10-03T10:00:00Z', seen].map((at) =>
          anAttendance(at, {
            organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
            injuries: ['bruise', 'burn', 'bite', 'fracture', 'laceration'].map((kind) =>
              anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
            ),
          }),
        ),
      ),
      { facts: { injuries: 5 } },
    ],
  ],
  staysQuiet: [
    ['183 days old and recorded as crawling', hurt(recorded('yes'), bornDaysBefore(183))],
    [
      'born eight weeks early, 239 days old, recorded as crawling: 183 days from the day the child was due',
      hurt(recorded('yes'), bornDaysBefore(239, { gestationWeeks: 32 })),
    ],
    [
      '366 days old, mobility not recorded: taken as mobile, and the trace says so',
      hurt({}, bornDaysBefore(366)),
      { assumptions: ['mobility-not-recorded-taken-as-mobile', 'gestation-not-recorded-taken-as-term'] },
    ],
    [
      'a nine-year-old who, a clinician recorded a year and a day ago, did not move independently',
      hurt(recorded('no', '2025-11-16T09:00:00Z'), { birthDate: '2017-03-01' }),
    ],
    ['the eighteenth birthday, not moving independently', hurt(recorded('no'), { birthDate: '2008-11-17' })],
    [
      'poisoning leaves no mark: another rule speaks of it',
      hurt({ injuries: [anInjury('poisoning')], complaints: ['poisoning'] }),
    ],
    ['a mark is recorded as there from birth', hurt({ injuries: [bornWith] })],
    ['a bruise is recorded as of a blood test', hurt({ injuries: [cannulaMark] })],
    [
      'a bruise of birth is coded again at the same site, twenty-eight days after it was recorded',
      afterEarlier(bornWith, '2026-10-20T13:22:00Z', backBruise),
    ],
    [
      'a birthmark is coded as a bruise of the same site, months later',
      afterEarlier(birthmark, '2026-04-10T10:00:00Z', backBruise),
    ],
    [
      'a bruise of the hand a fortnight after the cannula',
      afterEarlier(cannulaMark, '2026-11-03T13:22:00Z', handBruise),
    ],
    [
      'a cannula mark is seen by the practice a week later',
      afterEarlier(cannulaMark, '2026-11-10T10:00:00Z', handBruise),
    ],
    [
      'a cannula mark of the left hand is told again without a side',
      afterEarlier(cannulaMark, '2026-11-10T10:00:00Z', { ...handBruise, laterality: null }),
    ],
    [
      'an explained mark stays explained when injury is the reason for coming',
      aChild([
        anAttendance('2026-11-10T10:00:00Z', { injuries: [cannulaMark] }),
        anAttendance(seen, { injuries: [handBruise], complaints: ['injury'] }),
      ]),
    ],
    ['a baby comes with a cough', hurt({ injuries: [] })],
    [
      'a baby was the subject of an assault, and no injury is recorded',
      hurt({ injuries: [], complaints: ['assault'] }),
    ],
    [
      'a clinic looks again at the bruise of an attendance, fourteen days later to the second',
      afterEarlier(aCheekBruise, '2026-11-03T13:22:00Z', aCheekBruise, clinic),
    ],
    [
      'a nurse changes the dressing of a graze that the department saw',
      afterEarlier(graze, '2026-11-13T10:00:00Z', graze, dressing),
    ],
    ['a baby with a bruise is expected but has not come', hurt({ status: 'booked' })],
    ['a baby with a bruise was not brought', hurt({ kind: 'appointment', status: 'was-not-brought' })],
    ['the visit of a baby with a bruise was cancelled', hurt({ status: 'cancelled-by-provider' })],
    ['the birth date is not known, and the mark is one of birth', hurt({ injuries: [bornWith] }, { birthDate: null })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      hurt({}, { birthDate: null }),
      { missing: ['birth date', 'mobility', 'explanation given', 'who lives in the home'] },
    ],
    ['the birth date is not known, and the child is recorded as walking', hurt(recorded('yes'), { birthDate: null })],
    ['the birth date lies after the attendance', hurt({}, { birthDate: '2026-11-18' })],
  ],
});
