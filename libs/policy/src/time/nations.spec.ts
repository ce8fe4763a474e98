import { bankHolidays, nations, type Nation } from './nations.js';

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

const years = nations.flatMap((nation) =>
  Object.entries(bankHolidays[nation]).map(([year, days]) => [nation, year, days] as const),
);
/** What a nation has beside, or without, the days of England. */
const count: Readonly<Record<Nation, number>> = { england: 8, wales: 8, scotland: 9, 'northern-ireland': 10 };
/** Days that a proclamation added. */
const added: Readonly<Record<string, number>> = { 'scotland 2026': 1 };
/** The day itself, or the Monday after a weekend. */
const orMonday = (date: string): string => {
  const day = weekday(date);
  const days = day === 6 ? 2 : day === 0 ? 1 : 0;
  return monthAndDay(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
};

describe.each(years)('the bank holidays of %s in %s', (nation, year, days) => {
  it('are different weekdays, in order, as many as the nation has', () => {
    expect(new Set(days).size).toBe(count[nation] + (added[`${nation} ${year}`] ?? 0));
    expect([...days].sort()).toEqual(days);
    expect(days.map((day) => weekday(`${year}-${day}`)).filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('hold Good Friday; Easter Monday everywhere but in Scotland', () => {
    const easter = easterSunday(Number(year));
    expect(days).toContain(monthAndDay(easter - 2 * 86_400_000));
    expect(days.includes(monthAndDay(easter + 86_400_000))).toBe(nation !== 'scotland');
  });

  it('hold the first and the last Monday of May, and one Monday of August', () => {
    const august = nthMonday(year, 8, nation === 'scotland' ? 'first' : 'last');
    expect(days).toEqual(expect.arrayContaining([nthMonday(year, 5, 'first'), nthMonday(year, 5, 'last'), august]));
    expect(days.filter((day) => day.startsWith('08-'))).toEqual([august]);
  });

  it('hold New Year and two days of Christmas, or the weekdays that stand in for them', () => {
    expect(days.filter((day) => day.startsWith('01-'))).toHaveLength(nation === 'scotland' ? 2 : 1);
    expect(days).toContain(orMonday(`${year}-01-01`));
    expect(days.filter((day) => day >= '12-25' && day <= '12-28')).toHaveLength(2);
  });

  it('hold the days of saints and battles of the nation alone', () => {
    expect(days.includes(orMonday(`${year}-11-30`))).toBe(nation === 'scotland');
    for (const date of [`${year}-03-17`, `${year}-07-12`])
      expect(days.includes(orMonday(date))).toBe(nation === 'northern-ireland');
  });
});

describe('bank holidays', () => {
  it('are known for the same years in every nation', () => {
    for (const nation of nations) expect(Object.keys(bankHolidays[nation])).toEqual(Object.keys(bankHolidays.england));
  });
});
