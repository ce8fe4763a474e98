import { setTimeout } from 'node:timers/promises';
import { silentLogger, TransientError } from '#libs/platform/documents';
import { Lane, pauseBeforeFetch } from './lane.js';
import type { RawRecord } from './raw-record.js';
import type { Slice } from './slice.js';

const recordAt = (offset: number): RawRecord => ({
  position: { topic: 'signals.v1', partition: 0, offset: BigInt(offset) },
  key: null,
  value: null,
  headers: {},
  appendedAt: 0,
});
const sliceOf = (records: number): Slice => ({
  topic: 'signals.v1',
  partition: 0,
  epoch: 1,
  first: 0n,
  next: BigInt(records),
  records: Array.from({ length: records }, (_, offset) => recordAt(offset)),
});

/** A lane whose server ends every transaction of more than so many records. */
function laneWith(longest: number) {
  const tried: number[] = [];
  const committed: bigint[] = [];
  const lane = new Lane({
    index: 0,
    maxRows: 400,
    logger: silentLogger,
    isCurrent: () => true,
    handle: (slices, done) => {
      const rows = slices.reduce((sum, { records }) => sum + records.length, 0);
      tried.push(rows);
      if (rows > longest) return Promise.reject(new TransientError('transaction-ended'));
      done(slices);
      return Promise.resolve();
    },
    onCommitted: (slices) => committed.push(...slices.map(({ next }) => next)),
    onMoved: () => undefined,
  });
  return { lane, tried, committed };
}

describe('a lane whose transaction the server ends', () => {
  it('tries again with half of it until it passes, goes on with the rest, and grows again', async () => {
    const { lane, tried, committed } = laneWith(100);
    lane.push(sliceOf(300));
    await lane.idle();
    expect(tried.slice(0, 3)).toEqual([300, 200, 100]);
    expect(committed.at(-1)).toBe(300n);
    expect(tried.slice(3).every((rows) => rows <= 200)).toBe(true);
  });

  it('that never fails takes all that waits, up to the most', async () => {
    const { lane, tried, committed } = laneWith(Infinity);
    lane.push(sliceOf(700));
    await lane.idle();
    expect(tried).toEqual([400, 300]);
    expect(committed).toEqual([400n, 700n]);
  });
});

/** A lane whose transactions take so many milliseconds, and what it handled: rows, and when. */
function slowLane(takes: number, failures = 0) {
  const handled: { readonly rows: number; readonly at: number }[] = [];
  const lane = new Lane({
    index: 0,
    maxRows: 400,
    logger: silentLogger,
    isCurrent: () => true,
    handle: async (slices, done) => {
      handled.push({ rows: slices.reduce((sum, { records }) => sum + records.length, 0), at: performance.now() });
      await setTimeout(takes);
      if (handled.length <= failures) throw new TransientError('not-now');
      done(slices);
    },
    onCommitted: () => undefined,
    onMoved: () => undefined,
  });
  return { lane, handled };
}

/** The least of several tries: a machine that has much to do wakes anybody late, but hardly each time. */
async function leastOf(tries: number, measured: () => Promise<number>): Promise<number> {
  const all: number[] = [];
  while (all.length < tries) all.push(await measured());
  return Math.min(...all);
}

describe('a lane to which many records come', () => {
  it('rests after a transaction that took long, and handles together what comes meanwhile', async () => {
    const { lane, handled } = slowLane(30);
    lane.push(sliceOf(20));
    await setTimeout(60);
    expect(lane.nextIn).toBeGreaterThan(0);
    lane.push(sliceOf(10));
    lane.push(sliceOf(10));
    await lane.idle();
    expect(handled.map(({ rows }) => rows)).toEqual([20, 20]);
    expect((handled[1]?.at ?? 0) - (handled[0]?.at ?? 0)).toBeGreaterThan(110);
  });

  it('rests no longer once enough of them wait', async () => {
    const { lane, handled } = slowLane(60);
    lane.push(sliceOf(20));
    await setTimeout(80);
    lane.push(sliceOf(400));
    expect(lane.nextIn).toBe(0);
    await setTimeout(20);
    expect(handled.map(({ rows }) => rows)).toEqual([20, 400]);
    await lane.idle();
  });

  it('does not rest for what failed: that has backed off', async () => {
    const gap = await leastOf(5, async () => {
      const { lane, handled } = slowLane(0, 1);
      lane.push(sliceOf(20));
      await lane.idle();
      expect(handled.map(({ rows }) => rows)).toEqual([20, 20]);
      return (handled[1]?.at ?? Infinity) - (handled[0]?.at ?? 0);
    });
    expect(gap).toBeLessThan(240);
  });

  it('handles what comes alone at once', async () => {
    const wait = await leastOf(5, async () => {
      const { lane, handled } = slowLane(30);
      lane.push(sliceOf(1));
      await lane.idle();
      const pushedAt = performance.now();
      lane.push(sliceOf(1));
      await lane.idle();
      return (handled[1]?.at ?? Infinity) - pushedAt;
    });
    expect(wait).toBeLessThan(20);
  });
});

describe('the next fetch', () => {
  it.each([
    ['is made at once while a lane is at rest, however long the other goes on resting', [90, 0], 0],
    ['waits until the first of the lanes may begin, less what the broker needs', [90, 60], 50],
    ['is made at once when the first may begin before the broker has answered', [5, 90], 0],
  ])('%s', (_, waits, pause) => {
    expect(pauseBeforeFetch(waits.map((nextIn) => ({ nextIn })))).toBe(pause);
  });
});
