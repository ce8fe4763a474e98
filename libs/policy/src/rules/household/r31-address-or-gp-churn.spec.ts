import {
  aCheekBruise,
  aChild,
  aMissedAppointment,
  anAttendance,
  anInjury,
  describeRule,
  onPlan,
  planUnknown,
} from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { addressOrGpChurn } from './r31-address-or-gp-churn.js';

const seen = '2026-11-17T13:22:00Z';
const at = `visit-${seen}`;
const fourYears = { birthDate: '2022-06-01' };
const visit = (when: string, area: string | null, changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(when, { addressAuthority: area, ...changes });
const child = (contacts: readonly ContactFacts[], changes: Partial<ChildFacts> = fourYears): ChildFacts =>
  aChild(contacts, changes);
const list = (when: string, code: 'left-practice-list' | 'joined-practice-list', organisation = 'Y1'): ContactFacts =>
  anAttendance(when, { organisation, setting: 'gp', kind: 'other', status: 'completed', circumstances: [code] });
const [first, second] = [visit('2026-03-01T09:00:00Z', 'A'), visit('2026-06-01T09:00:00Z', 'B')];
const third = (changes: Partial<ContactFacts> = {}): ContactFacts => visit(seen, 'C', changes);
const left = list('2026-10-01T09:00:00Z', 'left-practice-list');

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(addressOrGpChurn, {
  fires: [
    [
      'the third area in a year',
      child([first, second, third()]),
      {
        severity: 'INFORMATION',
        recipients: ['SW', 'HV', 'SN', 'GP', 'NN'],
        sentence:
          '{child}, 4 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Recorded: Addresses in the areas of 3 authorities in 365 days.',
        contacts: [at, 'visit-2026-06-01T09:00:00Z', 'visit-2026-03-01T09:00:00Z'],
        facts: { areas: 3, practices: 0, onNoList: false },
        missing: ['why the family moved'],
        assumptions: [],
      },
    ],
    ['the first area a year ago, to the second', child([visit('2025-11-17T13:22:00Z', 'A'), second, third()])],
    [
      'noticed at a slot that was missed',
      child([first, second, aMissedAppointment(seen, { addressAuthority: 'C' })]),
      {
        sentence:
          '{child}, 4 years, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'Recorded: Addresses in the areas of 3 authorities in 365 days.',
      },
    ],
    [
      'noticed at a home visit that met nobody',
      child([first, second, aMissedAppointment(seen, { kind: 'home-visit', addressAuthority: 'C' })]),
    ],
    [
      'the second area, on a child protection plan: urgent',
      child([second, third({ plan: onPlan('CPP') })]),
      { severity: 'URGENT', facts: { areas: 2 } },
    ],
    [
      'the second area, looked after: a concern',
      child([second, third({ plan: onPlan('LAC') })]),
      { severity: 'CONCERN' },
    ],
    [
      'the second area, off a list for weeks, and nobody saw the child',
      child([second, left, third()], { birthDate: '2016-06-01' }),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 10 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Recorded: Addresses in the areas of 2 authorities in 365 days. No practice list joined since 1 October 2026.',
        facts: { areas: 2, onNoList: true },
      },
    ],
    [
      'a child under five off a list for 28 days and a second',
      child([list('2026-10-20T13:21:59Z', 'left-practice-list'), anAttendance(seen)]),
      {
        notWith: ['list-joined'],
        severity: 'INFORMATION',
        facts: { onNoList: true },
        assumptions: ['address-not-stated-taken-as-no-move'],
      },
    ],
    [
      'the third practice list in a year',
      child([
        list('2026-03-01T09:00:00Z', 'joined-practice-list', 'Y1'),
        list('2026-06-01T09:00:00Z', 'joined-practice-list', 'Y2'),
        list(seen, 'joined-practice-list', 'Y3'),
      ]),
      { notWith: ['joined-practice-list-not-recorded'], severity: 'INFORMATION', facts: { practices: 3 } },
    ],
    [
      'no fixed abode, recorded for the first time',
      child([visit(seen, null, { circumstances: ['no-fixed-abode'] })]),
      {
        notWith: ['no-fixed-abode-not-recorded'],
        sentence:
          '{child}, 4 years, was brought to Millbrook Hospitals emergency department on 17 November 2026 at 13:22. ' +
          'Recorded: No fixed abode.',
      },
    ],
    [
      'a temporary registration and an injury',
      child([
        anAttendance(seen, {
          setting: 'gp',
          circumstances: ['temporary-registration'],
          injuries: [anInjury('bruise')],
        }),
      ]),
      { notWith: ['temporary-registration-not-recorded'] },
    ],
    [
      'a bruise rang 90 days ago, to the second: a concern',
      child([first, second, visit('2026-08-19T13:22:00Z', 'B', { injuries: [aCheekBruise] }), third()], {
        birthDate: '2023-06-01',
      }),
      { notWith: ['lives-where-before'], severity: 'CONCERN', facts: { rule: 'R17' } },
    ],
    [
      'a concern was recorded there',
      child([first, second, third({ recordedConcern: 'yes' })]),
      { severity: 'CONCERN' },
    ],
    [
      'a school and a practice had recorded signs of neglect since June',
      child([...signs('E01', 'V00001'), first, second, third()]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    [
      'a school had recorded signs of neglect twice',
      child([...signs('E01', 'E01'), first, second, third()]),
      { severity: 'INFORMATION' },
    ],
    [
      'the third area, and whether there is a plan is not known',
      child([first, second, third({ plan: planUnknown })]),
      { severity: 'INFORMATION', missing: ['plan status', 'why the family moved'] },
    ],
    ['the day before the eighteenth birthday', child([first, second, third()], { birthDate: '2008-11-18' })],
    [
      'all at once still make a short sentence',
      child([
        first,
        second,
        list('2026-02-01T09:00:00Z', 'joined-practice-list', 'Y1'),
        list('2026-02-02T09:00:00Z', 'joined-practice-list', 'Y2'),
        aMissedAppointment(seen, {
          kind: 'home-visit',
          organisationName: 'Westmarch and Millbrook Community Health Care Partnership',
          addressAuthority: 'C',
          circumstances: ['joined-practice-list', 'no-fixed-abode', 'temporary-registration'],
          complaints: ['injury'],
        }),
      ]),
      { notWith: [] },
    ],
  ],
  staysQuiet: [
    ['the second area', child([second, third()])],
    ['the first area a year and a second ago', child([visit('2025-11-17T13:21:59Z', 'A'), second, third()])],
    [
      'three areas, and the address is as it was last',
      child([first, second, visit('2026-10-01T09:00:00Z', 'C'), third()]),
    ],
    [
      'the address is not stated',
      child([first, second, anAttendance(seen)]),
      { assumptions: ['address-not-stated-taken-as-no-move'] },
    ],
    [
      'the second area, off a list for weeks, and somebody saw the child',
      child(
        [second, left, visit('2026-10-10T09:00:00Z', null, { kind: 'appointment', status: 'completed' }), third()],
        {
          birthDate: '2016-06-01',
        },
      ),
    ],
    [
      'off a list for 28 days, to the second',
      child([list('2026-10-20T13:22:00Z', 'left-practice-list'), anAttendance(seen)]),
    ],
    [
      'off a list and on another',
      child([left, list('2026-10-20T09:00:00Z', 'joined-practice-list', 'Y2'), anAttendance(seen)]),
    ],
    ['off a list, and told of before', child([left, anAttendance('2026-11-10T09:00:00Z'), anAttendance(seen)])],
    ['a child of five off a list', child([left, anAttendance(seen)], { birthDate: '2021-11-17' })],
    [
      'the third word of two practices',
      child([
        list('2026-03-01T09:00:00Z', 'joined-practice-list', 'Y1'),
        list('2026-06-01T09:00:00Z', 'joined-practice-list', 'Y2'),
        list(seen, 'joined-practice-list', 'Y1'),
      ]),
    ],
    [
      'no fixed abode, as recorded before',
      child([
        visit('2026-06-01T09:00:00Z', null, { circumstances: ['no-fixed-abode'] }),
        visit(seen, null, { circumstances: ['no-fixed-abode'] }),
      ]),
    ],
    [
      'a temporary registration without an injury',
      child([anAttendance(seen, { circumstances: ['temporary-registration'] })]),
    ],
    [
      'a routine appointment: no place to notice it',
      child([first, second, third({ kind: 'appointment', status: 'completed' })]),
    ],
    ['the eighteenth birthday', child([first, second, third()], { birthDate: '2008-11-17' })],
  ],
  cannotTell: [
    [
      'the second area, and whether there is a plan is not known',
      child([second, third({ plan: planUnknown })]),
      { missing: ['plan status', 'why the family moved'] },
    ],
    [
      'the birth date is not known',
      child([first, second, third()], { birthDate: null }),
      { missing: ['birth date', 'why the family moved'] },
    ],
  ],
});
