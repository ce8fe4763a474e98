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

/** What became of the child after the stay began whose end nobody states; every wait is over. */
const then = (at: string, changes: Partial<ContactFacts>, about: Partial<ContactFacts> = {}): ChildFacts =>
  waited('R45 again', waited('R45', aChild([stay(about), anAttendance(at, changes)])));
const northgate = { organisation: 'Y00001', organisationName: 'Northgate Practice', site: null } as const;
const seenByPractice = { ...northgate, kind: 'appointment', setting: 'gp', status: 'completed' } as const;
const eastfield = { organisation: 'RYY', organisationName: 'Eastfield Hospital', site: null } as const;
const ofStay = { at: `visit-${began}` } as const;
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
          '{child}, 9 months, is at Millbrook Hospitals ward since 17 November 2026, for 70 days. ' +
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
          '{child}, 10 months, is at Millbrook Hospitals ward since 17 November 2026, for 84 days. ' +
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
    [
      'seen elsewhere a day after it began, to the second: that may be of the same journey',
      then('2026-11-18T13:22:00Z', eastfield),
      { ...ofStay, severity: 'CONCERN', missing: [] },
    ],
    [
      'seen by its practice after 84 days: until then nothing says that it went home',
      then('2027-02-09T13:22:01Z', seenByPractice),
      ofStay,
    ],
    [
      'another clinic of the hospital sees it: that may be from the ward',
      then('2026-12-17T09:00:00Z', { kind: 'appointment', setting: 'outpatient', status: 'completed' }),
      ofStay,
    ],
    [
      'a social worker sees it: that may be on the ward',
      then('2026-12-17T09:00:00Z', { ...seenByPractice, organisation: 'E00000001', setting: 'social-care' }),
      ofStay,
    ],
    [
      'nobody knows whether it came to the practice',
      then('2026-12-17T09:00:00Z', { ...seenByPractice, status: 'booked' }),
      ofStay,
    ],
    [
      'three months are intended, and its practice saw it: leave is part of a long stay',
      then('2026-12-17T09:00:00Z', seenByPractice, intended),
      { ...ofStay, severity: 'CONCERN', facts: { intended: true } },
    ],
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
    [
      'its practice saw it a day and a second after it began: the end was not stated',
      then('2026-11-18T13:22:01Z', seenByPractice),
      ofStay,
    ],
    ['its practice saw it after 84 days, to the second', then('2027-02-09T13:22:00Z', seenByPractice), ofStay],
    ['it came to an emergency department elsewhere', then('2026-12-17T09:00:00Z', eastfield), ofStay],
    ['it came to the emergency department of the same hospital', then('2026-12-17T09:00:00Z', {}), ofStay],
    [
      'a health visitor saw it at home',
      then('2026-12-17T09:00:00Z', {
        ...northgate,
        kind: 'home-visit',
        setting: 'health-visitor',
        status: 'completed',
      }),
      ofStay,
    ],
    [
      'whether its source tells of ends is not known, and its practice saw it',
      then('2026-12-17T09:00:00Z', seenByPractice, { isEndTold: false }),
      ofStay,
    ],
  ],
  cannotTell: [
    ['the birth date is not known', seventyDays({}, { birthDate: null }), { missing: ['birth date'] }],
    [
      'another hospital admitted it: it may have been brought back',
      then('2026-12-17T09:00:00Z', { ...eastfield, kind: 'stay', setting: 'inpatient' }),
      { ...ofStay, missing: ['end of the stay'] },
    ],
    [
      'it was transferred to another department: it may have been brought back',
      then('2026-12-17T09:00:00Z', { ...eastfield, circumstances: ['transferred-in'] }),
      ofStay,
    ],
    [
      'its source does not tell of every end of a stay, as a published history does not',
      seventyDays({ isEndTold: false }),
      { missing: ['end of the stay'] },
    ],
  ],
});
