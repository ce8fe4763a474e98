import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '#libs/testing';
import { isAlive } from '../supervise/process-identity.js';
import { serverLeftBehind } from './server-left-behind.js';
import { startPostgres, type RunningPostgres } from './start-postgres.js';

async function ask<Row extends object>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let port: number;
  let server: RunningPostgres;
  const start = (changes: { port?: number; profile?: 'development' | 'bench'; password?: string } = {}) =>
    startPostgres({
      dataDir: join(folder, 'postgres'),
      port,
      password: 'a b:c@d',
      profile: 'development',
      logFile: join(folder, 'postgres.log'),
      ...changes,
    });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bellwether-pg-'));
    port = await freePort();
    server = await start();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is version 18 with checksums and durable commits, on loopback only', async () => {
    const [shown] = await ask<{ version: string; checksums: string; fsync: string; listens: string }>(
      server.adminUrl,
      `SELECT current_setting('server_version') AS version, current_setting('data_checksums') AS checksums,
              current_setting('fsync') AS fsync, current_setting('listen_addresses') AS listens`,
    );
    expect(shown?.version).toMatch(/^18\./);
    expect(shown).toMatchObject({ checksums: 'on', fsync: 'on', listens: '127.0.0.1' });
  });

  it('keeps what a child was given before kill -9, and is back within ten seconds', async () => {
    await ask(server.adminUrl, 'CREATE TABLE seen (visit text)');
    await ask(server.adminUrl, "INSERT INTO seen VALUES ('V4417')");
    server.kill('SIGKILL');
    await server.ended;
    const began = Date.now();
    server = await start();
    expect(await ask(server.adminUrl, 'SELECT visit FROM seen')).toEqual([{ visit: 'V4417' }]);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  it('writes no value of a refused statement into its log', async () => {
    const canary = 'CANARY-WRENFOLD';
    await ask(server.adminUrl, 'CREATE TABLE child (name text PRIMARY KEY)');
    await ask(server.adminUrl, 'INSERT INTO child VALUES ($1)', [canary]);
    await expect(ask(server.adminUrl, 'INSERT INTO child VALUES ($1)', [canary])).rejects.toThrow();
    await expect(ask(server.adminUrl, `SELECT '${canary}'::uuid`)).rejects.toThrow();
    await expect(ask(server.adminUrl, 'SELECT $1::int', [canary])).rejects.toThrow();
    await ask(server.adminUrl, `DO $$ BEGIN RAISE WARNING '${canary}'; END $$`);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('CANARY');
  });

  it('is taken over, not started twice, when an earlier start has left it running', async () => {
    const again = await start();
    expect(again).toMatchObject({ pid: server.pid, reused: true });
  });

  it('is started anew when another profile is wanted', async () => {
    const before = server.pid;
    server = await start({ profile: 'bench' });
    expect(server.pid).not.toBe(before);
    expect(isAlive(before)).toBe(false);
    const [shown] = await ask<{ size: string }>(server.adminUrl, "SELECT current_setting('max_wal_size') AS size");
    expect(shown?.size).toBe('16GB');
  });

  it('says at once when the password is not the one of the data', async () => {
    await expect(start({ profile: 'bench', password: 'another' })).rejects.toThrow('refuses the password');
  });

  it('never takes a stranger that was given the number of a dead server for its own', async () => {
    await server.stop();
    const data = join(folder, 'postgres', 'data');
    // this test's own process: stopping it would be noticed
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n${port}\n\n127.0.0.1\n`);
    expect(serverLeftBehind(data)).toBeNull();
    server = await start();
    expect(server.reused).toBe(false);
  });
});
