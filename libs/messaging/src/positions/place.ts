import { plainHeaderOf, type RawRecord } from '../consumer/raw-record.js';
import type { Slice } from '../consumer/slice.js';
import type { LogFault } from './decide-start.js';
import type { LastRecord, TopicPartition } from './offset-store.js';

/** Records of one partition as they arrived, with the offsets that they span. */
export interface Arrival {
  readonly first: bigint;
  readonly next: bigint;
  readonly records: readonly RawRecord[];
}

/** What becomes of an arrival. `gap`: reading began too late and must go back to `seek`. */
export type Admission =
  | { readonly outcome: 'taken'; readonly slice: Slice }
  | { readonly outcome: 'known' }
  | { readonly outcome: 'gap'; readonly seek: bigint; readonly times: number }
  | { readonly outcome: 'stop'; readonly fault: LogFault };

/** One partition while it is assigned to this member: which offset must come next. */
export class Place {
  private readBack: LastRecord | null;
  private expected: bigint;
  private gaps = 0;
  private holeUntil = -1n;

  constructor(
    readonly partition: TopicPartition,
    readonly epoch: number,
    readonly lane: number,
    start: { readonly next: bigint; readonly readBack: LastRecord | null },
  ) {
    this.expected = start.next;
    this.readBack = start.readBack;
  }

  /** Lets reading continue at `offset` although it should have begun earlier: the log holds nothing between. */
  acceptHole(offset: bigint): void {
    this.holeUntil = offset;
  }

  /** Takes what is next, leaves what is known, and recognises a log that is another one. */
  admit(arrival: Arrival): Admission {
    const seek = this.readBack?.offset ?? this.expected;
    if (arrival.first > seek && arrival.first > this.holeUntil) {
      this.gaps += 1;
      return { outcome: 'gap', seek, times: this.gaps };
    }
    const fault = this.recognise(arrival);
    if (fault !== null) return { outcome: 'stop', fault };
    if (this.readBack !== null || arrival.next <= this.expected) return { outcome: 'known' };
    const first = this.expected;
    this.expected = arrival.next;
    this.gaps = 0;
    const records = arrival.records.filter(({ position }) => position.offset >= first);
    return { outcome: 'taken', slice: { ...this.partition, epoch: this.epoch, first, next: arrival.next, records } };
  }

  private recognise(arrival: Arrival): LogFault | null {
    const { readBack } = this;
    if (readBack === null || arrival.next <= readBack.offset) return null;
    const record = arrival.records.find(({ position }) => position.offset === readBack.offset);
    if (record === undefined) return 'last-record-missing';
    const same = record.appendedAt === readBack.appendedAt && plainHeaderOf(record, 'ce_id') === readBack.eventId;
    if (!same) return 'last-record-differs';
    this.readBack = null;
    return null;
  }
}
