import {
  rules,
  traceOf,
  type ChildFacts,
  type ContactFacts,
  type Counted,
  type Policy,
  type TraceLine,
} from '#libs/policy';
import { notSaidIn } from './not-said.js';
import { type Replay } from './replay.js';

/** What came nearest to a ring, where nothing rang. */
export interface Nearest {
  readonly rule: string;
  /** Number of the event. */
  readonly n: number;
  /**
   * Why it did not ring: a fact was not recorded; it counts, and there was too little to count; it waited still when the file
   * ended; or it spoke, for information alone.
   */
  readonly why: 'not-recorded' | 'too-few' | 'waited' | 'information';
  /** What is not recorded there, in words a person reads: "site of bruise". The fact is one of these. */
  readonly missing: readonly string[];
  /** What it asks for more of, in words a person reads: "more missed appointments"; null unless it counts. */
  readonly moreOf: string | null;
}

/**
 * The rule and contact with the fewest unmet conditions, of those that may ring, that something recorded at the contact brought nearer,
 * and of which all but one condition are met: that one could not be told, or is a count. A rule of which another condition is not met
 * lacks what it is about, and is not near. One that could not be told is nearer than a count; then where the least is not recorded, then
 * the earliest. Null: no rule came near.
 *
 * That something brought a rule nearer is tried: the rules are asked again of the same contacts with nothing recorded at them. What they
 * answer then they would answer of any child.
 */
export function nearestTo(
  { inTheEnd: child, events, lookedBackOn }: Pick<Replay, 'inTheEnd' | 'events' | 'lookedBackOn'>,
  policy: Policy,
): Nearest | null {
  const order = new Map(child.contacts.map(({ key }, place) => [key, place]));
  const ofAnyChild = new Map(
    traced(withNothingRecorded(child), policy, lookedBackOn).map((line) => [nameOf(line), line]),
  );
  const near = traced(child, policy, lookedBackOn).filter(
    (line) => mayRing(line, policy) && lacksLittle(line, child, policy) && isNearer(line, ofAnyChild.get(nameOf(line))),
  );
  const [first] = near.toSorted(
    (one, other) =>
      distance(one) - distance(other) ||
      one.missing.length - other.missing.length ||
      (order.get(one.anchor.key) ?? 0) - (order.get(other.anchor.key) ?? 0),
  );
  if (first === undefined) return null;
  const contact = child.contacts.find(({ key }) => key === first.anchor.key);
  const missing =
    contact === undefined
      ? first.missing
      : notSaidIn(
          first.missing,
          contact,
          events.map(({ placed }) => placed.event),
        );
  const why = whyNot(first);
  return {
    ...{ rule: first.rule, n: Number(first.anchor.key.replace('event-', '')), why },
    missing: why === 'not-recorded' ? missing : [],
    moreOf: why === 'too-few' ? (countedIn(first, policy)?.moreOf ?? null) : null,
  };
}

/** What every rule answers of every contact, each with at least as many before it as a replay looks back on. */
function traced(child: ChildFacts, policy: Policy, most: number): readonly TraceLine[] {
  const { contacts } = child;
  if (contacts.length <= most) return traceOf(child, [policy]);
  const starts = Array.from({ length: Math.ceil(contacts.length / most) }, (_, at) => at * most);
  return starts.flatMap((from) => {
    const known = contacts.slice(Math.max(0, from - most), from + 2 * most);
    return traceOf({ ...child, contacts: known }, [policy], contacts.slice(from, from + most));
  });
}

function withNothingRecorded(child: ChildFacts): ChildFacts {
  const contacts = child.contacts.map((contact): ContactFacts => {
    const nothing = {
      injuries: [],
      complaints: [],
      circumstances: [],
      injuredOn: null,
      waitedHours: null,
      isEssential: false,
    } as const;
    return { ...contact, ...nothing, status: 'completed', recordedConcern: 'no', specialty: null, services: [] };
  });
  return { ...child, contacts };
}

function nameOf({ rule, anchor }: TraceLine): string {
  return `${rule} ${anchor.kind} ${anchor.key}`;
}

/** Whether something recorded there is what a rule looks at, or meets or opens one of its conditions. */
function isNearer({ clauses }: TraceLine, ofAnyChild: TraceLine | undefined): boolean {
  if (ofAnyChild === undefined) return true;
  return clauses.some(
    ({ clause, value }) => value !== 'no' && ofAnyChild.clauses.find((one) => one.clause === clause)?.value !== value,
  );
}

function unmet({ clauses }: TraceLine): TraceLine['clauses'] {
  return clauses.filter(({ value }) => value !== 'yes');
}

/** Whether all its conditions are met but one at most, and that one could not be told or is a count that has begun. */
function lacksLittle(line: TraceLine, { contacts }: ChildFacts, policy: Policy): boolean {
  const [open, ...others] = unmet(line);
  if (others.length > 0) return false;
  if (open?.value !== 'no') return true;
  const counted = countedIn(line, policy);
  if (counted?.hasOne === undefined) return counted !== null;
  const at = contacts.find(({ key }) => key === line.anchor.key)?.occurredAt ?? 0;
  return contacts.filter(({ occurredAt }) => occurredAt <= at).filter(counted.hasOne).length > 1;
}

/** What the condition counts that is not met; null where it is no count, or all are met. */
function countedIn(line: TraceLine, policy: Policy): Counted | null {
  const [open] = unmet(line);
  const version = policy.rules[line.rule]?.version;
  const rule = rules.find((one) => one.id === line.rule && one.version === version);
  return open === undefined ? null : (rule?.counts?.[open.clause] ?? null);
}

/** 0: all its conditions are met; 1: of one nobody can tell; 2: there is too little to count. */
function distance(line: TraceLine): number {
  const [open] = unmet(line);
  if (open === undefined) return 0;
  return open.value === 'unknown' ? 1 : 2;
}

function whyNot(line: TraceLine): Nearest['why'] {
  if (line.outcome === 'fires') return 'information';
  if (line.outcome === 'waits') return 'waited';
  return distance(line) === 1 ? 'not-recorded' : 'too-few';
}

/** Whether the rule can ring at all: what only informs rings nobody. */
function mayRing({ rule }: TraceLine, { rules }: Policy): boolean {
  return Object.values(rules[rule]?.severities ?? {}).some((severity) => severity !== 'INFORMATION');
}
