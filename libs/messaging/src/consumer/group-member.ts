import { setTimeout } from 'node:timers/promises';
import type { Consumer, ConsumerCrashEvent, EachBatchPayload } from 'kafkajs';
import { topics, type TopicName } from '#libs/contracts';
import { describeError, type Database, type Logger } from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import type { Assignment } from '../positions/assignment.js';
import { defaultSessionMs, groupSettings } from './group-settings.js';
import { AdvisoryCommit } from './advisory-commit.js';
import { pauseBeforeFetch, type Lane } from './lane.js';
import { receiveArrival } from './receive-arrival.js';
import { rawRecordOf } from './raw-record.js';
import type { Slice } from './slice.js';
import { takeUpPartitions } from './take-up-partitions.js';
import { WakeUp } from '../wake-up.js';

export interface GroupMemberOptions {
  readonly bus: EventBus;
  readonly database: Database;
  readonly logger: Logger;
  readonly groupId: string;
  readonly topics: readonly TopicName[];
  readonly lanes: readonly Lane[];
  readonly assignment: Assignment;
  readonly sessionTimeoutMs?: number;
  /** Called when this consumer is beyond help. */
  readonly onFatal: (reason: string) => void;
}

/**
 * A member of a consumer group, for as long as the process lives: joins when the broker is there, takes up what it is
 * given, hands over what arrives. Lives through rebalances and absences of the broker.
 */
export class GroupMember {
  /** When the client last fetched or sent a heartbeat, milliseconds since 1970; 0 before the first time. */
  turnedAt = 0;
  private consumer: Consumer | null = null;
  private advisory: AdvisoryCommit | null = null;
  private joining: Promise<void> | null = null;
  private readonly wakeUp = new WakeUp();
  private stopped = false;

  constructor(private readonly options: GroupMemberOptions) {}

  start(): void {
    this.joining ??= this.join();
  }

  /** Leaves the group; what was handed over and not committed will be fetched again. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp.ring();
    this.doubt();
    await this.joining;
    await this.advisory?.stop();
    await this.consumer?.disconnect();
  }

  /** Lets the tools of the broker know what has been committed. */
  committed(slices: readonly Slice[]): void {
    this.advisory?.note(slices);
  }

  /** Reads the positions anew: they have been moved by another member. */
  readPositionsAgain(): void {
    const { consumer } = this;
    if (consumer !== null && !this.stopped)
      this.takeUp(consumer, this.options.assignment.renew(this.options.assignment.partitions));
  }

  private async join(): Promise<void> {
    const { bus, groupId, logger, sessionTimeoutMs = defaultSessionMs } = this.options;
    for (let wait = 250; !this.stopped; wait = Math.min(wait * 2, 1_000)) {
      const consumer = bus.consumer(groupSettings(groupId, sessionTimeoutMs));
      try {
        await bus.createTopics();
        this.listenTo(consumer);
        await consumer.connect();
        await consumer.subscribe({
          topics: this.options.topics.map((topic) => bus.topicPrefix + topic),
          fromBeginning: true,
        });
        this.consumer = consumer;
        this.advisory = new AdvisoryCommit(consumer, bus.topicPrefix);
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: this.options.topics.reduce((sum, topic) => sum + topics[topic].partitions, 0),
          eachBatch: (payload) => this.receive(consumer, payload),
        });
        return;
      } catch (error) {
        logger.warn('consumer.join-failed', { groupId, retryInMs: wait, ...describeError(error) });
        await consumer.disconnect().catch(() => undefined);
        await this.wakeUp.rest(wait);
      }
    }
  }

  private listenTo(consumer: Consumer): void {
    const { assignment } = this.options;
    const { GROUP_JOIN, REBALANCING, STOP, CRASH, FETCH, HEARTBEAT, END_BATCH_PROCESS } = consumer.events;
    consumer.on(FETCH, () => (this.turnedAt = Date.now()));
    consumer.on(HEARTBEAT, () => (this.turnedAt = Date.now()));
    consumer.on(REBALANCING, () => this.doubt());
    consumer.on(STOP, () => this.doubt());
    consumer.on(GROUP_JOIN, ({ payload }) => {
      const given = Object.entries(payload.memberAssignment).flatMap(([name, partitions]) =>
        partitions.map((partition) => ({ topic: this.topicOf(name), partition })),
      );
      this.takeUp(consumer, assignment.renew(given));
    });
    consumer.on(CRASH, (event) => this.crashed(event));
    // records that the client keeps to itself (transaction markers, aborted transactions) end here, not in a batch
    consumer.on(END_BATCH_PROCESS, ({ payload: { batchSize, topic, partition, firstOffset, lastOffset } }) => {
      if (batchSize > 0 || !/^\d+$/.test(firstOffset)) return;
      const arrival = { first: BigInt(firstOffset), next: BigInt(lastOffset) + 1n, records: [] };
      receiveArrival({ ...this.options, consumer }, this.topicOf(topic), partition, arrival);
    });
  }

  private topicOf(name: string): TopicName {
    return name.slice(this.options.bus.topicPrefix.length) as TopicName;
  }

  private doubt(): void {
    this.options.assignment.doubt();
    this.advisory?.forget();
    for (const lane of this.options.lanes) lane.drop();
  }

  /** Runs inside the event of the join: what is not paused before it returns would be fetched from anywhere. */
  private takeUp(consumer: Consumer, epoch: number): void {
    this.advisory?.forget();
    for (const lane of this.options.lanes) lane.drop();
    void takeUpPartitions({ ...this.options, consumer }, epoch);
  }

  private crashed({ payload: { restart, error } }: ConsumerCrashEvent): void {
    this.doubt();
    this.options.logger.error('consumer.crashed', { state: restart ? 'restarts' : 'dead', ...describeError(error) });
    if (!restart && !this.stopped) this.options.onFatal('consumer-dead');
  }

  private async receive(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const topic = this.topicOf(batch.topic);
    const first = batch.firstOffset();
    if (!payload.isRunning() || payload.isStale() || first === null) return;
    const arrival = {
      first: BigInt(first),
      next: BigInt(batch.lastOffset()) + 1n,
      records: batch.messages.map((message) => rawRecordOf(topic, batch.partition, message)),
    };
    const lane = receiveArrival({ ...this.options, consumer }, topic, batch.partition, arrival);
    if (lane === null) return;
    payload.resolveOffset(batch.lastOffset());
    const { epoch } = this.options.assignment;
    while (lane.full && payload.isRunning() && epoch === this.options.assignment.epoch) {
      await lane.room(200);
      await payload.heartbeat();
    }
    const pause = pauseBeforeFetch(this.options.lanes);
    if (pause > 0) await setTimeout(pause);
    await payload.heartbeat();
  }
}
