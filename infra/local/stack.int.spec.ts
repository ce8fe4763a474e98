import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, databaseNow, silentLogger } from '#libs/platform';
import { eventually } from '#libs/testing';
import { isFree } from './port-plan.mjs';
import { startStack, type Stack, type StackOptions } from './stack.js';
import { identify } from './supervise/process-identity.js';

async function freeBase(): Promise<number> {
  for (;;) {
    const base = 10_000 + Math.floor(Math.random() * 500) * 40;
    const offsets = Array.from({ length: 12 }, (_, offset) => offset);
    if ((await Promise.all(offsets.map((offset) => isFree(base + offset)))).every(Boolean)) return base;
  }
}

describe('a local system', () => {
  let folder: string;
  let portBase: number;
  let stack: Stack;
  const said: string[] = [];
  /** Without services and what the console needs: their own tests and the end-to-end tests start those. */
  const start = (changes: Partial<StackOptions> = {}): Promise<Stack> =>
    startStack({
      dataDir: folder,
      portBase,
      say: (line) => said.push(line),
      profile: 'throwaway',
      test: true,
      services: [],
      servers: ['kafka', 'mailbox'],
      ...changes,
    });
  const secretsFile = (): string => join(folder, 'secrets.json');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-stack-'));
    portBase = await freeBase();
    stack = await start();
  });
  afterAll(async () => {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says where everything is, in a file that others may not read', () => {
    expect(JSON.parse(readFileSync(stack.endpointsFile, 'utf8'))).toEqual(stack.endpoints);
    expect(statSync(stack.endpointsFile).mode & 0o077).toBe(0);
    expect(statSync(secretsFile()).mode & 0o077).toBe(0);
  });

  it('refuses a second start on the same folder, and leaves the first alone', async () => {
    await expect(start()).rejects.toThrow(`A system runs here already (process ${process.pid}).`);
    expect(stack.supervisor.isUp('postgres')).toBe(true);
    expect(existsSync(stack.endpointsFile)).toBe(true);
  });

  it('brings back PostgreSQL, Kafka and the mailbox after kill -9', async () => {
    const names = ['postgres', 'kafka', 'mailbox'];
    const killed = new Map(names.map((name) => [name, stack.supervisor.pidOf(name)]));
    for (const name of names) stack.supervisor.kill(name, 'SIGKILL');
    await eventually(
      () => {
        for (const name of names) {
          // one that was killed a moment ago still counts as up
          expect([killed.get(name), null]).not.toContain(stack.supervisor.pidOf(name));
          expect(stack.supervisor.isUp(name)).toBe(true);
        }
      },
      { within: 20_000 },
    );
    expect((await fetch(`${stack.endpoints.mailbox.http}/messages`)).status).toBe(200);
  });

  it('has one clock that tests can move', async () => {
    const database = new Database({ url: stack.adminUrl, applicationName: 'test', logger: silentLogger });
    const before = await databaseNow(database);
    await database.query("UPDATE clock.test_shift SET shift = '2 days'");
    const after = await databaseNow(database);
    await database.query("UPDATE clock.test_shift SET shift = '0'");
    await database.close();
    expect(after.getTime() - before.getTime()).toBeGreaterThanOrEqual(2 * 86_400_000);
  });

  it('stops cleanly, and keeps data and secrets for the next start', async () => {
    const secrets = readFileSync(secretsFile(), 'utf8');
    await stack.stop();
    expect(existsSync(stack.endpointsFile)).toBe(false);
    expect(await isFree(portBase + 7)).toBe(true);
    stack = await start();
    expect(readFileSync(secretsFile(), 'utf8')).toBe(secrets);
  });

  it('names the port and the process when somebody else holds a port', async () => {
    await stack.stop();
    const stranger = createServer().listen(portBase + 8, '127.0.0.1');
    await expect(start()).rejects.toThrow(`Port ${portBase + 8} (kafka) is taken by process ${process.pid} (`);
    await new Promise((resolve) => stranger.close(resolve));
    stack = await start();
  });

  it('does not take the folder for taken when an earlier launcher died without a word', async () => {
    await stack.stop();
    const self = identify(process.pid);
    // the number lives, but it was given to another process since
    const dead = { pid: self?.pid, startedAt: 'long ago' };
    writeFileSync(join(folder, 'pids', 'launcher.json'), JSON.stringify(dead));
    stack = await start();
    expect(stack.supervisor.isUp('kafka')).toBe(true);
  });

  it('can be broken off in the middle of a start, and leaves nothing running', async () => {
    await stack.stop();
    const interrupted = new AbortController();
    setTimeout(() => interrupted.abort(), 600);
    const all = ['kafka', 'mailbox', 'identity', 'workbench'] as const;
    await expect(start({ signal: interrupted.signal, reset: true, servers: all })).rejects.toThrow();
    for (const offset of [5, 6, 7, 8, 9]) expect(await isFree(portBase + offset)).toBe(true);
    stack = await start();
  });
});
