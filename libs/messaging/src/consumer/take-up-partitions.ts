import { describeError, type Database } from '#libs/platform';
import { findStarts, type FoundStart } from '../positions/find-starts.js';
import { Place } from '../positions/place.js';
import type { ReceivingParts } from './receive-arrival.js';
import { setTimeout as rest } from 'node:timers/promises';

const longestWaitMs = 2_000;

/**
 * On every join: pauses all partitions at once, reads the stored offsets, seeks, and resumes, provided the epoch is still
 * the same. Tried until it succeeds or the epoch is over; nothing is fetched meanwhile.
 */
export async function takeUpPartitions(
  parts: ReceivingParts & { readonly database: Database },
  epoch: number,
): Promise<void> {
  const { assignment, consumer, bus, database, lanes, logger } = parts;
  const { partitions } = assignment;
  const byTopic = [...Map.groupBy(partitions, ({ topic }) => topic)].map(([topic, places]) => ({
    topic: bus.topicPrefix + topic,
    partitions: places.map(({ partition }) => partition),
  }));
  for (let wait = 100; assignment.epoch === epoch; wait = Math.min(wait * 2, longestWaitMs)) {
    try {
      // the first time still inside the event of the join: what is not paused now would be fetched from anywhere
      consumer.pause(byTopic);
      // a transaction still in hand may move the offsets once more
      await Promise.all(lanes.map((lane) => lane.idle()));
      const starts = await findStarts(database, bus, partitions);
      if (assignment.epoch !== epoch) return;
      if (!openAll(parts, starts, epoch)) return;
      consumer.resume(byTopic);
      logger.info('consumer.assigned', { epoch, partitions: partitions.length });
      return;
    } catch (error) {
      logger.warn('consumer.assignment-waits', { retryInMs: wait, ...describeError(error) });
      await rest(wait);
    }
  }
}

/** @returns false when a log is not the remembered one: then everything has stopped */
function openAll(parts: ReceivingParts, starts: readonly FoundStart[], epoch: number): boolean {
  const { assignment, consumer, bus, lanes, logger, onFatal } = parts;
  for (const [index, { stored, start }] of starts.entries()) {
    const { topic, partition, next, last } = stored;
    if (start.decision === 'stop') {
      logger.error('consumer.another-log', { topic, partition, offset: next, reason: start.fault, alarm: true });
      assignment.doubt();
      onFatal(start.fault);
      return false;
    }
    const readBack = start.decision === 'read-back' ? last : null;
    assignment.open(new Place({ topic, partition }, epoch, index % lanes.length, { next, readBack }));
    consumer.seek({ topic: bus.topicPrefix + topic, partition, offset: start.seek.toString() });
  }
  return true;
}
