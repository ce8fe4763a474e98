import { loadPolicies } from '#libs/platform/documents';
import { TermsInForce } from './delivery-terms.js';

describe('when people are rung and mails are shared', () => {
  const now = new Date('2026-11-17T13:00:00Z');
  const policies = async () => {
    const [first] = await loadPolicies('libs/policy/parameters');
    const inForceFrom = Date.parse('2026-11-17T14:00:00Z');
    const delivery = { ...first!.delivery, ringWithinSeconds: 600, ringImmediateAfterSeconds: 60, bundleAfter: 0 };
    return [first!, { ...first!, version: '2', inForceFrom, delivery }];
  };
  const clockAt = (moment: string) => ({
    query: () => Promise.resolve({ rows: [{ now: new Date(moment) }], rowCount: 1 }),
  });

  it('is what the policy in force says', async () => {
    const terms = new TermsInForce(await policies(), now, null);
    expect(terms).toMatchObject({ ringWithinSeconds: 900, lateAfterSeconds: 120 });
    expect(terms.bundling).toEqual({ most: 10, minutes: 10, waitSeconds: 300, marginSeconds: 1_800 });
  });

  it('changes when another policy comes into force, by the one clock', async () => {
    const terms = new TermsInForce(await policies(), now, null);
    await terms.lookAgain(clockAt('2026-11-17T13:59:59Z') as never);
    expect(terms.ringWithinSeconds).toBe(900);
    await terms.lookAgain(clockAt('2026-11-17T14:00:00Z') as never);
    expect(terms).toMatchObject({ ringWithinSeconds: 600, lateAfterSeconds: 60, bundling: null });
  });

  it('bundles nothing where a test says so', async () => {
    expect(new TermsInForce(await policies(), now, 0).bundling).toBeNull();
  });
});
