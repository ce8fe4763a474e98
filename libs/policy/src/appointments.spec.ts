import { aMissedAppointment, instant } from '#libs/testing';
import { isCareSlot, isMissed, knownSince, outcomeOf, wasNotBrought } from './appointments.js';

describe('an appointment', () => {
  it.each([
    ['was-not-brought', 'missed'],
    ['arrived', 'kept'],
    ['completed', 'kept'],
    ['left', 'kept'],
    ['booked', 'not-known'],
    ['cancelled-by-patient', 'cancelled'],
    ['cancelled-by-provider', 'cancelled'],
  ] as const)('of status %s was %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
    expect(isMissed({ kind: 'appointment', setting: 'outpatient', status })).toBe(outcome === 'missed');
    expect(isMissed({ kind: 'unscheduled', setting: 'ed', status })).toBe(false);
  });

  it.each([
    ['outpatient', true],
    ['social-care', true],
    ['school-nurse', true],
    ['school', false],
    ['education', false],
    ['nursery', false],
    ['police', false],
  ])('is one of care at %s: %s; a child who did not come was not brought all the same', (setting, isOfCare) => {
    const slot = { kind: 'appointment', status: 'was-not-brought', setting } as const;
    expect([isCareSlot(slot), isMissed(slot), wasNotBrought(slot)]).toEqual([isOfCare, isOfCare, true]);
  });

  it('that was missed is known since its time, or since it was first heard of', () => {
    const slot = '2026-11-17T13:22:00Z';
    const heard = (at: string): number => knownSince(aMissedAppointment(slot, { firstReceivedAt: instant(at) }));
    expect(heard('2026-10-01T09:00:00Z')).toBe(instant(slot));
    expect(heard('2026-11-18T09:00:00Z')).toBe(instant('2026-11-18T09:00:00Z'));
  });
});
