import { fileURLToPath } from 'node:url';
import { type Received } from '#libs/messaging';
import {
  claimDue,
  createLogger,
  Database,
  silentLogger,
  type DueTimer,
  type PermanentError,
  type Sql,
} from '#libs/platform';
import { emptyTables, testDatabase, type DeliveredSignal } from '#libs/testing';
import { decideLoaded } from '../src/decide-loaded.js';
import { fireWatches } from '../src/fire-watches.js';
import { type SignalType } from '../src/read-signals.js';
import { decodeState } from '../src/domain/state/decode-state.js';
import { redecide, type Judgement } from '../src/redecide.js';
import { ScreenSignals } from '../src/screen-signals.js';
import { epochsOf, lockChildren } from '../src/store/child-rows.js';
import { CodeWords } from '../src/store/code-words.js';
import { loadTable } from '../src/store/load-rows.js';
import { staleTable } from '../src/store/neighbour-rows.js';
import { PlanLists } from '../src/store/plan-lists.js';
import { tellNeighbours } from '../src/tell-neighbours.js';

const migrations = fileURLToPath(new URL('../src/store/migrations', import.meta.url));

const emptied = [
  ...['child', 'person_ref', 'person_edge', 'refused_edge', 'identity_statement', 'person_fact', 'contact_version'],
  ...['visit_owner', 'plan_list', 'plan_part', 'plan_entry', 'plan_check', 'feed_silence', 'finding', 'cannot_tell'],
  ...['finding_revision', 'watch', 'neighbours_stale', 'load_order', 'outbox', 'outbox_key', 'parked_record'],
];

/** Thrown in the middle of a transaction, as a crash would end it. */
class Crash extends Error {}

/** Waits for a transaction that ends like a crash. */
async function crashing(taken: Promise<void>): Promise<void> {
  await taken.catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });
}

/** Statements before the first of which, of one name, something else happens. */
function interrupted(before: string, happens: () => Promise<void>): (sql: Sql) => Sql {
  let waits = true;
  return (sql) => ({
    query: async (text, values, name) => {
      if (waits && name === before) {
        waits = false;
        await happens();
      }
      return sql.query(text, values, name);
    },
  });
}

/** A signal as a consumer receives it. */
export function asReceived(
  { id, data, receivedAt, receivedBy = 'publisher' }: DeliveredSignal,
  index: number,
): Received<SignalType> {
  return {
    id,
    type: data.type,
    data,
    key: null,
    time: receivedAt,
    receivedAt,
    receivedBy,
    appendedAt: Date.parse(receivedAt),
    traceparent: null,
    position: { topic: 'signals.v1', partition: 0, offset: BigInt(index) },
  };
}

