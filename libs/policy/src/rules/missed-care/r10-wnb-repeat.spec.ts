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
import { wnbRepeat } from './r10-wnb-repeat.js';

const slot = '2026-11-17T13:22:00Z';
const last = (changes: Partial<ContactFacts> = {}): ContactFacts => aMissedAppointment(slot, changes);
const missed = aMissedAppointment;
const kept = (at: string): ContactFacts => missed(at, { status: 'completed' });
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R10', aChild(contacts, child));
/** R11 has looked again for a new booking, and found none. */
const weekAfter = (contacts: readonly ContactFacts[]): ChildFacts =>
  waited('R11 again', waited('R11', settled(contacts)));
/** Two of nine missed, in a row: less than 30 %. */
const seldom = (changes: Partial<ContactFacts> = {}, others: readonly ContactFacts[] = []): readonly ContactFacts[] => [
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => kept(`2026-08-0${day}T09:00:00Z`)),
  missed('2026-10-01T09:00:00Z'),
  ...others,
  last(changes),
];

/** So many missed before the last, a day each. */
const inARow = (slots: number): readonly ContactFacts[] =>
  Array.from({ length: slots }, (_, day) => missed(`2026-10-${String(day + 10)}T09:00:00Z`));

const signs = (...organisations: readonly string[]): readonly ContactFacts[] =>
  organisations.map((organisation, month) =>
    anAttendance(`2026-0${6 + month}-09T09:00:00Z`, { organisation, kind: 'other', circumstances: ['unwashed'] }),
  );

