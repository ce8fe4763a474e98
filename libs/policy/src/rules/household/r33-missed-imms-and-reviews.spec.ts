import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  describeRule,
  onPlan,
  planUnknown,
  waited,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { missedImmsAndReviews } from './r33-missed-imms-and-reviews.js';

const slot = '2026-11-17T13:22:00Z';
const at = `visit-${slot}`;
const team = { organisation: 'RWC', organisationName: 'Westmarch Community', setting: 'health-visitor' };
const practice = { organisation: 'Y00001', organisationName: 'Northgate Practice', setting: 'gp' };
const review = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { ...team, circumstances: ['health-review'], ...changes });
const immunisation = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { ...practice, circumstances: ['immunisation'], ...changes });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R33', aChild(contacts, child));
const before = review('2026-06-01T09:00:00Z');

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(missedImmsAndReviews, {
  fires: [
    [
      'the second review in a year, at the clinic of the health visitor',
      settled([before, review(slot)]),
      {
        severity: 'INFORMATION',
        recipients: ['HV', 'GP', 'NN', 'SW'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Westmarch Community health visitor on 17 November 2026 at ' +
          '13:22. Health reviews missed in 365 days: 2, the last before on 1 June 2026 at Westmarch Community health visitor. ' +
          'Whether the family decided so is not recorded.',
        contacts: [at, 'visit-2026-06-01T09:00:00Z'],
        facts: { reviews: 2, noImmunisation: false },
        missing: ['whether the family decided so'],
        assumptions: [],
      },
    ],
    [
      'the second was to be at home',
      settled([before, review(slot, { kind: 'home-visit' })]),
      {
        sentence:
          'At a home visit to {child}, 7 months, by Westmarch Community health visitor on 17 November 2026 at 13:22 ' +
          'nobody was met. Health reviews missed in 365 days: 2, the last before on 1 June 2026 at Westmarch Community health ' +
          'visitor. Whether the family decided so is not recorded.',
      },
    ],
    [
      'the first a year ago, to the second',
      settled([review('2025-11-17T13:22:00Z'), review(slot)], { birthDate: '2025-06-01' }),
    ],
    [
      'the first 21 days before, to the second: another review',
      settled([review('2026-10-27T13:22:00Z'), review(slot)]),
    ],
    [
      'no immunisation by six months',
      settled([immunisation(slot)], { birthDate: '2026-05-18' }),
      {
        notWith: ['immunised'],
        severity: 'INFORMATION',
        sentence:
          '{child}, 5 months, was not brought to an appointment at Northgate Practice on 17 November 2026 at 13:22. ' +
          'No immunisation is recorded. Whether the family decided so is not recorded.',
        contacts: [at],
        facts: { reviews: 0, noImmunisation: true },
        assumptions: ['immunisation-not-recorded-taken-as-not-given'],
      },
    ],
    ['no immunisation the day before the first birthday', settled([immunisation(slot)], { birthDate: '2025-11-18' })],
    [
      'one slot for both',
      settled([before, review(slot, { circumstances: ['health-review', 'immunisation'] })]),
      { notWith: ['cancelled-by-clinic'], facts: { reviews: 2, noImmunisation: true } },
    ],
    [
      'a bruise rang 90 days ago, to the second: a concern',
      settled([before, anAttendance('2026-08-19T13:22:00Z', { injuries: [aCheekBruise] }), review(slot)]),
      { notWith: ['first-earlier-kept'], severity: 'CONCERN', facts: { rule: 'R17' } },
    ],
    [
      'a bruise rang 90 days and a second ago: information',
      settled([before, anAttendance('2026-08-19T13:21:59Z', { injuries: [aCheekBruise] }), review(slot)]),
      { severity: 'INFORMATION' },
    ],
    [
      'a concern was recorded there',
      settled([before, review(slot, { recordedConcern: 'yes' })]),
      { severity: 'CONCERN' },
    ],
    ['on a child protection plan', settled([before, review(slot, { plan: onPlan('CPP') })]), { severity: 'CONCERN' }],
    ['looked after', settled([before, review(slot, { plan: onPlan('LAC') })]), { severity: 'CONCERN' }],
    [
      'a school and a practice had recorded signs of neglect since June',
      settled([...signs('E01', 'V00001'), before, review(slot)]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    [
      'a school had recorded signs of neglect twice',
      settled([...signs('E01', 'E01'), before, review(slot)]),
      { severity: 'INFORMATION' },
    ],
    [
      'whether there is a plan is not known',
      settled([before, review(slot, { plan: planUnknown })]),
      { severity: 'INFORMATION', missing: ['plan status', 'whether the family decided so'] },
    ],
    [
      'a home visit that met nobody makes no second concern: R32 is of the same chapter',
      waited(
        'R32',
        settled([review('2026-06-01T09:00:00Z', { kind: 'home-visit' }), review(slot, { kind: 'home-visit' })]),
      ),
      { severity: 'INFORMATION' },
    ],
    ['the day before the sixteenth birthday', settled([before, review(slot)], { birthDate: '2010-11-18' })],
  ],
  waits: [['the slot has just been missed', aChild([before, review(slot)]), { until: '2026-11-17T14:22:00Z' }]],
  staysQuiet: [
    ['the first review', settled([review(slot)])],
    [
      'the first 21 days less a second before: the same review',
      settled([review('2026-10-27T13:22:01Z'), review(slot)]),
    ],
    [
      'the first a year and a second ago',
      settled([review('2025-11-17T13:21:59Z'), review(slot)], { birthDate: '2025-06-01' }),
    ],
    [
      'the first was kept a week later',
      settled([before, review('2026-06-08T09:00:00Z', { status: 'completed' }), review(slot)]),
    ],
    ['the service cancelled this one', settled([before, review(slot, { status: 'cancelled-by-provider' })])],
    ['a slot of which nobody says what it is for', settled([before, review(slot, { circumstances: [] })])],
    ['a clinic of a hospital', settled([before, review(slot, { setting: 'outpatient' })])],
    [
      'an immunisation was given elsewhere',
      settled([anAttendance('2026-07-01T09:00:00Z', { circumstances: ['immunisation'] }), immunisation(slot)]),
    ],
    ['no immunisation, the day before six months', settled([immunisation(slot)], { birthDate: '2026-05-19' })],
    ['no immunisation is recorded, on the first birthday', settled([immunisation(slot)], { birthDate: '2025-11-17' })],
    ['the sixteenth birthday', settled([before, review(slot)], { birthDate: '2010-11-17' })],
  ],
  cannotTell: [
    ['what became of the review before is not recorded', settled([{ ...before, status: 'booked' }, review(slot)])],
    [
      'whether the slot for an immunisation was kept is not recorded',
      settled([immunisation('2026-07-01T09:00:00Z', { status: 'booked' }), immunisation(slot)]),
    ],
    [
      'the birth date is not known',
      settled([before, review(slot)], { birthDate: null }),
      { missing: ['birth date', 'whether the family decided so'] },
    ],
  ],
});
