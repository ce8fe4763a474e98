import {
  ageWords,
  birthDay,
  clockSeconds,
  dayOfMonth,
  daysFromNow,
  fromNow,
  fullMoment,
  lengthWords,
  longDay,
  momentOfWall,
  printedMoment,
  shortMoment,
  spokenMoment,
} from './london-time.js';
import { aMoment } from '../../test/moments.js';

const now = '2026-11-17T14:02:31Z';

describe('a time on a page', () => {
  it.each(['2026-11-17T13:43:00Z', '2026-11-16T23:59:00Z', '2027-01-01T00:03:00Z'])(
    'is found by the tests of pages as it is printed, today or not: %s',
    (moment) => {
      expect(shortMoment(moment, now)).toMatch(new RegExp(`^${aMoment}$`));
    },
  );

  it('is of London, by a clock of 24 hours, with its day', () => {
    expect(fullMoment('2026-11-17T13:43:00Z', now)).toBe('Tue 17 Nov, 13:43');
    expect(fullMoment('2026-07-01T13:43:00Z', now)).toBe('Wed 1 Jul, 14:43');
    expect(fullMoment('2025-11-17T13:43:00Z', now)).toBe('Mon 17 Nov 2025, 13:43');
    expect(fullMoment('2026-11-17T18:13:00+04:30', now)).toBe('Tue 17 Nov, 13:43');
  });

  it('is read from a form as of London too, and is none where nothing or nonsense was given', () => {
    expect(momentOfWall('2026-11-17T13:43')).toBe('2026-11-17T13:43:00.000Z');
    expect(momentOfWall('2026-07-01T13:43')).toBe('2026-07-01T12:43:00.000Z');
    for (const given of ['', 'today', '2026-02-30T10:00', '17/11/2026 13:43'])
      expect([given, momentOfWall(given)]).toEqual([given, undefined]);
  });

  it('is the hour alone only when it is of today in London', () => {
    expect(shortMoment('2026-11-17T00:00:00Z', now)).toBe('00:00');
    expect(shortMoment('2026-11-16T23:59:59Z', now)).toBe('Mon 16 Nov, 23:59');
    // 23:30 UTC in summer is tomorrow in London
    expect(shortMoment('2026-07-01T23:30:00Z', '2026-07-01T20:00:00Z')).toBe('Thu 2 Jul, 00:30');
  });

  it('stands inside a sentence as today, yesterday or its day', () => {
    expect(spokenMoment('2026-11-17T06:10:00Z', now)).toBe('today 06:10');
    expect(spokenMoment('2026-11-16T16:31:00Z', now)).toBe('yesterday 16:31');
    expect(spokenMoment('2026-11-15T16:31:00Z', now)).toBe('Sun 15 Nov, 16:31');
  });

  it('counts days across the change of the clocks', () => {
    expect(daysFromNow('2026-10-26T00:30:00Z', '2026-10-25T00:30:00+01:00')).toBe(1);
    expect(daysFromNow('2026-03-29T12:00:00+01:00', '2026-03-28T12:00:00Z')).toBe(1);
  });

  it('has seconds where the age of data is told, and the year where it is printed', () => {
    expect(clockSeconds(now)).toBe('14:02:31');
    expect(dayOfMonth('2026-07-01T23:30:00Z')).toBe('Thu 2 Jul');
    expect(longDay(now)).toBe('Tuesday 17 November 2026');
    expect(printedMoment(now)).toBe('17 Nov 2026 14:02');
    expect(birthDay('2026-04-09')).toBe('9 April 2026');
  });
});

describe('how far a deadline is', () => {
  it.each([
    ['2026-11-17T14:41:31Z', 'in 39 minutes'],
    ['2026-11-17T14:03:31Z', 'in 1 minute'],
    ['2026-11-17T14:03:00Z', 'in less than a minute'],
    ['2026-11-17T15:20:31Z', 'in 1 h 18 min'],
    ['2026-11-17T16:02:31Z', 'in 2 h'],
    ['2026-11-18T12:10:00Z', 'tomorrow'],
    ['2026-11-18T00:10:00Z', 'in 10 h 7 min'],
    ['2026-11-20T12:10:00Z', 'in 3 days'],
    ['2026-11-17T13:55:31Z', '7 minutes late'],
    ['2026-11-17T14:02:30Z', 'less than a minute late'],
    ['2026-11-16T12:02:31Z', '1 day late'],
  ])('%s is %s', (due, words) => {
    expect(fromNow(due, now)).toBe(words);
  });

  it('is told in minutes, hours and days', () => {
    expect([1, 59, 60, 61, 1439, 1440, 4320].map(lengthWords)).toEqual([
      '1 minute',
      '59 minutes',
      '1 h',
      '1 h 1 min',
      '23 h 59 min',
      '1 day',
      '3 days',
    ]);
  });
});

describe('the age of a child', () => {
  it.each([
    ['2026-11-17', '0 days'],
    ['2026-11-07', '10 days'],
    ['2026-10-21', '27 days'],
    ['2026-10-20', '4 weeks'],
    ['2026-10-17', '1 month'],
    ['2026-04-09', '7 months'],
    ['2024-11-18', '23 months'],
    ['2026-01-31', '9 months'],
    ['2024-11-17', '2 years'],
    ['2023-02-28', '3 years'],
    ['2026-12-01', 'not yet born'],
  ])('born on %s is %s', (birthDate, words) => {
    expect(ageWords(birthDate, now)).toBe(words);
  });

  it('grows by a month on the last day of a month that is too short', () => {
    expect(ageWords('2026-01-31', '2026-09-29T12:00:00Z')).toBe('7 months');
    expect(ageWords('2026-01-31', '2026-09-30T12:00:00Z')).toBe('8 months');
  });
});
