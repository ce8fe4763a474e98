import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TopicName } from '#libs/contracts';
import { isFree, parsePortBase, startStack, type Stack, type StackOptions } from '#infra/local';
import { testTopicPrefix, throwawayFolder } from '#libs/testing';
import { System } from './endpoints.js';

/**
 * A whole system of its own for one test file: services, PostgreSQL, mailbox, and topics of a Kafka that others may share,
 * in a folder that is thrown away.
 */
export interface TestStack {
  readonly stack: Stack;
  readonly system: System;
  readonly folder: string;
  /** Full name of one of its topics. */
  topic(name: TopicName): string;
  /** Lines that the launcher said. */
  readonly said: readonly string[];
  /** Moves the one clock of the system: so far ahead of the machine's. */
  shiftClock(milliseconds: number): Promise<void>;
  /** Lets time pass on the one clock of the system, whatever it stands at. */
  passTime(milliseconds: number): Promise<void>;
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

interface TestStackOptions extends Partial<StackOptions> {
  /** For tests that stop the broker, or read all that is written there. */
  readonly ownKafka?: true;
  /** For tests of what a disk keeps; default: in memory, where there is room. */
  readonly onDisk?: true;
}

/** The broker that this run of Jest has started for all, if it has. */
function kafkaOfAll(): Pick<StackOptions, 'sharedKafka'> {
  const brokers = process.env['BELLWETHER_TEST_KAFKA']?.split(',');
  return brokers === undefined ? {} : { sharedKafka: { brokers, topicPrefix: testTopicPrefix() } };
}

/** Starts a system for tests: its clock can be moved. */
export async function startTestStack({ ownKafka, onDisk, ...options }: TestStackOptions = {}): Promise<TestStack> {
  const folder = throwawayFolder('bellwether-e2e-', onDisk === true ? 'on disk' : 'in memory');
  const shared = ownKafka === true ? {} : kafkaOfAll();
  const said: string[] = [];
  const stack = await startStack({
    dataDir: folder,
    portBase: await freeBase(),
    say: (line) => said.push(line),
    test: true,
    ...shared,
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
    topic: (name) => (shared.sharedKafka?.topicPrefix ?? '') + name,
    said,
    sql,
    shiftClock: async (milliseconds) => {
      await sql('UPDATE clock.test_shift SET shift = make_interval(secs => $1)', [milliseconds / 1000]);
    },
    passTime: async (milliseconds) => {
      await sql('UPDATE clock.test_shift SET shift = shift + make_interval(secs => $1)', [milliseconds / 1000]);
    },
    stop: async () => {
      await stack.stop();
      if (process.env['KEEP_FOLDERS'] === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