describeRule(wnbRepeat, {
  fires: [
    [
      'a day at nursery between two in a row is no appointment that was kept; why the last was missed is told',
      settled([
        missed('2026-10-01T09:00:00Z'),
        missed('2026-10-20T09:00:00Z', { setting: 'nursery', status: 'completed' }),
        last({ circumstances: ['reason-told', 'family-reached'] }),
      ]),
      {
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'This is the second missed in a row: the one before was on 1 October 2026 at Millbrook Hospitals clinic. ' +
          'A reason is told in the words there.',
        facts: { missed: 2, kept: 0, outcomeNotKnown: 0 },
        missing: [],
      },
    ],
    [
      'the second in a row, at another hospital',
      settled([
        missed('2026-10-01T09:00:00Z', { organisation: 'RYY', organisationName: 'Northgate Hospital' }),
        last(),
      ]),
      {
        notWith: ['first-earlier-kept'],
        severity: 'INFORMATION',
        recipients: ['NN', 'GP', 'HV'],
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'This is the second missed in a row: the one before was on 1 October 2026 at Northgate Hospital clinic. ' +
          'The reasons are not recorded.',
        contacts: [`visit-${slot}`, 'visit-2026-10-01T09:00:00Z'],
        facts: { missed: 2, kept: 0, outcomeNotKnown: 0 },
        missing: ['whether the family was reached'],
        assumptions: [],
      },
    ],
    [
      'the third in a year, with kept ones in between: a kept one does not end the count',
      settled([
        missed('2025-11-17T13:22:00Z'),
        kept('2026-02-01T09:00:00Z'),
        missed('2026-03-01T09:00:00Z'),
        kept('2026-10-01T09:00:00Z'),
        last(),
      ]),
      { severity: 'INFORMATION', facts: { missed: 3, kept: 2 } },
    ],
    [
      'a slot that the hospital cancelled stands between two in a row',
      settled([
        missed('2026-10-01T09:00:00Z'),
        missed('2026-10-08T09:00:00Z', { status: 'cancelled-by-provider' }),
        last(),
      ]),
    ],
    [
      'what became of one is not recorded, but three are missed all the same',
      settled([
        missed('2026-09-01T09:00:00Z'),
        missed('2026-10-01T09:00:00Z'),
        missed('2026-10-08T09:00:00Z', { status: 'booked' }),
        last(),
      ]),
      {
        facts: { missed: 3, kept: 0, outcomeNotKnown: 1 },
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'In the 365 days before, 2 of 3 other appointments had been missed, the last on 1 October 2026 at Millbrook Hospitals clinic. ' +
          'The outcome of 1 is not recorded. The reasons are not recorded.',
      },
    ],
    [
      'on a child protection plan: urgent',
      settled([missed('2026-10-01T09:00:00Z'), last({ plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    [
      'one of them was essential, and nobody has rebooked it: urgent',
      weekAfter([missed('2026-10-20T13:22:00Z', { isEssential: true }), last()]),
      { severity: 'URGENT' },
    ],
    [
      'this one is the second essential one: urgent at once',
      waited('R11', settled([missed('2026-06-01T09:00:00Z', { isEssential: true }), last({ isEssential: true })])),
      { severity: 'URGENT' },
    ],
    [
      'one of them was essential, the first, and whether somebody rebooks it is not known yet: information',
      waited('R11', settled([missed('2026-10-20T13:22:00Z', { isEssential: true }), last()])),
      { severity: 'INFORMATION' },
    ],
    [
      'an essential one was missed 28 days and a second ago: R11 has told of it then',
      weekAfter([missed('2026-10-20T13:21:59Z', { isEssential: true }), last()]),
      { severity: 'INFORMATION' },
    ],
    [
      'an essential one is missed only later: this one says nothing of it',
      waited(
        'R11',
        settled([missed('2026-10-01T09:00:00Z'), last(), missed('2026-11-18T09:00:00Z', { isEssential: true })]),
      ),
      { at: `visit-${slot}`, severity: 'INFORMATION' },
    ],
    ['two of nine: seldom, information only', settled(seldom()), { severity: 'INFORMATION' }],
    [
      'three of ten are 30 %: no longer seldom, and on a plan urgent',
      settled([missed('2026-07-01T09:00:00Z'), ...seldom({ plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    [
      'seldom but for one of which nothing is recorded: were it missed, it would be three of ten',
      settled([missed('2026-07-01T09:00:00Z', { status: 'booked' }), ...seldom({ plan: onPlan('CPP') })]),
      { severity: 'URGENT' },
    ],
    [
      'two of three: too few to speak of a rate, and on a plan urgent',
      settled([kept('2026-08-01T09:00:00Z'), missed('2026-10-01T09:00:00Z'), last({ plan: onPlan('LAC') })]),
      { severity: 'URGENT' },
    ],
    [
      'nine in a row: still information by themselves',
      settled([...inARow(8), last()]),
      { notWith: ['cancelled-by-clinic'], severity: 'INFORMATION', facts: { missed: 9 } },
    ],
    [
      'nine in a row, and the child left an emergency department: a concern because of that',
      settled([...inARow(8), anAttendance('2026-11-01T10:22:00Z', { status: 'left' }), last()]),
      { notWith: ['first-beside-left-out'], severity: 'CONCERN', facts: { missed: 9 } },
    ],
    [
      'nine in a row, and a concern is recorded with the last of them',
      settled([...inARow(8), last({ recordedConcern: 'yes' })]),
      { notWith: ['no-concern-recorded'], severity: 'CONCERN', facts: { concernBeside: true } },
    ],
    ['the tenth in a row is a concern by itself', settled([...inARow(9), last()]), { severity: 'CONCERN' }],
    [
      'nine, and one whose outcome is not known may be the tenth',
      settled([...inARow(8), missed('2026-08-30T09:00:00Z', { status: 'booked' }), last()]),
      { severity: 'CONCERN' },
    ],
    [
      'two in a row, and the police had met the child 90 days ago',
      settled([anAttendance('2026-08-19T13:22:00Z', { setting: 'police', kind: 'other' }), ...inARow(1), last()]),
      { notWith: ['first-earlier-kept'], severity: 'CONCERN' },
    ],
    [
      'two in a row, and social care had met the child 90 days and a second ago',
      settled([anAttendance('2026-08-19T13:21:59Z', { setting: 'social-care', kind: 'other' }), ...inARow(1), last()]),
      { severity: 'INFORMATION' },
    ],
    [
      'a school and a practice had recorded signs of neglect since June',
      settled([...signs('E01', 'V00001'), ...inARow(1), last()]),
      { severity: 'CONCERN', facts: { signsOfNeglect: 2 } },
    ],
    [
      'a school had recorded signs of neglect twice',
      settled([...signs('E01', 'E01'), ...inARow(1), last()]),
      { severity: 'INFORMATION' },
    ],
    [
      'seldom, on a child protection plan: a concern, no more',
      settled(seldom({ plan: onPlan('LAC') })),
      { severity: 'CONCERN' },
    ],
    [
      'seldom, but one of them was essential and is not rebooked',
      weekAfter(seldom({ isEssential: true })),
      { severity: 'URGENT' },
    ],
    [
      'seldom, and a bruise before the child moved rang 28 days ago: a concern',
      settled([...seldom(), anAttendance('2026-10-20T13:22:00Z', { injuries: [aCheekBruise] })]),
      { severity: 'CONCERN', facts: { rule: 'R17' } },
    ],
    [
      'seldom, and a bruise rang 28 days and a second ago: information',
      settled([...seldom(), anAttendance('2026-10-20T13:21:59Z', { injuries: [aCheekBruise] })]),
      { severity: 'INFORMATION' },
    ],
    [
      'seldom, and somebody recorded a concern 90 days ago',
      settled([...seldom(), anAttendance('2026-08-19T13:22:00Z', { recordedConcern: 'yes' })]),
      { severity: 'CONCERN' },
    ],
    [
      'seldom, and the child left an emergency department before being seen',
      settled([...seldom(), anAttendance('2026-11-01T13:22:00Z', { status: 'left' })]),
      { severity: 'CONCERN' },
    ],
    [
      'seldom, and whether there was a plan could not be checked at an emergency visit: that says nothing of the child',
      waited('R03', settled([...seldom(), anAttendance('2026-11-01T13:22:00Z', { plan: planUnknown })])),
      { severity: 'INFORMATION' },
    ],
    [
      'neither a plan nor its absence is known: the pattern is one all the same',
      settled([missed('2026-10-01T09:00:00Z'), last({ plan: planUnknown })]),
      { severity: 'INFORMATION', missing: ['plan status', 'whether the family was reached'] },
    ],
  ],
  waits: [
    ['the slot has just passed', aChild([missed('2026-10-01T09:00:00Z'), last()]), { until: '2026-11-17T14:22:00Z' }],
  ],
  staysQuiet: [
    [
      'absent from school twice',
      settled([missed('2026-10-01T09:00:00Z', { setting: 'school' }), last({ setting: 'school' })]),
    ],
    [
      'absent from school, and then one missed',
      settled([missed('2026-10-01T09:00:00Z', { setting: 'school' }), last()]),
    ],
    ['the first one: R08 speaks', settled([last()])],
    ['the one before was missed a year and a second ago', settled([missed('2025-11-17T13:21:59Z'), last()])],
    [
      'the second in a year, after one that was kept',
      settled([missed('2026-09-01T09:00:00Z'), kept('2026-10-01T09:00:00Z'), last()]),
    ],
    [
      'the third is a year and a second away',
      settled([missed('2025-11-17T13:21:59Z'), missed('2026-09-01T09:00:00Z'), kept('2026-10-01T09:00:00Z'), last()]),
    ],
    ['the next one is missed later', settled([last(), missed('2026-12-01T09:00:00Z')]), { at: `visit-${slot}` }],
    [
      'what became of the first is not recorded, the next was kept: two at most, not in a row',
      settled([missed('2026-09-01T09:00:00Z', { status: 'booked' }), kept('2026-10-01T09:00:00Z'), last()]),
    ],
    [
      'three that the hospital cancelled',
      settled(
        ['2026-09-01T09:00:00Z', '2026-09-02T09:00:00Z', '2026-09-03T09:00:00Z'].map((at) =>
          missed(at, { status: 'cancelled-by-provider' }),
        ),
      ),
    ],
    ['the sixteenth birthday', settled([missed('2026-10-01T09:00:00Z'), last()], { birthDate: '2010-11-17' })],
    ['neither was an appointment', settled([anAttendance(slot, { status: 'was-not-brought' })])],
  ],
  cannotTell: [
    [
      'what became of the one before is not recorded: the second in a row, or not',
      settled([missed('2026-10-01T09:00:00Z', { status: 'booked' }), last()]),
    ],
    [
      'a missed one, one without an outcome, and this one',
      settled([missed('2026-09-01T09:00:00Z'), missed('2026-10-01T09:00:00Z', { status: 'booked' }), last()]),
    ],
    [
      'two missed with one kept in between, and a fourth without an outcome may make three',
      settled([
        missed('2026-08-01T09:00:00Z', { status: 'booked' }),
        missed('2026-09-01T09:00:00Z'),
        kept('2026-10-01T09:00:00Z'),
        last(),
      ]),
    ],
    [
      'the birth date is not known',
      settled([missed('2026-10-01T09:00:00Z'), last()], { birthDate: null }),
      { missing: ['birth date', 'whether the family was reached'] },
    ],
  ],
});
