import { enqueue } from '#libs/messaging';
import { counter, databaseNow, type Sql } from '#libs/platform';
import { type Answer, type Doubt } from '#libs/policy';
import { armWatches, type HeldWatch, type Wait, type WantedWatch } from './domain/evaluate/arm-watches.js';
import {
  isLate,
  reviseFindings,
  withCounterfactuals,
  type CurrentFinding,
  type HeldFinding,
  type Revised,
  type Revision,
} from './domain/evaluate/revise-findings.js';
import { tellingOrder } from './domain/evaluate/telling-order.js';
import { waitsBegunAgain } from './domain/evaluate/waits-begun-again.js';
import { type PackableState } from './domain/state/encode-state.js';
import { type Cause } from './read-signals.js';
import { writeDoubts } from './store/cannot-tell-rows.js';
import { writeChildren, type LockedChild, type WrittenChild } from './store/child-rows.js';
import { type CodeWords } from './store/code-words.js';
import { lockFindings, writeRevisions, writeVisitKeys } from './store/finding-rows.js';
import { markNeighboursStale } from './store/neighbour-rows.js';
import { writeWatches } from './store/watch-rows.js';

/** A locked child to be decided, and why. */
export interface ChildAtHand extends LockedChild {
  readonly nextEpoch: number;
  readonly cause: Cause;
  /** `neighbours`: nothing of its own has changed, so that its neighbours need not be decided again in turn. */
  readonly changed?: 'itself' | 'neighbours';
}

/** What the facts of one child lead to, for all of its contacts or for some of them. */
export interface DecidedChild {
  readonly child: ChildAtHand;
  readonly findings: readonly CurrentFinding[];
  readonly watches: readonly Wait[];
  /** What rules answered, one for each anchor judged. */
  readonly answers: readonly Answer[];
  /** Contacts judged of which rules cannot tell. */
  readonly doubts: readonly Doubt[];
  /** Keys of the visits whose contact may have been judged before: what was kept of those is no longer so. */
  readonly judgedAgain: Iterable<string>;
  /** Watches that the wanted ones are compared with. */
  readonly heldWatches: readonly HeldWatch[];
  /** Watches that the decision took as fired although no timer has fired them. */
  readonly over: readonly WantedWatch[];
  /** The decision that the same facts lead to when these watches are taken as fired too; absent where nothing was sent or found. */
  readonly again?: (over: readonly WantedWatch[]) => DecidedChild;
  /** Whether findings were sent of the contacts decided: `some` reads them, `none` is sure that there are none. */
  readonly sent: 'some' | 'none';
  /** Whether a finding that was sent hangs on one of the contacts decided. */
  readonly concerns: (held: HeldFinding) => boolean;
  /** The state to keep, given the visits whose contact has a finding; null: judged from rows the next time. */
  readonly state: (withFinding: ReadonlySet<string> | null) => PackableState | null;
}

interface ChildWithState {
  readonly child: ChildAtHand;
  readonly state: PackableState | null;
}

const revisions = counter('screening_revisions_total', 'Revisions of findings sent', ['rule', 'outcome']);
const outcomes = counter('screening_rule_outcomes_total', 'Answers of rules, one for each anchor judged', [
  'rule',
  'outcome',
]);

/** Decisions beside what was sent before. */
interface Compared extends Revised {
  readonly decided: readonly DecidedChild[];
  /** Those whose findings, sent or to be sent, were compared. */
  readonly reading: readonly DecidedChild[];
  readonly held: readonly HeldFinding[];
}

/**
 * Writes what decisions change: revisions, watches, outbox, states. Deciding again what has not changed writes no
 * revision. The one path for signals and watches, from rows and from state.
 */
export async function settleDecisions(sql: Sql, given: readonly DecidedChild[], words: CodeWords): Promise<void> {
  if (given.length === 0) return;
  const { decided, reading, held, revisions: found, regrouped } = await endWaits(sql, await compare(sql, given));
  const changes = withCounterfactuals(found);
  countOutcomes(decided);
  await writeDoubts(sql, decided);
  const byChild = new Map<string, DecidedChild>();
  for (const one of decided) byChild.set(one.child.childId, one);
  await writeRevisions(sql, changes, ({ finding }) => childOf(byChild, finding.childId).cause.receivedAt);
  await writeVisitKeys(sql, regrouped);
  const keys = reading.length === 0 ? new Map<string, Set<string>>() : visitKeysByChild(held, changes, regrouped);
  const read = new Set(reading.map(({ child }) => child.childId));
  const states: ChildWithState[] = [];
  for (const { child, state } of decided)
    states.push({ child, state: state(read.has(child.childId) ? (keys.get(child.childId) ?? new Set()) : null) });
  await writeStates(sql, states, words);
  await writeWatches(
    sql,
    armWatches(decided.flatMap(wantedWatches), decided.flatMap(heldWatches), decided.flatMap(watchesOver)),
  );
  await enqueue(
    sql,
    tellingOrder(changes).map((change) => eventOf(change, childOf(byChild, change.finding.childId))),
  );
  for (const { finding, change } of changes) revisions.inc({ rule: finding.content.rule.id, outcome: change });
}

