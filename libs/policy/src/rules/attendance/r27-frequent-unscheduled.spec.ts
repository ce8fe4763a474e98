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
import { frequentUnscheduled } from './r27-frequent-unscheduled.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const toddler = { birthDate: '2024-06-01' };
const walkIn = { organisation: 'RYY', organisationName: 'Northgate Hospital', site: 'RYY01', setting: 'walk-in' };
/** Months apart: May, June and so on. */
const monthly = (amount: number, changes: Partial<ContactFacts> = {}): readonly ContactFacts[] =>
  Array.from({ length: amount }, (_, place) => anAttendance(`2026-0${5 + place}-02T10:00:00Z`, changes));
const now = (changes: Partial<ContactFacts> = {}): ContactFacts => anAttendance(seen, changes);
const comes = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = toddler): ChildFacts =>
  aChild(contacts, child);
const wheeze = { circumstances: ['wheeze'] } as const;
const asthma = anAttendance('2026-03-02T10:00:00Z', {
  setting: 'outpatient',
  kind: 'appointment',
  status: 'completed',
  circumstances: ['asthma'],
});
const noCondition = 'long-term-condition-not-recorded-taken-as-none';

describeRule(frequentUnscheduled, {
  fires: [
    [
      'the fifth of a toddler in a year, at two places',
      comes([...monthly(3), anAttendance('2026-10-01T10:00:00Z', walkIn), now()]),
      {
        severity: 'INFORMATION',
        recipients: ['PLN', 'GP', 'HV'],
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Attendances without an appointment in 365 days: 5, at 2 places, before that last on 1 October 2026 at Northgate ' +
          'Hospital walk-in centre.',
        contacts: [
          at,
          'visit-2026-10-01T10:00:00Z',
          'visit-2026-07-02T10:00:00Z',
          'visit-2026-06-02T10:00:00Z',
          'visit-2026-05-02T10:00:00Z',
        ],
        facts: { attendances: 5, perhapsMore: 0 },
        missing: ['what the practice knows of the reasons'],
        assumptions: [noCondition],
      },
    ],
    [
      'the first of them a year ago, to the second',
      comes([anAttendance('2025-11-17T13:22:00Z'), ...monthly(3), now()]),
    ],
    [
      'the fourth of an infant, the day before the first birthday',
      comes([...monthly(3), now()], { birthDate: '2025-11-18' }),
    ],
    ['the fifth of a child of ten', comes([...monthly(4), now()], { birthDate: '2016-03-01' })],
    [
      'the third in 30 days, to the second',
      comes([anAttendance('2026-10-18T13:22:00Z'), anAttendance('2026-11-05T10:00:00Z'), now()]),
      { severity: 'INFORMATION', facts: { attendances: 3, perhapsMore: 0 } },
    ],
    [
      'the sixth speaks again',
      comes([...monthly(5), now()]),
      { notWith: ['first-earlier-left-out', 'second-earlier-left-out'], facts: { attendances: 6, perhapsMore: 0 } },
    ],
    [
      'on a child protection plan: a concern',
      comes([...monthly(4), now({ plan: onPlan('CPP') })]),
      { severity: 'CONCERN' },
    ],
    ['looked after: a concern', comes([...monthly(4), now({ plan: onPlan('LAC') })]), { severity: 'CONCERN' }],
    [
      'whether there is a plan is not known: it does not raise',
      comes([...monthly(4), now({ plan: planUnknown })]),
      { severity: 'INFORMATION', missing: ['plan status', 'what the practice knows of the reasons'] },
    ],
    [
      'slots were missed again and again, of which R10 has spoken: a concern',
      waited(
        'R10',
        comes([
          ...monthly(4),
          aMissedAppointment('2026-11-05T09:00:00Z'),
          aMissedAppointment('2026-11-10T09:00:00Z'),
          now(),
        ]),
      ),
      { severity: 'CONCERN', facts: { attendances: 5, perhapsMore: 0, rule: 'R10' } },
    ],
    [
      'R10 spoke 14 days and a second ago',
      waited(
        'R10',
        comes([
          ...monthly(4),
          aMissedAppointment('2026-10-25T09:00:00Z'),
          aMissedAppointment('2026-11-03T13:21:59Z'),
          now(),
        ]),
      ),
      { severity: 'INFORMATION' },
    ],
    [
      'R10 spoke 14 days ago, to the second',
      waited(
        'R10',
        comes([
          ...monthly(4),
          aMissedAppointment('2026-10-25T09:00:00Z'),
          aMissedAppointment('2026-11-03T13:22:00Z'),
          now(),
        ]),
      ),
      { notWith: ['first-earlier-left-out'], severity: 'CONCERN' },
    ],
    [
      'the ambulance brought the child an hour before: the two are perhaps one, and five are certain',
      comes([...monthly(4), anAttendance('2026-11-17T12:30:00Z', { setting: 'ambulance', site: 'RZZ01' }), now()]),
      { notWith: ['sent-on'], facts: { attendances: 5, perhapsMore: 1 } },
    ],
    [
      'a child with asthma comes five times for something else, and once with wheeze',
      comes([
        asthma,
        anAttendance('2026-04-02T10:00:00Z', wheeze),
        ...monthly(4, { circumstances: ['fall'] }),
        now({ circumstances: ['fall'] }),
      ]),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Attendances without an appointment in 365 days: 5, at 1 place, before that last on 2 August 2026 at Millbrook ' +
          'Hospitals emergency department. Not counted: those for asthma.',
        facts: { attendances: 5, perhapsMore: 0, condition: 'asthma', explained: 1 },
        assumptions: [],
      },
    ],
    [
      'asthma explains no injury, though wheeze is coded as well',
      comes([
        asthma,
        ...monthly(4, { ...wheeze, injuries: [anInjury('bruise', { bodySite: 'shin' })] }),
        now({ ...wheeze, complaints: ['injury'] }),
      ]),
      { facts: { attendances: 5, perhapsMore: 0, condition: 'asthma', explained: 0 } },
    ],
    [
      'asthma explains no attendance at which a concern was recorded',
      comes([asthma, ...monthly(4, { ...wheeze, recordedConcern: 'yes' }), now({ ...wheeze, recordedConcern: 'yes' })]),
    ],
    ['wheeze without asthma on record', comes([...monthly(4, wheeze), now(wheeze)]), { assumptions: [noCondition] }],
    [
      'asthma does not explain seizures',
      comes([asthma, ...monthly(4, { circumstances: ['seizure'] }), now({ circumstances: ['seizure'] })]),
    ],
    ['the day before the sixteenth birthday', comes([...monthly(4), now()], { birthDate: '2010-11-18' })],
  ],
  staysQuiet: [
    ['the fourth of a toddler', comes([...monthly(3), now()])],
    ['the fourth on the first birthday', comes([...monthly(3), now()], { birthDate: '2025-11-17' })],
    ['the third of an infant', comes([...monthly(2), now()], { birthDate: '2025-12-18' })],
    ['the first of five a year and a second ago', comes([anAttendance('2025-11-17T13:21:59Z'), ...monthly(3), now()])],
    [
      'the first of three 30 days and a second ago',
      comes([anAttendance('2026-10-18T13:21:59Z'), anAttendance('2026-11-05T10:00:00Z'), now()]),
    ],
    [
      'a toddler with asthma comes five times with wheeze',
      comes([asthma, ...monthly(4, wheeze), now(wheeze)]),
      {
        clauses: [
          { clause: 'child', value: 'yes' },
          { clause: 'often', value: 'yes' },
          { clause: 'beyondLongTermCondition', value: 'no' },
        ],
      } as object,
    ],
    [
      'asthma is coded at each attendance and nowhere else',
      comes([...monthly(4, { circumstances: ['asthma'] }), now({ circumstances: ['asthma'] })]),
    ],
    [
      'a child with epilepsy comes five times with seizures',
      comes([...monthly(4, { circumstances: ['epilepsy', 'seizure'] }), now({ circumstances: ['seizure'] })]),
    ],
    [
      'a child with asthma comes with wheeze after five of something else: those were told',
      comes([asthma, ...monthly(5, { circumstances: ['fall'] }), now(wheeze)]),
    ],
    [
      'four, and one of them was sent on to another hospital',
      comes([...monthly(3), anAttendance('2026-10-01T10:00:00Z', { circumstances: ['transferred-in'] }), now()]),
    ],
    ['the fifth was sent on from another hospital', comes([...monthly(4), now({ circumstances: ['redirected'] })])],
    [
      'the fifth is an appointment',
      comes([...monthly(4), now({ kind: 'appointment', setting: 'gp', status: 'completed' })]),
    ],
    ['nobody came the fifth time', comes([...monthly(4), now({ status: 'cancelled-by-patient' })])],
    ['the sixteenth birthday', comes([...monthly(4), now()], { birthDate: '2010-11-17' })],
    ['the birth date is not known, and there are three', comes([...monthly(2), now()], { birthDate: null })],
  ],
  cannotTell: [
    [
      'a child with asthma, and nobody coded why it came',
      comes([asthma, ...monthly(4), now()]),
      { missing: ['what the practice knows of the reasons'] },
    ],
    [
      'one of five was by ambulance a day before, to the second',
      comes([...monthly(3), anAttendance('2026-11-16T13:22:00Z', { setting: 'ambulance', site: 'RZZ01' }), now()]),
    ],
    ['the birth date is not known', comes([...monthly(4), now()], { birthDate: null })],
    [
      'the birth date is not known, and four are enough for an infant',
      comes([...monthly(3), now()], { birthDate: null }),
    ],
  ],
});
