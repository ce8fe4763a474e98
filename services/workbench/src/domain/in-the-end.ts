import { chancesOf, inOrder, type Evidence } from '#libs/chronology';
import { decide, traceOf, type Policy, type TraceLine } from '#libs/policy';
import { ChildSoFar } from './child-so-far.js';

/** A rule that cannot tell of a contact. */
export interface CannotTell {
  readonly rule: string;
  /** Number of the event. */
  readonly n: number;
}

/** What came nearest to a ring: a rule that lacks one fact, where everything else that it asks for is so. */
export interface Nearest extends CannotTell {
  /** In words a person reads: "site of bruise". */
  readonly fact: string;
}

function childOf(evidence: Evidence): ChildSoFar {
  const placed = inOrder(evidence);
  const chances = chancesOf(placed);
  const child = new ChildSoFar(evidence, chances);
  for (const row of chances) child.take(row);
  return child;
}

function numberOf(key: string): number {
  return Number(key.replace('event-', ''));
}

/** Contacts of which a rule cannot tell, with all that the chronology says of them. */
export function cannotTell(evidence: Evidence, policy: Policy): readonly CannotTell[] {
  const { doubts } = decide(childOf(evidence).facts(), [policy]);
  return doubts.map(({ rule, contactKey }) => ({ rule, n: numberOf(contactKey) }));
}

/** The earliest contact at which one fact more would have let a rule speak; null where none is so near. */
export function nearestTo(evidence: Evidence, policy: Policy): Nearest | null {
  const child = childOf(evidence).facts();
  const order = child.contacts.map(({ key }) => key);
  const lines = traceOf(child, [policy]).filter((line) => lacksOneFact(line) && mustRing(line, policy));
  const [first] = lines.toSorted((one, other) => order.indexOf(one.anchor.key) - order.indexOf(other.anchor.key));
  if (first === undefined) return null;
  return { rule: first.rule, n: numberOf(first.anchor.key), fact: first.missing[0] ?? '' };
}

function lacksOneFact({ outcome, clauses, missing }: TraceLine): boolean {
  return (
    outcome === 'cannot-tell' &&
    missing.length === 1 &&
    clauses.filter(({ value }) => value !== 'yes').every(({ value }) => value === 'unknown') &&
    clauses.filter(({ value }) => value === 'unknown').length === 1
  );
}

/** Whether the rule would ring whatever severity it found: what only informs rings nobody. */
function mustRing({ rule }: TraceLine, { rules }: Policy): boolean {
  return Object.values(rules[rule]?.severities ?? {}).every((severity) => severity !== 'INFORMATION');
}
