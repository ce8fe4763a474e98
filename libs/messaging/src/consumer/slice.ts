import type { TopicName } from '#libs/contracts';
import type { RawRecord } from './raw-record.js';

/**
 * Records of one partition that follow each other. `first` is what the database must hold as next offset before, `next`
 * what it will hold afterwards; offsets that the broker keeps for itself (transaction markers) lie between without a record.
 */
export interface Slice {
  readonly topic: TopicName;
  readonly partition: number;
  /** Assignment under which it was fetched. */
  readonly epoch: number;
  readonly first: bigint;
  readonly next: bigint;
  readonly records: readonly RawRecord[];
}

const partitionKey = ({ topic, partition }: Slice): string => `${topic}/${partition}`;

/** Cuts a slice after a number of records. */
export function cutSlice(slice: Slice, rows: number): readonly [Slice, Slice | null] {
  const boundary = slice.records[rows]?.position.offset;
  if (boundary === undefined) return [slice, null];
  return [
    { ...slice, next: boundary, records: slice.records.slice(0, rows) },
    { ...slice, first: boundary, records: slice.records.slice(rows) },
  ];
}

/** What is left of slices behind others of the same partitions. */
export function leftBehind(slices: readonly Slice[], done: readonly Slice[]): readonly Slice[] {
  return slices.flatMap((slice) => {
    const ends = done.filter((one) => partitionKey(one) === partitionKey(slice)).map(({ next }) => next);
    const reached = ends.reduce((most, next) => (next > most ? next : most), slice.first);
    if (reached >= slice.next) return [];
    return [{ ...slice, first: reached, records: slice.records.filter(({ position }) => position.offset >= reached) }];
  });
}

/** Joins the slices of each partition into one; they come in order. */
export function joinSlices(slices: readonly Slice[]): readonly Slice[] {
  return [...Map.groupBy(slices, partitionKey).values()].flatMap((group) => {
    const [head] = group;
    const tail = group.at(-1);
    if (head === undefined || tail === undefined) return [];
    return [{ ...head, next: tail.next, records: group.flatMap(({ records }) => records) }];
  });
}

/**
 * Takes what one transaction may hold from the head of a queue: one topic, at most `rows` records.
 * @returns what was taken, joined by partition, and what stays
 */
export function takeRows(
  queue: readonly Slice[],
  rows: number,
): { readonly taken: readonly Slice[]; readonly left: readonly Slice[] } {
  const topic = queue[0]?.topic;
  const taken: Slice[] = [];
  const left: Slice[] = [];
  let room = rows;
  for (const slice of queue) {
    if (slice.topic !== topic || room === 0) {
      left.push(slice);
      continue;
    }
    const [head, tail] = cutSlice(slice, room);
    taken.push(head);
    room -= head.records.length;
    if (tail !== null) left.push(tail);
  }
  return { taken: joinSlices(taken), left };
}