/** One screening on a database of its own. */
export async function startScreening(judgement: Judgement, indexSecret = 'index secret of a test', mostAtOnce = 2) {
  const test = await testDatabase('screening', migrations);
  const { database } = test;
  const words = new Database({ url: test.url, applicationName: 'test-words', poolSize: 1, logger: silentLogger });
  const memory = { words: new CodeWords(words), planLists: new PlanLists() };
  const lines: string[] = [];
  const logger = createLogger({ service: 'screening', sink: { write: (line) => lines.push(line) } });
  const screening = new ScreenSignals({ judgement, memory, indexSecret, logger, mostAtOnce });
  const loading = new ScreenSignals({
    ...{ judgement, memory, indexSecret, logger: silentLogger, mostAtOnce },
    order: 'load',
  });
  const parked: string[] = [];
  let passed = 0;
  const take = async (
    signals: readonly DeliveredSignal[],
    ending: 'commits' | 'crashes',
    by: ScreenSignals = screening,
    around: (sql: Sql) => Sql = (sql) => sql,
  ): Promise<void> => {
    const events = signals.map(asReceived);
    const refused: string[] = [];
    await database.transaction(async (given) => {
      const sql = around(given);
      const park = (_: Received, reason: PermanentError): unknown => refused.push(reason.code);
      await by.screen({ events, sql, park });
      if (ending === 'crashes') throw new Crash();
    });
    parked.push(...refused);
  };
  const fire = (timer: DueTimer): Promise<void> => fireWatches(database, judgement, memory, [timer]);
  return {
    database,
    test,
    memory,
    /** Reasons of what was parked. */
    parked,
    /** Takes what was alarmed since the last look. */
    alarms: () =>
      lines
        .splice(0)
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
        .filter(({ alarm }) => alarm === true),
    /** Screens signals as one batch. */
    take: (...signals: readonly DeliveredSignal[]): Promise<void> => take(signals, 'commits'),
    /** Stores signals as one batch of a back-load: nobody is decided. */
    load: (...signals: readonly DeliveredSignal[]): Promise<void> => take(signals, 'commits', loading),
    /** The same in a transaction that does not commit. */
    loadAndCrash: (signals: readonly DeliveredSignal[]): Promise<void> => crashing(take(signals, 'crashes', loading)),
    /** Decides children that back-loads have left, in one transaction. @returns how many were claimed */
    async decideLoaded(): Promise<number> {
      const due = await claimDue(database, loadTable, 100);
      await decideLoaded(database, judgement, memory, due);
      return due.length;
    },
    /** Screens signals as one batch whose transaction does not commit. */
    takeAndCrash: (signals: readonly DeliveredSignal[]): Promise<void> => crashing(take(signals, 'crashes')),
    /** Screens signals as one batch while something else happens just before its statement of a name. */
    takeWhile: (signals: readonly DeliveredSignal[], before: string, happens: () => Promise<void>): Promise<void> =>
      take(signals, 'commits', screening, interrupted(before, happens)),
    fire,
    /** Fires a watch while something else happens just before its statement of a name. */
    fireWhile: (timer: DueTimer, before: string, happens: () => Promise<void>): Promise<void> => {
      const around = interrupted(before, happens);
      const transaction: Database['transaction'] = (work) => database.transaction((sql) => work(around(sql)));
      return fireWatches({ transaction }, judgement, memory, [timer]);
    },
    /** Fires every watch that is due, and queues the neighbours of children that have changed. @returns how many were claimed. */
    async fireDue(): Promise<number> {
      const due = await claimDue(database, 'watch', 100);
      await fireWatches(database, judgement, memory, due);
      const stale = await claimDue(database, staleTable, 100);
      for (const timer of stale) await tellNeighbours(database, silentLogger, timer);
      return due.length + stale.length;
    },
    /** Moves the clock of the database. */
    async passSeconds(seconds: number): Promise<void> {
      passed += seconds * 1_000;
      await test.shiftClock(passed);
    },
    /** Stops the clock of the database. @param moment milliseconds since 1970 */
    stopClock: (moment: number): Promise<void> => test.stopClock(moment),
    /** Decides every child again from its rows. @returns children whose packed state is another one then, and revisions sent */
    async rebuild(): Promise<{ readonly changed: readonly object[]; readonly revisions: number }> {
      const unpacked = (state: string | null): unknown =>
        state === null ? null : decodeState(Buffer.from(state, 'hex'), memory.words);
      const states = async () => {
        const { rows } = await database.query<{ child_id: string; state: string | null; sent: number }>(
          `SELECT child_id, encode(state, 'hex') AS state, (SELECT count(*)::int FROM finding_revision) AS sent
             FROM child ORDER BY child_id`,
        );
        return rows;
      };
      const before = await states();
      const ids = before.map(({ child_id: childId }) => childId);
      await database.transaction(async (sql) => {
        const locked = await lockChildren(sql, ids, await epochsOf(sql, ids));
        const cause = { receivedAt: 0, traceparent: null };
        const children = [...locked.values()].map((child) => ({ ...child, nextEpoch: child.epoch, cause }));
        await redecide(sql, judgement, memory, children);
      });
      const after = await states();
      return {
        changed: before.flatMap(({ state }, place) => {
          const rebuilt = after[place]?.state ?? null;
          // none yet: a child known by its references alone
          return state === null || state === rebuilt ? [] : [{ kept: unpacked(state), rebuilt: unpacked(rebuilt) }];
        }),
        revisions: (after[0]?.sent ?? 0) - (before[0]?.sent ?? 0),
      };
    },
    /** Rule, change and number of every revision sent since the last look, and the types of other events. */
    async sent(): Promise<readonly string[]> {
      const { rows } = await database.query<{ value: string }>(
        'WITH gone AS (DELETE FROM outbox RETURNING *) SELECT value FROM gone ORDER BY id',
      );
      return rows.map(({ value }) => {
        const event = JSON.parse(value) as { type: string; rule?: { id: string }; change?: string; revision?: number };
        return event.rule ? `${event.rule.id} ${event.change} ${event.revision}` : event.type;
      });
    },
    /**
     * Raised findings, and which are one child's: what must agree in whatever order the signals came. When one would not have
     * been is said as the facts were when it was told.
     */
    async standing(): Promise<readonly unknown[]> {
      const { rows } = await database.query(
        `SELECT finding_id, content - 'counterfactual' AS content, (SELECT array_agg(g.finding_id ORDER BY g.finding_id) FROM finding g
                                       WHERE g.child_id = f.child_id AND g.state = 'raised') AS together
           FROM finding f WHERE state = 'raised' ORDER BY finding_id`,
      );
      return rows;
    },
    /** Empties every table but the partitions' and the words'. */
    async forgetEverything(): Promise<void> {
      await emptyTables(database, ...emptied);
      await database.query("UPDATE plan_register SET version = nextval('plan_register_version')");
    },
    close: async () => {
      await words.close();
      await test.drop();
    },
  };
}

export type TestScreening = Awaited<ReturnType<typeof startScreening>>;
