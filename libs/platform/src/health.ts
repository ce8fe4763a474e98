export type HealthState = 'ok' | 'degraded' | 'down';

export interface HealthReport {
  readonly state: HealthState;
  readonly detail?: Readonly<Record<string, string | number>>;
}

type Check = () => Promise<HealthReport> | HealthReport;

const worst: Readonly<Record<HealthState, number>> = { ok: 0, degraded: 1, down: 2 };

/** Checks of one service by name. Health means progress: a check reports what moved, not that it could answer. */
export class Health {
  private readonly checks = new Map<string, Check>();

  register(name: string, check: Check): void {
    this.checks.set(name, check);
  }

  /** Runs all checks; one that throws is down. The service is as well as its worst part. */
  async report(): Promise<{ readonly state: HealthState; readonly checks: Readonly<Record<string, HealthReport>> }> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, check]): Promise<[string, HealthReport]> => {
        try {
          return [name, await check()];
        } catch {
          return [name, { state: 'down' }];
        }
      }),
    );
    const state = entries.reduce<HealthState>(
      (sum, [, { state: next }]) => (worst[next] > worst[sum] ? next : sum),
      'ok',
    );
    return { state, checks: Object.fromEntries(entries) };
  }
}
