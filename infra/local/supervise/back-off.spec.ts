import { afterEnd, noEnds, type Restart } from './back-off.js';

/** Ends a process again and again; each life is as long as given, in milliseconds. */
function live(...lives: readonly number[]): Restart {
  let now = 0;
  let last: Restart = { ends: noEnds, wait: 0, loop: 'none' };
  for (const lived of lives) {
    now += last.wait + lived;
    last = afterEnd(last.ends, now, lived);
  }
  return last;
}

describe('a service that has ended', () => {
  it('is started again almost at once', () => {
    expect(live(60_000)).toMatchObject({ wait: 200, loop: 'none' });
  });

  it('that never got up is given more and more time, up to ten seconds', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((ends) => live(...Array<number>(ends).fill(0)).wait);
    expect(waits).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
  });

  it('after a long life starts afresh, whatever was before', () => {
    expect(live(0, 0, 0, 0, 0, 20_000).wait).toBe(200);
  });

  it('five times within a minute is in a crash loop, four times is not', () => {
    expect(live(1_000, 1_000, 1_000, 1_000).loop).toBe('none');
    expect(live(1_000, 1_000, 1_000, 1_000, 1_000).loop).toBe('crash-loop');
  });

  it('is still in a crash loop when the waiting has made its ends rare', () => {
    expect(live(...Array<number>(20).fill(9_000))).toMatchObject({ wait: 10_000, loop: 'crash-loop' });
  });

  it('now and then over days is in none', () => {
    expect(live(...Array<number>(20).fill(3_600_000)).loop).toBe('none');
  });
});
