import { englandBankHolidays } from './england-bank-holidays.js';

const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const nthMonday = (year: string, month: number, n: 'first' | 'last'): string => {
  const days = [...Array(31).keys()].map(
    (at) => `${year}-${String(month).padStart(2, '0')}-${String(at + 1).padStart(2, '0')}`,
  );
  const mondays = days.filter((date) => !Number.isNaN(Date.parse(date)) && weekday(date) === 1);
  return (n === 'first' ? mondays[0] : mondays.at(-1))!.slice(5);
};
/** Anonymous Gregorian computus: an independent check of the two days that move. */
const easterSunday = (year: number): number => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
};
const monthAndDay = (instant: number): string => new Date(instant).toISOString().slice(5, 10);

describe.each(Object.entries(englandBankHolidays))('the bank holidays of %s', (year, days) => {
  it('are eight different weekdays, in order', () => {
    expect(new Set(days).size).toBe(8);
    expect([...days].sort()).toEqual(days);
    expect(days.map((day) => weekday(`${year}-${day}`)).filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('hold Good Friday and Easter Monday', () => {
    const easter = easterSunday(Number(year));
    expect(days).toContain(monthAndDay(easter - 2 * 86_400_000));
    expect(days).toContain(monthAndDay(easter + 86_400_000));
  });

  it('hold the first and the last Monday of May and the last of August', () => {
    expect(days).toEqual(
      expect.arrayContaining([nthMonday(year, 5, 'first'), nthMonday(year, 5, 'last'), nthMonday(year, 8, 'last')]),
    );
  });

  it('hold New Year and two days of Christmas, or the weekdays that stand in for them', () => {
    expect(days.filter((day) => day.startsWith('01-'))).toHaveLength(1);
    expect(days.filter((day) => day >= '12-25' && day <= '12-28')).toHaveLength(2);
  });
});
