import { aChild, aMissedAppointment, anAttendance, describeRule, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { hvNoAccess } from './r32-hv-no-access.js';

const visit = '2026-11-17T13:22:00Z';
const at = `visit-${visit}`;
const team = { organisation: 'RWC', organisationName: 'Westmarch Community', setting: 'health-visitor' };
const noAccess = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { ...team, kind: 'home-visit', ...changes });
const weighed = (...circumstances: ContactFacts['circumstances']): ContactFacts =>
  anAttendance('2026-10-01T09:00:00Z', { ...team, kind: 'appointment', status: 'completed', circumstances });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R32', aChild(contacts, child));
const before = noAccess('2026-11-10T09:00:00Z');

describeRule(hvNoAccess, {
  fires: [
    [
      'the second visit in a row',
      settled([before, noAccess(visit)]),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'HV', 'GP', 'SW'],
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. Visits before that met nobody in 365 days: 1, the last on 10 November 2026 by Westmarch ' +
          'Community health visitor. The reason is not recorded.',
        contacts: [at, 'visit-2026-11-10T09:00:00Z'],
        facts: { missed: 2, inARow: 2, kept: 0, fallOfWeight: false },
        missing: ['whether the visit was announced', 'whether the family was reached'],
        assumptions: ['fall-of-weight-not-recorded-taken-as-none'],
      },
    ],
    [
      'the one before a year ago, to the second, by a midwife',
      settled([noAccess('2025-11-17T13:22:00Z', { setting: 'midwife' }), noAccess(visit)], {
        birthDate: '2025-06-01',
      }),
    ],
    [
      'a visit that the service cancelled stands between',
      settled([before, noAccess('2026-11-12T09:00:00Z', { status: 'cancelled-by-provider' }), noAccess(visit)]),
    ],
    [
      'a clinic slot that was kept does not end the row: nobody was met at home',
      settled([before, aMissedAppointment('2026-11-12T09:00:00Z', { status: 'completed' }), noAccess(visit)]),
      { notWith: ['first-earlier-kept'] },
    ],
    ['the first one to a newborn of 27 days', settled([noAccess(visit)], { birthDate: '2026-10-21' })],
    [
      'the first one on a child protection plan: urgent',
      settled([noAccess(visit, { plan: onPlan('CPP') })]),
      {
        notWith: ['no-plan-in-force'],
        severity: 'URGENT',
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. {child} is on a child protection plan (list of E00000001). The reason is not recorded.',
      },
    ],
    [
      'the first one with a plan of a kind that is not stated',
      settled([noAccess(visit, { plan: onPlan() })]),
      {
        severity: 'URGENT',
        assumptions: ['kind-of-plan-not-stated-taken-as-protection-plan', 'fall-of-weight-not-recorded-taken-as-none'],
      },
    ],
    [
      'a looked-after child, the second',
      settled([before, noAccess(visit, { plan: onPlan('LAC') })]),
      { severity: 'URGENT' },
    ],
    [
      'the first one after a fall of weight',
      settled([weighed('fell-two-spaces'), noAccess(visit)]),
      {
        notWith: ['first-earlier-left-out'],
        severity: 'CONCERN',
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. The last weight showed a fall. The reason is not recorded.',
        contacts: [at, 'visit-2026-10-01T09:00:00Z'],
        facts: { missed: 1, inARow: 1, kept: 0, fallOfWeight: true },
        assumptions: ['centile-at-birth-not-recorded-taken-as-between-ninth-and-ninety-first'],
      },
    ],
    [
      'the first one after faltering growth, told without a centile',
      settled([weighed('faltering-growth'), noAccess(visit)]),
      {
        notWith: ['first-earlier-left-out'],
        severity: 'CONCERN',
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. Growth was faltering when it was last recorded. The reason is not recorded.',
      },
    ],
    [
      'two in a row, and whether there is a plan is not known',
      settled([before, noAccess(visit, { plan: planUnknown })]),
      {
        severity: 'CONCERN',
        missing: ['plan status', 'whether the visit was announced', 'whether the family was reached'],
      },
    ],
    ['the day before the eighteenth birthday', settled([before, noAccess(visit)], { birthDate: '2008-11-18' })],
    [
      'long names still make a short sentence',
      settled([
        weighed('below-second-centile'),
        noAccess('2026-11-10T09:00:00Z', {
          organisationName: 'Westmarch and Millbrook Community Health Care Partnership',
        }),
        noAccess(visit, {
          organisationName: 'Westmarch and Millbrook Community Health Care Partnership',
          plan: onPlan('CPP'),
        }),
      ]),
      { notWith: ['cancelled-by-clinic'] },
    ],
  ],
  waits: [['the visit has just met nobody', aChild([before, noAccess(visit)]), { until: '2026-11-17T14:22:00Z' }]],
  staysQuiet: [
    ['the first one', settled([noAccess(visit)])],
    ['the first one to a child of 28 days', settled([noAccess(visit)], { birthDate: '2026-10-20' })],
    ['the first one to a looked-after child', settled([noAccess(visit, { plan: onPlan('LAC') })])],
    ['the first one after a weight without a fall', settled([weighed('weighed'), noAccess(visit)])],
    [
      'after a fall of weight the child was weighed again',
      settled([
        { ...weighed('fell-two-spaces'), key: 'first', occurredAt: before.occurredAt - 86_400_000 * 60 },
        weighed('weighed'),
        noAccess(visit),
      ]),
    ],
    [
      'the fall of weight was 183 days and a second before',
      settled([anAttendance('2026-05-18T13:21:59Z', { circumstances: ['fell-three-spaces'] }), noAccess(visit)]),
    ],
    [
      'the second, after one that was kept',
      settled([before, noAccess('2026-11-12T09:00:00Z', { status: 'completed' }), noAccess(visit)]),
    ],
    [
      'the one before a year and a second ago',
      settled([noAccess('2025-11-17T13:21:59Z'), noAccess(visit)], { birthDate: '2025-06-01' }),
    ],
    ['the service cancelled this one', settled([before, noAccess(visit, { status: 'cancelled-by-provider' })])],
    ['the one before was a clinic slot', settled([aMissedAppointment('2026-11-10T09:00:00Z'), noAccess(visit)])],
    ['the eighteenth birthday', settled([before, noAccess(visit)], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the first one, and whether there is a plan is not known',
      settled([noAccess(visit, { plan: planUnknown })]),
      { missing: ['plan status', 'whether the visit was announced', 'whether the family was reached'] },
    ],
    [
      'what became of the visit before is not recorded',
      settled([noAccess('2026-11-10T09:00:00Z', { status: 'booked' }), noAccess(visit)]),
    ],
    [
      'the first one after a fall of one space, and the centile at birth is not recorded',
      settled([weighed('fell-one-space'), noAccess(visit)]),
    ],
    [
      'the birth date is not known',
      settled([before, noAccess(visit)], { birthDate: null }),
      { missing: ['birth date', 'whether the visit was announced', 'whether the family was reached'] },
    ],
  ],
});
