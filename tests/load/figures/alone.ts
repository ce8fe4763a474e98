import { Session, type Profiler } from 'node:inspector';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '#infra/local';
import { Database, loadPolicies, silentLogger, type Sql, type SqlResult } from '#libs/platform';
import { type Received } from '#libs/messaging';
import { decode } from '../../../libs/messaging/src/consumer/decode.js';
import { readOrganisations } from '../../../services/screening/src/adapters/read-organisations.js';
import { type SignalType } from '../../../services/screening/src/read-signals.js';
import { ScreenSignals } from '../../../services/screening/src/screen-signals.js';
import { CodeWords } from '../../../services/screening/src/store/code-words.js';
import { PlanLists } from '../../../services/screening/src/store/plan-lists.js';
import { type Bench } from '../bench-stack.js';
import { nodeServices, snapshot, windowBetween } from '../measure.js';
import { stretchOf } from '../produce.js';
import { selfTimesOf, statementCpu, timesByFile } from '../read-profile.js';
import { figure, type Figure } from '../results.js';
import { Workload } from '../workload.js';
import { listed, sizeOf, textFrom } from './profile.js';

const batch = 1_000;
/** Batches before anything is measured: compilers settle first. */
const warming = 10;

/** Statements with the time from call to answer. */
class TimedSql implements Sql {
  constructor(
    private readonly sql: Sql,
    private readonly timings: Map<string, { times: number; milliseconds: number }>,
  ) {}

  async query<Row extends object>(
    text: string,
    values?: readonly unknown[],
    name?: string,
    answer?: 'bytes',
  ): Promise<SqlResult<Row>> {
    const began = performance.now();
    const result = await this.sql.query<Row>(text, values, name, answer);
    const timing = this.timings.get(name ?? text) ?? { times: 0, milliseconds: 0 };
    timing.times += 1;
    timing.milliseconds += performance.now() - began;
    this.timings.set(name ?? text, timing);
    return result;
  }
}

/**
 * Screening without broker, relay and timers: batches of 1,000 records, decoded and screened in this process, one after the
 * other, everything else down. What it says of CPU holds on a busy machine too; it says nothing of rates.
 */
