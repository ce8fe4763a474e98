import { readdirSync, readFileSync } from 'node:fs';
import { type Stack } from '#infra/local';
import { type SqlRows } from './bench-stack.js';
import { screeningNames } from './screening-processes.js';

/** Jiffies a second in /proc (USER_HZ, 100 on Linux). */
const jiffies = 100;

/** Share of CPU that was stolen, or that others took, from which a figure says nothing. */
const mostStolen = 0.1;
const mostForeign = 0.1;

export const nodeServices = ['intake', 'screening', 'casework', 'dispatch', 'console'] as const;
type NodeService = (typeof nodeServices)[number];

/** Names of the processes that a service may have here. */
function processesOf(service: NodeService): readonly string[] {
  return service === 'screening' ? screeningNames : [service];
}

/** CPU seconds since each process began, of the whole machine, and the place in PostgreSQL's log. */
export interface Snapshot {
  readonly at: number;
  readonly machine: { readonly all: number; readonly stolen: number; readonly idle: number };
  readonly services: Readonly<Record<string, number>>;
  /** All of PostgreSQL's processes, also those that have ended. */
  readonly postgres: number;
  readonly backends: ReadonlyMap<number, { readonly name: string; readonly cpu: number }>;
  readonly kafka: number;
  /** This process: generator, producer, and what looks on. */
  readonly generator: number;
  readonly wal: bigint;
}

/** What happened between two snapshots. CPU in seconds. */
export interface Window {
  readonly seconds: number;
  readonly stolen: number;
  readonly idle: number;
  /** Share that processes took which are no part of the bench. */
  readonly foreign: number;
  readonly isValid: boolean;
  readonly cpu: {
    readonly screening: number;
    readonly otherServices: number;
    readonly postgres: number;
    /** Of PostgreSQL: what served screening's connections that were open all the time. */
    readonly postgresForScreening: number;
    readonly kafka: number;
    readonly generator: number;
    /** Of processes that only this window has, such as the baseline's. */
    readonly more: number;
  };
  /** CPU of each service of the product, and of PostgreSQL for its connections that were open all the time. */
  readonly services: Readonly<Record<NodeService, { readonly node: number; readonly postgres: number }>>;
  readonly walBytes: number;
}

function fieldsOf(pid: number): readonly string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** User and system time of a process, in seconds; with those of its ended children when asked for. */
export function cpuOf(pid: number | null, withChildren = false): number {
  const fields = pid === null ? null : fieldsOf(pid);
  if (fields === null) return 0;
  const places = withChildren ? [11, 12, 13, 14] : [11, 12];
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0) / jiffies;
}

function childrenOf(parent: number | null): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(fieldsOf(pid)?.[1] ?? -1) === parent);
}

function machine(): Snapshot['machine'] {
  const [, ...values] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '').split(/\s+/);
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, stolen = 0] = values.map(Number);
  return { all: user + nice + system + idle + wait + irq + soft + stolen, stolen, idle: idle + wait };
}

/** @param sql runs as superuser */
export async function snapshot({ supervisor }: Stack, sql: SqlRows): Promise<Snapshot> {
  const [log] = await sql<{ bytes: string }>(`SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text AS bytes`);
  const named = await sql<{ pid: number; name: string }>('SELECT pid, application_name AS name FROM pg_stat_activity');
  const postmaster = supervisor.pidOf('postgres');
  const generator = process.cpuUsage();
  return {
    at: performance.now(),
    machine: machine(),
    services: Object.fromEntries(
      nodeServices.map((service) => [
        service,
        processesOf(service).reduce((sum, name) => sum + cpuOf(supervisor.pidOf(name)), 0),
      ]),
    ),
    postgres: childrenOf(postmaster).reduce((sum, pid) => sum + cpuOf(pid), cpuOf(postmaster, true)),
    backends: new Map(named.map(({ pid, name }) => [pid, { name, cpu: cpuOf(pid) }])),
    kafka: cpuOf(supervisor.pidOf('kafka'), true),
    generator: (generator.user + generator.system) / 1e6,
    wal: BigInt(log?.bytes ?? 0),
  };
}

/** @param more CPU seconds of further processes of the bench in this window */
export function windowBetween(before: Snapshot, after: Snapshot, more = 0): Window {
  const all = Math.max(1, after.machine.all - before.machine.all);
  const stolen = (after.machine.stolen - before.machine.stolen) / all;
  const service = (name: string): number => (after.services[name] ?? 0) - (before.services[name] ?? 0);
  const serving = (...clients: readonly string[]): number =>
    [...after.backends]
      .filter(([, { name }]) => clients.some((client) => name.startsWith(client)))
      .reduce((sum, [pid, { cpu }]) => sum + cpu - (before.backends.get(pid)?.cpu ?? 0), 0);
  const cpu = {
    screening: service('screening'),
    otherServices: nodeServices.reduce((sum, name) => (name === 'screening' ? sum : sum + service(name)), 0),
    postgres: after.postgres - before.postgres,
    postgresForScreening: serving('screening', 'baseline'),
    kafka: after.kafka - before.kafka,
    generator: after.generator - before.generator,
    more,
  };
  const { postgresForScreening: _part, ...parts } = cpu;
  const ours = (Object.values(parts).reduce((sum, seconds) => sum + seconds, 0) * jiffies) / all;
  const idle = (after.machine.idle - before.machine.idle) / all;
  const foreign = Math.max(0, 1 - idle - stolen - ours);
  return {
    seconds: (after.at - before.at) / 1_000,
    stolen,
    idle,
    foreign,
    isValid: stolen < mostStolen && foreign < mostForeign,
    cpu,
    services: Object.fromEntries(
      nodeServices.map((name) => [name, { node: service(name), postgres: serving(name) }]),
    ) as Window['services'],
    walBytes: Number(after.wal - before.wal),
  };
}

/** Resident memory of a process in bytes; 0 when it is gone. */
export function residentBytes(pid: number | null): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
