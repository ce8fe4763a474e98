import type { TopicName } from '#libs/contracts';

/** A record as it goes to the broker. */
export interface OutgoingRecord {
  readonly topic: TopicName;
  readonly key: string | null;
  /** null is a tombstone. */
  readonly value: Buffer | string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** Only tests name a partition; otherwise it follows from the key. */
  readonly partition?: number;
}