export async function alone(bench: Bench, batches: number): Promise<readonly Figure[]> {
  const { stack, screenings, sql, say, world } = bench;
  const services = new Set([...nodeServices, ...screenings]);
  for (const name of services) await stack.supervisor.takeDown(name, 'SIGTERM');
  const log = join(stack.logs, 'postgres.log');
  const { index } = JSON.parse(readFileSync(join(dirname(stack.logs), 'secrets.json'), 'utf8')) as {
    readonly index: string;
  };
  const settings = { search_path: 'screening', idle_in_transaction_session_timeout: '0' };
  const logging = { log_statement_stats: 'on', log_min_error_statement: 'log', log_error_verbosity: 'default' };
  const open = (more: Readonly<Record<string, string>>) =>
    new Database({
      url: stack.adminUrl,
      applicationName: 'screening-alone',
      poolSize: 1,
      settings: { ...settings, ...more },
      logger: silentLogger,
    });
  const words = open({});
  const memory = { words: new CodeWords(words), planLists: new PlanLists() };
  const screening = new ScreenSignals({
    judgement: {
      policies: await loadPolicies(join(repositoryRoot, 'libs', 'policy', 'parameters')),
      organisations: readOrganisations(join(repositoryRoot, 'infra', 'local', 'seed', 'organisations.yaml')),
      attendanceWindowMs: 3_600_000,
    },
    memory,
    indexSecret: index,
    logger: silentLogger,
  });
  const workload = new Workload(stretchOf(bench, (batches * 3 + warming) * batch));
  let place = 0;
  const next = (): readonly Parameters<typeof decode>[0][] => {
    const records = workload.records(place, batch);
    place += batch;
    return records.map(({ value, headers, key }, offset) => ({
      value: Buffer.from(value ?? ''),
      headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
      key: Buffer.from(key ?? ''),
      appendedAt: Date.now(),
      position: { topic: 'signals.v1', partition: 0, offset: BigInt(offset) },
    }));
  };
  const cpu = { decode: 0, screen: 0 };
  const timings = new Map<string, { times: number; milliseconds: number }>();
  const run = async (database: Database): Promise<void> => {
    const raw = next();
    const began = process.cpuUsage();
    const events = raw.map((record) => decode(record) as Received<SignalType>);
    const decoded = process.cpuUsage(began);
    const park = (event: Received): never => {
      throw new Error(`a signal of the bench is parked: ${event.id}`);
    };
    await database.transaction((one) => screening.screen({ events, sql: new TimedSql(one, timings), park }));
    const all = process.cpuUsage(began);
    cpu.decode += (decoded.user + decoded.system) / 1e6;
    cpu.screen += (all.user + all.system - decoded.user - decoded.system) / 1e6;
  };
  const quiet = open({});
  for (let warm = 0; warm < Math.min(warming, batches); warm += 1) await run(quiet);
  cpu.decode = cpu.screen = 0;
  timings.clear();
  const count = batches * batch;
  const start = await snapshot(stack, sql);
  for (let done = 0; done < batches; done += 1) await run(quiet);
  const window = windowBetween(start, await snapshot(stack, sql));
  const node = { ...cpu };
  const waited = [...timings].map(([name, timing]) => ({ name, ...timing }));
  // again under the profiler, whose own cost is then in no figure
  const session = beginProfile();
  for (let done = 0; done < batches; done += 1) await run(quiet);
  const profile = await endProfile(session);
  const nodeSeconds = node.decode + node.screen;
  const micros = (seconds: number): number => Number(((seconds * 1e6) / count).toFixed(1));
  await quiet.close();

  const logged = open(logging);
  const from = sizeOf(log);
  for (let done = 0; done < batches; done += 1) await run(logged);
  await logged.close();
  await words.close();
  for (const name of services) await stack.supervisor.bringBack(name);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const statements = statementCpu(textFrom(log, from), count);
  const sum = statements.reduce((all, { microsPerContact }) => all + microsPerContact, 0);

  const shares = selfTimesOf(profile, count, nodeSeconds, (name) =>
    /tests\/load\/(?!figures)|node:inspector/.test(name),
  );
  say(listed('screening, CPU in the function itself, a contact', shares, 70));
  say(listed('the same by file', timesByFile(shares), 45));
  const waits = waited.map(({ name, times, milliseconds }) => ({
    name: name.slice(0, 80),
    times,
    microsPerContact: (milliseconds * 1_000) / count,
  }));
  say(
    listed(
      'statements, from call to answer, a contact (depends on the machine)',
      waits.sort((a, b) => b.microsPerContact - a.microsPerContact),
      30,
    ),
  );
  say(
    listed(
      `PostgreSQL, CPU of each statement, a contact (${sum.toFixed(1)} µs in all, with the cost of measuring)`,
      statements,
      50,
    ),
  );
  const data = {
    decodeMicros: micros(node.decode),
    screenMicros: micros(node.screen),
    postgresMicros: micros(window.cpu.postgres),
    walBytes: Math.round(window.walBytes / count),
  };
  const detail = `µs a contact: decode ${data.decodeMicros}, screen ${data.screenMicros}, PostgreSQL ${data.postgresMicros}; ${data.walBytes} B of WAL; ${batches} batches of ${batch}, ${world.children} children`;
  say(detail);
  return [
    {
      ...figure('screening alone, Node + PostgreSQL', micros(nodeSeconds + window.cpu.postgres), 'µs/contact', window, {
        detail,
        data,
      }),
      isValid: true,
    },
  ];
}

function beginProfile(): Session {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 500 });
  session.post('Profiler.start');
  return session;
}

function endProfile(session: Session): Promise<Profiler.Profile> {
  return new Promise((resolve, reject) => {
    session.post('Profiler.stop', (error, { profile }) => {
      session.disconnect();
      if (error === null) resolve(profile);
      else reject(error);
    });
  });
}
