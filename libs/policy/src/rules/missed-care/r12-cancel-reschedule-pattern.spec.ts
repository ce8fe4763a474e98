import { aChild, aMissedAppointment, describeRule, instant, onPlan, planUnknown, waited } from '#libs/testing';
import { type ChildFacts, type ContactFacts } from '../../facts.js';
import { cancelReschedulePattern } from './r12-cancel-reschedule-pattern.js';

const slot = '2026-11-17T13:22:00Z';
const at = `visit-${slot}`;
const cancelled = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(when, { status: 'cancelled-by-patient', ...changes });
const late = (when: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  cancelled(when, { circumstances: ['cancelled-at-short-notice'], ...changes });
const missed = (changes: Partial<ContactFacts> = {}): ContactFacts => aMissedAppointment(slot, changes);
const settled = (contacts: readonly ContactFacts[], child: Partial<ChildFacts> = {}): ChildFacts =>
  waited('R12', aChild(contacts, child));
const northgate = { organisation: 'RYY', organisationName: 'Northgate Hospital' };
const three = (changes: Partial<ContactFacts> = {}): readonly ContactFacts[] => [
  cancelled('2026-09-01T09:00:00Z'),
  cancelled('2026-10-01T09:00:00Z', northgate),
  cancelled(slot, changes),
];
const twoLate = [late('2026-09-01T09:00:00Z'), late('2026-10-01T09:00:00Z')];

describeRule(cancelReschedulePattern, {
  fires: [
    [
      'the family cancels the third in half a year, one of them at another hospital',
      settled(three()),
      {
        severity: 'INFORMATION',
        recipients: ['NN'],
        sentence:
          'An appointment of {child}, 7 months, at Millbrook Hospitals clinic on 17 November 2026 at 13:22 was cancelled by ' +
          'the family. In the 183 days before, the family had cancelled 2 others, the last on 1 October 2026 at Northgate ' +
          'Hospital clinic. The reasons are not recorded.',
        contacts: [at, 'visit-2026-10-01T09:00:00Z', 'visit-2026-09-01T09:00:00Z'],
        facts: { cancelled: 3, atShortNotice: 0, notKnown: 0 },
        missing: ['why they were cancelled'],
        assumptions: [],
      },
    ],
    [
      'two were cancelled at short notice and the next was missed',
      settled([...twoLate, missed()]),
      {
        severity: 'INFORMATION',
        sentence:
          '{child}, 7 months, was not brought to an appointment at Millbrook Hospitals clinic on 17 November 2026 at 13:22. ' +
          'In the 183 days before, the family had cancelled 2 others, the last on 1 October 2026 at Millbrook Hospitals ' +
          'clinic. At short notice, as recorded: 2 of all these. The reasons are not recorded.',
        facts: { cancelled: 2, atShortNotice: 2, notKnown: 0 },
      },
    ],
    [
      'three at short notice and then one missed, on a child protection plan: a concern',
      settled([late('2026-08-01T09:00:00Z'), ...twoLate, missed({ plan: onPlan('CPP') })]),
      { severity: 'CONCERN', facts: { cancelled: 3, atShortNotice: 3 } },
    ],
    [
      'a looked-after child',
      settled(three({ plan: onPlan('LAC') })),
      { notWith: ['cancelled-by-clinic'], severity: 'CONCERN' },
    ],
    [
      'whether there is a plan is not known: it does not raise',
      settled(three({ plan: planUnknown })),
      { severity: 'INFORMATION', missing: ['plan status', 'why they were cancelled'] },
    ],
    [
      'the first of the three 183 days before, to the second',
      settled([cancelled('2026-05-18T13:22:00Z'), cancelled('2026-10-01T09:00:00Z'), cancelled(slot)]),
    ],
    [
      'the fourth speaks again',
      settled([cancelled('2026-08-01T09:00:00Z'), ...three()]),
      { facts: { cancelled: 4, atShortNotice: 0, notKnown: 0 } },
    ],
    [
      'one that was kept stands between',
      settled([...three(), aMissedAppointment('2026-10-15T09:00:00Z', { status: 'completed' })]),
    ],
    ['the day before the sixteenth birthday', settled(three(), { birthDate: '2010-11-18' })],
    [
      'in summer the clock of the sentence is the one in London',
      settled([
        cancelled('2026-06-01T09:00:00Z'),
        late('2026-06-08T09:00:00Z'),
        late('2026-07-01T23:05:00Z', northgate),
      ]),
      {
        sentence:
          'An appointment of {child}, 12 weeks, at Northgate Hospital clinic on 2 July 2026 at 00:05 was cancelled by the ' +
          'family. In the 183 days before, the family had cancelled 2 others, the last on 8 June 2026 at Millbrook ' +
          'Hospitals clinic. At short notice, as recorded: 2 of all these. The reasons are not recorded.',
      },
    ],
  ],
  waits: [
    ['the slot has just been missed', aChild([...twoLate, missed()]), { until: '2026-11-17T14:22:00Z' }],
    [
      'a slot of next week is cancelled: its day is not waited for',
      aChild(three({ firstReceivedAt: instant('2026-11-10T08:00:00Z') })),
      { until: '2026-11-10T09:00:00Z' },
    ],
  ],
  staysQuiet: [
    [
      'the hospital cancelled three',
      settled([
        ...three().map((each) => ({ ...each, status: 'cancelled-by-provider' as const })),
        missed({ key: 'another', plan: onPlan('CPP') }),
      ]),
      { at: 'another' },
    ],
    ['the second that the family cancelled', settled([cancelled('2026-10-01T09:00:00Z'), cancelled(slot)])],
    [
      'the first of the three 183 days and a second before',
      settled([cancelled('2026-05-18T13:21:59Z'), cancelled('2026-10-01T09:00:00Z'), cancelled(slot)]),
    ],
    ['one was cancelled at short notice and the next missed', settled([late('2026-10-01T09:00:00Z'), missed()])],
    [
      'the first at short notice 183 days and a second before the missed one',
      settled([late('2026-05-18T13:21:59Z'), late('2026-10-01T09:00:00Z'), missed()]),
    ],
    ['missed first, then cancelled twice', settled([...twoLate, aMissedAppointment('2026-08-01T09:00:00Z')])],
    ['after two at short notice the child was brought', settled([...twoLate, missed({ status: 'completed' })])],
    ['the sixteenth birthday', settled(three(), { birthDate: '2010-11-17' })],
  ],
  cannotTell: [
    [
      'two were cancelled, with what notice is not recorded, and the next was missed',
      settled([cancelled('2026-09-01T09:00:00Z'), late('2026-10-01T09:00:00Z'), missed()]),
      { missing: ['why they were cancelled'] },
    ],
    [
      'of one between two that were cancelled it is not recorded what became',
      settled([
        cancelled('2026-09-01T09:00:00Z'),
        cancelled('2026-10-01T09:00:00Z', { status: 'booked' }),
        cancelled(slot),
      ]),
    ],
    [
      'the birth date is not known',
      settled(three(), { birthDate: null }),
      { missing: ['birth date', 'why they were cancelled'] },
    ],
  ],
});
