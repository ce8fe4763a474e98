import { topics as known } from '#libs/contracts';
import { EventBus } from '#libs/messaging';
import { Database, silentLogger } from '#libs/platform';
import { CommandFailure } from './command-failure.js';
import type { Endpoints } from './env.js';

/** How far one service has read one partition. */
interface Reading {
  readonly service: string;
  readonly topic: string;
  readonly partition: number;
  readonly next: bigint;
}

interface PartitionState {
  readonly partition: number;
  readonly end: number;
  readonly stored: number;
  readonly lag: number;
}

/** One topic as one of its readers sees it; `reader` is null when nobody reads it. */
export interface TopicState {
  readonly topic: string;
  readonly reader: string | null;
  readonly end: number;
  readonly stored: number | null;
  readonly lag: number | null;
  readonly partitions: readonly PartitionState[] | readonly { readonly partition: number; readonly end: number }[];
}

const readers = ['screening', 'casework', 'dispatch'] as const;

async function storedOffsets(database: Database): Promise<readonly Reading[]> {
  const all = await Promise.all(
    readers.map(async (service) => {
      const { rows } = await database.query<{ topic: string; partition: number; next: string }>(
        `SELECT topic, partition, next FROM ${service}.consumer_offset`,
      );
      return rows.map((row) => ({ service, ...row, next: BigInt(row.next) }));
    }),
  );
  return all.flat();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function stateOf(
  topic: string,
  reader: string | null,
  ends: Map<number, bigint>,
  readings: readonly Reading[],
): TopicState {
  const partitions = [...ends]
    .toSorted(([one], [other]) => one - other)
    .map(([partition, end]) => ({ partition, end: Number(end) }));
  const end = sum(partitions.map((one) => one.end));
  if (reader === null) return { topic, reader, end, stored: null, lag: null, partitions };
  const read = partitions.map((one) => {
    const stored = Number(readings.find(({ partition }) => partition === one.partition)?.next ?? 0n);
    return { ...one, stored, lag: one.end - stored };
  });
  return {
    topic,
    reader,
    end,
    stored: sum(read.map((one) => one.stored)),
    lag: sum(read.map((one) => one.lag)),
    partitions: read,
  };
}

/**
 * Looks at the logs and at what each service has stored of them.
 * @throws CommandFailure when Kafka or PostgreSQL does not answer
 */
export async function lookAtTopics({ kafka, topicPrefix, postgres }: Endpoints): Promise<readonly TopicState[]> {
  const bus = new EventBus({ brokers: kafka, clientId: 'cli', topicPrefix, logger: silentLogger });
  const database = new Database({ url: postgres.url, applicationName: 'cli', logger: silentLogger, poolSize: 3 });
  try {
    // read before the log ends, so that the lag is never below nothing
    const readings = await storedOffsets(database);
    const states = await Promise.all(
      Object.values(known).map(async ({ name }) => {
        const ends = await bus.logEnd(name);
        const services = readers.filter((service) =>
          readings.some((one) => one.topic === name && one.service === service),
        );
        return services.length === 0
          ? [stateOf(name, null, ends, [])]
          : services.map((service) =>
              stateOf(
                name,
                service,
                ends,
                readings.filter((one) => one.topic === name && one.service === service),
              ),
            );
      }),
    );
    return states.flat();
  } catch {
    throw new CommandFailure('Kafka or PostgreSQL does not answer.', 'Is the system up? See `npm run doctor`.');
  } finally {
    await Promise.allSettled([bus.close(), database.close()]);
  }
}
