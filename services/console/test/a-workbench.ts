import { spawn } from 'node:child_process';
import { eventually, freePort } from '#libs/testing';

/** A workbench in a process of its own, as it is started everywhere. */
export interface AWorkbench {
  readonly url: string;
  readonly token: string;
  stop(): void;
}

/** @param seconds after which a replay is broken off */
export async function aWorkbench(seconds = 45): Promise<AWorkbench> {
  const token = 'workbench-workbench';
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/services/workbench/src/server/main.js'], {
    env: { HTTP_PORT: String(port), WORKBENCH_TOKEN: token, REPLAY_SECONDS: String(seconds) },
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(async () => {
    const { status } = await fetch(`${url}/health/live`);
    if (status !== 200) throw new Error('not up yet');
  });
  return { url, token, stop: () => void child.kill('SIGTERM') };
}
