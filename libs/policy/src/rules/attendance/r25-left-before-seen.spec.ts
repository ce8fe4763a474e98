import {
  aCheekBruise,
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
import { leftBeforeSeen } from './r25-left-before-seen.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const toddler = { birthDate: '2023-11-18' };
const left = (changes: Partial<ContactFacts> = {}): ContactFacts => anAttendance(seen, { status: 'left', ...changes });
const leaves = (
  changes: Partial<ContactFacts> = {},
  before: readonly ContactFacts[] = [],
  child: Partial<ChildFacts> = toddler,
): ChildFacts => aChild([...before, left(changes)], child);
const nonMobile = { mobility: 'no', injuries: [aCheekBruise] } as const;

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(leftBeforeSeen, {
  fires: [
    [
      'a toddler leaves: information only',
      leaves(),
      {
        notWith: ['stayed'],
        severity: 'INFORMATION',
        recipients: ['NIC', 'GP', 'HV'],
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'before being seen or before treatment was complete. Whether the family was reached is not recorded.',
        contacts: [at],
        facts: { harm: '' },
        missing: ['reason for attending, as a code', 'whether the family was reached'],
        assumptions: [],
      },
    ],
    [
      'a walking child with a bruise leaves: alone information only',
      leaves({ injuries: [anInjury('bruise', { bodySite: 'knee' })] }),
      { severity: 'INFORMATION', facts: { harm: 'injury' } },
    ],
    [
      'a toddler attended, and the words tell that it left before being seen',
      leaves({ status: 'completed', circumstances: ['left-before-seen'] }),
      { notWith: ['stayed'], severity: 'INFORMATION' },
    ],
    ['a baby of 90 days leaves: a concern', leaves({}, [], { birthDate: '2026-08-19' }), { severity: 'CONCERN' }],
    ['an infant of 91 days leaves', leaves({}, [], { birthDate: '2026-08-18' }), { severity: 'INFORMATION' }],
    [
      'an infant who moves leaves with a bruise: urgent',
      leaves({ injuries: [aCheekBruise], mobility: 'yes', mobilityRecordedAt: Date.parse(seen) }, [], {
        birthDate: '2025-12-17',
      }),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 11 months, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'a bruise to the left cheek and left before being seen or before treatment was complete. ' +
          'Whether the family was reached is not recorded.',
      },
    ],
    [
      'a bruise before the child moves, which R15 speaks of: urgent',
      leaves({ injuries: [aCheekBruise] }, [], {}),
      { severity: 'URGENT', facts: { rule: 'R17' } },
    ],
    [
      'R15 fired at an earlier attendance, 90 days ago to the second',
      leaves({}, [anAttendance('2026-08-19T13:22:00Z', nonMobile)], { birthDate: '2025-11-16' }),
      { severity: 'URGENT', contacts: [at, 'visit-2026-08-19T13:22:00Z'] },
    ],
    [
      'R15 fired 90 days and a second ago',
      leaves({}, [anAttendance('2026-08-19T13:21:59Z', nonMobile)], { birthDate: '2025-11-16' }),
      { severity: 'INFORMATION' },
    ],
    [
      'a clinician recorded a concern there: immediate',
      leaves({ recordedConcern: 'yes' }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'before being seen or before treatment was complete. A concern was recorded there. ' +
          'Whether the family was reached is not recorded.',
      },
    ],
    ...(['safeguarding-concern', 'maltreatment-suspected', 'disclosure'] as const).map(
      (code): [string, ChildFacts, { severity: 'IMMEDIATE' }] => [
        `it was recorded there as a code, ${code}: immediate`,
        leaves({ circumstances: [code] }),
        { severity: 'IMMEDIATE' },
      ],
    ),
    [
      'R20 spoke of injuries at two places two weeks ago',
      leaves({}, [
        anAttendance('2026-11-02T10:00:00Z', {
          organisation: 'RYY',
          injuries: [anInjury('burn', { bodySite: 'hand' })],
        }),
        anAttendance('2026-11-03T10:00:00Z', { injuries: [anInjury('bruise', { bodySite: 'knee' })] }),
      ]),
      { severity: 'CONCERN', facts: { harm: '', rule: 'R20' } },
    ],
    [
      'R22 spoke of a suspicion elsewhere two weeks ago',
      leaves({}, [anAttendance('2026-11-03T10:00:00Z', { organisation: 'RYY', circumstances: ['inconsistent'] })]),
      { severity: 'CONCERN', facts: { harm: '', rule: 'R22' } },
    ],
    [
      'everything at once still makes a short sentence',
      leaves({
        complaints: ['assault', 'injury', 'self-harm'],
        recordedConcern: 'yes',
        plan: { ...onPlan('UCPP'), kinds: ['UCPP', 'LAC'] },
      }),
      {
        severity: 'IMMEDIATE',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 with ' +
          'an injury, assault and self harm and left before being seen or before treatment was complete. ' +
          'A concern was recorded there. {child} has a protection plan made before birth and is looked after (list of E00000001).',
      },
    ],
    [
      'a concern was recorded 90 days ago',
      leaves({}, [anAttendance('2026-08-19T13:22:00Z', { recordedConcern: 'yes' })]),
      { severity: 'CONCERN' },
    ],
    [
      'a school and a practice had recorded signs of neglect since June',
      leaves({}, [...signs('E01', 'V00001')]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    ['a school had recorded signs of neglect twice', leaves({}, [...signs('E01', 'E01')]), { severity: 'INFORMATION' }],
    [
      'a concern was recorded 90 days and a second ago',
      leaves({}, [anAttendance('2026-08-19T13:21:59Z', { recordedConcern: 'yes' })]),
      { severity: 'INFORMATION' },
    ],
    [
      'somebody looked and recorded that there is no concern',
      leaves({ recordedConcern: 'no' }),
      { severity: 'INFORMATION' },
    ],
    [
      'a child on a child protection plan leaves: urgent',
      leaves({ plan: onPlan('CPP') }),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22 and left ' +
          'before being seen or before treatment was complete. {child} is on a child protection plan (list of E00000001). ' +
          'Whether the family was reached is not recorded.',
      },
    ],
    ['a looked-after child leaves', leaves({ plan: onPlan('LAC') }), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known: it does not lower, nor raise',
      leaves({ plan: planUnknown }),
      {
        severity: 'INFORMATION',
        missing: ['plan status', 'reason for attending, as a code', 'whether the family was reached'],
      },
    ],
    [
      'appointments were missed in a row, of which R10 has spoken',
      waited(
        'R10',
        leaves({}, [aMissedAppointment('2026-10-01T09:00:00Z'), aMissedAppointment('2026-10-08T09:00:00Z')]),
      ),
      { severity: 'CONCERN', facts: { rule: 'R10' }, contacts: [at, 'visit-2026-10-08T09:00:00Z'] },
    ],
    [
      'appointments were missed in a row, but R10 still waits',
      leaves({}, [aMissedAppointment('2026-10-01T09:00:00Z'), aMissedAppointment('2026-10-08T09:00:00Z')]),
      { severity: 'INFORMATION' },
    ],
    [
      'one appointment was missed: R08 does not count',
      waited('R08', leaves({}, [aMissedAppointment('2026-10-01T09:00:00Z')])),
      { severity: 'INFORMATION' },
    ],
    ['the day before the eighteenth birthday', leaves({}, [], { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    ['the child was seen', leaves({ status: 'completed' })],
    ['the child is still there', leaves({ status: 'arrived' })],
    ['a clinic slot, not unscheduled care', leaves({ kind: 'appointment', setting: 'outpatient' })],
    ['the eighteenth birthday', leaves({}, [], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      leaves({}, [], { birthDate: null }),
      { missing: ['birth date', 'reason for attending, as a code', 'whether the family was reached'] },
    ],
  ],
});
