import { replaceInClient } from './replace-in-client.js';

interface ConsumerGroup {
  memberId: string | null;
  joinAndSync(): Promise<void>;
  leave(): Promise<void>;
}
interface GroupOptions {
  /** One for each consumer, for as long as it lives. */
  readonly instrumentationEmitter: object;
}
type ConsumerGroupClass = new (options: GroupOptions) => ConsumerGroup;

/** Under which name a consumer is a member of its group. */
const joined = new WeakMap<object, string>();

/*
 * kafkajs 2.2.4 begins anew when it has lost its only broker, under another member id: a broker that has come back waits
 * until the session of the former has ended before it lets anybody read (6 s of the 10 s of G5).
 */
replaceInClient<ConsumerGroupClass>(
  'consumer/consumerGroup.js',
  (own) =>
    class extends own {
      private readonly consumer: object;

      constructor(options: GroupOptions) {
        super(options);
        this.consumer = options.instrumentationEmitter;
        this.memberId = joined.get(this.consumer) ?? null;
      }

      override async joinAndSync(): Promise<void> {
        await super.joinAndSync();
        if (this.memberId !== null) joined.set(this.consumer, this.memberId);
      }

      override async leave(): Promise<void> {
        await super.leave();
        joined.delete(this.consumer);
      }
    },
);
