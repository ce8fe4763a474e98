import { londonTime } from './london-time.js';

describe('a time at the terminal', () => {
  it('is that of London, and says so: also where the hour comes twice', () => {
    expect(londonTime('2026-11-29T04:10:14.967Z')).toBe('Sun 29 Nov 2026, 04:10 GMT');
    expect(londonTime('2026-07-01T23:05:00Z')).toBe('Thu 2 Jul 2026, 00:05 BST');
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map((one) => londonTime(one))).toEqual([
      'Sun 25 Oct 2026, 01:30 BST',
      'Sun 25 Oct 2026, 01:30 GMT',
    ]);
  });

  it('has seconds where what came first matters', () => {
    expect(londonTime('2026-11-29T00:10:04.967Z', 'seconds')).toBe('Sun 29 Nov 2026, 00:10:04 GMT');
  });

  it.each(['none', '2026-11-29', '', '2026-99-99T00:00:00Z'])('leaves %j as it is', (text) => {
    expect(londonTime(text)).toBe(text);
  });
});
