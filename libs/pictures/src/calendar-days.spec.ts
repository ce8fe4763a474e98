import {
  counted,
  dateOf,
  dateWords,
  dayOf,
  firstOfMonth,
  monthsAfter,
  monthsBetween,
  monthWords,
  partsOf,
  shortDate,
  shortMonth,
  spanWords,
} from './calendar-days.js';

describe('calendar days', () => {
  it('are those of London: a contact at 23:30 UTC in summer is of the next day', () => {
    expect(dateOf(dayOf('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dateOf(dayOf('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
    expect(dayOf('2026-07-02')).toBe(dayOf('2026-07-01T23:30:00Z'));
  });

  it('are said as a person says them', () => {
    const day = dayOf('2006-10-13');
    expect([dateWords(day), shortDate(day), monthWords(day)]).toEqual(['13 October 2006', '13 Oct', 'October 2006']);
    expect(shortMonth(9)).toBe('Sept');
    expect(partsOf(day)).toEqual({ year: 2006, month: 10, date: 13 });
    expect([counted(1, 'day'), counted(2, 'day')]).toEqual(['1 day', '2 days']);
  });

  it('are counted in whole months, over the ends of years and of short months', () => {
    expect(dateOf(monthsAfter(dayOf('2025-10-31'), 4))).toBe('2026-02-28');
    expect(dateOf(monthsAfter(dayOf('2025-11-15'), 2))).toBe('2026-01-15');
    expect(monthsBetween(dayOf('2025-11-15'), dayOf('2026-01-14'))).toBe(1);
    expect(dateOf(firstOfMonth(2025, 13))).toBe('2026-01-01');
  });

  it.each([
    ['2006-03-01', '2007-08-03', '17 months'],
    ['2026-03-01', '2026-03-13', '12 days'],
    ['2026-03-01', '2026-03-01', '1 day'],
    ['2020-03-01', '2023-05-02', '3 years 2 months'],
    ['2020-03-01', '2024-03-01', '4 years'],
  ])('from %s to %s is %s', (from, to, words) => {
    expect(spanWords(dayOf(from), dayOf(to))).toBe(words);
  });
});
