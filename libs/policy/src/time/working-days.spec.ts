import fc from 'fast-check';
import { londonDate, londonTime } from './london-time.js';
import { nations } from './nations.js';
import {
  addWorkingDays,
  addWorkingHours,
  CalendarError,
  endOfWorkingDay,
  isOfficeTime,
  isWorkingDay,
} from './working-days.js';

const office = { opens: 9 * 60, closes: 17 * 60 };
const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

describe('a working day in England', () => {
  it.each([
    ['2026-11-17', 'a Tuesday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-08-31', 'the summer bank holiday', false],
    ['2026-12-28', 'Monday in place of Boxing Day', false],
    ['2027-12-27', 'Monday in place of Christmas Day', false],
    ['2028-02-29', 'a leap day that is a Tuesday', true],
  ])('%s, %s: %s', (date, _, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it('is another in each nation', () => {
    const working = (date: string): readonly boolean[] => nations.map((nation) => isWorkingDay(date, nation));
    expect(nations).toEqual(['england', 'wales', 'scotland', 'northern-ireland']);
    expect(working('2026-01-02')).toEqual([true, true, false, true]);
    expect(working('2026-04-06')).toEqual([false, false, true, false]);
    expect(working('2026-08-03')).toEqual([true, true, false, true]);
    expect(working('2026-08-31')).toEqual([false, false, true, false]);
    expect(working('2026-03-17')).toEqual([true, true, true, false]);
    expect(working('2026-07-13')).toEqual([true, true, true, false]);
    expect(working('2026-12-25')).toEqual([false, false, false, false]);
  });

  it('is an error, not a guess, in a year without data', () => {
    expect(() => isWorkingDay('2031-05-01')).toThrow(CalendarError);
    expect(() => isWorkingDay('tomorrow')).toThrow(RangeError);
    expect(() => isWorkingDay('2031-05-01')).toThrow('bank holidays of 2031 are not known');
    expect(() => addWorkingDays(at('2028-12-29T16:00:00Z'), 1, office)).toThrow(CalendarError);
  });
});

describe('office time', () => {
  it.each([
    ['a Tuesday at 08:59', '2026-11-17T08:59:59Z', false],
    ['a Tuesday at 09:00', '2026-11-17T09:00:00Z', true],
    ['a Tuesday at 16:59', '2026-11-17T16:59:59Z', true],
    ['a Tuesday at 17:00', '2026-11-17T17:00:00Z', false],
    ['a Saturday at noon', '2026-11-21T12:00:00Z', false],
    ['three in the morning of a bank holiday Monday', '2026-08-31T02:00:00Z', false],
    ['noon of a bank holiday Monday', '2026-08-31T11:00:00Z', false],
    ['08:30 by Greenwich in summer, 09:30 in London', '2026-07-06T08:30:00Z', true],
    ['16:30 by Greenwich in summer, 17:30 in London', '2026-07-06T16:30:00Z', false],
  ])('%s: %s is %s', (_, moment, expected) => {
    expect(isOfficeTime(at(moment), office)).toBe(expected);
  });

  it('is an error, not a guess, in a year without data', () => {
    expect(() => isOfficeTime(at('2031-05-01T10:00:00Z'), office)).toThrow(CalendarError);
  });
});

describe('a clock of one working day', () => {
  it.each([
    ['Tuesday afternoon', '2026-11-17T15:00:00Z', '2026-11-18T15:00'],
    ['Friday afternoon', '2026-11-20T15:00:00Z', '2026-11-23T15:00'],
    ['Saturday at two in the morning', '2026-11-21T02:00:00Z', '2026-11-23T17:00'],
    ['before offices open', '2026-11-17T07:30:00Z', '2026-11-17T17:00'],
    ['after offices close', '2026-11-17T18:00:00Z', '2026-11-18T17:00'],
  ])('started on a %s runs out when it should', (_, from, due) => {
    expect(iso(addWorkingDays(at(from), 1, office))).toBe(due);
  });

  it('passes over a bank holiday Monday', () => {
    expect(iso(addWorkingDays(at('2026-08-28T14:00:00Z'), 1, office))).toBe('2026-09-01T14:00');
  });

  it('passes over Christmas and the weekend after it', () => {
    expect(iso(addWorkingDays(at('2026-12-24T12:00:00Z'), 1, office))).toBe('2026-12-29T12:00');
  });

  it('keeps the time on the wall when the clocks go forward and back', () => {
    expect(iso(addWorkingDays(at('2026-03-27T15:00:00Z'), 1, office))).toBe('2026-03-30T14:00');
    expect(iso(addWorkingDays(at('2026-10-23T14:00:00Z'), 1, office))).toBe('2026-10-26T15:00');
  });
});

describe('a clock of four working hours', () => {
  it('runs through the afternoon', () => {
    expect(iso(addWorkingHours(at('2026-11-17T10:00:00Z'), 4, office))).toBe('2026-11-17T14:00');
  });

  it('stops when offices close and goes on next morning', () => {
    expect(iso(addWorkingHours(at('2026-11-17T15:00:00Z'), 4, office))).toBe('2026-11-18T11:00');
  });

  it('runs out at closing time itself, not at the next opening', () => {
    expect(iso(addWorkingHours(at('2026-11-17T13:00:00Z'), 4, office))).toBe('2026-11-17T17:00');
  });

  it('always ends in office hours of a working day, and never before one that started earlier', () => {
    const instant = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2028-11-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.nat(86_400_000), fc.integer({ min: 1, max: 40 }), (from, later, hours) => {
        const due = addWorkingHours(from, hours, office);
        const { hour, minute } = londonTime(due);
        expect(isWorkingDay(londonDate(due))).toBe(true);
        expect(hour * 60 + minute).toBeGreaterThanOrEqual(office.opens);
        expect(hour * 60 + minute).toBeLessThanOrEqual(office.closes);
        expect(due - from).toBeGreaterThanOrEqual(hours * 3_600_000);
        expect(addWorkingHours(from + later, hours, office)).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the end of a working day some days later', () => {
  const end = (from: string, days: number): string => new Date(endOfWorkingDay(Date.parse(from), days)).toISOString();

  it('is the last moment of that day in London, whatever the time of the first', () => {
    expect(end('2026-11-17T00:00:00Z', 5)).toBe('2026-11-24T23:59:59.999Z');
    expect(end('2026-11-17T23:59:59Z', 5)).toBe('2026-11-24T23:59:59.999Z');
    expect(end('2026-07-01T23:30:00Z', 1)).toBe('2026-07-03T22:59:59.999Z');
  });

  it('passes over weekends and bank holidays', () => {
    expect(end('2026-11-14T09:00:00Z', 1)).toBe('2026-11-16T23:59:59.999Z');
    expect(end('2026-12-24T09:00:00Z', 1)).toBe('2026-12-29T23:59:59.999Z');
  });

  it('counts every Monday to Friday in a year whose bank holidays are not known', () => {
    expect(end('2020-12-24T09:00:00Z', 1)).toBe('2020-12-25T23:59:59.999Z');
    expect(end('2031-12-26T09:00:00Z', 1)).toBe('2031-12-29T23:59:59.999Z');
  });

  it('goes back as well, and is the same day when no day is to pass', () => {
    expect(end('2026-11-17T13:22:00Z', -3)).toBe('2026-11-12T23:59:59.999Z');
    expect(end('2026-04-07T13:22:00Z', -1)).toBe('2026-04-02T22:59:59.999Z');
    expect(end('2026-11-21T13:22:00Z', 0)).toBe('2026-11-21T23:59:59.999Z');
  });

  it('is the one of the nation', () => {
    const after = (from: string, nation: 'scotland' | 'northern-ireland'): string =>
      new Date(endOfWorkingDay(Date.parse(from), 1, nation)).toISOString().slice(0, 10);
    expect(after('2026-12-31T09:00:00Z', 'northern-ireland')).toBe('2027-01-04');
    expect(after('2026-12-31T09:00:00Z', 'scotland')).toBe('2027-01-05');
  });
});
