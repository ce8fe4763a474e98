import { aChild, anAttendance, noPlan, onPlan, planUnknown } from '#libs/testing';
import { ageAt } from './age.js';
import { attended, leftEarly, leftWithin, missingBasics, underYears } from './attendance.js';

const noon = Date.parse('2026-11-17T12:00:00Z');

describe('whether a child was there', () => {
  it.each([
    ['arrived', true],
    ['completed', true],
    ['left', true],
    ['booked', false],
    ['was-not-brought', false],
    ['cancelled-by-patient', false],
    ['cancelled-by-provider', false],
  ] as const)('%s: %s', (status, there) => {
    expect(attended({ status })).toBe(there);
  });
});

describe('what happened within some days before', () => {
  const now = anAttendance('2026-11-17T12:00:00Z');
  const before = (at: string, changes: Parameters<typeof anAttendance>[1]) => aChild([anAttendance(at, changes), now]);

  it('is that a child left early, to the second', () => {
    const leaving = { status: 'left' } as const;
    expect(leftWithin(before('2026-11-07T12:00:00Z', leaving), now, 10)).toBe(true);
    expect(leftWithin(before('2026-11-07T11:59:59Z', leaving), now, 10)).toBe(false);
    expect(leftWithin(before('2026-11-07T12:00:00Z', { ...leaving, kind: 'appointment' }), now, 10)).toBe(false);
    const left = { kind: 'unscheduled', status: 'left', circumstances: [] } as const;
    expect([leftEarly(left), leftEarly(now)]).toEqual([true, false]);
  });

  it.each([
    ['came and left, as it is told', 'unscheduled', 'completed', true],
    ['left an appointment', 'appointment', 'completed', false],
    ['was to come', 'unscheduled', 'booked', false],
  ] as const)('is told in words: %s', (_, kind, status, isLeft) => {
    expect(leftEarly({ kind, status, circumstances: ['left-before-seen'] })).toBe(isLeft);
  });
});

describe('whether a child is under an age', () => {
  it.each([
    ['the day before the birthday', '2008-11-18', 'yes'],
    ['the birthday', '2008-11-17', 'no'],
    ['no birth date', null, 'unknown'],
    ['a birth date to come', '2026-11-18', 'unknown'],
  ])('%s', (_, birthDate, answer) => {
    expect(underYears(ageAt(birthDate, noon), 18)).toBe(answer);
  });
});

describe('what is missing for any rule', () => {
  const at = (plan: typeof noPlan, birthDate: string | null): readonly string[] =>
    missingBasics(ageAt(birthDate, noon), anAttendance('2026-11-17T12:00:00Z', { plan }));

  it('is the birth date, and the plan status only while it is unknown', () => {
    expect(at(planUnknown, null)).toEqual(['birth date', 'plan status']);
    expect(at(noPlan, null)).toEqual(['birth date']);
    expect(at(planUnknown, '2026-04-09')).toEqual(['plan status']);
    expect(at(onPlan('CPP'), '2026-04-09')).toEqual([]);
  });
});
