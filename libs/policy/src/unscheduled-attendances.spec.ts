import { aChild, aMissedAppointment, anAttendance, anInjury } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import {
  conditionsOnRecord,
  countOfAttendances,
  isBeyond,
  isUnscheduled,
  unscheduledAttendances,
} from './unscheduled-attendances.js';

const now = anAttendance('2026-11-17T13:22:00Z');
const elsewhere = { organisation: 'RYY', site: 'RYY01' };
const attendances = (...contacts: readonly ContactFacts[]) =>
  unscheduledAttendances(aChild(contacts), contacts.at(-1)!, 30, 24);

describe('an unscheduled attendance', () => {
  it.each([
    ['a child who came', {}, true],
    ['a child who left again', { status: 'left' }, true],
    ['a child whom the ambulance saw', { setting: 'ambulance' }, true],
    ['an appointment', { kind: 'appointment', setting: 'gp', status: 'completed' }, false],
    ['a call', { kind: 'call' }, false],
    ['nobody came', { status: 'was-not-brought' }, false],
    ['a transfer', { circumstances: ['transferred-in'] }, false],
    ['a child who was sent on', { circumstances: ['redirected'] }, false],
  ] as const)('%s', (_, changes, expected) => {
    expect(isUnscheduled(anAttendance('2026-11-17T13:22:00Z', changes))).toBe(expected);
  });
});

describe('unscheduled attendances', () => {
  it('are those in the window with the contact itself, the latest first', () => {
    const all = attendances(
      anAttendance('2026-10-18T13:21:59Z'),
      anAttendance('2026-10-18T13:22:00Z'),
      aMissedAppointment('2026-11-01T09:00:00Z'),
      now,
    );
    expect(all.map(({ contact }) => contact.key)).toEqual([now.key, 'visit-2026-10-18T13:22:00Z']);
  });

  it('leave the contact out when it is none', () => {
    expect(attendances(now, aMissedAppointment('2026-11-17T14:00:00Z')).map(({ contact }) => contact.key)).toEqual([
      now.key,
    ]);
  });

  it('may be one with another elsewhere a day before, to the second, and never with one at the same place', () => {
    const isCertain = (before: ContactFacts): boolean => attendances(before, now)[0]!.isCertain;
    expect(isCertain(anAttendance('2026-11-16T13:22:00Z', elsewhere))).toBe(false);
    expect(isCertain(anAttendance('2026-11-16T13:21:59Z', elsewhere))).toBe(true);
    expect(isCertain(anAttendance('2026-11-17T10:00:00Z'))).toBe(true);
  });

  it('are counted with the most and the fewest that they can be', () => {
    const all = attendances(anAttendance('2026-11-01T10:00:00Z'), anAttendance('2026-11-17T12:00:00Z', elsewhere), now);
    expect(countOfAttendances(all)).toEqual({ lo: 2, hi: 3 });
    expect(countOfAttendances(all, ({ key }) => (key === now.key ? 'no' : 'yes'))).toEqual({ lo: 2, hi: 2 });
    expect(countOfAttendances(all, () => 'unknown')).toEqual({ lo: 0, hi: 3 });
  });
});

describe('a long-term condition', () => {
  it('is on record when it was coded at any contact in the window', () => {
    const clinic = (when: string): ContactFacts =>
      aMissedAppointment(when, { status: 'completed', circumstances: ['asthma', 'epilepsy'] });
    const onRecord = (when: string): unknown => conditionsOnRecord(aChild([clinic(when), now]), now, 30);
    expect(onRecord('2026-10-18T13:22:00Z')).toEqual(['asthma', 'epilepsy']);
    expect(onRecord('2026-10-18T13:21:59Z')).toEqual([]);
  });

  it.each([
    ['wheeze, with asthma', { circumstances: ['wheeze'] }, 'no'],
    ['asthma itself', { circumstances: ['asthma', 'prompt'] }, 'no'],
    ['a seizure, with asthma alone', { circumstances: ['seizure'] }, 'yes'],
    ['nobody coded why', {}, 'unknown'],
    ['wheeze and an injury', { circumstances: ['wheeze'], injuries: [anInjury('bruise')] }, 'yes'],
    ['wheeze and self-harm', { circumstances: ['wheeze'], complaints: ['self-harm'] }, 'yes'],
    ['wheeze and a concern', { circumstances: ['wheeze'], recordedConcern: 'yes' }, 'yes'],
    ['wheeze and what the child told', { circumstances: ['wheeze', 'disclosure'] }, 'yes'],
  ] as const)('does or does not explain %s', (_, changes, expected) => {
    expect(isBeyond(['asthma'], anAttendance('2026-11-17T13:22:00Z', changes))).toBe(expected);
  });

  it('that is not on record explains nothing', () => {
    expect(isBeyond([], anAttendance('2026-11-17T13:22:00Z', { circumstances: ['wheeze'] }))).toBe('yes');
  });
});
