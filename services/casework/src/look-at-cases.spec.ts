import { Health, silentLogger } from '#libs/platform';
import { CaseLooker } from './look-at-cases.js';

const { jest } = import.meta;
const minute = 60_000;

/** A look at cases whose database is away until it is said to be back. */
function aLooker() {
  jest.useFakeTimers({ doNotFake: ['performance'] });
  const world = { isAway: true, at: 0 };
  const health = new Health();
  const transaction = () => (world.isAway ? Promise.reject(new Error('away')) : Promise.resolve(0 as never));
  const parts = { database: { transaction }, logger: silentLogger, health, monotonic: () => world.at };
  const looker = new CaseLooker(parts);
  const passes = async (milliseconds: number): Promise<void> => {
    world.at += milliseconds;
    await jest.advanceTimersByTimeAsync(milliseconds);
  };
  const said = async () => (await health.report()).checks['look-at-cases'];
  return { world, looker, passes, said };
}

describe('health, of the look at cases', () => {
  afterEach(() => jest.useRealTimers());

  it('is good before it fails, and while it has failed for less than ten minutes', async () => {
    const { looker, passes, said } = aLooker();
    expect(await said()).toMatchObject({ state: 'ok' });
    looker.start();
    for (let minutes = 0; minutes < 9; minutes += 1) await passes(minute);
    expect(await said()).toMatchObject({ state: 'ok', detail: { failures: 10 } });
    await looker.stop();
  });

  it('is degraded once it has failed for ten minutes, and good again when it has looked', async () => {
    const { world, looker, passes, said } = aLooker();
    looker.start();
    for (let minutes = 0; minutes < 10; minutes += 1) await passes(minute);
    expect(await said()).toMatchObject({ state: 'degraded', detail: { failures: 11, seconds: 600 } });
    world.isAway = false;
    await passes(minute);
    expect(await said()).toEqual({ state: 'ok', detail: { failures: 0, seconds: 0 } });
    await looker.stop();
  });

  it('is degraded when one look does not end', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    let at = 0;
    const health = new Health();
    let end: (count: never) => void = () => undefined;
    const transaction = () => new Promise<never>((resolve) => (end = resolve));
    const looker = new CaseLooker({ database: { transaction }, logger: silentLogger, health, monotonic: () => at });
    looker.start();
    at = 11 * minute;
    expect((await health.report()).state).toBe('degraded');
    end(0 as never);
    await looker.stop();
    expect((await health.report()).state).toBe('ok');
  });
});
