import { aChild, anAttendance, describeRule, onPlan, planUnknown } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { domesticAbuseHousehold } from './r35-domestic-abuse-household.js';

const told = '2026-11-17T13:22:00Z';
const at = `visit-${told}`;
const notice = (when: string, ...more: ContactFacts['circumstances']): ContactFacts =>
  anAttendance(when, {
    organisation: 'POL1',
    organisationName: 'Westmarch Police',
    setting: 'police',
    kind: 'other',
    status: 'completed',
    circumstances: ['domestic-abuse', ...more],
  });
const fourYears = { birthDate: '2022-06-01' };
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = fourYears): ChildFacts =>
  aChild(contacts, changes);

describeRule(domesticAbuseHousehold, {
  fires: [
    [
      'a notice about the home of a child of four',
      child([notice(told)]),
      {
        severity: 'CONCERN',
        recipients: ['NN', 'HV', 'SN', 'MW', 'GP', 'CSC'],
        sentence:
          'Domestic abuse in the household of {child}, 4 years, was recorded on 17 November 2026 at 13:22. ' +
          'Who lives in the home is not held here.',
        contacts: [at],
        facts: { incidents: 1, graver: '' },
        missing: ['who lives in the home', 'whether it is safe to write or to telephone there'],
        assumptions: [],
      },
    ],
    [
      'an infant, the day before the first birthday: urgent',
      child([notice(told)], { birthDate: '2025-11-18' }),
      { severity: 'URGENT', facts: { graver: 'an infant' } },
    ],
    ['on the first birthday: a concern', child([notice(told)], { birthDate: '2025-11-17' }), { severity: 'CONCERN' }],
    [
      'strangulation and high risk',
      child([notice(told, 'high-risk-domestic-abuse', 'strangulation')]),
      {
        notWith: ['domestic-abuse-not-recorded', 'high-risk-domestic-abuse-not-recorded'],
        severity: 'URGENT',
        sentence:
          'Domestic abuse in the household of {child}, 4 years, was recorded on 17 November 2026 at 13:22. ' +
          'Recorded with it: high risk, strangulation. Who lives in the home is not held here.',
      },
    ],
    [
      'high risk alone is a notice too',
      child([{ ...notice(told), circumstances: ['high-risk-domestic-abuse'] }]),
      { notWith: ['high-risk-domestic-abuse-not-recorded'], severity: 'URGENT' },
    ],
    ['somebody in the home is pregnant', child([notice(told, 'pregnant-in-household')]), { severity: 'URGENT' }],
    [
      'a pregnant woman: for the child whom she expects',
      child([notice(told, 'pregnant')], { birthDate: '1998-01-01' }),
      { severity: 'URGENT', facts: { graver: 'a pregnancy' } },
    ],
    [
      'a child not yet born, in whose home somebody is pregnant',
      child([notice(told, 'pregnant-in-household')], { birthDate: null }),
      { severity: 'URGENT', facts: { graver: 'a pregnancy' } },
    ],
    [
      'a pregnant woman whose birth date is not known',
      child([notice(told, 'pregnant')], { birthDate: null }),
      { severity: 'URGENT' },
    ],
    [
      'the third in a year, to the second',
      child([notice('2025-11-17T13:22:00Z'), notice('2026-06-01T09:00:00Z'), notice(told)]),
      {
        severity: 'URGENT',
        sentence:
          'Domestic abuse in the household of {child}, 4 years, was recorded on 17 November 2026 at 13:22. ' +
          'Other notices in the 365 days before: 2. Who lives in the home is not held here.',
        contacts: [at, 'visit-2026-06-01T09:00:00Z', 'visit-2025-11-17T13:22:00Z'],
        facts: { incidents: 3, graver: 'repeated' },
      },
    ],
    [
      'the first of three a year and a second ago',
      child([notice('2025-11-17T13:21:59Z'), notice('2026-06-01T09:00:00Z'), notice(told)]),
      { severity: 'CONCERN', facts: { incidents: 2 } },
    ],
    [
      'three notices within 72 hours are of one incident',
      child([notice('2026-11-14T13:22:01Z'), notice('2026-11-15T13:22:01Z'), notice(told)]),
      { severity: 'CONCERN', facts: { incidents: 1 } },
    ],
    [
      'a notice 72 hours before is another',
      child([notice('2026-06-01T13:22:01Z'), notice('2026-11-14T13:22:00Z'), notice(told)]),
      { severity: 'URGENT', facts: { incidents: 3 } },
    ],
    [
      'on a child protection plan: urgent',
      child([{ ...notice(told), plan: onPlan('CPP') }]),
      { severity: 'URGENT', facts: { graver: '' } },
    ],
    [
      'a looked-after child: urgent',
      child([{ ...notice(told), plan: onPlan('LAC') }]),
      { notWith: ['domestic-abuse-not-recorded'], severity: 'URGENT' },
    ],
    [
      'whether there is a plan is not known',
      child([{ ...notice(told), plan: planUnknown }]),
      {
        severity: 'CONCERN',
        missing: ['plan status', 'who lives in the home', 'whether it is safe to write or to telephone there'],
      },
    ],
    ['the day before the eighteenth birthday', child([notice(told)], { birthDate: '2008-11-18' })],
  ],
  staysQuiet: [
    [
      'strangulation without a word of the household: R23 reads it',
      child([anAttendance(told, { circumstances: ['strangulation', 'assault'] })]),
    ],
    ['a woman who is not known to be pregnant', child([notice(told)], { birthDate: '1998-01-01' })],
    ['the eighteenth birthday', child([notice(told)], { birthDate: '2008-11-17' })],
    ['an ordinary visit later', child([notice('2026-11-01T09:00:00Z'), anAttendance(told)])],
  ],
  cannotTell: [['the birth date is not known', child([notice(told)], { birthDate: null })]],
});

it('is for its readers alone, no other rule speaks of it, and no word says who told', () => {
  expect(domesticAbuseHousehold.audience).toBe('restricted');
  expect(domesticAbuseHousehold.countsForOthers).toBe(false);
});
