import { Health, silentLogger } from '#libs/platform';
import { eventually } from '#libs/testing';
import { repeatEvery } from './repeat-every.js';

const watched = (health = new Health()) => ({ name: 'telephone', logger: silentLogger, health });

describe('what dispatch does now and then', () => {
  it('is done at once and again, also after it has failed', async () => {
    let done = 0;
    const end = repeatEvery(
      5,
      () => {
        done += 1;
        return done === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
      },
      watched(),
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
      watched(),
    );
    await eventually(() => expect(finished).toBeGreaterThan(1));
    await end();
    expect([most, under]).toEqual([1, 0]);
  });

  it('that waits for an hour ends at once', async () => {
    let done = 0;
    const end = repeatEvery(3_600_000, () => Promise.resolve((done += 1)), watched());
    await end();
    expect(done).toBe(1);
  });

  it('and fails is seen in health: degraded at first, then down, and well again when it works', async () => {
    const health = new Health();
    let away = true;
    let done = 0;
    const end = repeatEvery(
      20,
      () => {
        done += 1;
        return away ? Promise.reject(new Error('away')) : Promise.resolve();
      },
      watched(health),
    );
    const state = async () => (await health.report()).checks['telephone']?.state;
    await eventually(async () => expect(await state()).toBe('degraded'));
    await eventually(async () => expect(await state()).toBe('down'));
    expect(done).toBeGreaterThan(100);
    away = false;
    await eventually(async () => expect(await state()).toBe('ok'));
    await end();
  });

  it('and is looked at each hour is down as soon as it fails', async () => {
    const health = new Health();
    const end = repeatEvery(3_600_000, () => Promise.reject(new Error('away')), watched(health));
    await eventually(async () => expect((await health.report()).state).toBe('down'));
    await end();
  });

  it('and is looked at each hour is well again seconds after it can be', async () => {
    const health = new Health();
    let done = 0;
    const end = repeatEvery(
      3_600_000,
      () => {
        done += 1;
        return done === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
      },
      watched(health),
    );
    await eventually(async () => expect((await health.report()).state).toBe('down'));
    await eventually(async () => expect((await health.report()).state).toBe('ok'), { within: 4_000 });
    await end();
    expect(done).toBe(2);
  });

  it('and works is well', async () => {
    const health = new Health();
    let done = 0;
    const end = repeatEvery(1, () => Promise.resolve((done += 1)), watched(health));
    await eventually(() => expect(done).toBeGreaterThan(2));
    expect((await health.report()).checks['telephone']).toMatchObject({ state: 'ok', detail: { failures: 0 } });
    await end();
  });
});
