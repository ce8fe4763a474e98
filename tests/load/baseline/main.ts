import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { type PlanRegister } from '#libs/facts';
import { loadPolicies } from '#libs/platform';
import { readOrganisations } from '../../../services/screening/src/adapters/read-organisations.js';
import { entities } from './entities.js';
import { type Judgement } from './screen-signal.js';
import { SignalsController } from './signals.controller.js';

/** Environment of the process, set by `run-baseline.ts`. */
function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

async function readLists(url: string): Promise<PlanRegister['lists']> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ key: string; authority: string; as_of: Date }>(
    'SELECT key, authority, as_of FROM baseline.plan_list ORDER BY as_of',
  );
  await client.end();
  return Map.groupBy(
    rows.map(({ key, authority, as_of }) => ({ key, authority, asOf: as_of.getTime(), scope: 'full' as const })),
    ({ authority }) => authority,
  );
}

const url = given('DATABASE_URL');
const judgement: Judgement = {
  policies: await loadPolicies(given('POLICY_DIR')),
  organisations: readOrganisations(given('ORGANISATIONS_FILE')),
  lists: await readLists(url),
  indexSecret: given('INDEX_SECRET'),
};

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url,
      applicationName: 'baseline',
      entities,
      synchronize: false,
      poolSize: 12,
    }),
  ],
  controllers: [SignalsController],
  providers: [{ provide: 'judgement', useValue: judgement }],
})
class BaselineModule {}

const app = await NestFactory.createMicroservice<MicroserviceOptions>(BaselineModule, {
  logger: ['error'],
  transport: Transport.KAFKA,
  options: {
    client: { clientId: 'baseline', brokers: [given('KAFKA_BROKERS')] },
    consumer: { groupId: 'baseline' },
    subscribe: { fromBeginning: true },
    run: { partitionsConsumedConcurrently: Number(given('PARTITIONS_AT_ONCE')) },
  },
});
await app.listen();
