import { aChild, aMissedAppointment, anAttendance, describeRule, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { falteringGrowthLost } from './r34-faltering-growth-lost.js';

const weighedAt = '2026-10-20T09:00:00Z';
const slot = '2026-11-17T13:22:00Z';
const at = `visit-${slot}`;
const team = { organisation: 'RWC', organisationName: 'Westmarch Community', setting: 'health-visitor' };
const weighed = (when: string, ...circumstances: ContactFacts['circumstances']): ContactFacts =>
  anAttendance(when, { ...team, kind: 'appointment', status: 'completed', circumstances });
const fell = weighed(weighedAt, 'fell-three-spaces');
const missed = (changes: Partial<ContactFacts> = {}): ContactFacts => aMissedAppointment(slot, changes);
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R34', aChild(contacts, child));

describeRule(falteringGrowthLost, {
  fires: [
    [
      'a slot was missed after a fall',
      settled([fell, missed()]),
      {
        severity: 'CONCERN',
        recipients: ['GP', 'HV', 'CON', 'NN'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'The last weight, on 20 October 2026 at Westmarch Community health visitor, showed a fall of three centile spaces. ' +
          'No weight is recorded since.',
        contacts: [at, `visit-${weighedAt}`],
        facts: { fall: 'fell-three-spaces', slotMissed: true },
        missing: ['a weight since'],
        assumptions: [],
      },
    ],
    [
      'a home visit met nobody after a fall',
      settled([fell, missed({ ...team, kind: 'home-visit' })]),
      {
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. The last weight, on 20 October 2026 at Westmarch Community health visitor, showed a fall of three ' +
          'centile spaces. No weight is recorded since.',
      },
    ],
    [
      'eight weeks passed without a weight',
      settled([fell]),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 6 months, was seen by Westmarch Community health visitor on 20 October 2026 at 10:00. The weight showed a ' +
          'fall of three centile spaces. No weight is recorded in the 56 days since.',
        contacts: [`visit-${weighedAt}`],
        facts: { slotMissed: false },
      },
    ],
    [
      'the next weight came eight weeks and a second later',
      settled([fell, weighed('2026-12-15T09:00:01Z', 'weighed')]),
      { at: `visit-${weighedAt}` },
    ],
    [
      'seen within eight weeks, and not weighed',
      settled([fell, anAttendance('2026-11-01T09:00:00Z')]),
      { at: `visit-${weighedAt}` },
    ],
    [
      'a fall of two spaces',
      settled([weighed(weighedAt, 'fell-two-spaces'), missed()]),
      {
        assumptions: ['centile-at-birth-not-recorded-taken-as-between-ninth-and-ninety-first'],
      },
    ],
    [
      'a fall of one space from below the ninth centile',
      settled([weighed(weighedAt, 'fell-one-space', 'born-below-ninth-centile'), missed()]),
      { notWith: ['weighed-again'] },
    ],
    [
      'a fall of two spaces to below the second centile',
      settled([weighed(weighedAt, 'fell-two-spaces', 'below-second-centile'), missed()]),
      { facts: { fall: 'fell-two-spaces below-second-centile' }, assumptions: [] },
    ],
    [
      'faltering growth that is told without a centile',
      settled([weighed(weighedAt, 'faltering-growth'), missed()]),
      { facts: { fall: 'faltering-growth' }, assumptions: [] },
    ],
    [
      'a newborn that lost more than a tenth: urgent',
      settled([weighed('2026-11-10T09:00:00Z', 'early-loss-over-tenth'), missed()], { birthDate: '2026-11-03' }),
      { severity: 'URGENT', facts: { fall: 'early-loss-over-tenth' } },
    ],
    ['an infant of 182 days: urgent', settled([fell, missed()], { birthDate: '2026-05-19' }), { severity: 'URGENT' }],
    [
      'an infant of 183 days: a concern',
      settled([fell, missed()], { birthDate: '2026-05-18' }),
      { severity: 'CONCERN' },
    ],
    ['on a child protection plan: urgent', settled([fell, missed({ plan: onPlan('CPP') })]), { severity: 'URGENT' }],
    ['looked after: urgent', settled([fell, missed({ plan: onPlan('LAC') })]), { severity: 'URGENT' }],
    [
      'the fall 183 days before the slot, to the second',
      settled([weighed('2026-05-18T13:22:00Z', 'fell-three-spaces'), missed()]),
    ],
    [
      'whether there is a plan is not known',
      settled([fell, missed({ plan: planUnknown })]),
      { severity: 'CONCERN', missing: ['plan status', 'a weight since'] },
    ],
    ['the day before the fifth birthday', settled([fell, missed()], { birthDate: '2021-11-18' })],
  ],
  waits: [
    ['the slot has just been missed', aChild([fell, missed()]), { until: '2026-11-17T14:22:00Z' }],
    ['the weight has just shown a fall', aChild([fell]), { until: '2026-12-15T09:00:00Z' }],
  ],
  staysQuiet: [
    ['a slot was missed, and the last weight was as it was', settled([weighed(weighedAt, 'weighed'), missed()])],
    ['a slot was missed, and no weight is known', settled([missed()])],
    ['weighed again before the slot', settled([fell, weighed('2026-11-01T09:00:00Z', 'weighed'), missed()])],
    [
      'weighed again eight weeks later, to the second',
      settled([fell, weighed('2026-12-15T09:00:00Z', 'weighed')]),
      { at: `visit-${weighedAt}` },
    ],
    ['the slot was cancelled', settled([fell, missed({ status: 'cancelled-by-provider' })])],
    [
      'the fall 183 days and a second before the slot',
      settled([weighed('2026-05-18T13:21:59Z', 'fell-three-spaces'), missed()]),
    ],
    [
      'a fall of two spaces from above the ninety-first centile',
      settled([weighed(weighedAt, 'fell-two-spaces', 'born-above-ninety-first-centile'), missed()]),
    ],
    ['the fifth birthday', settled([fell, missed()], { birthDate: '2021-11-17' })],
  ],
  cannotTell: [
    [
      'a fall of one space, and the centile at birth is not recorded',
      settled([weighed(weighedAt, 'fell-one-space'), missed()]),
    ],
    [
      'the birth date is not known',
      settled([fell, missed()], { birthDate: null }),
      { missing: ['birth date', 'a weight since'] },
    ],
  ],
});
