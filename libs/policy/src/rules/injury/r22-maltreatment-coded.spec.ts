import { aCheekBruise, aChild, anAttendance, anInjury, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { maltreatmentCoded } from './r22-maltreatment-coded.js';

const seen = '2026-11-17T13:22:00Z';
const threeYears = { birthDate: '2023-06-01' };
const at = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = threeYears): ChildFacts =>
  aChild([anAttendance(seen, changes)], child);
const coded = (...circumstances: readonly Circumstance[]): Partial<ContactFacts> => ({ circumstances });
const concerned: Partial<ContactFacts> = { recordedConcern: 'yes' };
const northgate = { organisation: 'Y00001', organisationName: 'Northgate Practice', setting: 'gp' };
const afterConcern = (when: string, changes: Partial<ContactFacts> = {}): ChildFacts =>
  aChild([anAttendance(when, { ...northgate, ...concerned, ...changes }), anAttendance(seen, concerned)], threeYears);
const school = { organisation: 'E01', organisationName: 'Westmarch School Nursing', setting: 'school-nurse' };
const sign = (when: string, changes: Partial<ContactFacts>, ...circumstances: readonly Circumstance[]): ContactFacts =>
  anAttendance(when, { ...changes, circumstances });
const withSigns = (...contacts: readonly ContactFacts[]): ChildFacts => aChild(contacts, threeYears);
const twiceAtSchool = [
  sign('2026-09-14T09:00:00Z', school, 'hungry', 'unwashed'),
  sign('2026-10-12T09:00:00Z', school, 'unsupervised'),
];
const arrived =
  '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22';
const wordsOfOctober = 'No referral is recorded; the words of 1 October 2026 tell of one.';
const afterOctober = 'No referral is known after the one on 1 October 2026.';

