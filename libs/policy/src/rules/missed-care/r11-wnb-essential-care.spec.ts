import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  describeRule,
  instant,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { wnbEssentialCare } from './r11-wnb-essential-care.js';

const slot = '2026-11-17T13:22:00Z';
const essential = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(at, { isEssential: true, specialty: '420', ...changes });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R11', aChild(contacts, child));
/** The end of Tuesday, five working days later, has passed. */
const weekLater = (...others: readonly ContactFacts[]): ChildFacts =>
  waited('R11 again', settled([essential(slot), ...others]));
const booked = (heardAt: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment('2026-12-10T09:00:00Z', {
    status: 'booked',
    specialty: '420',
    firstReceivedAt: instant(heardAt),
    ...changes,
  });
const notReached = 'family-not-recorded-as-reached-taken-as-not-reached';
const at = `visit-${slot}`;

describeRule(wnbEssentialCare, {
  fires: [
    [
      'a week later: the words tell that the family rang and that it was booked anew',
      waited('R11 again', settled([essential(slot, { circumstances: ['slot-rebooked', 'family-reached'] })])),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22, ' +
          'which counts as essential care. A new appointment is booked. The family was in touch, by the words there.',
        facts: { rebooked: true },
        missing: [],
        assumptions: [],
      },
    ],
    [
      'a week later: the family rang, and nothing was booked',
      waited('R11 again', settled([essential(slot, { circumstances: ['family-reached'] })])),
      { severity: 'URGENT', facts: { rebooked: false }, missing: [] },
    ],
    [
      'the first essential slot missed, of whom nobody has said anything: information',
      settled([essential(slot)]),
      {
        notWith: ['cancelled-by-clinic'],
        severity: 'INFORMATION',
        recipients: ['CON', 'NN', 'CSC'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22, ' +
          'which counts as essential care. Whether the family was reached is not recorded.',
        contacts: [at],
        facts: { rebooked: false, specialty: '420' },
        missing: ['whether the family was reached'],
        assumptions: [notReached],
      },
    ],
    [
      'five working days later nothing is booked: urgent',
      weekLater(),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22, ' +
          'which counts as essential care. No new appointment was booked within 5 working days. ' +
          'Whether the family was reached is not recorded.',
      },
    ],
    [
      'a new slot was booked on the fifth working day, to the last second: information still',
      weekLater(booked('2026-11-24T23:59:59Z')),
      { at, severity: 'INFORMATION', facts: { rebooked: true }, assumptions: ['rebooked-taken-as-family-reached'] },
    ],
    [
      'a new slot was booked a second later: too late',
      weekLater(booked('2026-11-25T00:00:00Z')),
      { at, severity: 'URGENT', facts: { rebooked: false }, assumptions: [notReached] },
    ],
    [
      'the next slot of a series was booked before this one was missed: nobody has rebooked this one',
      weekLater(booked('2026-11-17T13:21:59Z')),
      { at, severity: 'URGENT' },
    ],
    ['the new slot was kept', weekLater(booked(slot, { status: 'completed' })), { at, severity: 'INFORMATION' }],
    [
      'the hospital cancelled the new slot',
      weekLater(booked(slot, { status: 'cancelled-by-provider' })),
      { at, severity: 'URGENT' },
    ],
    ['the new slot is of another specialty', weekLater(booked(slot, { specialty: '110' })), { at, severity: 'URGENT' }],
    [
      'the new slot is at another hospital',
      weekLater(booked(slot, { organisation: 'RYY' })),
      { at, severity: 'URGENT' },
    ],
    [
      'an emergency visit is no new slot',
      weekLater(anAttendance('2026-11-18T09:00:00Z', { specialty: '420' })),
      { at, severity: 'URGENT' },
    ],
    [
      'the second essential slot in a year, of another specialty and hospital: urgent at once',
      settled([
        essential('2025-11-17T13:22:00Z', {
          organisation: 'RYY',
          organisationName: 'Northgate Hospital',
          specialty: '110',
        }),
        essential(slot),
      ]),
      {
        severity: 'URGENT',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22, ' +
          'which counts as essential care. ' +
          'Another essential appointment was missed on 17 November 2025 at Northgate Hospital clinic. ' +
          'Whether the family was reached is not recorded.',
        contacts: [at, 'visit-2025-11-17T13:22:00Z'],
      },
    ],
    [
      'the second stays urgent though a new slot is booked',
      waited('R11 again', settled([essential('2026-10-01T09:00:00Z'), essential(slot), booked(slot)])),
      { at, severity: 'URGENT' },
    ],
    [
      'the one before was a year and a second ago',
      settled([essential('2025-11-17T13:21:59Z'), essential(slot)]),
      { severity: 'INFORMATION' },
    ],
    [
      'the one before was not essential',
      settled([aMissedAppointment('2026-10-01T09:00:00Z'), essential(slot)]),
      { severity: 'INFORMATION' },
    ],
    [
      'the one before was kept',
      settled([essential('2026-10-01T09:00:00Z', { status: 'completed' }), essential(slot)]),
      { severity: 'INFORMATION' },
    ],
    [
      'the first, of a child on a plan: a concern',
      settled([essential(slot, { plan: onPlan('CPP') })]),
      { severity: 'CONCERN' },
    ],
    [
      'the first, and a bruise before the child moved rang ninety days ago: a concern',
      settled([anAttendance('2026-08-19T13:22:00Z', { injuries: [aCheekBruise] }), essential(slot)]),
      {
        ...{ at, notWith: ['first-beside-left-out'], severity: 'CONCERN' },
        facts: { rule: 'R17' },
        contacts: [at, 'visit-2026-08-19T13:22:00Z'],
      },
    ],
    [
      'the first, and the bruise rang a second earlier: information',
      settled([anAttendance('2026-08-19T13:21:59Z', { injuries: [aCheekBruise] }), essential(slot)]),
      { at, severity: 'INFORMATION' },
    ],
    [
      'the first, and the child left an emergency department ninety days ago: a concern',
      settled([anAttendance('2026-08-19T13:22:00Z', { status: 'left' }), essential(slot)]),
      {
        ...{ at, notWith: ['first-beside-left-out'], severity: 'CONCERN' },
        contacts: [at, 'visit-2026-08-19T13:22:00Z'],
      },
    ],
    [
      'the first, a concern is recorded there and two were before it: no one or two facts would have lowered it',
      settled([
        anAttendance('2026-10-19T13:22:00Z', { recordedConcern: 'yes' }),
        anAttendance('2026-10-20T13:22:00Z', { setting: 'police', kind: 'other' }),
        essential(slot, { recordedConcern: 'yes' }),
      ]),
      { at, notWith: ['cancelled-by-clinic'], severity: 'CONCERN' },
    ],
    [
      'the first, of a child whom the police and social care had met',
      settled([
        anAttendance('2026-10-19T13:22:00Z', { setting: 'social-care', kind: 'other' }),
        anAttendance('2026-10-20T13:22:00Z', { setting: 'police', kind: 'other' }),
        essential(slot),
      ]),
      {
        ...{ at, notWith: ['cancelled-by-clinic'], severity: 'CONCERN' },
        contacts: [at, 'visit-2026-10-20T13:22:00Z', 'visit-2026-10-19T13:22:00Z'],
      },
    ],
    ['the plan is not known: it does not matter here', settled([essential(slot, { plan: planUnknown })])],
    ['the day before the sixteenth birthday', settled([essential(slot)], { birthDate: '2010-11-18' })],
    [
      'years ago, when no bank holidays are known',
      settled([essential('2020-12-24T09:00:00Z')], { birthDate: '2020-05-01' }),
    ],
  ],
  waits: [
    ['the slot has just passed', aChild([essential(slot)]), { until: '2026-11-17T14:22:00Z' }],
    [
      'five working days have passed, but the first wait has begun anew',
      waited('R11 again', aChild([essential(slot)])),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['the slot is not flagged', settled([essential(slot, { isEssential: false })])],
    ['the child was brought', settled([essential(slot, { status: 'completed' })])],
    ['the hospital cancelled', settled([essential(slot, { status: 'cancelled-by-provider' })])],
    ['the family cancelled', settled([essential(slot, { status: 'cancelled-by-patient' })])],
    ['the slot lies ahead', settled([essential(slot, { status: 'booked' })])],
    ['the sixteenth birthday', settled([essential(slot)], { birthDate: '2010-11-17' })],
  ],
  cannotTell: [
    [
      'the birth date is not known',
      settled([essential(slot)], { birthDate: null }),
      { missing: ['birth date', 'whether the family was reached'] },
    ],
  ],
});
