import { enqueue } from '#libs/messaging';
import { counter, failPoint, type Sql } from '#libs/platform';
import { type Policy } from '#libs/policy';
import { coveringAuthority, type Organisations } from './domain/enrich/covering-authority.js';
import { armWatches } from './domain/evaluate/arm-watches.js';
import { decideChild } from './domain/evaluate/decide-child.js';
import { isLate, reviseFindings, type Revision } from './domain/evaluate/revise-findings.js';
import { loadChildren, type LoadedChild } from './load-children.js';
import { type Cause } from './read-signals.js';
import { writeChildren, type LockedChild } from './store/child-rows.js';
import { lockFindings, writeRevisions } from './store/finding-rows.js';
import { writeOwners } from './store/visit-rows.js';
import { watchesOf, writeWatches } from './store/watch-rows.js';

/** What every decision of this service rests on beside the rows. */
export interface Judgement {
  readonly policies: readonly Policy[];
  readonly organisations: Organisations;
  /** Longest distance between arrivals that two feeds report of one attendance, in milliseconds. */
  readonly attendanceWindowMs: number;
}

/** A locked child to be decided, and why. */
export interface ChildAtHand extends LockedChild {
  readonly nextEpoch: number;
  readonly cause: Cause;
}

const revisions = counter('screening_revisions_total', 'Revisions of findings sent', ['rule', 'outcome']);
const outcomes = counter('screening_rule_outcomes_total', 'Answers of rules, one for each anchor judged', [
  'rule',
  'outcome',
]);

/**
 * Decides children from rows: fold, facts, rules, revisions, watches, outbox. The one path for signals and watches.
 * Deciding again what has not changed writes no revision.
 * @param children locked, each with the epoch that it shall have.
 */
export async function redecide(sql: Sql, judgement: Judgement, children: readonly ChildAtHand[]): Promise<void> {
  if (children.length === 0) return;
  const ids = children.map(({ childId }) => childId).sort();
  const atHand = new Map(children.map((child) => [child.childId, child]));
  const watches = await watchesOf(sql, ids);
  const loaded = await loadChildren(sql, ids, watches, judgement.organisations, judgement.attendanceWindowMs);
  const decided = loaded.map((child) => decideChild(child.childId, child, judgement.organisations, judgement.policies));
  failPoint('screening.evaluated');
  for (const { rule, outcome } of decided.flatMap(({ trace }) => trace)) outcomes.inc({ rule, outcome });
  const current = decided.flatMap(({ findings }) => findings);
  const held = await lockFindings(sql, ids, current.map(({ findingId }) => findingId).sort());
  const changes = reviseFindings(current, held);
  await writeRevisions(sql, changes, ({ finding }) => childOf(atHand, finding.childId).cause.receivedAt);
  await writeWatches(
    sql,
    armWatches(
      decided.flatMap((child) => child.watches),
      watches,
    ),
  );
  await writeOwners(
    sql,
    loaded.flatMap((child) => changedOwners(child, judgement.organisations)),
  );
  await writeChildren(sql, children);
  await enqueue(
    sql,
    changes.map((change) => eventOf(change, childOf(atHand, change.finding.childId))),
  );
  for (const { finding, change } of changes) revisions.inc({ rule: finding.content.rule.id, outcome: change });
}

function childOf(atHand: ReadonlyMap<string, ChildAtHand>, childId: string): ChildAtHand {
  const child = atHand.get(childId);
  if (child === undefined) throw new Error('a revision concerns a child that is not locked');
  return child;
}

function eventOf({ finding, revision, change, rekeyedFrom }: Revision, child: ChildAtHand) {
  const { findingId, childId, content, pageWithinDays } = finding;
  const { receivedAt, traceparent } = child.cause;
  return {
    type: 'finding.revised' as const,
    key: childId,
    ...(traceparent === null ? {} : { traceparent }),
    data: {
      type: 'finding.revised' as const,
      findingId,
      revision,
      change,
      ...(rekeyedFrom === null ? {} : { rekeyed: { from: rekeyedFrom, to: findingId } }),
      childId,
      epoch: child.nextEpoch,
      ...content,
      receivedAt: new Date(receivedAt).toISOString(),
      late: isLate(Date.parse(content.occurredAt), receivedAt, pageWithinDays),
    },
  };
}

/** Owners whose covering authority or time of arrival is no longer what the fold says: lists find children by them. */
function changedOwners({ folded, owners }: LoadedChild, organisations: Organisations) {
  const visits = new Map(folded.visits.map((visit) => [JSON.stringify([visit.feed, visit.visit]), visit]));
  return owners.flatMap((owner) => {
    const visit = visits.get(JSON.stringify([owner.feed, owner.visit]));
    if (visit === undefined) return [];
    const covering = coveringAuthority(organisations, visit);
    if (covering === owner.coveringAuthority && visit.occurredAt === owner.occurredAt) return [];
    return { ...owner, coveringAuthority: covering, occurredAt: visit.occurredAt };
  });
}
