import {
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  describeRule,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { delayedPresentation } from './r21-delayed-presentation.js';

const seen = '2026-11-17T13:22:00Z';
const threeYears = { birthDate: '2023-06-01' };
const baby = { birthDate: '2026-01-01' };
const late = (
  changes: Partial<ContactFacts> = {},
  child: Partial<ChildFacts> = threeYears,
  before: readonly ContactFacts[] = [],
): ChildFacts =>
  aChild(
    [
      ...before,
      anAttendance(seen, {
        injuries: [anInjury('fracture', { bodySite: 'forearm', laterality: 'left' })],
        injuredOn: '2026-11-15',
        ...changes,
      }),
    ],
    child,
  );
const practice = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(at, { organisation: 'Y00001', site: null, setting: 'gp', status: 'completed', ...changes });
const concern = practice('2026-09-01T10:00:00Z', { recordedConcern: 'yes' });

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(delayedPresentation, {
  fires: [
    [
      'a fracture of two days ago, at three: alone for information',
      late(),
      {
        severity: 'INFORMATION',
        recipients: ['CON', 'NN'],
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm, more than 24 hours after it happened, by the day recorded. ' +
          'No earlier contact about it is recorded, nor the reason.',
        contacts: [`visit-${seen}`],
        facts: { hours: 24, recordedAsDelay: false },
        missing: ['reason for the delay'],
      },
    ],
    ['a concern was recorded within ninety days', late({}, threeYears, [concern]), { severity: 'CONCERN' }],
    ['the same, under two', late({}, { birthDate: '2024-11-18' }, [concern]), { severity: 'URGENT' }],
    ['on the second birthday', late({}, { birthDate: '2024-11-17' }, [concern]), { severity: 'CONCERN' }],
    [
      'a school and a practice had recorded signs of neglect since June',
      late({}, threeYears, [...signs('E01', 'V00001')]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    [
      'a school had recorded signs of neglect twice',
      late({}, threeYears, [...signs('E01', 'E01')]),
      { severity: 'INFORMATION' },
    ],
    ['a child on a plan', late({ plan: onPlan('LAC') }), { severity: 'URGENT' }],
    ['a plan of which nothing is known', late({ plan: planUnknown }), { severity: 'INFORMATION' }],
    [
      'appointments were missed in a row, of which R10 has spoken',
      waited(
        'R10',
        late({}, threeYears, [aMissedAppointment('2026-10-01T09:00:00Z'), aMissedAppointment('2026-10-08T09:00:00Z')]),
      ),
      { severity: 'CONCERN', facts: { rule: 'R10' } },
    ],
    [
      'a delay that a clinician recorded, of the same day',
      late({ injuredOn: null, circumstances: ['delayed'] }),
      {
        facts: { recordedAsDelay: true },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm. A delay is recorded. ' +
          'No earlier contact about it is recorded, nor the reason.',
      },
    ],
    [
      'thirty hours are told, and no day',
      late({ injuredOn: null, waitedHours: 30 }),
      {
        facts: { recordedAsDelay: false, waitedHours: 30 },
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm, more than 24 hours after it happened, as it is told. ' +
          'No earlier contact about it is recorded, nor the reason.',
      },
    ],
    [
      'thirty hours are told, and the day before is recorded, which alone does not say so',
      late({ injuredOn: '2026-11-16', waitedHours: 30 }),
      {
        sentence:
          '{child}, 3 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a fracture of the left forearm, more than 24 hours after it happened, as it is told. ' +
          'No earlier contact about it is recorded, nor the reason.',
      },
    ],
    [
      'five hours are told, and the child is a baby',
      late({ injuries: [anInjury('burn')], injuredOn: null, waitedHours: 5 }, baby),
      { severity: 'URGENT' },
    ],
    [
      'a baby with a burn of yesterday, at one in the afternoon',
      late({ injuries: [anInjury('burn')], injuredOn: '2026-11-16' }, baby),
      { notWith: ['asked-before'], severity: 'URGENT', facts: { hours: 4 } },
    ],
    ['the practice had seen the child before that injury', late({}, threeYears, [practice('2026-11-14T23:59:59Z')])],
    [
      'an ambulance brought the child',
      late({}, threeYears, [practice('2026-11-17T12:40:00Z', { setting: 'ambulance', kind: 'unscheduled' })]),
    ],
    [
      'the practice was asked that day, but the family left',
      late({}, threeYears, [practice('2026-11-16T10:00:00Z', { status: 'left' })]),
    ],
    [
      'brittle bones, and a poisoning beside the fracture',
      late({ injuries: [anInjury('fracture'), anInjury('poisoning')] }, baby, [
        anAttendance('2026-08-01T09:00:00Z', {
          setting: 'outpatient',
          kind: 'appointment',
          circumstances: ['brittle-bones'],
        }),
      ]),
      { severity: 'URGENT' },
    ],
    [
      'a slot that was missed since is nobody asked',
      late({}, threeYears, [aMissedAppointment('2026-11-16T10:00:00Z')]),
    ],
    [
      'a clinic has recorded brittle bones',
      late({}, threeYears, [
        anAttendance('2026-08-01T09:00:00Z', {
          setting: 'outpatient',
          kind: 'appointment',
          circumstances: ['brittle-bones'],
        }),
      ]),
      { severity: 'INFORMATION', facts: { loweredFor: 'brittle-bones' } },
    ],
  ],
  staysQuiet: [
    ['the same day', late({ injuredOn: '2026-11-17' })],
    ['fourteen hours are told', late({ injuredOn: null, waitedHours: 14 })],
    ['twenty-four hours are told', late({ injuredOn: null, waitedHours: 24 })],
    ['thirty hours are told, and the day recorded is this one', late({ injuredOn: '2026-11-17', waitedHours: 30 })],
    [
      'four hours are told, and the child is a baby',
      late({ injuries: [anInjury('burn')], injuredOn: null, waitedHours: 4 }, baby),
    ],
    [
      'thirty hours are told, and the practice was asked within them',
      late({ injuredOn: null, waitedHours: 30 }, threeYears, [practice('2026-11-16T08:00:00Z')]),
    ],
    ['a clinician recorded that help was sought at once', late({ injuredOn: null, circumstances: ['prompt'] })],
    ['the practice saw it the day before', late({}, threeYears, [practice('2026-11-16T10:00:00Z')])],
    [
      'it was seen elsewhere on the day of injury',
      late({}, threeYears, [practice('2026-11-15T18:00:00Z', { injuries: [anInjury('injury')] })]),
    ],
    [
      'a delay that a clinician recorded, and the practice asked a day before, to the second',
      late({ injuredOn: null, circumstances: ['delayed'] }, threeYears, [practice('2026-11-16T13:22:00Z')]),
    ],
    ['a bruise, with which people wait', late({ injuries: [anInjury('bruise')] })],
    ['a planned review', late({ kind: 'appointment', setting: 'outpatient', status: 'completed' })],
    ['a fracture recorded as of birth', late({ injuries: [anInjury('fracture', { recordedAs: 'birth' })] })],
    ['the eighteenth birthday', late({}, { birthDate: '2008-11-17' })],
    ['a baby, an hour after midnight, for an injury of that night', late({ injuredOn: '2026-11-17' }, threeYears)],
  ],
  cannotTell: [
    [
      'no day of injury is recorded',
      late({ injuredOn: null }),
      { missing: ['date of injury', 'reason for the delay'] },
    ],
    ['it was yesterday: less than a day, or more', late({ injuredOn: '2026-11-16' })],
    [
      'the practice saw the child on the day of injury, and recorded none',
      late({}, threeYears, [practice('2026-11-15T10:00:00Z')]),
    ],
    ['a baby on the same day, whose hour nobody wrote down', late({ injuredOn: '2026-11-17' }, baby)],
    ['the birth date is not known', late({}, { birthDate: null })],
    ['a day of injury after the arrival says nothing', late({ injuredOn: '2026-11-18' })],
    ['neither age nor hour: what lies between the two times', late({ injuredOn: '2026-11-16' }, { birthDate: null })],
  ],
});
