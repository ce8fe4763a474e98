import type { Severity } from '#libs/contracts';
import { isAbove, rules } from '#libs/policy';
import type { CaseState, FindingLine } from './case-state.js';

/** What can be put in order: a finding as it was heard, or as a case holds it. */
interface Ordered {
  readonly findingId: string;
  readonly severity: Severity;
  /** RFC 3339. */
  readonly occurredAt: string;
  readonly rule: string | { readonly id: string };
}

/** Of one contact that finding leads whose sentence says what happened to the child, before where it happened and whose plan it is. */
const tellingOrder: Readonly<Record<(typeof rules)[number]['chapter'], number>> = {
  injury: 0,
  attendance: 1,
  adolescence: 2,
  household: 3,
  'missed-care': 4,
  process: 5,
  plan: 6,
};
const places = new Map(rules.map(({ id, chapter }) => [id, tellingOrder[chapter]]));

/** A rule that is not of this version comes last. */
function placeOf({ rule }: Ordered): number {
  return places.get(typeof rule === 'string' ? rule : rule.id) ?? Infinity;
}

function byTelling(one: Ordered, other: Ordered): number {
  const [first, second] = [placeOf(one), placeOf(other)];
  return first === second ? 0 : first - second;
}

/**
 * Findings, the most urgent first; then the most recent contact; then the one that tells most of it; then by id: whatever
 * came first makes no difference.
 */
export function mostUrgentFirst<T extends Ordered>(findings: readonly T[]): readonly T[] {
  return findings.toSorted(
    (one, other) =>
      byUrgency(one, other) ||
      Date.parse(other.occurredAt) - Date.parse(one.occurredAt) ||
      byTelling(one, other) ||
      (one.findingId < other.findingId ? -1 : 1),
  );
}

/** Findings that stand, in that order. */
export function standingLines({ findings }: CaseState): readonly FindingLine[] {
  return mostUrgentFirst([...findings.values()].filter(({ change }) => change !== 'withdrawn'));
}

/** The finding that a case is about first: of those that stand, else of those that stood. */
export function leadingFinding(state: CaseState): FindingLine | null {
  return standingLines(state)[0] ?? mostUrgentFirst([...state.findings.values()])[0] ?? null;
}

function byUrgency(one: Ordered, other: Ordered): number {
  return one.severity === other.severity ? 0 : isAbove(one.severity, other.severity) ? -1 : 1;
}
