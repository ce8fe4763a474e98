import { type FindingRevised } from '#libs/contracts';

/** What a finding says, whenever it is said: everything of the event but its number, its child and its cause. */
export type FindingContent = Omit<
  FindingRevised,
  'type' | 'findingId' | 'revision' | 'change' | 'rekeyed' | 'childId' | 'epoch' | 'receivedAt' | 'late'
>;

/** A finding that the facts of a child lead to now. */
export interface CurrentFinding {
  readonly findingId: string;
  readonly childId: string;
  readonly content: FindingContent;
  readonly contentHash: string;
  /** Days after the contact within which it may page. */
  readonly pageWithinDays: number;
  /** Keys of the visits folded into the anchoring contact: they tell a changed key from another contact. */
  readonly visitKeys: readonly string[];
}

/** A finding as it was last sent. */
export interface HeldFinding extends CurrentFinding {
  readonly state: 'raised' | 'withdrawn' | 'rekeyed';
  /** Number of the last revision sent. */
  readonly revision: number;
}

/** One change of the current set, to be appended and sent. */
export interface Revision {
  readonly finding: CurrentFinding;
  readonly revision: number;
  readonly change: FindingRevised['change'];
  /** Id under which the finding was held until now. */
  readonly rekeyedFrom: string | null;
}

/** How the findings that the facts lead to differ from those that were sent. */
export interface Revised {
  /** In the order of finding id; none for what is as it was. */
  readonly revisions: readonly Revision[];
  /**
   * Findings that say what they said, of a contact into which other visits are folded now. Nobody is told, but a visit that
   * has left the contact must not take the finding along.
   */
  readonly regrouped: readonly CurrentFinding[];
}

/**
 * Compares the findings that the facts lead to with those that were sent.
 * A finding whose visit moved to another child is withdrawn there and raised here, in this order.
 * @param held every finding of the children concerned, and every one whose id is among the current ones.
 */
export function reviseFindings(current: readonly CurrentFinding[], held: readonly HeldFinding[]): Revised {
  const heldById = new Map(held.map((finding) => [finding.findingId, finding]));
  const currentIds = new Set(current.map((finding) => finding.findingId));
  const gone = held.filter((finding) => finding.state === 'raised' && !currentIds.has(finding.findingId));
  const rekeyed = new Set<string>();
  const revisions: Revision[] = [];
  const regrouped: CurrentFinding[] = [];
  for (const finding of current) {
    const before = heldById.get(finding.findingId);
    const last = before?.revision ?? 0;
    if (before?.state === 'raised') {
      if (before.childId !== finding.childId) {
        revisions.push({ finding: before, revision: last + 1, change: 'withdrawn', rekeyedFrom: null });
        revisions.push({ finding, revision: last + 2, change: 'raised', rekeyedFrom: null });
      } else if (before.contentHash !== finding.contentHash) {
        revisions.push({ finding, revision: last + 1, change: 'revised', rekeyedFrom: null });
      } else if (before.visitKeys.join() !== finding.visitKeys.join()) {
        regrouped.push(finding);
      }
      continue;
    }
    const former = gone.find((other) => !rekeyed.has(other.findingId) && isRekeyed(other, finding));
    if (former === undefined) {
      revisions.push({ finding, revision: last + 1, change: 'raised', rekeyedFrom: null });
    } else {
      rekeyed.add(former.findingId);
      revisions.push(...underNewKey(finding, former, last));
    }
  }
  for (const finding of gone) {
    if (rekeyed.has(finding.findingId)) continue;
    revisions.push({ finding, revision: finding.revision + 1, change: 'withdrawn', rekeyedFrom: null });
  }
  revisions.sort((a, b) => byId(a.finding.findingId, b.finding.findingId) || a.revision - b.revision);
  return { revisions, regrouped };
}

/** A new key is told quietly; where the severity changes with it, that is said on its own, so that somebody hears it. */
function underNewKey(finding: CurrentFinding, former: HeldFinding, last: number): readonly Revision[] {
  const { severity } = former.content;
  const rekeyedFrom = former.findingId;
  if (severity === finding.content.severity) return [{ finding, revision: last + 1, change: 'rekeyed', rekeyedFrom }];
  const asBefore = { ...finding, content: { ...finding.content, severity } };
  return [
    { finding: asBefore, revision: last + 1, change: 'rekeyed', rekeyedFrom },
    { finding, revision: last + 2, change: 'revised', rekeyedFrom: null },
  ];
}

/** Same child, rule and clause, and a visit in common: the contact is the same, only its key is another. */
function isRekeyed(former: HeldFinding, now: CurrentFinding): boolean {
  return (
    former.childId === now.childId &&
    former.content.rule.id === now.content.rule.id &&
    former.content.clause === now.content.clause &&
    former.visitKeys.some((key) => now.visitKeys.includes(key))
  );
}

function byId(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a finding is too old to page: its contact lies further back than the rule allows, seen from the cause. */
export function isLate(occurredAt: number, receivedAt: number, pageWithinDays: number): boolean {
  return receivedAt - occurredAt > pageWithinDays * 86_400_000;
}
