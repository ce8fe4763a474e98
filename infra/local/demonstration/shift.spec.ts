import { shiftedDay, weeksToShift } from './shift.js';

const weekday = (day: string): number => new Date(day).getUTCDay();

describe('a story that is moved to today', () => {
  it.each(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'])(
    'on %s ends within the seven days before, on the weekday on which it ended',
    (today) => {
      const last = '2007-08-02';
      const moved = shiftedDay(last, weeksToShift(last, today));
      const days = (Date.parse(today) - Date.parse(moved)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(1);
      expect(days).toBeLessThanOrEqual(7);
      expect(weekday(moved)).toBe(weekday(last));
    },
  );

  it('keeps the days between its events', () => {
    const weeks = weeksToShift('2007-08-02', '2026-11-27');
    const wait = Date.parse(shiftedDay('2007-08-01', weeks)) - Date.parse(shiftedDay('2007-04-10', weeks));
    expect(wait / 86_400_000).toBe(113);
  });
});
