import { aChild, anAttendance, aStep, describeRule, waited } from '#libs/testing';
import { type Circumstance } from '../../codes/circumstances.js';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { referralNotAcknowledged } from './r40-referral-not-acknowledged.js';

const made = '2026-11-17T13:22:00Z';
const at = `visit-${made}`;
const step = (when: string, ...circumstances: readonly Circumstance[]): ContactFacts => aStep(when, circumstances);
const referral = (changes: Partial<ContactFacts> = {}): ContactFacts => ({
  ...step(made, 'referral-made'),
  ...changes,
});
const aDayLater = (others: readonly ContactFacts[] = [], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R40', aChild([referral(), ...others], child));
const threeDaysLater = (...others: readonly ContactFacts[]): ChildFacts => waited('R40 again', aDayLater(others));
const [endOfFirst, afterFirst] = ['2026-11-18T23:59:59.999Z', '2026-11-19T00:00:00Z'];

describeRule(referralNotAcknowledged, {
  fires: [
    [
      'a hospital has referred, and a working day later nobody has said that they have it',
      waited('R40', aChild([anAttendance(made, { circumstances: ['referral-made'] })])),
      {
        severity: 'CONCERN',
        sentence:
          'A referral for {child}, 7 months, is recorded by Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          "No acknowledgement by children's services is recorded within 1 working day.",
      },
    ],
    [
      'a working day has passed, and nobody has said that they have it',
      aDayLater(),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'DN'],
        sentence:
          'A referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          "No acknowledgement by children's services is recorded within 1 working day.",
        contacts: [at],
        facts: { answeredLate: false },
        notWith: ['acknowledgement-recorded'],
        assumptions: ['answer-not-recorded-taken-as-none-given'],
        missing: [],
      },
    ],
    [
      'after three working days somebody has to ask again: urgent',
      threeDaysLater(),
      {
        severity: 'URGENT',
        sentence:
          'A referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          "No acknowledgement by children's services is recorded within 3 working days.",
      },
    ],
    [
      'it was acknowledged a moment too late',
      aDayLater([step(afterFirst, 'referral-acknowledged')]),
      {
        at,
        severity: 'CONCERN',
        facts: { answeredLate: true },
        sentence:
          'A referral for {child}, 7 months, is recorded by Westmarch social care on 17 November 2026 at 13:22. ' +
          "No acknowledgement by children's services is recorded within 1 working day. They answered later.",
      },
    ],
    [
      'it was acknowledged on the third working day: nobody has to ask again',
      threeDaysLater(step('2026-11-20T23:59:59.999Z', 'referral-acknowledged')),
      { at, severity: 'CONCERN' },
    ],
    [
      'it was acknowledged on the fourth',
      threeDaysLater(step('2026-11-21T00:00:00Z', 'referral-acknowledged')),
      { at, severity: 'URGENT', facts: { answeredLate: false } },
    ],
    [
      'the meeting at which it would have been acknowledged was cancelled',
      aDayLater([{ ...step('2026-11-18T10:00:00Z', 'referral-acknowledged'), status: 'cancelled-by-provider' }]),
      { at },
    ],
    ['social care itself records that it came', waited('R40', aChild([step(made, 'referral-received')]))],
    [
      'the same was recorded by who received it: the clock of who made it counts',
      aDayLater([step('2026-11-18T09:00:00Z', 'referral-received')]),
      { at },
    ],
    [
      'another referral more than a week later, to the second',
      waited('R40', aChild([step('2026-11-10T13:21:59Z', 'referral-made'), referral()])),
      { at },
    ],
    ['the day before the eighteenth birthday', aDayLater([], { birthDate: '2008-11-18' })],
  ],
  waits: [
    ['it has just been made', aChild([referral()]), { until: endOfFirst }],
    [
      'it was made on Friday before a bank holiday Monday',
      aChild([step('2026-08-28T14:00:00Z', 'referral-made')]),
      { until: '2026-09-01T22:59:59.999Z' },
    ],
  ],
  staysQuiet: [
    ['it was acknowledged at the last moment', aDayLater([step(endOfFirst, 'referral-acknowledged')]), { at }],
    ...(['referral-accepted', 'referral-decided', 'no-further-action', 'section-47-begun'] as const).map(
      (code): [string, ChildFacts, { at: string }] => [
        `the next morning: ${code}`,
        aDayLater([step('2026-11-18T09:00:00Z', code)]),
        { at },
      ],
    ),
    ['it was acknowledged on the spot', waited('R40', aChild([step(made, 'referral-made', 'referral-acknowledged')]))],
    [
      'it was recorded before, by who made it',
      waited('R40', aChild([step('2026-11-10T13:22:00Z', 'referral-made'), referral()])),
      { at },
    ],
    ['nothing was referred', waited('R40', aChild([step(made, 'referral-acknowledged')]))],
    [
      'the visit at which it would have been made was cancelled',
      waited('R40', aChild([referral({ status: 'cancelled-by-patient' })])),
    ],
    ['the eighteenth birthday', aDayLater([], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [['the birth date is not known', aDayLater([], { birthDate: null }), { missing: ['birth date'] }]],
});
