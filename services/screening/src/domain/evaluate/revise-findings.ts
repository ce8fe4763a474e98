import { type FindingRevised } from '#libs/contracts';
import { type Counterfactual } from '#libs/policy';

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
  /** Of the content as the rule gives it: when the finding would not have been is no part of what is compared. */
  readonly contentHash: string;
  /** When it would not have been, by the facts that led to it; worked out when it is asked for. */
  readonly counterfactual?: () => Counterfactual | null;
  /** Days after the contact within which it may page. */
  readonly pageWithinDays: number;
  /** Keys of the visits folded into the anchoring contact: they tell a changed key from another contact. */
  readonly visitKeys: readonly string[];
}

/** A finding as it was last sent. */
export interface HeldFinding extends Omit<CurrentFinding, 'counterfactual'> {
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
  /** None for what is as it was. What is withdrawn first, so that nobody hears last that nothing stands; then by finding id. */
  readonly revisions: readonly Revision[];
  /** Findings that are no longer said of their child under their id: withdrawn, or rekeyed. */
  readonly left: readonly HeldFinding[];
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
  const childNow = new Map(current.map(({ findingId, childId }) => [findingId, childId]));
  const left = held.filter(
    ({ state, findingId, childId }) => state === 'raised' && childNow.get(findingId) !== childId,
  );
  // an id that another child's bears now is not followed: casework may hear of that one first
  const gone = left.filter(({ findingId }) => !childNow.has(findingId));
  const formerOf = formerKeys(current, gone, heldById);
  const rekeyed = new Set(formerOf.values());
  const withdrawn = left.filter((finding) => !rekeyed.has(finding));
  const revisions: Revision[] = withdrawn.map((finding) => ({
    finding,
    revision: finding.revision + 1,
    change: 'withdrawn',
    rekeyedFrom: null,
  }));
  const regrouped: CurrentFinding[] = [];
  const numbers = new Map(withdrawn.map(({ findingId, revision }) => [findingId, revision + 1]));
  for (const finding of current) {
    const before = heldById.get(finding.findingId);
    const last = numbers.get(finding.findingId) ?? before?.revision ?? 0;
    const former = formerOf.get(finding.findingId);
    if (former !== undefined) revisions.push(...underNewKey(finding, former, last));
    else if (!stands(before, finding))
      revisions.push({ finding, revision: last + 1, change: 'raised', rekeyedFrom: null });
    else if (before.contentHash !== finding.contentHash)
      revisions.push({ finding, revision: last + 1, change: 'revised', rekeyedFrom: null });
    else if (before.visitKeys.join() !== finding.visitKeys.join()) regrouped.push(finding);
  }
  return { revisions: revisions.sort(inOrder), left, regrouped };
}

/** Of findings that are new under their id: the one that was said of the same contact under another, each once. */
function formerKeys(
  current: readonly CurrentFinding[],
  gone: readonly HeldFinding[],
  heldById: ReadonlyMap<string, HeldFinding>,
): ReadonlyMap<string, HeldFinding> {
  const formerOf = new Map<string, HeldFinding>();
  const open = new Set(gone);
  for (const finding of current) {
    if (stands(heldById.get(finding.findingId), finding)) continue;
    const former = gone.find((other) => open.has(other) && isRekeyed(other, finding));
    if (former === undefined) continue;
    open.delete(former);
    formerOf.set(finding.findingId, former);
  }
  return formerOf;
}

function stands(before: HeldFinding | undefined, now: CurrentFinding): before is HeldFinding {
  return before?.state === 'raised' && before.childId === now.childId;
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

function inOrder(one: Revision, other: Revision): number {
  return (
    Number(other.change === 'withdrawn') - Number(one.change === 'withdrawn') ||
    byId(one.finding.findingId, other.finding.findingId) ||
    one.revision - other.revision
  );
}

function byId(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether a finding is too old to page: its contact lies further back than the rule allows, seen from the cause. */
export function isLate(occurredAt: number, receivedAt: number, pageWithinDays: number): boolean {
  return receivedAt - occurredAt > pageWithinDays * 86_400_000;
}

/**
 * Revisions with what would have kept their findings from being: worked out for what is told anew, and for nothing else.
 * What is withdrawn bears what was said of it last.
 */
export function withCounterfactuals(revisions: readonly Revision[]): readonly Revision[] {
  return revisions.map((revision) => {
    const { finding, change } = revision;
    const counterfactual = change === 'withdrawn' ? null : (finding.counterfactual?.() ?? null);
    if (counterfactual === null) return revision;
    const said = counterfactual.map(({ lever, words }) => ({ lever, words }));
    return { ...revision, finding: { ...finding, content: { ...finding.content, counterfactual: said } } };
  });
}
