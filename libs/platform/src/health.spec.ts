import { Health, type HealthReport } from './health.js';

const healthOf = (checks: Record<string, () => HealthReport | Promise<HealthReport>>): Health => {
  const health = new Health();
  for (const [name, check] of Object.entries(checks)) health.register(name, check);
  return health;
};
const ok = () => ({ state: 'ok' }) as const;
const degraded = () => ({ state: 'degraded' }) as const;
const down = () => ({ state: 'down', detail: { overdueSeconds: 90 } }) as const;

describe('the health of a service', () => {
  it('is that of its worst part', async () => {
    expect((await healthOf({ one: ok, other: ok }).report()).state).toBe('ok');
    expect((await healthOf({ one: degraded, other: ok }).report()).state).toBe('degraded');
    expect((await healthOf({ one: ok, two: down, three: degraded }).report()).state).toBe('down');
  });

  it('names each part with what it found', async () => {
    expect((await healthOf({ consumer: ok, timers: down }).report()).checks).toEqual({
      consumer: { state: 'ok' },
      timers: { state: 'down', detail: { overdueSeconds: 90 } },
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('Key (name)=(WRENFOLD)');
      },
    ],
    ['rejects', () => Promise.reject(new Error('Key (name)=(WRENFOLD)'))],
  ])('is down when a check %s, and says nothing of the error', async (_how, check) => {
    const report = await healthOf({ one: ok, database: check }).report();
    expect(report).toEqual({ state: 'down', checks: { one: { state: 'ok' }, database: { state: 'down' } } });
  });

  it('is asked anew each time', async () => {
    let moved = false;
    const health = healthOf({ consumer: () => ({ state: moved ? 'ok' : 'down' }) });
    expect((await health.report()).state).toBe('down');
    moved = true;
    expect((await health.report()).state).toBe('ok');
  });

  it('takes the later check under the same name', async () => {
    const health = healthOf({ consumer: down });
    health.register('consumer', ok);
    expect((await health.report()).state).toBe('ok');
  });

  it('is good when there is nothing to check', async () => {
    expect(await new Health().report()).toEqual({ state: 'ok', checks: {} });
  });
});
