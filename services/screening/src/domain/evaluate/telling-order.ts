import { severities } from '#libs/policy';
import type { Revision } from './revise-findings.js';

/** What is told of one child at one organisation together. */
interface Group {
  /** Of its most urgent finding: 0 is the most urgent there is. */
  readonly urgency: number;
  readonly revisions: readonly Revision[];
}

/**
 * In which order revisions that were found together are told, so that nobody hears of the lesser in one mail and of the
 * worse in the next. What is withdrawn comes first, as it was. Then, of each child, an organisation after the other: of one,
 * the most urgent finding first; the most urgent organisation last, for it raises the chains that have begun before it.
 */
export function tellingOrder(revisions: readonly Revision[]): readonly Revision[] {
  if (revisions.length < 2) return revisions;
  const urgencies = urgencyOfEach(revisions);
  const urgencyOf = ({ finding }: Revision): number => urgencies.get(finding.findingId) ?? severities.length;
  const [withdrawn, others] = [revisions.filter(isWithdrawn), revisions.filter((one) => !isWithdrawn(one))];
  // sorting is stable: revisions of one finding stay in their order, for they are as urgent as the worst of them
  const byChild = Map.groupBy(others, ({ finding }) => finding.childId);
  const told = [...byChild.values()].flatMap((ofChild) =>
    [...Map.groupBy(ofChild, ({ finding }) => finding.content.organisation).values()]
      .map((group): Group => {
        const sorted = group.toSorted((one, other) => urgencyOf(one) - urgencyOf(other));
        return { urgency: sorted[0] === undefined ? severities.length : urgencyOf(sorted[0]), revisions: sorted };
      })
      .sort((one, other) => other.urgency - one.urgency)
      .flatMap((group) => group.revisions),
  );
  return [...withdrawn, ...told];
}

function isWithdrawn({ change }: Revision): boolean {
  return change === 'withdrawn';
}

function urgencyOfEach(revisions: readonly Revision[]): ReadonlyMap<string, number> {
  const urgencies = new Map<string, number>();
  for (const { finding } of revisions) {
    const urgency = severities.indexOf(finding.content.severity);
    urgencies.set(finding.findingId, Math.min(urgency, urgencies.get(finding.findingId) ?? urgency));
  }
  return urgencies;
}
