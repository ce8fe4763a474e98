import type { FindingRevised } from '#libs/contracts';

/** What a practice is shown as a pattern: how often the child came unplanned, and to how many organisations. */
export interface Pattern {
  readonly attendances: number;
  readonly organisations: readonly string[];
  readonly days: number;
  /** E.g. `3 unscheduled attendances in 183 days, at 2 organisations`. */
  readonly words: string;
}

const dayMs = 86_400_000;

/**
 * The pattern in the contacts that findings rest on: unscheduled attendances in the days before the last of them. Null
 * when there is none. What was withdrawn counts no more.
 * @param days of the policy document (`copies.patternDays`)
 */
export function patternLine(
  findings: readonly Pick<FindingRevised, 'change' | 'evidence'>[],
  days: number,
): Pattern | null {
  const standing = findings.filter(({ change }) => change !== 'withdrawn');
  const contacts = new Map(
    standing
      .flatMap(({ evidence }) => evidence.contacts)
      .filter(({ kind, status }) => kind === 'unscheduled' && status !== 'entered-in-error')
      .map((contact) => [contact.contactId, contact]),
  );
  const last = Math.max(...[...contacts.values()].map(({ occurredAt }) => Date.parse(occurredAt)));
  const counted = [...contacts.values()].filter(({ occurredAt }) => last - Date.parse(occurredAt) <= days * dayMs);
  if (counted.length === 0) return null;
  const organisations = [...new Set(counted.map(({ organisation }) => organisation))].toSorted();
  const attendances = counted.length;
  return {
    ...{ attendances, organisations, days },
    words: `${counting(attendances, 'unscheduled attendance')} in ${days} days, at ${counting(organisations.length, 'organisation')}`,
  };
}

function counting(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
