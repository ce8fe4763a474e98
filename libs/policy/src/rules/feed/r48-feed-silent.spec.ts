import { loadPolicies } from '#libs/platform/documents';
import { instant } from '#libs/testing';
import { judgeFeed, type FeedSilence } from '../../feed-rule.js';
import { type Policy } from '../../policy.js';
import { feedSilent } from './r48-feed-silent.js';

let policies: readonly Policy[] = [];
beforeAll(async () => {
  policies = await loadPolicies('libs/policy/parameters');
});

const northgate: FeedSilence = {
  feed: 'northgate-gp',
  since: instant('2026-11-17T11:00:00Z'),
  usually: 'PT4M',
  receivedAt: instant('2026-11-17T11:12:00Z'),
};

describe('R48: A feed is silent', () => {
  it('tells operations and the named nurse at once, of the feed and of no child', () => {
    const finding = judgeFeed(feedSilent, northgate, policies);
    expect(finding).toMatchObject({
      rule: 'R48',
      ruleVersion: 1,
      severity: 'IMMEDIATE',
      recipients: ['OPS', 'NN'],
      anchor: { kind: 'feed', key: 'northgate-gp' },
      facts: { feed: 'northgate-gp', since: '2026-11-17T11:00:00.000Z', usually: 'PT4M' },
      sentence:
        'Nothing has come from northgate-gp since 17 November 2026 at 11:00. Usually something comes at least every 4 minutes. ' +
        'Children who are seen there are not seen here until it speaks again.',
    });
    expect(finding?.sentence).not.toContain('{child}');
  });

  it('says the same whenever it is asked', () => {
    expect(judgeFeed(feedSilent, northgate, policies)).toEqual(judgeFeed(feedSilent, { ...northgate }, policies));
  });

  it('goes by the policy in force when the silence was told', () => {
    const [first] = policies;
    const without: Policy = { ...first!, version: 'later', inForceFrom: northgate.receivedAt, rules: {} };
    expect(judgeFeed(feedSilent, northgate, [first!, without])).toBeNull();
    expect(
      judgeFeed(feedSilent, { ...northgate, receivedAt: northgate.receivedAt - 1 }, [first!, without]),
    ).not.toBeNull();
  });

  it.each([
    ['PT4M', '4 minutes'],
    ['PT1M', '1 minute'],
    ['PT45S', '45 seconds'],
    ['PT1H30M', '1 hour 30 minutes'],
    ['P1D', '1 day'],
    ['P1DT12H', '1 day 12 hours'],
    ['P2W', 'P2W'],
  ])('writes %s as %s', (usually, words) => {
    expect(judgeFeed(feedSilent, { ...northgate, usually }, policies)?.sentence).toContain(`every ${words}.`);
  });
});
