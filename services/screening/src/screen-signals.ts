import { enqueue, type Batch } from '#libs/messaging';
import { counter, failPoint, type Logger, type Sql } from '#libs/platform';
import { childrenAtHand, later, latestCauses } from './name-causes.js';
import {
  edgeOf,
  readSignals,
  type Cause,
  type FreshContact,
  type ReadSignals,
  type SignalType,
} from './read-signals.js';
import { usualLeaving, type LeavingRule } from './domain/plan-lists/leaving-children.js';
import { leaveUndecided, type ScreeningOrder } from './decide-loaded.js';
import { doubtfulRefs } from './doubtful-refs.js';
import { recordPersons, type RecordedPersons } from './record-persons.js';
import { redecide, type Judgement, type Memory } from './redecide.js';
import { closureOf, relinkChildren, type Relinked } from './relink-children.js';
import { confirmLookUp } from './confirm-look-up.js';
import { epochsOf, forgetStates, lockChildren } from './store/child-rows.js';
import { insertPersonFacts } from './store/contact-rows.js';
import { leaveToLoad } from './store/load-rows.js';
import { findRefs } from './store/person-rows.js';
import { PlanLists } from './store/plan-lists.js';
import { flagNeighbours, markNeighboursStale } from './store/neighbour-rows.js';
import { lockRegister } from './store/register-lock.js';
import { insertIdentityStatements } from './store/signal-rows.js';
import { queueChildren } from './store/watch-rows.js';
import { takeMothers } from './take-mothers.js';
import { takePlans } from './take-plans.js';
import { takeSilences } from './take-silences.js';
import { takeVisits, type Move, type TakenVisits } from './take-visits.js';
import { screenFromState } from './screen-from-state.js';

interface ScreenSignalsOptions {
  readonly judgement: Judgement;
  readonly memory: Memory;
  /** Index secret: person references are keyed with it. */
  readonly indexSecret: string;
  readonly logger: Logger;
  /** Default: as received. */
  readonly order?: ScreeningOrder;
  /** Children that plan statements alone concern, beyond whose number the rest is queued; default 500. */
  readonly mostAtOnce?: number;
  /** With how many leaving children a full list is alarmed. */
  readonly leaving?: LeavingRule;
}

/** What the statements of a batch have changed, by person reference, with the latest cause. */
interface Changes {
  readonly causes: ReadonlyMap<string, Cause>;
  /** The same for persons whom a plan statement concerns. */
  readonly planned: ReadonlyMap<string, Cause>;
  /** Whether the batch holds lists: then the register is held alone, and nobody else decides children. */
  readonly changesPlans: boolean;
  /** Latest signal of the batch: the cause where only a link changed a child. */
  readonly latest: Cause;
  readonly moves: readonly Move[];
  /** Whether the batch says of a record that it is the mother of another. */
  readonly statesMothers: boolean;
  readonly persons: RecordedPersons;
}

const queuedChildren = counter('screening_queued_children_total', 'Children left to the timer to be decided again');
const refusedEdges = counter('screening_refused_edges_total', 'Links of references that were refused and quarantined');

/**
 * Screens a batch of signals in the transaction that is given: who, what, as of when, and what it means.
 * Signals that were screened before change nothing.
 */
export class ScreenSignals {
  constructor(private readonly options: ScreenSignalsOptions) {}

  async screen(batch: Batch<SignalType>): Promise<void> {
    const { sql } = batch;
    const { judgement } = this.options;
    const read = readSignals(batch, this.options.indexSecret);
    const changesPlans = read.planParts.length > 0;
    await lockRegister(sql, changesPlans ? 'exclusive' : 'shared');
    // lists that only this transaction sees must not be remembered
    const memory = { ...this.options.memory, ...(changesPlans ? { planLists: new PlanLists() } : {}) };
    const taken = await takeVisits(sql, read.contacts, judgement.organisations);
    const { fresh } = taken;
    failPoint('screening.inserted');
    const { causes } = read;
    const left =
      changesPlans || this.options.order === 'load'
        ? fresh
        : await screenFromState(sql, judgement, memory, { taken, causes, doubtful: doubtfulRefs(read, taken) });
    const changes = await this.record(batch, read, left, taken);
    if (changes.causes.size + changes.planned.size + changes.persons.toRelink.size > 0)
      await this.decide(sql, memory, changes);
  }

