import { formatTime, londonDate, parseBirthDate, parseTime } from './time.js';

describe('a time as a hospital writes it', () => {
  it.each([
    ['20261117132200', '2026-11-17T13:22:00+00:00'],
    ['202607011330', '2026-07-01T13:30:00+01:00'],
    ['2026070113', '2026-07-01T13:00:00+01:00'],
    ['20120717152500+0100', '2012-07-17T15:25:00+01:00'],
    ['20260701120000.241+0100', '2026-07-01T12:00:00.241+01:00'],
    ['20260701120000+0000', '2026-07-01T12:00:00+00:00'],
    ['20260701120000-0530', '2026-07-01T12:00:00-05:30'],
  ])('%s is %s', (written, instant) => {
    expect(parseTime(written)).toMatchObject({ instant, note: null });
  });

  it('of a summer afternoon without offset is London time: 15:25 is 14:25 in UTC', () => {
    expect(parseTime('201207171525')?.millis).toBe(Date.parse('2012-07-17T14:25:00Z'));
  });

  it('in the hour that spring leaves out is read an hour later by the clock, and noted', () => {
    expect(parseTime('20260329013000')).toMatchObject({
      instant: '2026-03-29T02:30:00+01:00',
      note: 'time-in-lost-hour',
    });
    expect(parseTime('20260329003000')?.note).toBeNull();
    expect(parseTime('20260329023000')?.note).toBeNull();
  });

  it('in the hour that autumn repeats is read as the second, and noted', () => {
    expect(parseTime('20261025013000')).toMatchObject({
      instant: '2026-10-25T01:30:00+00:00',
      note: 'time-in-doubled-hour',
    });
    expect(parseTime('20261025023000')?.note).toBeNull();
    expect(parseTime('20261025013000+0100')).toMatchObject({ instant: '2026-10-25T01:30:00+01:00', note: null });
  });

  it('that is only a date is midnight, and noted', () => {
    expect(parseTime('20261117')).toMatchObject({ instant: '2026-11-17T00:00:00+00:00', note: 'time-imprecise' });
  });

  it.each([
    '2025-05-05 23:23:28',
    '20251301',
    '20250230101010',
    '202611171',
    '2026111725',
    '20261117136000',
    '20261117132260',
    '2026',
    '202611',
    '18991231',
    '22000101',
    '20261117132200+2600',
    '20261117132200Z',
    '٢٠٢٦١١١٧',
    'tomorrow',
    '',
  ])('%s is none', (written) => {
    expect(parseTime(written)).toBeNull();
  });
});

describe('a date of birth', () => {
  it('is its eight digits, whatever time follows', () => {
    expect(parseBirthDate('20260409')).toEqual({ date: '2026-04-09' });
    expect(parseBirthDate('20250501010000')).toEqual({ date: '2025-05-01' });
    expect(parseBirthDate('20250331000000+0100')).toEqual({ date: '2025-03-31' });
  });

  it('that gives a year or a month alone is imprecise', () => {
    expect(parseBirthDate('2026')).toBe('imprecise');
    expect(parseBirthDate('202604')).toBe('imprecise');
  });

  it.each(['19760121+', '19761301', '20250229', '2025-04-09', '09042025x', '00000000'])('%s is none', (written) => {
    expect(parseBirthDate(written)).toBeNull();
  });
});

describe('times for others', () => {
  it('are written with their offset', () => {
    expect(formatTime(Date.parse('2026-07-01T12:00:00Z'))).toBe('20260701130000+0100');
  });

  it('turn the day at midnight in London', () => {
    expect(londonDate(Date.parse('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  });
});
