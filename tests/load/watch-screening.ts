/**
 * Loaded into screening by `--import`: the first SIGUSR2 begins a CPU profile and the timing of statements, the second
 * writes both below the path in BENCH_PROFILE (`.cpuprofile`, `.statements.json`).
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';

interface Timing {
  times: number;
  milliseconds: number;
}

const timings = new Map<string, Timing>();
let since: number | null = null;

function nameOf(config: unknown): string {
  if (typeof config === 'string') return config.slice(0, 60);
  if (typeof config !== 'object' || config === null) return 'unknown';
  const { name, text } = config as { readonly name?: string; readonly text?: string };
  return name ?? (text ?? 'unknown').replaceAll(/\s+/g, ' ').slice(0, 60);
}

/** Times every statement from the call to its answer: the wait for PostgreSQL, and for this process's own turn. */
function timeStatements(): void {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const query = prototype.query;
  prototype.query = function timed(this: unknown, ...args: unknown[]): unknown {
    const answered = args.at(-1);
    // the product asks by callback (docs/adr/0014)
    if (since === null || typeof answered !== 'function') return query.apply(this, args);
    const began = performance.now();
    const name = nameOf(args[0]);
    const noted = (...answer: unknown[]): unknown => {
      const timing = timings.get(name) ?? { times: 0, milliseconds: 0 };
      timing.times += 1;
      timing.milliseconds += performance.now() - began;
      timings.set(name, timing);
      return (answered as (...given: unknown[]) => unknown)(...answer);
    };
    return query.apply(this, [...args.slice(0, -1), noted]);
  };
}

function onSignal(path: string, session: Session): void {
  if (since === null) {
    since = performance.now();
    timings.clear();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: 500 });
    session.post('Profiler.start');
    return;
  }
  const seconds = (performance.now() - since) / 1_000;
  since = null;
  session.post('Profiler.stop', (_, { profile }) => {
    writeFileSync(`${path}.cpuprofile`, JSON.stringify(profile));
    writeFileSync(`${path}.statements.json`, JSON.stringify({ seconds, statements: Object.fromEntries(timings) }));
  });
}

const path = process.env['BENCH_PROFILE'];
if (isMainThread && path !== undefined) {
  const session = new Session();
  session.connect();
  timeStatements();
  process.on('SIGUSR2', () => onSignal(path, session));
}
