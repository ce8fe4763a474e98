import 'reflect-metadata';
import { Controller, Inject, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { arrayRows, Database, Health } from '#libs/platform';
import { eventually, testBrokers, type TestDatabase } from '#libs/testing';
import type { Batch } from '../src/consumer/batch.js';
import { BatchTransport, type BatchTransportOptions } from '../src/consumer/batch-transport.js';
import { Handles } from '../src/consumer/handles.decorator.js';
import { EventBus } from '../src/kafka/event-bus.js';
import { hearing, type Heard } from './hearing.js';

export type Handler = (batch: Batch<'notice.requested'>) => Promise<void>;

@Controller()
class TellPeople {
  constructor(@Inject('handler') private readonly handler: Handler) {}

  @EventPattern('notices.v1')
  @Handles('notice.requested')
  apply(@Payload() batch: Batch<'notice.requested'>): Promise<void> {
    return this.handler(batch);
  }
}

@Controller()
class TakeSignals {
  constructor(@Inject('handler') private readonly handler: Handler) {}

  @EventPattern('signals.v1')
  @Handles('contact.stated', 'person.stated', 'identity.stated', 'plan.stated', 'plan.checked', 'feed.silent')
  apply(@Payload() batch: Batch<'notice.requested'>): Promise<void> {
    return this.handler(batch);
  }
}

/** A service that consumes notices, as dispatch does, or signals, as screening does, with a handler of the test's own. */
export interface StandIn {
  readonly transport: BatchTransport;
  readonly health: Health;
  readonly heard: Heard;
  /** Reasons for which the process would have ended. */
  readonly fatal: string[];
  stop(): Promise<void>;
}

/** Makes the table that `writeEffect` fills: it forbids nothing, so that a second effect would be seen. */
export async function prepareEffects({ database }: TestDatabase): Promise<void> {
  await database.query(
    'CREATE TABLE effect (n bigserial PRIMARY KEY, event_id text NOT NULL, position text NOT NULL, member text DEFAULT current_setting($$application_name$$), at timestamptz DEFAULT clock_timestamp())',
  );
}

/** One row for each event. */
export const writeEffect: Handler = async ({ events, sql }) => {
  await sql.query(
    `INSERT INTO effect (event_id, position) SELECT * FROM ${arrayRows(['text', 'text'])}`,
    [events.map(({ id }) => id), events.map(({ position }) => `${position.partition}/${position.offset}`)],
    'effect',
  );
};

/** The effect of one record. */
export interface Effect {
  readonly id: string;
  /** Partition and offset. */
  readonly position: string;
  readonly member: string;
  readonly at: Date;
}

/** Records that had an effect, in the order of their commits. A producer may publish an event more than once. */
export async function effects({ database }: TestDatabase): Promise<readonly Effect[]> {
  const { rows } = await database.query<Effect>('SELECT event_id AS id, position, member, at FROM effect ORDER BY n');
  return rows;
}

/** Ids of events that had an effect, each once, in order. */
export const handledIds = async (database: TestDatabase): Promise<readonly string[]> => [
  ...new Set((await effects(database)).map(({ id }) => id)),
];

/** Waits until events have had their effect, and checks that no record had it twice. */
export async function expectEachOnce(database: TestDatabase, ids: readonly string[], within = 30_000): Promise<void> {
  await eventually(async () => expect((await handledIds(database)).length).toBeGreaterThanOrEqual(ids.length), {
    within,
  });
  expect([...(await handledIds(database))].sort()).toEqual([...ids].sort());
  const positions = (await effects(database)).map(({ position }) => position);
  expect(new Set(positions).size).toBe(positions.length);
}

interface StandInOptions {
  readonly handler?: Handler;
  /** Written with each effect; default `stand-in`. */
  readonly member?: string;
  readonly brokers?: readonly string[];
}

export async function startStandIn(
  database: Pick<TestDatabase, 'url'>,
  prefix: string,
  options: Partial<Omit<BatchTransportOptions, 'database' | 'bus' | 'logger'>> & StandInOptions = {},
): Promise<StandIn> {
  const { handler = writeEffect, member = 'stand-in', brokers = testBrokers(), ...others } = options;
  const heard = hearing();
  const health = new Health();
  const fatal: string[] = [];
  const bus = new EventBus({ brokers, clientId: 'stand-in', topicPrefix: prefix, logger: heard.logger });
  const own = new Database({ url: database.url, applicationName: member, poolSize: 4, logger: heard.logger });
  const transport = new BatchTransport({
    service: 'dispatch',
    bus,
    database: own,
    logger: heard.logger,
    health,
    onFatal: (reason) => void fatal.push(reason),
    ...others,
  });
  const app: INestMicroservice = await NestFactory.createMicroservice(
    {
      module: class Root {},
      controllers: [others.service === 'screening' ? TakeSignals : TellPeople],
      providers: [{ provide: 'handler', useValue: handler }],
    },
    { strategy: transport, logger: false, abortOnError: false },
  );
  await app.listen();
  return {
    transport,
    health,
    heard,
    fatal,
    stop: async () => {
      await app.close();
      await bus.close();
      await own.close();
    },
  };
}
