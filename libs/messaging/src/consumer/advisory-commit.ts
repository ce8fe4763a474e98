import type { Consumer } from 'kafkajs';
import { WakeUp } from '../wake-up.js';
import type { Slice } from './slice.js';

/** Least time between two commits, in milliseconds. */
const restMs = 1_000;

/**
 * Tells Kafka how far we are, so that its tools can show the lag. Nothing depends on it: a failure is forgotten, the next
 * commit says it again, and on assignment only the database is asked.
 */
export class AdvisoryCommit {
  private readonly offsets = new Map<string, { topic: string; partition: number; offset: string }>();
  private readonly wakeUp = new WakeUp();
  private busy: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly consumer: Consumer,
    private readonly topicPrefix: string,
  ) {}

  note(slices: readonly Slice[]): void {
    for (const { topic, partition, next } of slices) {
      const name = `${this.topicPrefix}${topic}`;
      this.offsets.set(`${name}/${partition}`, { topic: name, partition, offset: next.toString() });
    }
    if (!this.stopped) this.busy ??= this.flush();
  }

  /** Drops what has not been told: the partitions may be another member's by now. */
  forget(): void {
    this.offsets.clear();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wakeUp.ring();
    await this.busy;
  }

  private async flush(): Promise<void> {
    while (this.offsets.size > 0) {
      const told = [...this.offsets.values()];
      this.offsets.clear();
      await this.consumer.commitOffsets(told).catch(() => undefined);
      if (!this.stopped) await this.wakeUp.rest(restMs);
    }
    this.busy = null;
  }
}
