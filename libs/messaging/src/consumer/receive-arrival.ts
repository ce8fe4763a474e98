import type { Consumer } from 'kafkajs';
import type { TopicName } from '#libs/contracts';
import { counter, describeError, type Logger } from '#libs/platform';
import type { EventBus } from '../kafka/event-bus.js';
import type { Assignment } from '../positions/assignment.js';
import type { Arrival, Place } from '../positions/place.js';
import type { Lane } from './lane.js';

export interface ReceivingParts {
  readonly bus: EventBus;
  readonly logger: Logger;
  readonly assignment: Assignment;
  readonly lanes: readonly Lane[];
  readonly consumer: Consumer;
  readonly onFatal: (reason: string) => void;
}

/** Readings of the same gap after which the log itself is asked what lies in it. */
const gapsBeforeAsking = 3;
const gaps = counter('consumer_gaps_total', 'Times that reading began behind the expected offset', ['topic']);

/**
 * Puts what has arrived into its lane, if it is what must come next.
 * @returns the lane; null when nothing may be resolved: the position of the partition is not known, or was set back
 */
export function receiveArrival(
  parts: ReceivingParts,
  topic: TopicName,
  partition: number,
  arrival: Arrival,
): Lane | null {
  const { assignment, lanes, consumer, bus, logger, onFatal } = parts;
  const place = assignment.placeOf(topic, partition);
  const lane = place === null ? undefined : lanes[place.lane];
  if (place === null || lane === undefined) return null;
  const admission = place.admit(arrival);
  switch (admission.outcome) {
    case 'taken':
      lane.push(admission.slice);
      return lane;
    case 'known':
      return lane;
    case 'gap': {
      const { seek, times } = admission;
      gaps.inc({ topic });
      logger.error('consumer.gap', { topic, partition, expected: seek, found: arrival.first, attempt: times });
      consumer.seek({ topic: bus.topicPrefix + topic, partition, offset: seek.toString() });
      if (times >= gapsBeforeAsking) void askAboutGap(parts, place, seek, arrival.first);
      return null;
    }
    case 'stop':
      logger.error('consumer.another-log', { topic, partition, reason: admission.fault, alarm: true });
      assignment.doubt();
      onFatal(admission.fault);
      return null;
  }
}

/**
 * A gap that stays: either retention has deleted what was not read yet, which stops the consumer, or the log holds no
 * record there (transaction markers, aborted transactions), which is said loudly and passed.
 */
async function askAboutGap(parts: ReceivingParts, place: Place, expected: bigint, found: bigint): Promise<void> {
  const { topic, partition } = place.partition;
  try {
    const low = (await parts.bus.logRange(topic)).get(partition)?.low;
    if (low === undefined || parts.assignment.placeOf(topic, partition) !== place) return;
    if (low > expected) {
      parts.logger.error('consumer.records-lost', { topic, partition, expected, found: low, alarm: true });
      parts.assignment.doubt();
      parts.onFatal('records-lost-before-they-were-read');
      return;
    }
    parts.logger.error('consumer.hole-passed', { topic, partition, expected, found, alarm: true });
    place.acceptHole(found);
  } catch (error) {
    // asked again at the next reading of the gap
    parts.logger.warn('consumer.gap-not-explained', { topic, partition, ...describeError(error) });
  }
}
