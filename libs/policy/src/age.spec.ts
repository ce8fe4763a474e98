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

  it.each([
    [
      'in its first month, of which no day is known',
      '2016-04-15',
      '2016-04-01',
      '2016-04-30',
      '2016-04-19',
      'under 1 month',
    ],
    ['of one or of no month', '2016-04-15', '2016-04-01', '2016-04-30', '2016-05-10', 'about 1 month'],
    ['of as many months, whichever the day', '2016-04-15', '2016-04-01', '2016-04-30', '2016-06-30', '2 months'],
    ['on the first day of a month', '2016-04-15', '2016-04-01', '2016-04-30', '2016-07-01', 'about 2 months'],
    ['of years that do not hang on the day', '2016-04-15', '2016-04-01', '2016-04-30', '2020-06-01', '4 years'],
    ['about its birthday', '2016-04-15', '2016-04-01', '2016-04-30', '2020-04-20', 'about 4 years'],
    ['of whom the year alone is known', '2016-07-01', '2016-01-01', '2016-12-31', '2016-11-17', 'under 1 year'],
    [
      'of whom the year alone is known, the year after',
      '2016-07-01',
      '2016-01-01',
      '2016-12-31',
      '2017-11-17',
      'about 1 year',
    ],
    [
      'of whom the year alone is known, at the end of a year',
      '2016-07-01',
      '2016-01-01',
      '2016-12-31',
      '2019-12-31',
      '3 years',
    ],
  ])('says no more than is known of a child %s', (_, birthDate, first, last, on, text) => {
    expect(ageAt(birthDate, noon(on), [first, last])?.text).toBe(text);
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
