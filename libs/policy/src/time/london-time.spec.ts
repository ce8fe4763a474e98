import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  londonDate,
  londonInstant,
  londonOffset,
  londonTime,
  monthsBetween,
} from './london-time.js';

const at = (text: string): number => Date.parse(text);

describe('time on a London wall', () => {
  it('agrees with the time zone database at any moment from 2000 to 2036', () => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    fc.assert(
      fc.property(fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2036-01-01T00:00:00Z') }), (instant) => {
        const { hour, minute } = londonTime(instant);
        const wall = `${londonDate(instant)}, ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(format.format(instant)).toBe(wall);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-03-29T00:59:59Z', 0],
    ['2026-03-29T01:00:00Z', 1],
    ['2026-10-25T00:59:59Z', 1],
    ['2026-10-25T01:00:00Z', 0],
  ])('at %s is %i hours ahead of Greenwich', (instant, hours) => {
    expect(londonOffset(at(instant))).toBe(hours * 3_600_000);
  });

  it('puts a child seen at 23:30 GMT on a summer evening on the next day', () => {
    expect(londonDate(at('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(londonDate(at('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });

  it('reads weekday, hour and minute', () => {
    expect(londonTime(at('2026-11-17T13:22:00Z'))).toEqual({
      ...{ year: 2026, month: 11, date: 17, weekday: 2 },
      ...{ hour: 13, minute: 22 },
    });
  });

  it('finds the instant of a wall-clock time in winter, in summer and on the days between', () => {
    expect(londonInstant('2026-01-05', 9 * 60)).toBe(at('2026-01-05T09:00:00Z'));
    expect(londonInstant('2026-07-06', 9 * 60)).toBe(at('2026-07-06T08:00:00Z'));
    expect(londonInstant('2026-03-29', 9 * 60)).toBe(at('2026-03-29T08:00:00Z'));
    expect(londonInstant('2026-10-25', 9 * 60)).toBe(at('2026-10-25T09:00:00Z'));
  });
});

describe('calendar dates', () => {
  it('adds days across the end of a year and a leap day', () => {
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('counts whole days, also across a change of the clocks', () => {
    expect(daysBetween('2026-04-09', '2026-11-17')).toBe(222);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it.each([
    ['2026-04-09', '2026-11-08', 6],
    ['2026-04-09', '2026-11-09', 7],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-01-31', '2026-03-01', 1],
    ['2008-02-29', '2026-02-28', 215],
    ['2008-02-29', '2026-03-01', 216],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
