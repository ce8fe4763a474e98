import { fileURLToPath } from 'node:url';
import { type Received } from '#libs/messaging';
import { claimDue, Database, silentLogger, type DueTimer, type PermanentError } from '#libs/platform';
import { testDatabase, type DeliveredSignal } from '#libs/testing';
import { fireWatch } from '../src/fire-watch.js';
import { type SignalType } from '../src/read-signals.js';
import { type Judgement } from '../src/redecide.js';
import { ScreenSignals } from '../src/screen-signals.js';
import { CodeWords } from '../src/store/code-words.js';
import { PlanLists } from '../src/store/plan-lists.js';

const migrations = fileURLToPath(new URL('../src/store/migrations', import.meta.url));

/** Thrown in the middle of a transaction, as a crash would end it. */
class Crash extends Error {}

/** One screening on a database of its own. */
export async function startScreening(judgement: Judgement, indexSecret = 'index secret of a test', mostAtOnce = 2) {
  const test = await testDatabase('screening', migrations);
  const { database } = test;
  const words = new Database({ url: test.url, applicationName: 'test-words', poolSize: 1, logger: silentLogger });
  const memory = { words: new CodeWords(words), planLists: new PlanLists() };
  const screening = new ScreenSignals({ judgement, memory, indexSecret, logger: silentLogger, mostAtOnce });
  const parked: string[] = [];
  let passed = 0;
  const received = ({ id, data, receivedAt }: DeliveredSignal, index: number): Received<SignalType> => ({
    id,
    type: data.type,
    data,
    key: null,
    time: receivedAt,
    receivedAt,
    appendedAt: Date.parse(receivedAt),
    traceparent: null,
    position: { topic: 'signals.v1', partition: 0, offset: BigInt(index) },
  });
  const take = async (signals: readonly DeliveredSignal[], ending: 'commits' | 'crashes'): Promise<void> => {
    const events = signals.map(received);
    const refused: string[] = [];
    await database.transaction(async (sql) => {
      const park = (_: Received, reason: PermanentError): unknown => refused.push(reason.code);
      await screening.screen({ events, sql, park });
      if (ending === 'crashes') throw new Crash();
    });
    parked.push(...refused);
  };
  const fire = (timer: DueTimer): Promise<void> => fireWatch(database, judgement, memory, timer);
  return {
    database,
    test,
    memory,
    /** Reasons of what was parked. */
    parked,
    /** Screens signals as one batch. */
    take: (...signals: readonly DeliveredSignal[]): Promise<void> => take(signals, 'commits'),
    /** Screens signals as one batch whose transaction does not commit. */
    takeAndCrash: async (signals: readonly DeliveredSignal[]): Promise<void> => {
      await take(signals, 'crashes').catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    },
    fire,
    /** Fires every watch that is due. @returns how many were claimed. */
    async fireDue(): Promise<number> {
      const due = await claimDue(database, 'watch', 100);
      for (const timer of due) await fire(timer);
      return due.length;
    },
    /** Moves the clock of the database. */
    async passSeconds(seconds: number): Promise<void> {
      passed += seconds * 1_000;
      await test.shiftClock(passed);
    },
    /** Sets the clock of the database. @param moment milliseconds since 1970 */
    setClock: (moment: number): Promise<void> => test.shiftClock(moment - Date.now()),
    /** Empties every table but the partitions' and the words'. */
    async forgetEverything(): Promise<void> {
      await database.query(
        `TRUNCATE child, person_ref, person_edge, refused_edge, identity_statement, person_fact, contact_version,
           visit_owner, plan_list, plan_part, plan_entry, plan_check, feed_silence, finding, finding_revision, watch,
           outbox, outbox_key, parked_record`,
      );
      await database.query('UPDATE plan_register SET version = version + 1');
    },
    close: async () => {
      await words.close();
      await test.drop();
    },
  };
}

export type TestScreening = Awaited<ReturnType<typeof startScreening>>;
