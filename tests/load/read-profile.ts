import { readFileSync } from 'node:fs';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** A name with the microseconds that each contact spends in it. */
export interface Share {
  readonly name: string;
  readonly microsPerContact: number;
  readonly times?: number;
}

function placeOf(url: string): string {
  return url
    .replace(/^file:\/\/.*?\/(dist\/)?(?=libs\/|services\/|node_modules\/)/, '')
    .replace(/^.*node_modules\//, '');
}

/**
 * Time that functions of a V8 profile spend in themselves, the most first. Samples are taken by the clock, also while the
 * process waits for a CPU: they are scaled to the CPU that it had.
 */
export function selfTimes(file: string, contacts: number, cpuSeconds: number): readonly Share[] {
  return selfTimesOf(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile, contacts, cpuSeconds);
}

/** The same of a profile at hand. @param leftOut names of functions that are not screening's */
export function selfTimesOf(
  { nodes, samples, timeDeltas = [] }: CpuProfile,
  contacts: number,
  cpuSeconds: number,
  leftOut: (name: string) => boolean = () => false,
): readonly Share[] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'}${url === '' ? '' : ` ${placeOf(url)}:${lineNumber + 1}`}`,
    ]),
  );
  const sums = new Map<string, number>();
  (samples ?? []).forEach((id, index) => {
    const name = names.get(id) ?? '';
    if (leftOut(name)) return;
    sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  sums.delete('(idle)');
  const sampled = [...sums.values()].reduce((all, micros) => all + micros, 0);
  const scale = (cpuSeconds * 1e6) / Math.max(1, sampled) / Math.max(1, contacts);
  return [...sums].map(([name, micros]) => ({ name, microsPerContact: micros * scale })).sort(byTime);
}

/** The same by file (or package), so that a part of the work can be seen. */
export function timesByFile(shares: readonly Share[]): readonly Share[] {
  const sums = new Map<string, number>();
  for (const { name, microsPerContact } of shares) {
    const file = /^\S+ (.*):\d+$/.exec(name)?.[1] ?? name;
    sums.set(file, (sums.get(file) ?? 0) + microsPerContact);
  }
  return [...sums].map(([name, microsPerContact]) => ({ name, microsPerContact })).sort(byTime);
}

const byTime = (a: Share, b: Share): number => b.microsPerContact - a.microsPerContact;

/** Time from call to answer of each statement, as screening saw it. */
export function statementTimes(file: string, contacts: number): readonly Share[] {
  const { statements } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly statements: Readonly<Record<string, { readonly times: number; readonly milliseconds: number }>>;
  };
  return Object.entries(statements)
    .map(([name, { times, milliseconds }]) => ({ name, times, microsPerContact: (milliseconds * 1_000) / contacts }))
    .sort(byTime);
}

/**
 * CPU of PostgreSQL by statement, from the lines that `log_statement_stats` writes.
 * @param log text of the server's log since the statistics were turned on
 */
export function statementCpu(log: string, contacts: number): readonly Share[] {
  const sums = new Map<string, { seconds: number; times: number }>();
  const entry =
    /(PARSE|BIND|EXECUTE|) ?(?:MESSAGE|QUERY) STATISTICS\n[^\n]*system usage stats:\n\t!\t([\d.]+) s user, ([\d.]+) s system[\s\S]*?STATEMENT:\s+([^\n]*(?:\n\t[^\n]*)*)/g;
  for (const [, step = '', user, system, statement = ''] of log.matchAll(entry)) {
    const name = `${step === '' ? 'SIMPLE' : step} ${statement.replaceAll(/\s+/g, ' ').slice(0, 70)}`;
    const sum = sums.get(name) ?? { seconds: 0, times: 0 };
    sum.seconds += Number(user) + Number(system);
    sum.times += 1;
    sums.set(name, sum);
  }
  return [...sums]
    .map(([name, { seconds, times }]) => ({ name, times, microsPerContact: (seconds * 1e6) / contacts }))
    .sort(byTime);
}
