import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench } from '../bench-stack.js';
import { snapshot, windowBetween } from '../measure.js';
import { committed, untilCommitted } from '../produce.js';
import { figure, perContact, type Figure } from '../results.js';
import { selfTimes, statementCpu, statementTimes, timesByFile, type Share } from '../read-profile.js';
import { supply, warmUp } from './throughput.js';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A busy machine needs longer for as many contacts. */
async function enough(bench: Bench, from: number, seconds: number): Promise<void> {
  await pause(seconds * 1_000);
  await untilCommitted(bench, from + 30_000);
}

export function sizeOf(file: string): number {
  const handle = openSync(file, 'r');
  try {
    return fstatSync(handle).size;
  } finally {
    closeSync(handle);
  }
}

export function textFrom(file: string, from: number): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(handle).size - from));
    readSync(handle, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  } finally {
    closeSync(handle);
  }
}

export function listed(title: string, shares: readonly Share[], most: number): string {
  const lines = shares
    .slice(0, most)
    .map(
      ({ name, microsPerContact, times }) =>
        `${microsPerContact.toFixed(2).padStart(8)} µs  ${times === undefined ? '' : `${String(times).padStart(6)} ×  `}${name}`,
    );
  return `\n${title}\n${lines.join('\n')}`;
}

/**
 * Where the time of a contact goes: screening's own functions, the waits for its statements, and PostgreSQL's CPU for each
 * statement. Screening must have been started with `watch-screening.js` and a path in BENCH_PROFILE.
 */
export async function profile(
  bench: Bench,
  { seconds, warm }: { readonly seconds: number; readonly warm: number },
  path: string,
): Promise<readonly Figure[]> {
  const { stack, sql, say } = bench;
  const { supervisor } = stack;
  const supplied = await supply(bench, warm, 2 * seconds);
  try {
    await warmUp(bench, warm);
    const from = await committed(bench);
    supervisor.kill('screening', 'SIGUSR2');
    const start = await snapshot(stack, sql);
    await enough(bench, from, seconds);
    const window = windowBetween(start, await snapshot(stack, sql));
    supervisor.kill('screening', 'SIGUSR2');
    const count = (await committed(bench)) - from;
    for (let waited = 0; waited < 100 && !existsSync(`${path}.statements.json`); waited += 1) await pause(100);
    await pause(500);
    const shares = selfTimes(`${path}.cpuprofile`, count, window.cpu.screening);
    const { words, data } = perContact(window, count);
    say(`${count} contacts in the profile, ${(count / window.seconds).toFixed(0)}/s; ${words}`);
    say(listed('screening, time in the function itself, a contact', shares, 60));
    say(listed('the same by file', timesByFile(shares), 40));
    say(listed('statements, from call to answer, a contact', statementTimes(`${path}.statements.json`, count), 40));
    await statementCpuOf(bench, seconds);
    return [figure('under the profiler', count / window.seconds, 'contacts/s', window, { detail: words, data })];
  } finally {
    await supplied.stop();
  }
}

/** PostgreSQL's CPU by statement: screening's connections are opened anew with the server's own statistics on. */
async function statementCpuOf(bench: Bench, seconds: number): Promise<void> {
  const { stack, sql, say } = bench;
  const log = join(stack.logs, 'postgres.log');
  const turn = async (setting: string): Promise<void> => {
    await sql(`ALTER ROLE screening ${setting}`);
    await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'screening%'`);
  };
  for (const setting of [
    'log_statement_stats = on',
    'log_min_error_statement = log',
    `log_error_verbosity = 'default'`,
  ])
    await sql(`ALTER ROLE screening SET ${setting}`);
  await turn('SET log_statement_stats = on');
  await pause(3_000);
  const [from, place] = [await committed(bench), sizeOf(log)];
  await enough(bench, from, seconds);
  const [count, text] = [(await committed(bench)) - from, textFrom(log, place)];
  await turn('RESET log_statement_stats');
  say(`${count} contacts while PostgreSQL kept statistics`);
  const shares = statementCpu(text, count);
  const sum = shares.reduce((all, { microsPerContact }) => all + microsPerContact, 0);
  say(listed(`PostgreSQL, CPU of each statement, a contact (${sum.toFixed(1)} µs in all)`, shares, 50));
}