describeRule(maltreatmentCoded, {
  fires: [
    [
      'an injury is coded as not fitting its history',
      at({ ...coded('inconsistent'), injuries: [aCheekBruise] }),
      {
        notWith: ['inconsistent-not-recorded'],
        severity: 'URGENT',
        recipients: ['CON', 'NN'],
        sentence:
          `${arrived} with a bruise to the left cheek. ` +
          'Recorded there: an injury that does not fit the explanation. No referral is known.',
        contacts: [`visit-${seen}`],
        facts: { inconsistent: true, recordedConcern: false, injury: true },
        assumptions: ['referral-not-recorded-taken-as-none-made'],
        missing: ['referral'],
      },
    ],
    [
      'a clinic writes suspected maltreatment, and saw no injury',
      at({ ...coded('maltreatment-suspected'), kind: 'appointment', setting: 'outpatient', status: 'completed' }),
      { notWith: ['maltreatment-suspected-not-recorded'], severity: 'URGENT', facts: { injury: false } },
    ],
    [
      'a visitor is not let in and records a concern, after one of another organisation',
      withSigns(
        anAttendance('2026-11-10T10:00:00Z', { ...school, ...concerned }),
        anAttendance(seen, { ...concerned, kind: 'home-visit', setting: 'social-care', status: 'was-not-brought' }),
      ),
      {
        severity: 'CONCERN',
        sentence:
          'At a home visit to {child}, 3 years, by Millbrook Hospitals social care on 17 November 2026 at 13:22 nobody was met. ' +
          'Recorded there: a safeguarding concern. Westmarch School Nursing recorded a concern before.',
        assumptions: [],
        missing: [],
      },
    ],
    [
      'a visitor who is not let in is told of a bruise',
      at({
        ...{ ...concerned, kind: 'home-visit', setting: 'social-care', status: 'was-not-brought' },
        injuries: [anInjury('bruise', { bodySite: 'cheek' })],
      }),
      {
        severity: 'URGENT',
        sentence:
          'At a home visit to {child}, 3 years, by Millbrook Hospitals social care on 17 November 2026 at 13:22 nobody was met. ' +
          'Recorded there: a bruise to the cheek and a safeguarding concern.',
      },
    ],
    [
      'the one who recorded a concern before was not let in',
      aChild([
        anAttendance('2026-11-10T10:00:00Z', {
          ...school,
          ...concerned,
          kind: 'home-visit',
          status: 'was-not-brought',
        }),
        anAttendance(seen, concerned),
      ]),
      { severity: 'CONCERN' },
    ],
    ['a child told of it', at(coded('disclosure')), { notWith: ['disclosure-not-recorded'], severity: 'URGENT' }],
    ['the explanation changes', at(coded('changing')), { notWith: ['changing-not-recorded'], severity: 'URGENT' }],
    ...(['inflicted', 'knife', 'gun', 'sexual-assault'] as const).map((code): [string, ChildFacts, object] => [
      `${code} on the day before the fourteenth birthday`,
      at(coded(code), { birthDate: '2012-11-18' }),
      { notWith: ['attack-not-recorded'] },
    ]),
    [
      'undetermined intent on the day before the fifth birthday',
      at(coded('undetermined-intent'), { birthDate: '2021-11-18' }),
      { notWith: ['undetermined-intent-not-recorded'] },
    ],
    [
      'a concern is recorded at the attendance for a bruise',
      at({ ...concerned, injuries: [aCheekBruise] }),
      {
        severity: 'URGENT',
        sentence: `${arrived} with a bruise to the left cheek. Recorded there: a safeguarding concern. No referral is known.`,
        facts: { recordedConcern: true, injury: true },
      },
    ],
    [
      'the reason for coming is an injury that nobody described',
      at({ ...concerned, complaints: ['injury'] }),
      { severity: 'URGENT' },
    ],
    ['a concern alone is for information', at(concerned), { severity: 'INFORMATION' }],
    ['a concern as a code is a concern', at(coded('safeguarding-concern')), { severity: 'INFORMATION' }],
    [
      'the mark is one of birth: the concern stands alone',
      at({ ...concerned, injuries: [{ ...aCheekBruise, recordedAs: 'birth' }] }),
      { severity: 'INFORMATION' },
    ],
    [
      'a concern about a child on a plan',
      at({ ...concerned, plan: onPlan('CPP') }),
      { notWith: ['no-concern-recorded'], severity: 'CONCERN' },
    ],
    ['whether the child has a plan is not known', at({ ...concerned, plan: planUnknown }), { severity: 'INFORMATION' }],
    [
      'a second organisation records a concern within a year, to the second',
      afterConcern('2025-11-17T13:22:00Z'),
      {
        severity: 'CONCERN',
        sentence: `${arrived}. Recorded there: a safeguarding concern. Northgate Practice recorded a concern before. No referral is known.`,
        contacts: [`visit-${seen}`, 'visit-2025-11-17T13:22:00Z'],
      },
    ],
    ['a year and a second apart', afterConcern('2025-11-17T13:21:59Z'), { severity: 'INFORMATION' }],
    [
      'the same organisation twice',
      afterConcern('2026-11-01T10:00:00Z', { organisation: 'RXX' }),
      { severity: 'INFORMATION' },
    ],
    [
      'the other organisation was not seen with the child',
      afterConcern('2026-11-01T10:00:00Z', { status: 'booked' }),
      { severity: 'INFORMATION' },
    ],
    ...(
      [
        ['a meeting', { kind: 'other', setting: 'social-care' }],
        ['a call', { kind: 'call', setting: 'social-care' }],
        ['a contact that says that somebody referred', { circumstances: ['referral-made'] }],
      ] satisfies [string, Partial<ContactFacts>][]
    ).map(([what, changes]): [string, ChildFacts, object] => [
      `a concern is recorded at ${what}: no word of no referral`,
      at({ ...concerned, ...changes }),
      { severity: 'INFORMATION', missing: [] },
    ]),
    [
      'the words of the contact tell of a referral that nobody recorded',
      at({ ...concerned, referral: 'in-words' }),
      {
        severity: 'INFORMATION',
        sentence: `${arrived}. Recorded there: a safeguarding concern. No referral is recorded; the words there tell of one.`,
        assumptions: [],
        missing: [],
      },
    ],
    [
      'a referral is recorded in the same visit: the sentence says so, and nothing is taken for granted',
      at({ ...concerned, referral: 'recorded' }),
      {
        sentence: `${arrived}. Recorded there: a safeguarding concern. A referral is recorded there.`,
        assumptions: [],
        missing: [],
      },
    ],
    ...(
      [
        ['the words of an earlier contact tell of one', { referral: 'in-words' }, wordsOfOctober],
        ['an earlier event is a referral', { referral: 'recorded' }, afterOctober],
        ['an earlier contact codes one', { circumstances: ['referral-made'] }, afterOctober],
      ] satisfies [string, Partial<ContactFacts>, string][]
    ).map(([what, changes, words]): [string, ChildFacts, object] => [
      `${what}: the sentence says so, and of which day it is`,
      withSigns(anAttendance('2026-10-01T10:00:00Z', { ...northgate, ...changes }), anAttendance(seen, concerned)),
      { sentence: `${arrived}. Recorded there: a safeguarding concern. ${words}`, missing: ['referral'] },
    ]),
    [
      'words told of a referral more than a year ago: they say nothing of today',
      withSigns(
        anAttendance('2025-10-01T10:00:00Z', { ...northgate, referral: 'in-words' }),
        anAttendance(seen, concerned),
      ),
      { sentence: `${arrived}. Recorded there: a safeguarding concern. No referral is known.` },
    ],
    [
      'a later concern elsewhere changes nothing of this one',
      afterConcern('2026-11-18T10:00:00Z'),
      { at: `visit-${seen}`, severity: 'INFORMATION' },
    ],
    [
      'a sign of neglect for the third time, the first two at school',
      withSigns(...twiceAtSchool, sign(seen, {}, 'unwashed')),
      {
        notWith: ['no-sign-recorded'],
        severity: 'CONCERN',
        sentence:
          `${arrived}. Recorded there: dirt or smell. ` +
          'Signs of neglect were recorded 3 times in 183 days, by 2 organisations. No referral is known.',
        contacts: [`visit-${seen}`, 'visit-2026-10-12T09:00:00Z', 'visit-2026-09-14T09:00:00Z'],
        facts: { signsOfNeglect: 3, recordedConcern: false },
      },
    ],
    [
      'signs of neglect by two organisations, with a bruise: no more urgent',
      withSigns(...twiceAtSchool, sign(seen, { injuries: [aCheekBruise] }, 'unwashed')),
      { severity: 'CONCERN', facts: { injury: true } },
    ],
    [
      'a second organisation records a sign for the first time',
      withSigns(twiceAtSchool[1]!, sign(seen, {}, 'hungry')),
      { severity: 'INFORMATION', facts: { signsOfNeglect: 2 } },
    ],
    [
      'the third sign of one organisation',
      withSigns(...twiceAtSchool, sign(seen, school, 'persistently-absent')),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 3 years, was brought to Westmarch School Nursing school nurse on 17 November 2026 at 13:22. ' +
          'Recorded there: persistent absence. Signs of neglect were recorded 3 times in 183 days, by one organisation. ' +
          'No referral is known.',
      },
    ],
    [
      'repeated signs in a child on a plan',
      withSigns(twiceAtSchool[1]!, sign(seen, { plan: onPlan('CPP') }, 'hungry')),
      { severity: 'CONCERN' },
    ],
    [
      'a repeated sign, after another organisation recorded a concern',
      withSigns(
        anAttendance('2026-10-01T10:00:00Z', { ...northgate, ...concerned }),
        ...twiceAtSchool,
        sign(seen, school, 'hungry'),
      ),
      { severity: 'CONCERN' },
    ],
    ['seventeen years old', at(concerned, { birthDate: '2008-11-18' })],
    [
      'an assault at fourteen, and a recorded concern',
      at({ ...concerned, ...coded('inflicted') }, { birthDate: '2012-11-17' }),
      { severity: 'INFORMATION' },
    ],
    [
      'everything at once still makes a short sentence',
      at({
        ...concerned,
        ...coded(
          'maltreatment-suspected',
          'disclosure',
          'inconsistent',
          'changing',
          'inflicted',
          'undetermined-intent',
        ),
        organisationName: 'Westmarch and Northgate University Hospitals Foundation Trust',
        injuries: ['bruise', 'burn', 'bite'].map((kind) =>
          anInjury(kind, { bodySite: 'upper-arm', laterality: 'both' }),
        ),
      }),
      { notWith: [], severity: 'URGENT' },
    ],
  ],
  staysQuiet: [
    ['one sign of neglect, or several on one occasion', withSigns(sign(seen, {}, 'hungry', 'unwashed', 'unfit-home'))],
    ['the second sign of one organisation', withSigns(twiceAtSchool[1]!, sign(seen, school, 'hungry'))],
    [
      'another organisation records what the school saw, on the same day',
      withSigns(sign('2026-11-17T09:00:00Z', school, 'unwashed'), sign(seen, {}, 'unwashed')),
    ],
    [
      'the sign at school is half a year and a second old',
      withSigns(sign('2026-05-18T13:21:59Z', school, 'unwashed'), sign(seen, {}, 'unwashed')),
    ],
    ['signs before, and none now', withSigns(...twiceAtSchool, sign(seen, {}, 'fall'))],
    ['a concern is recorded as none', at({ recordedConcern: 'no' })],
    ['nothing is recorded of a concern', at({})],
    ['a fall with a consistent explanation', at(coded('fall', 'at-home', 'consistent'))],
    ['an assault on the fourteenth birthday', at(coded('inflicted'), { birthDate: '2012-11-17' })],
    ['undetermined intent on the fifth birthday', at(coded('undetermined-intent'), { birthDate: '2021-11-17' })],
    ['the child was not brought', at({ ...concerned, kind: 'appointment', status: 'was-not-brought' })],
    ['the eighteenth birthday', at(concerned, { birthDate: '2008-11-17' })],
    [
      'an assault, birth date not known, at a visit that was cancelled',
      at({ ...coded('inflicted'), status: 'cancelled-by-patient' }, { birthDate: null }),
    ],
  ],
  cannotTell: [
    [
      'a concern about a child whose birth date is not known',
      at(concerned, { birthDate: null }),
      { missing: ['birth date', 'referral'] },
    ],
    ['an assault on a child whose birth date is not known', at(coded('inflicted'), { birthDate: null })],
  ],
});
