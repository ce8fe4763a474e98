import { aChild, aMissedAppointment, anAttendance } from '#libs/testing';
import { type ContactFacts } from './facts.js';
import { immunisedWithin, isMissedPlannedCare, missedReviewsBefore } from './planned-care.js';

const slot = (at: string, changes: Partial<ContactFacts> = {}): ContactFacts =>
  aMissedAppointment(at, { setting: 'health-visitor', circumstances: ['health-review'], ...changes });
const last = slot('2026-11-17T13:22:00Z');
const counted = (...before: readonly ContactFacts[]) =>
  missedReviewsBefore(aChild([...before, last]), last, 365, 21).missed;

describe('a missed slot of planned care', () => {
  it('is one of a health visitor, a school nurse or a practice, at home or not', () => {
    expect(isMissedPlannedCare(last)).toBe(true);
    expect(isMissedPlannedCare({ ...last, kind: 'home-visit' })).toBe(true);
    expect(isMissedPlannedCare({ ...last, setting: 'gp', circumstances: ['immunisation'] })).toBe(true);
    expect(isMissedPlannedCare({ ...last, setting: 'outpatient' })).toBe(false);
    expect(isMissedPlannedCare({ ...last, status: 'completed' })).toBe(false);
    expect(isMissedPlannedCare({ ...last, circumstances: [] })).toBe(false);
    expect(isMissedPlannedCare({ ...last, kind: 'call' })).toBe(false);
  });
});

describe('missed reviews', () => {
  it('are counted once for slots that are less than 21 days apart', () => {
    expect(counted()).toEqual({ lo: 1, hi: 1 });
    expect(counted(slot('2026-10-27T13:22:01Z'))).toEqual({ lo: 1, hi: 1 });
    expect(counted(slot('2026-10-27T13:22:00Z'))).toEqual({ lo: 2, hi: 2 });
  });

  it('are none where the review was kept soon after', () => {
    const missed = slot('2026-06-01T09:00:00Z');
    expect(counted(missed, slot('2026-06-22T08:59:59Z', { status: 'completed' }))).toEqual({ lo: 1, hi: 1 });
    expect(counted(missed, slot('2026-06-22T09:00:00Z', { status: 'completed' }))).toEqual({ lo: 2, hi: 2 });
  });

  it('are between two numbers where an outcome is not recorded', () => {
    const missed = slot('2026-06-01T09:00:00Z');
    expect(counted(slot('2026-06-01T09:00:00Z', { status: 'booked' }))).toEqual({ lo: 1, hi: 2 });
    expect(counted(missed, slot('2026-06-08T09:00:00Z', { status: 'booked' }))).toEqual({ lo: 1, hi: 2 });
    expect(counted(missed, slot('2026-06-08T09:00:00Z', { status: 'cancelled-by-provider' }))).toEqual({
      lo: 2,
      hi: 2,
    });
  });

  it('are no other slots', () => {
    expect(counted(slot('2026-06-01T09:00:00Z', { circumstances: ['immunisation'] }))).toEqual({ lo: 1, hi: 1 });
    expect(counted(slot('2025-11-17T13:21:59Z'))).toEqual({ lo: 1, hi: 1 });
  });
});

describe('an immunisation', () => {
  const given = (changes: Partial<ContactFacts>): string => {
    const before = anAttendance('2026-06-01T09:00:00Z', { circumstances: ['immunisation'], ...changes });
    return immunisedWithin(aChild([before, last]), last, 365);
  };

  it('is given where the child was there, wherever', () => {
    expect(given({ status: 'completed' })).toBe('yes');
    expect(given({ status: 'booked' })).toBe('unknown');
    expect(given({ status: 'was-not-brought' })).toBe('no');
    expect(given({ status: 'completed', circumstances: ['health-review'] })).toBe('no');
    expect(given({ status: 'completed', occurredAt: last.occurredAt - 366 * 86_400_000 })).toBe('no');
  });
});
