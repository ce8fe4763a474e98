import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { EventType, ServiceName, TopicName } from '#libs/contracts';
import { failPoint, PermanentError, type Database, type Health, type Logger, type Sql } from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import type { Pace } from '../pace.js';
import { Assignment } from '../positions/assignment.js';
import { Watchdog } from '../watchdog/watchdog.js';
import type { Batch } from './batch.js';
import { GroupMember } from './group-member.js';
import { handOver } from './hand-over.js';
import { handleSlices } from './handle-slices.js';
import { faultsOfRegistry, RegistryError, type Registration } from './handler-registry.js';
import { judge } from './judge.js';
import { Lane } from './lane.js';
import type { RawRecord } from './raw-record.js';
import type { Slice } from './slice.js';

export interface BatchTransportOptions {
  readonly service: ServiceName;
  readonly bus: EventBus;
  /** Each lane uses one connection of it at a time. */
  readonly database: Database;
  readonly logger: Logger;
  readonly health?: Health;
  /** Consumer group; default `<prefix>bellwether.<service>`. */
  readonly groupId?: string;
  /** Transactions side by side; default 2. */
  readonly lanes?: number;
  /** Most events in one transaction; default 1,000 (`docs/performance.md`, "What was tried"). */
  readonly maxRows?: number;
  /** How soon one transaction of a lane may follow the other; default: quick. */
  readonly pace?: Pace;
  /** Milliseconds without a heartbeat after which the broker gives the partitions to others; default 6,000. */
  readonly sessionTimeoutMs?: number;
  /** Milliseconds without progress after which the process ends; default 60,000. */
  readonly watchdogMs?: number;
  /** What ends the process; default: exit with status 1. */
  readonly onFatal?: (reason: string) => void;
}

interface Method {
  readonly topic: string;
  readonly types: readonly EventType[];
  readonly call: MessageHandler;
}

/**
 * Nest transport whose `@EventPattern('<topic>')` methods receive a whole `Batch` inside the transaction that also moves
 * the offsets. PostgreSQL decides where reading begins; what Kafka believes is advisory.
 */
export class BatchTransport extends Server implements CustomTransportStrategy {
  /** Errors of a handler come back to the transport, which retries, splits or parks. */
  override readonly propagatesEventHandlerErrors = true;
  private readonly methods: Method[] = [];
  private readonly assignment = new Assignment();
  private readonly lanes: readonly Lane[];
  private member: GroupMember | null = null;
  private watchdog: Watchdog | null = null;

  constructor(private readonly options: BatchTransportOptions) {
    super();
    const { service, database, logger } = options;
    const context = { service, database, logger, seenOrigins: new Set<string>(), dispatch: this.dispatch.bind(this) };
    this.lanes = Array.from(
      { length: options.lanes ?? 2 },
      (_, index) =>
        new Lane({
          index,
          maxRows: options.maxRows ?? 1_000,
          logger,
          isCurrent: (epoch) => epoch === this.assignment.epoch,
          handle: (slices, committed) => handleSlices(context, slices, committed),
          onCommitted: (slices) => this.committed(slices),
          onMoved: () => this.member?.readPositionsAgain(),
          ...(options.pace === undefined ? {} : { pace: options.pace }),
        }),
    );
    options.health?.register(
      'consumer',
      () => this.watchdog?.report() ?? { state: 'down', detail: { reason: 'not-started' } },
    );
  }

  override addHandler(
    pattern: unknown,
    call: MessageHandler,
    isEventHandler = false,
    extras: Record<string, unknown> = {},
  ): void {
    const types = (extras['handles'] ?? []) as readonly EventType[];
    this.methods.push({ topic: this.normalizePattern(pattern as string), types, call });
    super.addHandler(pattern, call, isEventHandler, extras);
  }

  /** Called by Nest when all methods are known. Calls back with a RegistryError when they are not those of the contracts. */
  override listen(callback: (error?: unknown) => void): void {
    const { service, bus, database, logger, watchdogMs = 60_000 } = this.options;
    const registrations: readonly Registration[] = this.methods;
    const faults = faultsOfRegistry(service, registrations);
    if (faults.length > 0) {
      callback(new RegistryError(service, faults));
      return;
    }
    const onFatal = (reason: string): void => this.fatal(reason);
    const member = new GroupMember({
      ...this.options,
      groupId: this.options.groupId ?? `${bus.topicPrefix}bellwether.${service}`,
      topics: this.methods.map(({ topic }) => topic as TopicName),
      lanes: this.lanes,
      assignment: this.assignment,
      onFatal,
    });
    this.member = member;
    this.watchdog = new Watchdog({
      bus,
      database,
      logger,
      limitMs: watchdogMs,
      partitions: () => this.assignment.partitions,
      turnedAt: () => member.turnedAt,
      onStuck: () => onFatal('no-progress'),
    });
    member.start();
    this.watchdog.start();
    callback();
  }

  /** Leaves the group after the transactions in hand. */
  override async close(): Promise<void> {
    await this.watchdog?.stop();
    await this.member?.stop();
    await Promise.all(this.lanes.map((lane) => lane.idle()));
  }

  /**
   * Hands one record to its method again, inside the given transaction.
   * @throws PermanentError when it is refused again; whatever the method throws
   */
  async handleAgain(sql: Sql, record: RawRecord): Promise<void> {
    const judged = judge(this.options.service, record);
    if (judged.verdict === 'refused') throw judged.reason;
    if (judged.verdict === 'other') throw new PermanentError('event-not-for-this-service');
    const [parking] = await handOver(this.dispatch.bind(this), sql, [judged]);
    if (parking !== undefined) throw parking.reason;
  }

  override on(): never {
    throw new Error('the batch transport has no events');
  }

  override unwrap(): never {
    throw new Error('the batch transport shows nobody its client');
  }

  private async dispatch(topic: TopicName, batch: Batch): Promise<void> {
    const method = this.methods.find((one) => one.topic === topic);
    if (method === undefined) throw new Error('no method for a topic that was subscribed');
    const answer: unknown = await method.call(batch, {});
    if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
  }

  private committed(slices: readonly Slice[]): void {
    failPoint(`${this.options.service}.before-ack`);
    this.member?.committed(slices);
  }

  private fatal(reason: string): void {
    this.options.logger.error('consumer.ends-process', { service: this.options.service, reason, alarm: true });
    if (this.options.onFatal) this.options.onFatal(reason);
    else process.exit(1);
  }
}
