import { parseArgs } from 'node:util';
import { screeningNames } from './screening-processes.js';

export const figureNames = [
  'throughput',
  'catchup',
  'duplicates',
  'latency',
  'notice',
  'mllp',
  'pages',
  'decide',
  'memory',
  'profile',
  'alone',
] as const;
export type FigureName = (typeof figureNames)[number];

/** What `npm run bench` was asked for. */
export interface BenchCall {
  readonly task: 'run' | 'help';
  readonly only: readonly FigureName[];
  readonly seconds: number;
  /** Signals before the windows of the sustained rate. */
  readonly warm: number;
  readonly children: number;
  readonly earlier: number;
  /** Processes of screening. */
  readonly instances: number;
  readonly backlog: number;
  readonly seed: number;
  readonly baseline: boolean;
  readonly json: string | null;
  readonly data: string | null;
}

export const benchHelp = `npm run bench -- [options]
  Measures a whole system of its own (services, Kafka, PostgreSQL with fsync on) and prints a table of figures, with the
  machine, the versions, the settings, the workload, and the CPU that the host has stolen. Needs nothing else to run.

  --only LIST     figures, separated by commas: throughput, catchup, duplicates, latency, notice,
                  mllp, pages (of the console, with 5,000 open cases: 100,000 children), decide (one contact of a
                  child with 50), memory;
                  and only when named: profile (where the time goes), alone (CPU without a broker, for a busy machine)
  --seconds N     length of each measured window (default 30)
  --warm N        signals before what is measured of throughput and of latency at 5,000/s (default 100000, with --quick
                  20000): after a start compilers are at work for some ten seconds, and after a checkpoint each page is
                  written whole once, and of a million children that takes some 600000
  --children N    children loaded before (default 100000)
  --earlier N     contacts of each child loaded before (default 20)
  --instances N   processes of screening, 1 to 4 (default 1): one has one thread, which two lanes keep busy
  --backlog N     signals to catch up with (default 300000)
  --quick         20,000 children, a backlog of 60,000, windows of 12 s
  --no-baseline   leaves out the plain NestJS and TypeORM consumer that catch-up is compared with
  --seed N        of the workload (default 1)
  --data DIR      keeps the system's data there, and uses what an earlier run has loaded
  --json FILE     writes the figures as JSON too
  --help          this text

Exit status: 0 measured, 1 something failed, 2 the call was wrong.
`;

/** Reads the arguments of `npm run bench`; null when they are wrong. */
export function readBenchCall(args: readonly string[]): BenchCall | null {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{
          only: text,
          seconds: text,
          warm: text,
          children: text,
          earlier: text,
          instances: text,
          backlog: text,
          seed: text,
          json: text,
          data: text,
        },
        ...{ quick: flag, 'no-baseline': flag, help: { ...flag, short: 'h' } },
      },
    });
    const { quick } = values;
    const numbers = {
      seconds: wholeNumber(values.seconds, quick ? 12 : 30),
      warm: wholeNumber(values.warm, quick ? 20_000 : 100_000),
      children: wholeNumber(values.children, quick ? 20_000 : 100_000),
      earlier: wholeNumber(values.earlier, 20),
      instances: wholeNumber(values.instances, 1),
      backlog: wholeNumber(values.backlog, quick ? 60_000 : 300_000),
      seed: wholeNumber(values.seed, 1),
    };
    const only = (values.only?.split(',') ??
      figureNames.filter((name) => name !== 'profile' && name !== 'alone')) as FigureName[];
    if (Object.values(numbers).includes(null) || only.some((name) => !figureNames.includes(name))) return null;
    const { seconds, warm, children, earlier, instances, backlog, seed } = numbers as Record<
      keyof typeof numbers,
      number
    >;
    // infants and children on a plan are found by their numbers
    if (children < 200 || seconds < 3 || earlier < 1 || earlier > 200 || backlog < 1_000) return null;
    if (instances < 1 || instances > screeningNames.length) return null;
    return {
      task: values.help ? 'help' : 'run',
      ...{ only, seconds, warm, children, earlier, instances, backlog, seed },
      baseline: !values['no-baseline'],
      json: values.json ?? null,
      data: values.data ?? null,
    };
  } catch {
    return null;
  }
}

function wholeNumber(text: string | undefined, otherwise: number): number | null {
  if (text === undefined) return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
