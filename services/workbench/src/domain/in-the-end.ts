import { decide, traceOf, type Policy, type TraceLine } from '#libs/policy';
import { ChildSoFar } from './child-so-far.js';
import { laidOut } from './laid-out.js';
import { notSaidIn } from './not-said.js';
import { given } from './other-orders.js';
import { type Seen } from './views.js';

/** A rule that cannot tell of a contact. */
export interface CannotTell {
  readonly rule: string;
  /** Number of the event. */
  readonly n: number;
}

/** What came nearest to a ring: a rule that one fact keeps from telling, where everything else that it asks for is so. */
export interface Nearest extends CannotTell {
  /** What is not recorded there, in words a person reads: "site of bruise". The fact is one of these. */
  readonly missing: readonly string[];
}

function childOf(seen: Seen): ChildSoFar {
  const chances = laidOut(seen, given).steps.map(({ placed }) => placed);
  const child = new ChildSoFar(seen, chances);
  for (const row of chances) child.take(row);
  return child;
}

function numberOf(key: string): number {
  return Number(key.replace('event-', ''));
}

/** Contacts of which a rule cannot tell, with all that the view shows of them. */
export function cannotTell(seen: Seen, policy: Policy): readonly CannotTell[] {
  const { doubts } = decide(childOf(seen).facts(), [policy]);
  return doubts.map(({ rule, contactKey }) => ({ rule, n: numberOf(contactKey) }));
}

/** Where one fact more would have let a rule speak: where the least is not recorded, then the earliest. Null: nowhere. */
export function nearestTo(seen: Seen, policy: Policy): Nearest | null {
  const child = childOf(seen).facts();
  const order = child.contacts.map(({ key }) => key);
  const lacking = ({ anchor, missing }: TraceLine): readonly string[] => {
    const contact = child.contacts.find(({ key }) => key === anchor.key);
    return contact === undefined ? missing : notSaidIn(missing, contact, seen.events);
  };
  const lines = traceOf(child, [policy]).filter((line) => lacksOneFact(line) && mayRing(line, policy));
  const placeOf = ({ anchor }: TraceLine): number => order.indexOf(anchor.key);
  const [first] = lines.toSorted(
    (one, other) => one.missing.length - other.missing.length || placeOf(one) - placeOf(other),
  );
  if (first === undefined) return null;
  return { rule: first.rule, n: numberOf(first.anchor.key), missing: lacking(first) };
}

function lacksOneFact({ outcome, clauses, missing }: TraceLine): boolean {
  return (
    outcome === 'cannot-tell' &&
    missing.length > 0 &&
    clauses.filter(({ value }) => value !== 'yes').every(({ value }) => value === 'unknown') &&
    clauses.filter(({ value }) => value === 'unknown').length === 1
  );
}

/** Whether the rule can ring at all: what only informs rings nobody. */
function mayRing({ rule }: TraceLine, { rules }: Policy): boolean {
  return Object.values(rules[rule]?.severities ?? {}).some((severity) => severity !== 'INFORMATION');
}
