import { silentLogger } from '#libs/platform';
import { eventually } from '#libs/testing';
import { repeatEvery } from './repeat-every.js';

describe('what dispatch does now and then', () => {
  it('is done at once and again, also after it has failed', async () => {
    let done = 0;
    const end = repeatEvery(
      5,
      () => {
        done += 1;
        return done === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
      },
      silentLogger,
    );
    await eventually(() => expect(done).toBeGreaterThan(2));
    await end();
    const before = done;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(before);
  });

  it('is never done twice at once, and is finished before it ends', async () => {
    let [under, most, finished] = [0, 0, 0];
    const end = repeatEvery(
      1,
      async () => {
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setTimeout(resolve, 10));
        under -= 1;
        finished += 1;
      },
      silentLogger,
    );
    await eventually(() => expect(finished).toBeGreaterThan(1));
    await end();
    expect([most, under]).toEqual([1, 0]);
  });

  it('that waits for an hour ends at once', async () => {
    let done = 0;
    const end = repeatEvery(3_600_000, () => Promise.resolve((done += 1)), silentLogger);
    await end();
    expect(done).toBe(1);
  });
});
