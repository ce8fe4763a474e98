import type { TopicName } from '#libs/contracts';
import type { TopicPartition } from './offset-store.js';
import type { Place } from './place.js';

const keyOf = (topic: TopicName, partition: number): string => `${topic}/${partition}`;

/**
 * What this member has been given. The epoch rises whenever that changes or is in doubt: whatever was fetched under an
 * older epoch is dropped.
 */
export class Assignment {
  private current = 0;
  private given: readonly TopicPartition[] = [];
  private readonly places = new Map<string, Place>();

  get epoch(): number {
    return this.current;
  }

  /** Partitions given at the last join, in canonical order. */
  get partitions(): readonly TopicPartition[] {
    return this.given;
  }

  /** Forgets all positions. @returns the new epoch */
  doubt(): number {
    this.places.clear();
    return (this.current += 1);
  }

  /** Takes note of what a join has given. @returns the new epoch */
  renew(partitions: readonly TopicPartition[]): number {
    this.given = partitions.toSorted((one, other) =>
      one.topic === other.topic ? one.partition - other.partition : one.topic < other.topic ? -1 : 1,
    );
    return this.doubt();
  }

  /** Opens a partition for reading, unless the epoch of its position is over. */
  open(place: Place): void {
    if (place.epoch === this.current) this.places.set(keyOf(place.partition.topic, place.partition.partition), place);
  }

  /** The open place of a partition; null while its position is not known. */
  placeOf(topic: TopicName, partition: number): Place | null {
    return this.places.get(keyOf(topic, partition)) ?? null;
  }
}
