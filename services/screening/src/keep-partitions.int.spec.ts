import { createLogger, nameUuid, renderMetrics } from '#libs/platform';
import { aContact, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { PartitionKeeper } from './keep-partitions.js';

const policies = await fewRules();

/** A contact as it was received at a moment. */
function receivedAt(moment: string): DeliveredSignal {
  return { id: nameUuid('signal', moment), data: aContact({ visit: { id: moment } }), receivedAt: moment };
}

async function metric(name: string): Promise<string | undefined> {
  const { text } = await renderMetrics();
  return text.split('\n').find((line) => line.startsWith(name));
}

describe('an operator of screening', () => {
  let screening: TestScreening;
  let keeper: PartitionKeeper;
  let lines: string[];
  const alarms = () =>
    lines
      .splice(0)
      .map((line) => JSON.parse(line) as { event: string; alarm?: boolean; count?: number })
      .filter(({ alarm }) => alarm === true)
      .map(({ event, count }) => [event, count]);

  beforeEach(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
    lines = [];
    const logger = createLogger({ service: 'screening', sink: { write: (line) => lines.push(line) } });
    keeper = new PartitionKeeper(screening.database, logger);
  });
  afterEach(() => screening.close());

  it('finds months that the server tidies up seldom: they are only added to', async () => {
    const { rows } = await screening.database.query<{ options: string }>(
      `SELECT DISTINCT array_to_string(reloptions, ' ') AS options FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid
        WHERE inhparent = 'contact_version'::regclass`,
    );
    const seldom = 'autovacuum_vacuum_insert_scale_factor=0 autovacuum_vacuum_insert_threshold=5000000';
    expect(rows).toEqual([{ options: `${seldom} autovacuum_analyze_scale_factor=1` }]);
  });

  it('hears of no alarm while every contact lies in the partition of its month', async () => {
    await keeper.make();
    await screening.take(receivedAt(new Date().toISOString()));
    await keeper.make();
    expect(alarms()).toEqual([]);
    expect(await metric('screening_stray_rows{table="contact_version"}')).toMatch(/ 0$/);
  });

  it('hears an alarm with their number, at every look, while contacts lie in the default partition', async () => {
    await keeper.make();
    expect(alarms()).toEqual([]);
    await screening.take(receivedAt('2019-02-03T10:00:00Z'), receivedAt('2019-04-03T10:00:00Z'));
    await keeper.make();
    expect(alarms()).toEqual([['partitions.stray-rows', 2]]);
    await keeper.make();
    expect(alarms()).toEqual([['partitions.stray-rows', 2]]);
    expect(await metric('screening_stray_rows{table="contact_version"}')).toMatch(/ 2$/);
  });

  it('hears an alarm when the words of packed states are at 90 % of their numbers, and not before', async () => {
    const number = (word: string, code: number) =>
      screening.database.query('INSERT INTO code_word (code, word) OVERRIDING SYSTEM VALUE VALUES ($2, $1)', [
        word,
        code,
      ]);
    await number('the last one without an alarm', 58_981);
    await keeper.make();
    expect(alarms()).toEqual([]);
    expect(await metric('screening_code_words')).toBe('screening_code_words 58981');
    await number('the first one with an alarm', 58_982);
    await keeper.make();
    expect(alarms()).toEqual([['code-words.nearly-full', 58_982]]);
  });
});