  /** Appends what was stated, beside the contacts that were judged from their child's state. */
  private async record(
    batch: Batch<SignalType>,
    read: ReadSignals,
    contacts: readonly FreshContact[],
    { visits, moves }: TakenVisits,
  ): Promise<Changes> {
    const { sql } = batch;
    const ends = [
      ...read.identities.flatMap(({ from, to, receivedAt }) =>
        [from, to].map((ref) => ({ ref, kind: 'local' as const, receivedAt })),
      ),
      ...read.checks.map(({ ref, nhsNumber, receivedAt }) => ({
        ...{ ref, kind: 'verified' as const },
        ...{ nhsNumber, receivedAt },
      })),
    ];
    const edges = read.identities.flatMap((statement) => edgeOf(statement) ?? []);
    const persons = await recordPersons(sql, [...contacts, ...read.persons], ends, edges);
    const related = await takeMothers(sql, await insertIdentityStatements(sql, read.identities));
    await takeSilences(sql, read.silences, {
      policies: this.options.judgement.policies,
      logger: this.options.logger,
      rings: this.options.order !== 'load',
    });
    const addedFacts = await insertPersonFacts(sql, read.persons);
    const { judgement, logger, leaving = usualLeaving } = this.options;
    const concerned = await takePlans(sql, read, batch, judgement.attendanceWindowMs, { leaving, logger });
    const stated = [...contacts, ...read.persons.filter(({ order }) => addedFacts.has(order.signalId))].map(
      ({ personRef, order }) => [personRef, order.signalId] as const,
    );
    const owned = contacts.flatMap((contact) =>
      (visits.get(contact)?.persons ?? []).map((ref) => [ref, contact.order.signalId] as const),
    );
    const causes = latestCauses(read, [...owned, ...stated, ...related]);
    const planned = latestCauses(read, concerned);
    const none: Cause = { receivedAt: 0, traceparent: null };
    const latest = [...read.causes.values()].reduce((last, cause) => later(cause, last) ?? last, none);
    const changesPlans = read.planParts.length > 0;
    const statesMothers = related.length > 0;
    return { causes, planned, changesPlans, moves, statesMothers, persons, latest };
  }

  /** Locks the children concerned, links and parts them where edges say so, and decides them. */
  private async decide(sql: Sql, memory: Memory, changes: Changes): Promise<void> {
    const { planned, persons } = changes;
    const childOf = new Map(persons.childOf);
    const unknownRefs = [...changes.causes.keys(), ...planned.keys()].filter((ref) => !childOf.has(ref));
    for (const { ref, childId } of await findRefs(sql, unknownRefs)) childOf.set(ref, childId);
    const byPlan = [...planned].filter(([ref]) => childOf.has(ref) && !changes.causes.has(ref));
    // look-ups are few; a list may name half a town
    const mostAtOnce = changes.changesPlans ? (this.options.mostAtOnce ?? 500) : Infinity;
    const causes = new Map([...byPlan.slice(0, mostAtOnce), ...changes.causes]);
    const closure = persons.toRelink.size === 0 ? null : await closureOf(sql, persons.toRelink);
    const concerned = [...causes.keys()].flatMap((ref) => childOf.get(ref) ?? []);
    const epochs = await epochsOf(sql, [...new Set([...concerned, ...(closure?.childIds ?? [])])]);
    const locked = new Map(await lockChildren(sql, [...epochs.keys()].sort(), epochs));
    await confirmLookUp(sql, [...causes.keys()], childOf, closure, persons.toRelink);
    const relinked = closure === null ? null : await relinkChildren(sql, closure, locked);
    if (relinked !== null) await this.tell(sql, relinked, persons.made);
    for (const child of relinked?.added ?? []) locked.set(child.childId, child);
    for (const [ref, childId] of relinked?.childOf ?? []) childOf.set(ref, childId);
    const atHand = childrenAtHand(locked, childOf, { ...changes, causes }, relinked);
    if (relinked !== null || changes.statesMothers) await flagNeighbours(sql, atHand);
    if (this.options.order === 'load') await leaveUndecided(sql, atHand);
    else await redecide(sql, this.options.judgement, memory, atHand);
    await this.queue(sql, byPlan.slice(mostAtOnce), childOf, new Set(atHand.map(({ childId }) => childId)));
  }

  /** Leaves children whom only a plan statement concerns to the timer. */
  private async queue(
    sql: Sql,
    persons: readonly (readonly [ref: string, cause: Cause])[],
    childOf: ReadonlyMap<string, string>,
    decided: ReadonlySet<string>,
  ): Promise<void> {
    const queued = new Map<string, number>();
    for (const [ref, { receivedAt }] of persons) {
      const childId = childOf.get(ref);
      if (childId === undefined || decided.has(childId)) continue;
      queued.set(childId, Math.max(receivedAt, queued.get(childId) ?? receivedAt));
    }
    await markNeighboursStale(sql, [...queued]);
    if (this.options.order === 'load') await leaveToLoad(sql, [...queued]);
    else await queueChildren(sql, [...queued]);
    // until then they are judged from rows: their states do not know that a list names them
    await forgetStates(sql, [...queued.keys()]);
    queuedChildren.inc(queued.size);
  }

  /** Sends links between children that others know of; counts and alarms refused edges. */
  private async tell(sql: Sql, { relinks, refused }: Relinked, made: ReadonlySet<string>): Promise<void> {
    if (refused > 0) {
      refusedEdges.inc(refused);
      this.options.logger.error('identity.edge-refused', { count: refused, alarm: true });
    }
    await enqueue(
      sql,
      relinks
        .filter(({ change, alias }) => change === 'unlinked' || !made.has(alias))
        .map(({ change, childId, alias, epoch }) =>
          change === 'linked'
            ? {
                type: 'child.linked' as const,
                key: childId,
                data: { type: 'child.linked' as const, childId, alias, epoch },
              }
            : {
                type: 'child.unlinked' as const,
                key: childId,
                data: { type: 'child.unlinked' as const, childId, alias, epoch },
              },
        ),
    );
  }
}
