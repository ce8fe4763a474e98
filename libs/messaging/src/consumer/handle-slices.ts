import type { ServiceName } from '#libs/contracts';
import {
  classify,
  describeError,
  failPoint,
  TransientError,
  type Database,
  type Logger,
  type Sql,
} from '#libs/platform';
import { parkRecords, type Parking } from '../parking/park-record.js';
import { advanceOffsets, type Advance } from '../positions/offset-store.js';
import { handOver, type Dispatch } from './hand-over.js';
import { isolate } from './isolate.js';
import { judge, type Judged, type JudgedEvent } from './judge.js';
import { noteIncarnations, originKey, unseenOrigins } from './note-incarnations.js';
import { plainHeaderOf } from './raw-record.js';
import { announceIncarnations, announceParkings, batchSeconds, countJudged } from './report-outcome.js';
import { cutSlice, type Slice } from './slice.js';

export interface HandlingContext {
  readonly service: ServiceName;
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly logger: Logger;
  /** Producers' databases already remembered, by `originKey`. */
  readonly seenOrigins: Set<string>;
}

interface JudgedSlice {
  readonly slice: Slice;
  readonly judged: readonly Judged[];
}

/** Most records that are taken apart in one transaction, so that the offset moves on while many are poison. */
const portionRows = 250;

function portionsOf({ slice, judged }: JudgedSlice): readonly JudgedSlice[] {
  const [head, tail] = cutSlice(slice, portionRows);
  const portion = { slice: head, judged: judged.slice(0, portionRows) };
  return tail === null ? [portion] : [portion, ...portionsOf({ slice: tail, judged: judged.slice(portionRows) })];
}

type Strategy = (sql: Sql, events: readonly JudgedEvent[]) => Promise<readonly Parking[]>;

function advanceOf({ topic, partition, first, next, records }: Slice): Advance {
  const record = records.at(-1);
  const last =
    record === undefined
      ? null
      : { offset: record.position.offset, eventId: plainHeaderOf(record, 'ce_id'), appendedAt: record.appendedAt };
  return { topic, partition, expected: first, next, last };
}

/** One transaction: the handler's effect, what is parked, and the offsets of all slices. */
async function transact(context: HandlingContext, work: readonly JudgedSlice[], strategy: Strategy): Promise<void> {
  const { service, database, logger, seenOrigins } = context;
  const judged = work.flatMap((one) => one.judged);
  const events = judged.filter((one) => one.verdict === 'event');
  const refused = judged.filter((one) => one.verdict === 'refused');
  const origins = unseenOrigins(
    judged.map(({ record }) => record),
    seenOrigins,
  );
  const stop = batchSeconds.startTimer({ topic: work[0]?.slice.topic ?? '' });
  const { parkings, replaced } = await database.transaction(async (sql) => {
    failPoint(`${service}.begin`);
    const parked = [...refused, ...(await strategy(sql, events))];
    await parkRecords(sql, parked);
    const changed = origins.length === 0 ? [] : await noteIncarnations(sql, origins);
    await advanceOffsets(
      sql,
      work.map(({ slice }) => advanceOf(slice)),
    );
    failPoint(`${service}.before-commit`);
    return { parkings: parked, replaced: changed };
  });
  failPoint(`${service}.after-commit`);
  stop();
  for (const origin of origins) seenOrigins.add(originKey(origin));
  countJudged(judged, parkings);
  announceParkings(parkings, logger);
  announceIncarnations(replaced, logger);
}

/**
 * Handles slices of one topic in one transaction. What is refused for good is split: by partition, then by key, then
 * into single events, and the poison alone is parked.
 * @param committed called after each commit with what it covered: the slices, or parts from their beginning
 * @throws OffsetsMoved when another member has taken over; anything else when trying again may help: what was not
 * committed has left no trace
 */
export async function handleSlices(
  context: HandlingContext,
  slices: readonly Slice[],
  committed: (slices: readonly Slice[]) => void,
): Promise<void> {
  const { service, database, dispatch, logger } = context;
  const work = slices.map((slice) => ({ slice, judged: slice.records.map((record) => judge(service, record)) }));
  const whole: Strategy = (sql, events) => handOver(dispatch, sql, events);
  const apart: Strategy = (sql, events) => isolate(sql, (part) => handOver(dispatch, sql, part), events, logger);

  /** @returns whether it was refused for good */
  const tryWhole = async (part: readonly JudgedSlice[]): Promise<boolean> => {
    try {
      await transact(context, part, whole);
      committed(part.map(({ slice }) => slice));
      return false;
    } catch (error) {
      if (classify(error) === 'transient') throw error;
      logger.warn('consumer.batch-refused', { partitions: part.length, ...describeError(error) });
      // an error nobody knows may be the first sign of a lost database: that parks nothing
      if (!(await database.isReachable())) throw new TransientError('database-away', { cause: error });
      return true;
    }
  };

  if (!(await tryWhole(work))) return;
  // the healthy partitions first: none of them waits for the poison of another
  const poisoned: JudgedSlice[] = [];
  if (work.length === 1) poisoned.push(...work);
  else for (const one of work) if (await tryWhole([one])) poisoned.push(one);
  for (const one of poisoned.flatMap(portionsOf)) {
    await transact(context, [one], apart);
    committed([one.slice]);
  }
}
