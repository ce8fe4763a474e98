import { TransientError } from '#libs/platform/documents';
import { GroupCommit } from './group-commit.js';

/** A database that refuses any group holding one of the given items, and remembers what was committed together. */
function grouping(refuses: readonly string[] = [], away = false) {
  const groups: (readonly string[])[] = [];
  const group = new GroupCommit<string, string>({
    commit: async (items) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (away) throw new TransientError('database-away');
      if (items.some((item) => refuses.includes(item))) throw new Error('22P05');
      groups.push(items);
      return items.map((item) => `${item} stored`);
    },
    commitRefused: (item) =>
      item.startsWith('hopeless') ? Promise.reject(new Error('22P05')) : Promise.resolve(`${item} held`),
    sizeOf: (item) => item.length,
    groupItems: 50,
    waitingBytes: 2_000,
  });
  return { group, groups };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);

describe('messages that wait for the same commit', () => {
  it('share it: those of the first turn together, those that came meanwhile next', async () => {
    const { group, groups } = grouping();
    const first = names(3).map((item) => group.submit(item));
    await new Promise((resolve) => setImmediate(resolve));
    const later = ['n1', 'n2'].map((item) => group.submit(item));
    expect(await Promise.all([...first, ...later])).toEqual([
      'm0 stored',
      'm1 stored',
      'm2 stored',
      'n1 stored',
      'n2 stored',
    ]);
    expect(groups).toEqual([
      ['m0', 'm1', 'm2'],
      ['n1', 'n2'],
    ]);
  });

  it('are never more than the bound', async () => {
    const { group, groups } = grouping();
    await Promise.all(names(120).map((item) => group.submit(item)));
    expect(groups.map((items) => items.length)).toEqual([50, 50, 20]);
  });

  it('all succeed but the one that is refused, which is held', async () => {
    const { group } = grouping(['m13']);
    const results = await Promise.all(names(40).map((item) => group.submit(item)));
    expect(results.filter((result) => result.endsWith('stored'))).toHaveLength(39);
    expect(results[13]).toBe('m13 held');
  });

  it('succeed beside one that cannot be stored in any form', async () => {
    const { group } = grouping(['hopeless']);
    const results = await Promise.allSettled(['a', 'hopeless', 'b'].map((item) => group.submit(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('all fail while the database is away, none of them acknowledged', async () => {
    const { group, groups } = grouping([], true);
    const results = await Promise.allSettled(names(5).map((item) => group.submit(item)));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(groups).toEqual([]);
  });

  it('all fail when a table is missing: that is no fault of theirs', async () => {
    const missing = Object.assign(new Error('missing'), { code: '42P01' });
    const group = new GroupCommit<string, string>({
      commit: () => Promise.reject(missing),
      commitRefused: () => Promise.resolve('held'),
      sizeOf: () => 1,
    });
    const results = await Promise.allSettled(names(4).map((item) => group.submit(item)));
    expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  });

  it('are refused at once when too much waits', async () => {
    const { group } = grouping();
    const waiting = group.submit('x'.repeat(1_900));
    await expect(group.submit('y'.repeat(200))).rejects.toMatchObject({ code: 'intake-overloaded' });
    await waiting;
    expect(await group.submit('y'.repeat(200))).toMatch(/stored$/);
  });
});

/** A database that counts how many it committed together, and takes a turn of the event loop for it. */
function counting(gatherMs: number) {
  const sizes: number[] = [];
  const group = new GroupCommit<string, string>({
    commit: async (items) => {
      await new Promise((resolve) => setImmediate(resolve));
      sizes.push(items.length);
      return items;
    },
    commitRefused: (item) => Promise.resolve(item),
    sizeOf: () => 1,
    gatherMs,
  });
  /** Sends messages one after the other, each when the one before is answered. */
  const sender = async (messages: number) => {
    for (let sent = 0; sent < messages; sent += 1) {
      await group.submit('message');
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { group, sizes, sender };
}

describe('senders that each wait for their answer', () => {
  it('share one commit, all of them, and do not take turns by halves', async () => {
    const { sizes, sender } = counting(200);
    const first = names(4).map(() => sender(10));
    await new Promise((resolve) => setImmediate(resolve));
    // the first four are being committed
    await Promise.all([...first, ...names(4).map(() => sender(10))]);
    expect(sizes).toEqual([4, ...Array<number>(9).fill(8), 4]);
  });

  it('do not wait for each other when there are fewer than four', async () => {
    const { sizes, sender } = counting(2_000_000_000);
    await Promise.all([sender(1), sender(1), sender(5)]);
    expect(sizes).toEqual([3, 1, 1, 1, 1]);
  });

  it('are waited for as long as the commit before took, for on a busy machine they are slower too', async () => {
    const { jest } = import.meta;
    jest.useFakeTimers();
    try {
      const sizes: number[] = [];
      const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      const group = new GroupCommit<string, string>({
        commit: async (items) => {
          await after(8);
          sizes.push(items.length);
          return items;
        },
        commitRefused: (item) => Promise.resolve(item),
        sizeOf: () => 1,
      });
      const sender = async (thinks: number) => {
        for (let sent = 0; sent < 3; sent += 1) {
          await group.submit('message');
          await after(thinks);
        }
      };
      const all = Promise.all([1, 1, 2, 3, 5, 5, 6, 6].map(sender));
      await jest.advanceTimersByTimeAsync(200);
      await all;
      expect(sizes).toEqual([8, 8, 8]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('are not waited for longer than was said when they stay away', async () => {
    const { group, sender } = counting(5);
    await Promise.all(names(8).map(() => sender(1)));
    expect(await group.submit('alone')).toBe('alone');
  });

  it('wait for nobody when many are there already', async () => {
    const { group, sizes } = counting(2_000_000_000);
    const first = names(20).map((item) => group.submit(item));
    await new Promise((resolve) => setImmediate(resolve));
    const later = names(20).map((item) => group.submit(item));
    await Promise.all([...first, ...later]);
    expect(sizes).toEqual([20, 20]);
  });
});
