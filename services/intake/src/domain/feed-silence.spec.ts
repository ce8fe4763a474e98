import { feedProfile } from './feed-profile.js';
import { hearingOf, isoDuration, lookAtFeed, usualGapSeconds } from './feed-silence.js';

const profile = feedProfile.parse({ name: 'northgate-gp', organisation: 'Y00001' });
const rule = profile.silence;
const minute = 60_000;
const now = Date.parse('2026-11-17T12:00:00Z');

/** Gaps by their length in seconds, as the database counts them. */
function gaps(...lengths: readonly (readonly [seconds: number, times: number])[]): readonly number[] {
  const counts = new Array<number>(96).fill(0);
  for (const [seconds, times] of lengths) counts[Math.floor(4 * Math.log2(seconds))]! += times;
  return counts;
}
const everyFourMinutes = gaps([200, 150]);

describe('the usual gap of a feed', () => {
  it('is the one that 99 of 100 do not exceed, rounded up by at most a fifth', () => {
    expect(usualGapSeconds(gaps([100, 99], [5_000, 1]), rule)).toBe(108);
    expect(usualGapSeconds(gaps([100, 98], [5_000, 2]), rule)).toBeGreaterThanOrEqual(5_000);
    expect(usualGapSeconds(gaps([100, 98], [5_000, 2]), rule)).toBeLessThan(6_000);
    expect(usualGapSeconds(gaps([1, 100]), rule)).toBe(2);
  });

  it('is not known of fewer than a hundred gaps', () => {
    expect(usualGapSeconds(gaps([100, 99]), rule)).toBeNull();
    expect(usualGapSeconds([], rule)).toBeNull();
    expect(usualGapSeconds(gaps([100, 10]), { ...rule, leastGaps: 10 })).toBe(108);
  });

  it('is the longest one where the profile says so', () => {
    expect(usualGapSeconds(gaps([100, 999], [50_000, 1]), { ...rule, quantile: 1 })).toBeGreaterThan(50_000);
  });
});

describe('a look at a feed', () => {
  const heard = (minutesAgo: number) => ({ lastHeardAt: now - minutesAgo * minute, gaps: everyFourMinutes });
  const usuallySeconds = usualGapSeconds(everyFourMinutes, rule)!;
  const tooLong = (3 * usuallySeconds) / 60;

  it('says that it is silent after three times its usual gap, and not a millisecond before', () => {
    const lastHeardAt = now - tooLong * minute;
    const at = { lastHeardAt, gaps: gaps([2_000, 100]) };
    const usually = usualGapSeconds(at.gaps, rule)!;
    const due = lastHeardAt + 3 * usually * 1_000;
    expect(lookAtFeed(at, null, rule, due - 1)).toEqual({ says: 'nothing', again: due });
    expect(lookAtFeed(at, null, rule, due)).toMatchObject({
      says: 'silent',
      silence: { since: lastHeardAt, usuallySeconds: usually },
    });
  });

  it('never says so before a quarter of an hour', () => {
    const busy = { lastHeardAt: now, gaps: gaps([1, 5_000]) };
    expect(lookAtFeed(busy, null, rule, now + 15 * minute - 1)).toEqual({ says: 'nothing', again: now + 15 * minute });
    expect(lookAtFeed(busy, null, rule, now + 15 * minute).says).toBe('silent');
    const nights = { ...rule, leastMinutes: 840 };
    expect(lookAtFeed(busy, null, nights, now + 839 * minute).says).toBe('nothing');
  });

  it('says nothing of a feed that was never heard, or of which too little is known', () => {
    expect(lookAtFeed({ lastHeardAt: null, gaps: [] }, null, rule, now).says).toBe('nothing');
    expect(lookAtFeed({ lastHeardAt: now - 90 * 86_400_000, gaps: gaps([200, 99]) }, null, rule, now).says).toBe(
      'nothing',
    );
  });

  it('says a silence once, and then that it is over, from when it was heard', () => {
    const told = { since: now - 60 * minute, usuallySeconds };
    expect(lookAtFeed(heard(60), told, rule, now).says).toBe('nothing');
    expect(lookAtFeed(heard(2), told, rule, now)).toMatchObject({
      says: 'heard-again',
      silence: told,
      until: now - 2 * minute,
    });
  });

  it('always sets another look', () => {
    for (const told of [null, { since: now - 60 * minute, usuallySeconds }])
      for (const hearing of [heard(1), heard(60), { lastHeardAt: null, gaps: [] }])
        expect(lookAtFeed(hearing, told, rule, now).again).toBeGreaterThan(now);
  });
});

describe('what an operator reads of a feed', () => {
  it('is how it stands', () => {
    const lastHeardAt = now;
    expect(hearingOf(undefined, rule)).toEqual({ state: 'never-heard', silentSince: null, usually: null });
    expect(hearingOf({ lastHeardAt, gaps: [], told: null }, rule).state).toBe('not-yet-judged');
    expect(hearingOf({ lastHeardAt, gaps: everyFourMinutes, told: null }, rule)).toMatchObject({
      state: 'heard',
      usually: 'PT3M36S',
    });
    expect(hearingOf({ lastHeardAt, gaps: [], told: { since: now, usuallySeconds: 240 } }, rule)).toEqual({
      state: 'silent',
      silentSince: new Date(now),
      usually: 'PT4M',
    });
  });

  it.each([
    [45, 'PT45S'],
    [240, 'PT4M'],
    [3_600, 'PT1H'],
    [5_430, 'PT1H31M'],
    [86_400, 'PT24H'],
    [0, 'PT0S'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(isoDuration(seconds)).toBe(text);
  });
});