/** Locks what was sent of the children, and says what would change. */
async function compare(sql: Sql, decided: readonly DecidedChild[]): Promise<Compared> {
  const reading = decided.filter(mayRevise);
  const current = reading.flatMap(({ findings }) => findings);
  const held = await heldFindings(sql, reading, current);
  const ids = new Set(current.map(({ findingId }) => findingId));
  const byChild = new Map(reading.map((one) => [one.child.childId, one]));
  const revised = reviseFindings(
    current,
    held.filter((one) => ids.has(one.findingId) || byChild.get(one.childId)?.concerns(one) === true),
  );
  return { decided, reading, held, ...revised };
}

/**
 * Nothing that was told is taken back only to wait for what is over: a child that would do so is decided once more, with
 * its wait as fired. A wait is over by the clock that the timer goes by, for a source's clock may be ahead.
 */
async function endWaits(sql: Sql, compared: Compared): Promise<Compared> {
  const waits = waitsBegunAgain(compared.left, () => compared.decided.flatMap(wantedWatches));
  if (waits.length === 0) return compared;
  const now = (await databaseNow(sql)).getTime();
  const over = Map.groupBy(
    waits.filter(({ dueAt }) => dueAt <= now),
    ({ childId }) => childId,
  );
  if (over.size === 0) return compared;
  return compare(
    sql,
    compared.decided.map((one) => {
      const own = over.get(one.child.childId);
      return own === undefined ? one : (one.again?.(own) ?? one);
    }),
  );
}

// made once: hot path
const mayRevise = ({ sent, findings }: DecidedChild): boolean => sent === 'some' || findings.length > 0;
const wantedWatches = ({ watches }: DecidedChild): readonly Wait[] => watches;
const heldWatches = ({ heldWatches: held }: DecidedChild): readonly HeldWatch[] => held;
const watchesOver = ({ over }: DecidedChild): readonly WantedWatch[] => over;

function countOutcomes(decided: readonly DecidedChild[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { answers } of decided)
    for (const { rule, outcome } of answers) {
      let ofRule = counts.get(rule);
      if (ofRule === undefined) counts.set(rule, (ofRule = new Map<string, number>()));
      ofRule.set(outcome, (ofRule.get(outcome) ?? 0) + 1);
    }
  for (const [rule, ofRule] of counts) for (const [outcome, times] of ofRule) outcomes.inc({ rule, outcome }, times);
}

async function heldFindings(
  sql: Sql,
  reading: readonly DecidedChild[],
  current: readonly CurrentFinding[],
): Promise<readonly HeldFinding[]> {
  if (reading.length === 0) return [];
  return lockFindings(
    sql,
    reading.map(({ child }) => child.childId).sort(),
    current.map(({ findingId }) => findingId).sort(),
  );
}

/** Keys of the visits whose contact has a finding that stands now, by the child that the finding belongs to. */
function visitKeysByChild(
  held: readonly HeldFinding[],
  changes: readonly Revision[],
  regrouped: readonly CurrentFinding[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map<string, CurrentFinding>();
  for (const finding of held) if (finding.state === 'raised') standing.set(finding.findingId, finding);
  for (const finding of regrouped) standing.set(finding.findingId, finding);
  for (const { finding, change, rekeyedFrom } of changes) {
    if (rekeyedFrom !== null) standing.delete(rekeyedFrom);
    if (change === 'withdrawn') standing.delete(finding.findingId);
    else standing.set(finding.findingId, finding);
  }
  const keys = new Map<string, Set<string>>();
  for (const { childId, visitKeys } of standing.values()) {
    const own = keys.get(childId) ?? new Set<string>();
    for (const key of visitKeys) own.add(key);
    keys.set(childId, own);
  }
  return keys;
}

async function writeStates(sql: Sql, children: readonly ChildWithState[], words: CodeWords): Promise<void> {
  const used = new Set<string>();
  for (const { state } of children) if (state !== null) for (const word of state.words) used.add(word);
  await words.number(used);
  const packed: WrittenChild[] = [];
  for (const { child, state } of children) {
    const { childId, epoch, version, rowPlace, nextEpoch } = child;
    const bytes = state === null ? null : state.pack(words);
    packed.push({ childId, epoch, version, rowPlace, nextEpoch, state: Buffer.isBuffer(bytes) ? bytes : null });
  }
  const besideOthers = await writeChildren(sql, packed);
  const changed: (readonly [childId: string, receivedAt: number])[] = [];
  for (const { child } of children)
    if (besideOthers.has(child.childId) && child.changed !== 'neighbours')
      changed.push([child.childId, child.cause.receivedAt]);
  await markNeighboursStale(sql, changed);
}

function childOf(decided: ReadonlyMap<string, DecidedChild>, childId: string): ChildAtHand {
  const child = decided.get(childId)?.child;
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
