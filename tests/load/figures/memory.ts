import { type Bench } from '../bench-stack.js';
import { nodeServices, residentBytes, snapshot, windowBetween } from '../measure.js';
import { committed, logged, untilCommitted } from '../produce.js';
import { untilQuiet } from '../until-quiet.js';
import { type Figure } from '../results.js';

const idleSeconds = 20;

/** Resident memory of each service after the work, and the CPU that all take when nothing happens. */
export async function memory(bench: Bench): Promise<readonly Figure[]> {
  const { stack, screenings, sql, say } = bench;
  await untilCommitted(bench, await logged(bench));
  // what the work has left (watches, notices) is none of idleness
  await untilQuiet(bench);
  const from = await committed(bench);
  const before = await snapshot(stack, sql);
  await new Promise((resolve) => setTimeout(resolve, idleSeconds * 1_000));
  const window = windowBetween(before, await snapshot(stack, sql));
  const isIdle = (await committed(bench)) === from;
  const cpu = ((window.cpu.screening + window.cpu.otherServices) / window.seconds) * 100;
  const each = nodeServices
    .map((name) => `${name} ${((window.services[name].node / window.seconds) * 100).toFixed(1)}`)
    .join(', ');
  const services = new Set<string>([...nodeServices, ...screenings]);
  const parts = [...services, 'mailbox', 'kafka', 'postgres'];
  const sizes = parts.map((name) => ({ name, bytes: residentBytes(stack.supervisor.pidOf(name)) }));
  const words = sizes.map(({ name, bytes }) => `${name} ${(bytes / 2 ** 20).toFixed(0)}`).join(', ');
  const largest = Math.max(...sizes.filter(({ name }) => services.has(name)).map(({ bytes }) => bytes));
  say(`memory in MiB: ${words}; idle CPU of the services ${cpu.toFixed(1)} % of a core`);
  const common = { isValid: window.isValid, stolen: window.stolen };
  return [
    {
      ...common,
      name: 'memory of the largest service',
      value: largest / 2 ** 20,
      unit: 'MiB',
      detail: `MiB: ${words} (postgres: its first process only)`,
      // memory does not depend on stolen time
      isValid: true,
      data: Object.fromEntries(sizes.map(({ name, bytes }) => [name, bytes])),
    },
    {
      ...common,
      name: 'idle CPU of all services',
      value: cpu,
      unit: '% of a core',
      detail: isIdle ? `over ${idleSeconds} s: ${each}` : 'signals came meanwhile: not idle',
      window,
    },
  ];
}
