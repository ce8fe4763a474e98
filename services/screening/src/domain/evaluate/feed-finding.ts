import { createHash } from 'node:crypto';
import { nameUuid } from '#libs/platform/documents';
import { feedRules, judgeFeed, onlyClause, type FeedSilence, type Policy } from '#libs/policy';
import { findingId } from './finding-id.js';
import { type CurrentFinding, type FindingContent } from './revise-findings.js';

/** Whom a finding about a feed is said of: no child, but something that has one place among them for ever. */
export function subjectOfFeed(feed: string): string {
  return nameUuid('feed', feed);
}

/** Ids of all findings that may be said of a feed. */
export function feedFindingIds(feed: string): readonly string[] {
  return feedRules.map(({ id }) => findingId(id, { kind: 'feed', key: feed }, onlyClause));
}

/** What rules say of a feed that is silent now. */
export function feedFindings(
  silence: FeedSilence & { readonly organisation: string },
  policies: readonly Policy[],
): readonly CurrentFinding[] {
  return feedRules.flatMap((rule): CurrentFinding[] => {
    const finding = judgeFeed(rule, silence, policies);
    if (finding === null) return [];
    const { id, version, hash, pageWithinDays } = finding.policy;
    const content: FindingContent = {
      identity: 'verified',
      organisation: silence.organisation,
      rule: { id: finding.rule, version: finding.ruleVersion },
      clause: finding.clause,
      policy: { id, version, hash },
      anchor: { kind: finding.anchor.kind, key: finding.anchor.key },
      severity: finding.severity,
      recipients: [...finding.recipients] as FindingContent['recipients'],
      occurredAt: new Date(silence.since).toISOString(),
      sentence: finding.sentence,
      evidence: {
        contacts: [],
        facts: Object.entries(finding.facts).map(([name, value]) => ({ name, value })),
        assumptions: [],
        missing: [],
      },
      plan: { value: 'unknown', kinds: [], authority: null, source: null, asOf: null, ageMinutes: null },
    };
    return [
      {
        findingId: findingId(finding.rule, finding.anchor, finding.clause),
        childId: subjectOfFeed(silence.feed),
        content,
        contentHash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
        // a feed is silent or it speaks: nothing was recorded that could have been otherwise
        counterfactual: () => [],
        pageWithinDays,
        visitKeys: [],
      },
    ];
  });
}
