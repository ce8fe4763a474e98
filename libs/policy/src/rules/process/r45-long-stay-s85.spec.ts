import { aChild, anAttendance, describeRule, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { longStay } from './r45-long-stay-s85.js';

const began = '2026-11-17T13:22:00Z';
const stay = (changes: Partial<ContactFacts> = {}): ContactFacts =>
  anAttendance(began, { kind: 'stay', setting: 'inpatient', status: 'arrived', ...changes });
const stays = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = {}): ChildFacts =>
  aChild([stay(changes)], child);
const seventyDays = (changes: Partial<ContactFacts> = {}, child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R45', stays(changes, child));
const eightyFourDays = (changes: Partial<ContactFacts> = {}): ChildFacts => waited('R45 again', seventyDays(changes));
const intended = { circumstances: ['stay-intended-three-months'] } as const;

describeRule(longStay, {
  fires: [
    [
      'after 70 days the child is still there: information',
      seventyDays(),
      {
        notWith: ['went-home'],
        severity: 'INFORMATION',
        recipients: ['NN', 'CSC'],
        sentence:
          '{child}, 7 months, is at Millbrook Hospitals ward since 17 November 2026, for 70 days. ' +
          'At three months the authority has to be told (Children Act 1989, section 85).',
        contacts: [`visit-${began}`],
        facts: { intended: false },
        assumptions: ['end-not-recorded-taken-as-still-there'],
        missing: [],
      },
    ],
    [
      'after 84 days: a concern',
      eightyFourDays(),
      {
        severity: 'CONCERN',
        sentence:
          '{child}, 7 months, is at Millbrook Hospitals ward since 17 November 2026, for 84 days. ' +
          'The authority has to be told (Children Act 1989, section 85).',
      },
    ],
    [
      'three months are intended from the beginning: at once',
      stays(intended),
      {
        severity: 'CONCERN',
        facts: { intended: true },
        assumptions: [],
        sentence:
          '{child}, 7 months, is at Millbrook Hospitals ward since 17 November 2026, and three months or more are intended. ' +
          'The authority has to be told (Children Act 1989, section 85).',
      },
    ],
    [
      'the stay is booked, and three months are intended',
      stays({ ...intended, status: 'booked' }),
      { notWith: ['stay-intended-three-months-not-recorded'] },
    ],
    ['whether there is a plan does not matter', seventyDays({ plan: planUnknown }), { missing: ['plan status'] }],
    ['the day before the eighteenth birthday', seventyDays({}, { birthDate: '2008-11-18' })],
  ],
  waits: [
    ['the stay has just begun', stays(), { until: '2027-01-26T13:22:00Z' }],
    [
      'it was heard of late',
      stays({ firstReceivedAt: Date.parse('2026-12-24T10:00:00Z') }),
      { until: '2027-01-26T13:22:00Z' },
    ],
    [
      '84 days have passed, but the first wait has begun anew',
      waited('R45 again', stays()),
      { until: '2027-01-26T13:22:00Z' },
    ],
  ],
  staysQuiet: [
    ['the child went home before', seventyDays({ status: 'completed' })],
    ['a long stay was intended, and is over', seventyDays({ ...intended, status: 'completed' })],
    ['a stay is booked, and nothing is said of its length', seventyDays({ status: 'booked' })],
    ['an emergency visit that nobody ended', seventyDays({ kind: 'unscheduled', setting: 'ed' })],
    ['the eighteenth birthday', seventyDays({}, { birthDate: '2008-11-17' })],
  ],
  cannotTell: [['the birth date is not known', seventyDays({}, { birthDate: null }), { missing: ['birth date'] }]],
});
