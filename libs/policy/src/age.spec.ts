import { ageAt } from './age.js';

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

describe('the age of a child', () => {
  it.each([
    ['born today', '2026-11-17', '2026-11-17', 0, 0, '0 days'],
    ['born yesterday', '2026-11-16', '2026-11-17', 1, 0, '1 day'],
    ['in the fourth week', '2026-10-21', '2026-11-17', 27, 0, '27 days'],
    ['four weeks old', '2026-10-20', '2026-11-17', 28, 0, '4 weeks'],
    ['nearly three months old', '2026-08-18', '2026-11-17', 91, 0, '13 weeks'],
    ['seven months old', '2026-04-09', '2026-11-17', 222, 0, '7 months'],
    ['nearly two', '2024-11-18', '2026-11-17', 729, 1, '23 months'],
    ['two', '2024-11-17', '2026-11-17', 730, 2, '2 years'],
    ['one day short of eighteen', '2008-11-18', '2026-11-17', 6573, 17, '17 years'],
    ['eighteen', '2008-11-17', '2026-11-17', 6574, 18, '18 years'],
  ])('%s', (_, birthDate, on, days, years, text) => {
    expect(ageAt(birthDate, noon(on))).toMatchObject({ days, years, text });
  });

  it('is not known without a birth date, or with one that lies after the contact', () => {
    expect(ageAt(null, noon('2026-11-17'))).toBeNull();
    expect(ageAt('2026-11-18', noon('2026-11-17'))).toBeNull();
  });

  it('counts the London date: a birthday begins at midnight there, in summer an hour before Greenwich', () => {
    expect(ageAt('2008-07-02', Date.parse('2026-07-01T22:59:00Z'))?.years).toBe(17);
    expect(ageAt('2008-07-02', Date.parse('2026-07-01T23:00:00Z'))?.years).toBe(18);
  });

  it('keeps someone born on a leap day a child until 1 March', () => {
    expect(ageAt('2008-02-29', noon('2026-02-28'))?.years).toBe(17);
    expect(ageAt('2008-02-29', noon('2026-03-01'))?.years).toBe(18);
  });
});
