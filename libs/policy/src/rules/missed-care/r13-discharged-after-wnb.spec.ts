import {
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
import { dischargedAfterWnb } from './r13-discharged-after-wnb.js';

const closedAt = '2026-11-17T13:22:00Z';
const at = `visit-${closedAt}`;
const weekBefore = '2026-11-10T09:00:00Z';
const missed = aMissedAppointment;
/** A letter to the practice: the referral is closed. */
const closed = (changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(closedAt, {
    setting: 'outpatient',
    kind: 'other',
    status: 'completed',
    circumstances: ['referral-closed'],
    ...changes,
  });
const assessed = (when: string): ContactFacts =>
  anAttendance(when, { setting: 'outpatient', kind: 'other', status: 'completed', circumstances: ['risk-assessed'] });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R13', aChild(contacts, child));
const notMade = 'assessment-of-risk-not-recorded-taken-as-not-made';

describeRule(dischargedAfterWnb, {
  fires: [
    [
      'a referral is closed a week after the child was not brought',
      settled([missed(weekBefore), closed()]),
      {
        notWith: ['risk-assessed'],
        severity: 'CONCERN',
        recipients: ['CON', 'NN'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 10 November 2026 at 09:00. ' +
          'The referral was closed on 17 November 2026 at 13:22 at Millbrook Hospitals clinic. ' +
          'No assessment of the risk is recorded in between.',
        contacts: [at, `visit-${weekBefore}`],
        facts: { missed: 1 },
        missing: ['an assessment of the risk', 'who closed it and why'],
        assumptions: [notMade],
      },
    ],
    [
      'it is closed at the missed slot itself',
      settled([missed(closedAt, { circumstances: ['referral-closed'] })]),
      { contacts: [at], facts: { missed: 1 }, assumptions: [notMade] },
    ],
    [
      'the child was not brought, and was discharged to whoever had referred it',
      settled([missed(closedAt, { circumstances: ['discharged-to-referrer'] })]),
      { contacts: [at], facts: { missed: 1 } },
    ],
    ['the slot was missed at another hospital', settled([missed(weekBefore, { organisation: 'RYY' }), closed()])],
    [
      'ten working days ago, counted from the day after the slot, to its first second',
      settled([missed('2026-11-03T00:00:00Z'), closed()]),
    ],
    [
      'bank holidays are no working days: closed on 7 January after a slot of 21 December',
      settled([
        missed('2026-12-21T09:00:00Z'),
        closed({ key: 'after-holidays', occurredAt: instant('2027-01-07T23:59:59Z') }),
      ]),
      { at: 'after-holidays' },
    ],
    [
      'the risk was assessed before the slot was missed',
      settled([assessed('2026-11-09T09:00:00Z'), missed(weekBefore), closed()]),
    ],
    [
      'the risk was assessed after one missed slot, but not after the next',
      settled([missed('2026-11-05T09:00:00Z'), assessed('2026-11-06T09:00:00Z'), missed(weekBefore), closed()]),
      { contacts: [at, `visit-${weekBefore}`], facts: { missed: 1 } },
    ],
    [
      'two were missed and none assessed: both are evidence',
      settled([missed('2026-11-05T09:00:00Z'), missed(weekBefore), closed()]),
      { contacts: [at, `visit-${weekBefore}`, 'visit-2026-11-05T09:00:00Z'], facts: { missed: 2 } },
    ],
    [
      'the risk is assessed only when the referral is closed already',
      settled([missed(weekBefore), closed(), assessed('2026-11-18T09:00:00Z')]),
      { at },
    ],
    [
      'of a later slot it is not recorded what became, but one was missed all the same',
      settled([missed(weekBefore), missed('2026-11-12T09:00:00Z', { status: 'booked' }), closed()]),
      { facts: { missed: 1 } },
    ],
    [
      'on a child protection plan: urgent',
      settled([missed(weekBefore), closed({ plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    ['looked after: urgent', settled([missed(weekBefore), closed({ plan: onPlan('LAC') })]), { severity: 'URGENT' }],
    [
      'whether there is a plan is not known',
      settled([missed(weekBefore), closed({ plan: planUnknown })]),
      { severity: 'CONCERN', missing: ['plan status', 'an assessment of the risk', 'who closed it and why'] },
    ],
    [
      'the day before the eighteenth birthday: did not attend, not was not brought',
      settled([missed(weekBefore), closed()], { birthDate: '2008-11-18' }),
      {
        sentence:
          '{child}, 17 years, did not attend an appointment at Millbrook Hospitals clinic on 10 November 2026 at 09:00. ' +
          'The referral was closed on 17 November 2026 at 13:22 at Millbrook Hospitals clinic. ' +
          'No assessment of the risk is recorded in between.',
      },
    ],
  ],
  waits: [
    [
      'it has just been closed: an assessment may come with it',
      aChild([missed(weekBefore), closed()]),
      { until: '2026-11-17T14:22:00Z' },
    ],
    [
      'the closing was first heard of on the next day',
      aChild([missed(weekBefore), closed({ firstReceivedAt: instant('2026-11-18T08:00:00Z') })]),
      { until: '2026-11-18T09:00:00Z' },
    ],
  ],
  staysQuiet: [
    [
      'a child that was seen is discharged to whoever had referred it, after a missed slot',
      settled([missed(weekBefore), closed({ circumstances: ['discharged-to-referrer'] })]),
    ],
    ['the risk was assessed in between', settled([missed(weekBefore), assessed('2026-11-12T09:00:00Z'), closed()])],
    [
      'the risk was assessed at the missed slot',
      settled([missed(weekBefore, { circumstances: ['risk-assessed'] }), closed()]),
    ],
    [
      'the closing itself records the assessment',
      settled([missed(weekBefore), closed({ circumstances: ['referral-closed', 'risk-assessed'] })]),
    ],
    ['eleven working days ago, to the last second', settled([missed('2026-11-02T23:59:59Z'), closed()])],
    ['no slot was missed', settled([closed()])],
    ['the child was brought to the slot', settled([missed(weekBefore, { status: 'completed' }), closed()])],
    ['the hospital cancelled the slot', settled([missed(weekBefore, { status: 'cancelled-by-provider' }), closed()])],
    ['the family cancelled the slot', settled([missed(weekBefore, { status: 'cancelled-by-patient' }), closed()])],
    ['a slot was missed and nothing closed', settled([missed(weekBefore)])],
    ['a slot is missed after another referral was closed', settled([closed(), missed('2026-11-18T09:00:00Z')]), { at }],
    ['the eighteenth birthday', settled([missed(weekBefore), closed()], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'what became of the slot is not recorded',
      settled([missed(weekBefore, { status: 'booked' }), closed()]),
      { missing: ['an assessment of the risk', 'who closed it and why'], assumptions: [notMade] },
    ],
    ['the birth date is not known', settled([missed(weekBefore), closed()], { birthDate: null })],
  ],
});
