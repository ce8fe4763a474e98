import { Database, silentLogger } from '#libs/platform';
import { type DeliveredSignal, type TestDatabase } from '#libs/testing';
import { type Judgement } from '../src/redecide.js';
import { ScreenSignals } from '../src/screen-signals.js';
import { CodeWords } from '../src/store/code-words.js';
import { PlanLists } from '../src/store/plan-lists.js';
import { asReceived } from './a-screening.js';

/** One more screening on the database of another: it shares nothing with it but the rows, as another process would. */
export interface SecondScreening {
  /** Screens a signal as one batch. */
  take(signal: DeliveredSignal): Promise<void>;
  /** Whether one of its transactions waits for another one's. */
  waitsForLock(): Promise<boolean>;
  close(): Promise<void>;
}

const applicationName = 'second-screening';

/** @param indexSecret that of the first */
export function startSecond(
  { url, database: looker }: Pick<TestDatabase, 'url' | 'database'>,
  judgement: Judgement,
  indexSecret = 'index secret of a test',
): SecondScreening {
  const database = new Database({ url, applicationName, logger: silentLogger });
  const words = new Database({ url, applicationName: 'second-words', poolSize: 1, logger: silentLogger });
  const memory = { words: new CodeWords(words), planLists: new PlanLists() };
  const screening = new ScreenSignals({ judgement, memory, indexSecret, logger: silentLogger });
  return {
    take: (signal) =>
      database.transaction((sql) =>
        screening.screen({
          events: [asReceived(signal, 0)],
          sql,
          park: (_, reason) => {
            throw reason;
          },
        }),
      ),
    waitsForLock: async () => {
      const { rowCount } = await looker.query(
        "SELECT FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'",
        [applicationName],
      );
      return rowCount > 0;
    },
    close: async () => {
      await words.close();
      await database.close();
    },
  };
}
