import 'reflect-metadata';
import { Controller, Inject, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Database, Health } from '#libs/platform';
import { testBrokers, type TestDatabase } from '#libs/testing';
import type { Batch } from '../src/consumer/batch.js';
import { BatchTransport, type BatchTransportOptions } from '../src/consumer/batch-transport.js';
import { Handles } from '../src/consumer/handles.decorator.js';
import { EventBus } from '../src/kafka/event-bus.js';
import { hearing, type Heard } from './hearing.js';

type Handler = (batch: Batch<'notice.requested'>) => Promise<void>;

@Controller()
class TellPeople {
  constructor(@Inject('handler') private readonly handler: Handler) {}

  @EventPattern('notices.v1')
  @Handles('notice.requested')
  apply(@Payload() batch: Batch<'notice.requested'>): Promise<void> {
    return this.handler(batch);
  }
}

/** A service that consumes notices, as dispatch does, with a handler of the test's own. */
export interface StandIn {
  readonly transport: BatchTransport;
  readonly health: Health;
  readonly heard: Heard;
  readonly fatal: string[];
  stop(): Promise<void>;
}

/** Makes the table that `writeEffect` fills: it forbids nothing, so that a second effect would be seen. */
export async function prepareEffects({ database }: TestDatabase): Promise<void> {
  await database.query(
    'CREATE TABLE effect (n bigserial PRIMARY KEY, event_id text NOT NULL, at timestamptz DEFAULT clock_timestamp())',
  );
}

/** One row for each event. */
export const writeEffect: Handler = async ({ events, sql }) => {
  await sql.query(
    'INSERT INTO effect (event_id) SELECT * FROM unnest($1::text[])',
    [events.map(({ id }) => id)],
    'effect',
  );
};

/** Ids of effects, in the order of their commits. */
export async function effects({ database }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await database.query<{ event_id: string }>('SELECT event_id FROM effect ORDER BY n');
  return rows.map((row) => row.event_id);
}

export async function startStandIn(
  database: TestDatabase,
  prefix: string,
  options: Partial<Omit<BatchTransportOptions, 'database' | 'bus' | 'logger'>> & { readonly handler?: Handler } = {},
): Promise<StandIn> {
  const { handler = writeEffect, ...others } = options;
  const heard = hearing();
  const health = new Health();
  const fatal: string[] = [];
  const bus = new EventBus({ brokers: testBrokers(), clientId: 'stand-in', topicPrefix: prefix, logger: heard.logger });
  const own = new Database({ url: database.url, applicationName: 'stand-in', poolSize: 4, logger: heard.logger });
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
    { module: class Root {}, controllers: [TellPeople], providers: [{ provide: 'handler', useValue: handler }] },
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
