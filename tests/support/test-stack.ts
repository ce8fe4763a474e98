import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isFree, parsePortBase, startStack, type Stack, type StackOptions } from '#infra/local';
import { System } from './endpoints.js';

/** A whole system of its own for one test file: services, PostgreSQL, Kafka, mailbox, in a folder that is thrown away. */
export interface TestStack {
  readonly stack: Stack;
  readonly system: System;
  readonly folder: string;
  /** Lines that the launcher said. */
  readonly said: readonly string[];
  /** Moves the one clock of the system. */
  shiftClock(milliseconds: number): Promise<void>;
  /** Runs SQL as superuser, to look behind the scenes. */
  sql<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** For tests that look at no page: all but the console, and what stands behind it. Those take a fifth of a start. */
export const withoutConsole = {
  services: ['intake', 'screening', 'casework', 'dispatch'],
  servers: ['kafka', 'mailbox'],
} as const satisfies Partial<StackOptions>;

/** Files that run side by side draw from quarters of their own, so that none takes a port between another's look and its start. */
const quarter = Number(process.env['JEST_WORKER_ID'] ?? 0) % 4;

/**
 * A base above which every port is free. Below 32,768, where systems begin to take ports for outgoing connections: one of
 * those could be gone before a service listens on it.
 */
export async function freeBase(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const base = 10_000 + (Math.floor(Math.random() * 140) * 4 + quarter) * 40;
    // browsers refuse some, as 10,080
    if (parsePortBase(String(base)) === null) continue;
    const ports = Array.from({ length: 23 }, (_, offset) => base + offset);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base;
  }
  throw new Error('no free ports');
}

/** Starts a system for tests: its clock can be moved, its database does not wait for the disk unless asked to. */
export async function startTestStack(options: Partial<StackOptions> = {}): Promise<TestStack> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-e2e-'));
  const said: string[] = [];
  const stack = await startStack({
    dataDir: folder,
    portBase: await freeBase(),
    say: (line) => said.push(line),
    test: true,
    ...options,
  });
  const sql = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: stack.adminUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end();
    }
  };
  return {
    stack,
    system: new System(stack.endpoints),
    folder,
    said,
    sql,
    shiftClock: async (milliseconds) => {
      await sql('UPDATE clock.test_shift SET shift = make_interval(secs => $1)', [milliseconds / 1000]);
    },
    stop: async () => {
      await stack.stop();
      if (process.env['KEEP_FOLDERS'] === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
