import { nameUuid } from '#libs/platform/documents';
import { type Anchor } from '#libs/policy';

/** Id of a finding: a digest of (rule, anchor, clause), never of child, policy or time. Final. */
export function findingId(rule: string, anchor: Anchor, clause: string): string {
  return nameUuid('finding', rule, anchor.kind, anchor.key, clause);
}
