import { runOut } from './run-out.js';

const office = { opens: 9 * 60, closes: 17 * 60 };
const at = (text: string): number => Date.parse(text);

describe('a clock of the policy', () => {
  it('of fifteen minutes runs out at night and on a bank holiday too', () => {
    expect(runOut(at('2026-12-25T02:00:00Z'), { minutes: 15 }, office)).toBe(at('2026-12-25T02:15:00Z'));
  });

  it('of four working hours waits for offices to open', () => {
    expect(runOut(at('2026-11-17T22:00:00Z'), { workingHours: 4 }, office)).toBe(at('2026-11-18T13:00:00Z'));
  });

  it('of one working day moves over a bank holiday Monday; one of 24 hours does not', () => {
    const friday = at('2026-08-28T14:00:00Z');
    expect(runOut(friday, { workingDays: 1 }, office)).toBe(at('2026-09-01T14:00:00Z'));
    expect(runOut(friday, { minutes: 1440 }, office)).toBe(at('2026-08-29T14:00:00Z'));
  });
});
