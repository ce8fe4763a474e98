import './quick-client.js';
import kafkajs, { type Admin, type Consumer, type ConsumerConfig, type Kafka, type Producer } from 'kafkajs';
import { topics, type TopicName } from '#libs/contracts';
import { TransientError, type Logger } from '#libs/platform';
import { chunkRecords } from './chunk-records.js';
import { kafkaClient } from './kafka-client.js';
import type { OutgoingRecord } from './outgoing-record.js';
import { partitionByKey } from './partition-by-key.js';
import { topicSettings } from './topic-settings.js';
import { untilAnswered } from './until-answered.js';
import { within } from './within.js';

export interface EventBusOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Put before every topic name, so that tests can share a broker. */
  readonly topicPrefix?: string;
  readonly compression?: 'none' | 'gzip';
  /** Copies of a new topic; default: the broker's. */
  readonly replication?: number;
  readonly logger: Logger;
}

/** First offset that the log still has, and the one that its next record will get. */
export interface LogRange {
  readonly low: bigint;
  readonly end: bigint;
}

/** The port to the broker: publish, create topics, look where a log ends. Nothing else in the product knows the client. */
export class EventBus {
  readonly topicPrefix: string;
  private readonly kafka: Kafka;
  private readonly compression: kafkajs.CompressionTypes;
  private producer: Promise<Producer> | null = null;
  private admin: Promise<Admin> | null = null;
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly options: EventBusOptions) {
    this.topicPrefix = options.topicPrefix ?? '';
    this.kafka = kafkaClient(options);
    this.compression = kafkajs.CompressionTypes[options.compression === 'gzip' ? 'GZIP' : 'None'];
  }

  /**
   * Publishes in order; resolves when all replicas in sync have every record (acks=all). One send at a time.
   * @throws TransientError when the broker is away; some of the records may then be in the log
   */
  publish(records: readonly OutgoingRecord[]): Promise<void> {
    const sent = this.sending.then(() => this.sendAll(records));
    this.sending = sent.catch(() => undefined);
    return sent;
  }

  /**
   * Creates the five topics as the contracts describe them; leaves those that exist as they are. Resolves when each
   * can be written to and read.
   */
  async createTopics(): Promise<void> {
    const wanted = Object.values(topics).map((topic) =>
      topicSettings(topic, this.topicPrefix, this.options.replication),
    );
    const existing = new Set(await this.ask((admin) => admin.listTopics()));
    const missing = wanted.filter(({ topic }) => !existing.has(topic));
    if (missing.length > 0) {
      await this.ask((admin) => admin.createTopics({ topics: missing, waitForLeaders: false }), 60_000);
      await this.ask(
        (admin) =>
          untilAnswered(
            admin,
            missing.map(({ topic }) => topic),
          ),
        60_000,
      );
    }
  }

  /** Next offset of each partition. */
  async logEnd(topic: TopicName): Promise<Map<number, bigint>> {
    return new Map([...(await this.logRange(topic))].map(([partition, { end }]) => [partition, end]));
  }

  /** What the log holds, by partition. */
  async logRange(topic: TopicName): Promise<Map<number, LogRange>> {
    const offsets = await this.ask((admin) => admin.fetchTopicOffsets(`${this.topicPrefix}${topic}`));
    return new Map(
      offsets.map(({ partition, low, high }) => [partition, { low: BigInt(low), end: BigInt(high) }] as const),
    );
  }

  /** Identity of the cluster: another one means other offsets. */
  async clusterId(): Promise<string> {
    return (await this.ask((admin) => admin.describeCluster())).clusterId;
  }

  /** Whether the broker answers within three seconds. */
  async isReachable(): Promise<boolean> {
    return this.ask((admin) => admin.describeCluster(), 3_000).then(
      () => true,
      () => false,
    );
  }

  /** A consumer of this client; only the batch transport needs one. */
  consumer(config: ConsumerConfig): Consumer {
    return this.kafka.consumer(config);
  }

  async close(): Promise<void> {
    await this.sending;
    const open = await Promise.allSettled([this.producer, this.admin]);
    this.producer = null;
    this.admin = null;
    for (const client of open) if (client.status === 'fulfilled') await client.value?.disconnect();
  }

  private async sendAll(records: readonly OutgoingRecord[]): Promise<void> {
    for (const chunk of chunkRecords(records)) {
      const producer = await this.connectedProducer();
      const byTopic = Map.groupBy(chunk, ({ topic }) => topic);
      try {
        await producer.sendBatch({
          acks: -1,
          compression: this.compression,
          topicMessages: [...byTopic].map(([topic, messages]) => ({
            topic: `${this.topicPrefix}${topic}`,
            messages: messages.map(({ key, value, headers, partition }) => ({
              key,
              value,
              headers,
              ...(partition === undefined ? {} : { partition }),
            })),
          })),
        });
      } catch (error) {
        throw new TransientError('broker-refused', { cause: error });
      }
    }
  }

  /**
   * Asks the broker. A connection that gave no answer is thrown away, so that none can be stuck for good.
   * @throws TransientError
   */
  private async ask<T>(question: (admin: Admin) => Promise<T>, atMostMs = 10_000): Promise<T> {
    const connected = this.connectedAdmin();
    try {
      return await within(atMostMs, 'broker-silent', connected.then(question));
    } catch (error) {
      if (this.admin === connected) this.admin = null;
      void connected.then((admin) => admin.disconnect()).catch(() => undefined);
      throw new TransientError('broker-away', { cause: error });
    }
  }

  private connectedProducer(): Promise<Producer> {
    this.producer ??= this.connect(
      this.kafka.producer({
        allowAutoTopicCreation: false,
        maxInFlightRequests: 1,
        createPartitioner: partitionByKey,
        // the relay has its own back-off and keeps the rows
        retry: { initialRetryTime: 100, retries: 5, maxRetryTime: 1_000 },
      }),
      () => (this.producer = null),
    );
    return this.producer;
  }

  private connectedAdmin(): Promise<Admin> {
    this.admin ??= this.connect(
      this.kafka.admin({ retry: { initialRetryTime: 200, retries: 4, maxRetryTime: 1_000 } }),
      () => (this.admin = null),
    );
    return this.admin;
  }

  private async connect<C extends Producer | Admin>(client: C, forget: () => void): Promise<C> {
    try {
      await client.connect();
      return client;
    } catch (error) {
      forget();
      throw new TransientError('broker-away', { cause: error });
    }
  }
}
