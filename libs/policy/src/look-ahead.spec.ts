import fc from 'fast-check';
import { loadPolicies } from '#libs/platform';
import { aChild, aMissedAppointment, anAttendance, waited } from '#libs/testing';
import { decide } from './decide.js';
import { lookAheadMs, mayLookAhead, tellsOfWeight, weighsAheadMs } from './look-ahead.js';
import { type Policy } from './policy.js';
import { knownSince } from './appointments.js';
import { endOfWorkingDay } from './time/working-days.js';

const day = 86_400_000;
let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

describe('how far rules look ahead', () => {
  it('is the longest that a policy says, and nothing where no rule of it does', () => {
    const [policy] = policies;
    expect(lookAheadMs(policies)).toBe(35 * day);
    expect(lookAheadMs([{ ...policy!, rules: {} }])).toBe(0);
    expect(lookAheadMs([{ ...policy!, rules: {} }, policy!])).toBe(35 * day);
  });

  it('covers the working days in which a slot may be rebooked, whenever they begin', () => {
    const from = Date.parse('2019-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 * 24 }), fc.integer({ min: 1, max: 20 }), (hours, days) => {
        const start = from + hours * 3_600_000;
        expect(endOfWorkingDay(start, days)).toBeLessThan(start + days * 7 * day);
      }),
    );
  });

  it('concerns missed appointments alone', () => {
    expect(mayLookAhead({ kind: 'appointment', status: 'was-not-brought' })).toBe(true);
    expect(mayLookAhead({ kind: 'appointment', status: 'entered-in-error' })).toBe(false);
    expect(mayLookAhead({ kind: 'unscheduled', status: 'was-not-brought' })).toBe(false);
  });

  it('is no further than that: a slot heard of later changes nothing that was said', () => {
    const slot = aMissedAppointment('2026-11-17T13:22:00Z', { isEssential: true });
    const booked = (after: number) =>
      aMissedAppointment('2027-03-01T09:00:00Z', { status: 'booked', firstReceivedAt: knownSince(slot) + after });
    const said = (...contacts: readonly (typeof slot)[]): unknown =>
      decide(waited('R11 again', waited('R11', aChild([slot, ...contacts]))), policies).findings;
    expect(said(booked(lookAheadMs(policies) + 1))).toEqual(said());
    expect(said(booked(day))).not.toEqual(said());
  });
});

describe('how far a weight reaches back', () => {
  it('is the longest that a rule waits for one, and nothing where no rule does', () => {
    const [policy] = policies;
    expect(weighsAheadMs(policies)).toBe(56 * day);
    expect(weighsAheadMs([{ ...policy!, rules: {} }])).toBe(0);
  });

  it.each([
    ['weighed', true],
    ['fell-two-spaces', true],
    ['born-below-ninth-centile', false],
    ['fall', false],
    ['unheard-of', false],
  ])('begins at what %s tells', (code, expected) => {
    expect(tellsOfWeight({ kind: 'outcome', system: 'bellwether', code })).toBe(expected);
  });

  it('is no further than that: a later weight changes nothing that was said', () => {
    const fell = anAttendance('2026-10-20T09:00:00Z', { circumstances: ['fell-three-spaces'] });
    const said = (...after: readonly number[]): unknown => {
      const later = after.map((ms) =>
        anAttendance(new Date(fell.occurredAt + ms).toISOString(), { circumstances: ['weighed'] }),
      );
      const child = waited('R34', aChild([fell, ...later]));
      return decide(child, policies).findings.filter(({ contactKey }) => contactKey === fell.key);
    };
    expect(said(weighsAheadMs(policies) + 1000)).toEqual(said());
    expect(said(weighsAheadMs(policies))).not.toEqual(said());
  });
});
