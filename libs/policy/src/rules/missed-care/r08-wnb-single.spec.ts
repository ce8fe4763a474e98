import {
  aChild,
  aMissedAppointment,
  anAttendance,
  describeRule,
  instant,
  noPlan,
  onPlan,
  planEnded,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { wnbSingle } from './r08-wnb-single.js';

const slot = '2026-11-17T13:22:00Z';
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R08', aChild(contacts, child));
const missed = (changes: Partial<ContactFacts>, child: Partial<ChildFacts> = {}): ChildFacts =>
  settled([aMissedAppointment(slot, changes)], child);

describeRule(wnbSingle, {
  fires: [
    [
      'the words tell why, and that the family rang',
      missed({ circumstances: ['reason-told', 'family-reached'] }),
      {
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic ' +
          'on 17 November 2026 at 13:22. No other missed appointment is known in the 365 days before. ' +
          'A reason is told in the words there.',
        missing: [],
      },
    ],
    [
      'a day at nursery was missed before: that is no appointment',
      settled([aMissedAppointment('2026-10-01T09:00:00Z', { setting: 'nursery' }), aMissedAppointment(slot)]),
    ],
    [
      'a child without a plan was not brought, for the first time',
      missed({ specialty: '420' }),
      {
        notWith: ['cancelled-by-clinic'],
        severity: 'INFORMATION',
        recipients: ['PLN'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic ' +
          'on 17 November 2026 at 13:22. No other missed appointment is known in the 365 days before. ' +
          'The reason is not recorded.',
        contacts: [`visit-${slot}`],
        facts: { specialty: '420' },
        missing: ['whether the family was reached'],
        assumptions: [],
      },
    ],
    [
      'another was missed a year and a second ago',
      settled([aMissedAppointment('2025-11-17T13:21:59Z'), aMissedAppointment(slot)]),
    ],
    [
      'the next one is missed later: this one stays the first',
      settled([aMissedAppointment('2026-12-01T09:00:00Z'), aMissedAppointment(slot)]),
      { at: `visit-${slot}` },
    ],
    [
      'the hospital cancelled the one before',
      settled([
        aMissedAppointment('2026-10-01T09:00:00Z', { status: 'cancelled-by-provider' }),
        aMissedAppointment(slot),
      ]),
    ],
    [
      'the child was brought to the one before',
      settled([aMissedAppointment('2026-10-01T09:00:00Z', { status: 'completed' }), aMissedAppointment(slot)]),
    ],
    [
      'an emergency visit that nobody came to is no appointment',
      settled([anAttendance('2026-10-01T09:00:00Z', { status: 'was-not-brought' }), aMissedAppointment(slot)]),
    ],
    ['a protection plan ended 365 days ago', missed({ plan: planEnded('CPP', '2025-11-17') })],
    ['a looked-after child went home 365 days ago', missed({ plan: planEnded('LAC', '2025-11-17') })],
    ['the plan of an unborn child ended 29 days ago', missed({ plan: planEnded('UCPP', '2026-10-19') })],
    ['the day before the sixteenth birthday', missed({}, { birthDate: '2010-11-18' })],
    [
      'born on a leap day, on the day before the sixteenth birthday',
      settled([aMissedAppointment('2024-02-28T12:00:00Z')], { birthDate: '2008-02-29' }),
    ],
    [
      'in summer the clock of the sentence is the one in London',
      settled([aMissedAppointment('2026-07-01T23:05:00Z')]),
      {
        sentence:
          '{child}, 12 weeks, was not brought to an appointment at Millbrook Hospitals clinic on 2 July 2026 at 00:05. ' +
          'No other missed appointment is known in the 365 days before. The reason is not recorded.',
      },
    ],
  ],
  waits: [
    ['the slot has just passed', aChild([aMissedAppointment(slot)]), { until: '2026-11-17T14:22:00Z' }],
    [
      'the slot was first heard of two hours afterwards',
      aChild([aMissedAppointment(slot, { firstReceivedAt: instant('2026-11-17T15:22:00Z') })]),
      { until: '2026-11-17T16:22:00Z' },
    ],
    [
      'the slot was booked a month before: the wait starts with the slot',
      aChild([aMissedAppointment(slot, { firstReceivedAt: instant('2026-10-17T08:00:00Z') })]),
      { until: '2026-11-17T14:22:00Z' },
    ],
  ],
  staysQuiet: [
    ...['school', 'nursery', 'education', 'police'].map((setting): [string, ChildFacts] => [
      `not an appointment for care: ${setting}`,
      missed({ setting }),
    ]),
    [
      'another was missed a year ago to the second, at another hospital',
      settled([
        aMissedAppointment('2025-11-17T13:22:00Z', { organisation: 'RYY', organisationName: 'Northgate Hospital' }),
        aMissedAppointment(slot),
      ]),
    ],
    [
      'two slots at the same moment were missed: the first by key alone speaks',
      settled([aMissedAppointment(slot, { key: 'a' }), aMissedAppointment(slot, { key: 'b' })]),
    ],
    ['the child is on a protection plan', missed({ plan: onPlan('CPP') })],
    ['the child is looked after', missed({ plan: onPlan('LAC') })],
    ['a protection plan ended 364 days ago', missed({ plan: planEnded('CPP', '2025-11-18') })],
    ['the plan of an unborn child ended 28 days ago', missed({ plan: planEnded('UCPP', '2026-10-20') })],
    [
      'of two ended plans one is recent',
      missed({
        plan: {
          ...noPlan,
          ended: [
            { kind: 'CPP', on: '2020-01-01' },
            { kind: 'LAC', on: '2026-11-16' },
          ],
        },
      }),
    ],
    ['the sixteenth birthday: a young person may stay away by choice', missed({}, { birthDate: '2010-11-17' })],
    [
      'born on a leap day, on the sixteenth birthday',
      settled([aMissedAppointment('2024-02-29T12:00:00Z')], { birthDate: '2008-02-29' }),
    ],
    ['the hospital cancelled', missed({ status: 'cancelled-by-provider' })],
    ['the family cancelled', missed({ status: 'cancelled-by-patient' })],
    ['the child came late after all', missed({ status: 'arrived' })],
    ['the slot lies ahead', missed({ status: 'booked' })],
    ['a visit without appointment', missed({ kind: 'unscheduled', setting: 'ed' })],
    [
      'neither age nor plan is known, but the child was brought',
      missed({ status: 'completed', plan: planUnknown }, { birthDate: null }),
    ],
  ],
  cannotTell: [
    [
      'the plan is not known',
      missed({ plan: planUnknown }),
      { missing: ['plan status', 'whether the family was reached'] },
    ],
    [
      'the birth date is not known',
      missed({}, { birthDate: null }),
      { missing: ['birth date', 'whether the family was reached'] },
    ],
  ],
});
