import { aChild, aMissedAppointment, anAttendance, describeRule, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { oohHeavyRoutineLight } from './r28-ooh-heavy-routine-light.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const toddler = { birthDate: '2024-06-01' };
const now = (changes: Partial<ContactFacts> = {}): ContactFacts => anAttendance(seen, changes);
const came = [anAttendance('2026-08-02T10:00:00Z'), anAttendance('2026-09-02T10:00:00Z')];
const northgate = { organisation: 'RYY', organisationName: 'Northgate Hospital', site: 'RYY01' };
const immunisation = { organisation: 'V00001', organisationName: 'Northgate Practice', setting: 'gp' };
const missed = [
  aMissedAppointment('2026-09-10T09:00:00Z', immunisation),
  aMissedAppointment('2026-09-24T09:00:00Z'),
  aMissedAppointment('2026-10-10T09:00:00Z', { setting: 'health-visitor', organisationName: 'Westmarch Community' }),
];
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = toddler): ChildFacts =>
  waited('R28', aChild(contacts, child));
const cancelled = (status: ContactFacts['status']): readonly ContactFacts[] =>
  missed.map((slot) => ({ ...slot, status }));

describeRule(oohHeavyRoutineLight, {
  fires: [
    [
      'the third attendance, after an immunisation, a clinic and a review by the health visitor were missed',
      settled([...came, ...missed, now()]),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'GP', 'HV'],
        sentence:
          '{child}, 2 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'In 183 days {child} came without an appointment 3 times (before this, last on 2 September 2026 at Millbrook ' +
          'Hospitals emergency department), and 3 appointments were missed (before this, last on 10 October 2026 at ' +
          'Westmarch Community health visitor).',
        contacts: [
          at,
          'visit-2026-09-02T10:00:00Z',
          'visit-2026-08-02T10:00:00Z',
          'visit-2026-10-10T09:00:00Z',
          'visit-2026-09-24T09:00:00Z',
          'visit-2026-09-10T09:00:00Z',
        ],
        facts: { attendances: 3, missed: 3, perhapsMore: 0 },
        missing: ['how easily the practice can be reached'],
        assumptions: [],
      },
    ],
    [
      'the third slot is missed, after three attendances',
      settled([
        anAttendance('2026-07-02T10:00:00Z', northgate),
        ...came,
        missed[0]!,
        missed[1]!,
        aMissedAppointment(seen),
      ]),
      {
        notWith: ['first-earlier-kept'],
        severity: 'CONCERN',
        sentence:
          '{child}, 2 years, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'In 183 days {child} came without an appointment 3 times (before this, last on 2 September 2026 at Millbrook ' +
          'Hospitals emergency department), and 3 appointments were missed (before this, last on 24 September 2026 at ' +
          'Millbrook Hospitals clinic).',
        facts: { attendances: 3, missed: 3, perhapsMore: 0 },
      },
    ],
    [
      'the first attendance and the first slot 183 days ago, to the second',
      settled([
        anAttendance('2026-05-18T13:22:00Z'),
        aMissedAppointment('2026-05-18T13:22:00Z', { key: 'slot' }),
        came[1]!,
        missed[1]!,
        missed[2]!,
        now(),
      ]),
    ],
    [
      'a night call to the out-of-hours service and a walk-in centre count as the emergency department does',
      settled([
        anAttendance('2026-08-02T10:00:00Z', { setting: 'out-of-hours', ...northgate }),
        anAttendance('2026-09-02T10:00:00Z', { setting: 'walk-in' }),
        ...missed,
        now(),
      ]),
    ],
    [
      'what became of a fourth slot is not recorded: three are missed all the same',
      settled([...came, ...missed, aMissedAppointment('2026-10-20T09:00:00Z', { status: 'booked' }), now()]),
      { facts: { attendances: 3, missed: 3, perhapsMore: 1 } },
    ],
    [
      'on a child protection plan: urgent',
      settled([...came, ...missed, now({ plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    ['looked after: urgent', settled([...came, ...missed, now({ plan: onPlan('LAC') })]), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known: it does not raise',
      settled([...came, ...missed, now({ plan: planUnknown })]),
      { severity: 'CONCERN', missing: ['plan status', 'how easily the practice can be reached'] },
    ],
    [
      'on a plan, and two slots missed: two are enough there',
      settled([...came, missed[0]!, missed[2]!, now({ plan: onPlan('CPP') })]),
      { severity: 'URGENT', facts: { attendances: 3, missed: 2, perhapsMore: 0 } },
    ],
    ['the child left before being seen: it came', settled([...came, ...missed, now({ status: 'left' })])],
    ['the day before the sixteenth birthday', settled([...came, ...missed, now()], { birthDate: '2010-11-18' })],
  ],
  waits: [
    ['the child has just come', aChild([...came, ...missed, now()], toddler), { until: '2026-11-17T14:22:00Z' }],
    [
      'the third slot has just been missed',
      aChild(
        [...came, anAttendance('2026-07-02T10:00:00Z'), missed[0]!, missed[1]!, aMissedAppointment(seen)],
        toddler,
      ),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    [
      'two attendances and four slots missed',
      settled([came[1]!, ...missed, aMissedAppointment('2026-10-20T09:00:00Z'), now()]),
    ],
    [
      'four attendances and two slots missed, no plan',
      settled([...came, anAttendance('2026-10-02T10:00:00Z'), missed[1]!, missed[2]!, now()]),
    ],
    [
      'two slots missed, and whether there is a plan is not known: it counts as none',
      settled([...came, missed[1]!, missed[2]!, now({ plan: planUnknown })]),
    ],
    ['on a plan, and one slot missed', settled([...came, missed[2]!, now({ plan: onPlan('CPP') })])],
    [
      'the first attendance 183 days and a second ago',
      settled([anAttendance('2026-05-18T13:21:59Z'), came[1]!, ...missed, now()]),
    ],
    [
      'the first slot 183 days and a second ago',
      settled([...came, aMissedAppointment('2026-05-18T13:21:59Z'), missed[1]!, missed[2]!, now()]),
    ],
    ['the hospital cancelled the slots', settled([...came, ...cancelled('cancelled-by-provider'), now()])],
    ['the family cancelled the slots', settled([...came, ...cancelled('cancelled-by-patient'), now()])],
    ['the child was brought to the slots', settled([...came, ...cancelled('completed'), now()])],
    [
      'one of three was sent on to another hospital',
      settled([
        came[0]!,
        anAttendance('2026-08-02T12:00:00Z', { ...northgate, circumstances: ['transferred-in'] }),
        ...missed,
        now(),
      ]),
    ],
    [
      'the third comes with an appointment',
      settled([...came, ...missed, now({ kind: 'appointment', status: 'completed' })]),
    ],
    ['the sixteenth birthday', settled([...came, ...missed, now()], { birthDate: '2010-11-17' })],
  ],
  cannotTell: [
    [
      'what became of the third slot is not recorded',
      settled([...came, missed[0]!, missed[1]!, { ...missed[2]!, status: 'booked' }, now()]),
      { missing: ['how easily the practice can be reached'] },
    ],
    [
      'of three attendances one was within a day of another elsewhere, to the second',
      settled([came[1]!, anAttendance('2026-09-03T10:00:00Z', northgate), ...missed, now()]),
    ],
    ['the birth date is not known', settled([...came, ...missed, now()], { birthDate: null })],
  ],
});
