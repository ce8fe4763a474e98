import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { accepts } from './accepts.js';
import { adopt, type RunningProcess } from './child.js';
import { livingProcessOf, writePidFile } from './process-identity.js';
import { startLogged } from './start-logged.js';
import { untilReady } from './until-ready.js';

interface ServiceProcess {
  readonly name: string;
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Folder of `<name>.log`. */
  readonly logs: string;
  /** Folder of `<name>.json`, which names its process. */
  readonly pids: string;
  /** Asked until it answers with 200, or the process ends. */
  readonly aliveUrl: string;
}

/** Asked twenty times a second; while nobody listens yet, a connection says so at a tenth of what `fetch` costs. */
async function answers(url: string): Promise<boolean> {
  if (!(await accepts(Number(new URL(url).port)))) return false;
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Stops a service that an earlier start has left running: its environment is an old one, so it is not reused. */
export async function stopLeftBehind(pids: string, name: string): Promise<void> {
  const left = livingProcessOf(join(pids, `${name}.json`));
  if (left !== null) await adopt(left.pid).stop('SIGTERM', 5_000);
}

/**
 * Starts one Node process of ours and waits until it answers.
 * @throws Error when it ends before, or does not answer within 60 s
 */
export async function startService(
  service: ServiceProcess,
  spawned: (process: RunningProcess) => void = () => undefined,
): Promise<RunningProcess> {
  const { name, logs, pids } = service;
  mkdirSync(pids, { recursive: true });
  const logFile = join(logs, `${name}.log`);
  const running = startLogged(process.execPath, service.args, logFile, {
    cwd: service.cwd,
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...service.env },
  });
  const pidFile = join(pids, `${name}.json`);
  writePidFile(pidFile, running.pid);
  const started = { ...running, ended: running.ended.then(() => rmSync(pidFile, { force: true })) };
  spawned(started);
  await untilReady(started, { name, isReady: () => answers(service.aliveUrl), every: 50, logFile });
  return started;
}
