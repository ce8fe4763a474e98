import { onlyClause, type RuleDeclaration } from './define-rule.js';
import { type Anchor, type Evidence, type Severity } from './facts.js';
import { parametersOf, policyAt, severityOf, type Policy } from './policy.js';

/** What intake says of a feed that has said nothing for too long. Instants are milliseconds. */
export interface FeedSilence {
  readonly feed: string;
  /** When it was last heard. */
  readonly since: number;
  /** Longest gap that is usual for it: an ISO 8601 duration. */
  readonly usually: string;
  /** Smallest `receivedat` of the signals that tell of it: decides which policy judges it. */
  readonly receivedAt: number;
}

/** A rule about a feed, not about a child. Its severity and recipients are in the policy document. */
export interface FeedRule extends Pick<RuleDeclaration, 'id' | 'version' | 'title' | 'numbers' | 'severities'> {
  readonly chapter: 'feed';
  /** One of `severities`. */
  readonly severity: string;
  /** Two or three sentences, at most 60 words, about no child. */
  readonly sentence: (silence: FeedSilence) => string;
}

/** A rule about a feed that fired; screening gives it its id and its organisation. */
export interface FeedFinding {
  readonly rule: string;
  readonly ruleVersion: number;
  readonly clause: string;
  readonly anchor: Anchor;
  readonly severity: Severity;
  readonly recipients: readonly string[];
  readonly sentence: string;
  readonly facts: Evidence['facts'];
  readonly policy: Policy;
}

/** What a rule says of a silence, by the policy in force when it was told; null when that policy does not name the rule. */
export function judgeFeed(rule: FeedRule, silence: FeedSilence, policies: readonly Policy[]): FeedFinding | null {
  const policy = policyAt(policies, silence.receivedAt);
  const parameters = parametersOf(policy, rule);
  if (parameters === null) return null;
  return {
    rule: rule.id,
    ruleVersion: rule.version,
    clause: onlyClause,
    anchor: { kind: 'feed', key: silence.feed },
    severity: severityOf(rule.id, parameters, rule.severity),
    recipients: parameters.recipients,
    sentence: rule.sentence(silence),
    facts: { feed: silence.feed, since: new Date(silence.since).toISOString(), usually: silence.usually },
    policy,
  };
}
