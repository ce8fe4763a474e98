import { counter, histogram, type Logger } from '#libs/platform';
import type { Parking } from '../parking/park-record.js';
import type { Judged } from './judge.js';

const consumed = counter('consumed_total', 'Records by what became of them', ['topic', 'outcome']);
const parked = counter('parked_total', 'Records set aside, by reason', ['topic', 'reason']);

/** Duration of one transaction of a consumer. */
export const batchSeconds = histogram('consumer_batch_seconds', 'Duration of a consumer transaction', ['topic']);

/** Counts committed records: handled, parked, or not for this service. */
export function countJudged(judged: readonly Judged[], parkings: readonly Parking[]): void {
  const topic = judged[0]?.record.position.topic;
  if (topic === undefined) return;
  const other = judged.filter(({ verdict }) => verdict === 'other').length;
  consumed.inc({ topic, outcome: 'handled' }, judged.length - other - parkings.length);
  consumed.inc({ topic, outcome: 'parked' }, parkings.length);
  consumed.inc({ topic, outcome: 'not-for-this-service' }, other);
}

/** The alarm of a parked record: a human must look, for it may be the one that matters. */
export function announceParkings(parkings: readonly Parking[], logger: Logger): void {
  for (const { record, reason } of parkings) {
    const { topic, partition, offset } = record.position;
    parked.inc({ topic, reason: reason.code });
    logger.error('consumer.parked', {
      topic,
      partition,
      offset,
      reason: reason.code,
      place: reason.place,
      alarm: true,
    });
  }
}

/** The alarm of a producer whose database was replaced. */
export function announceIncarnations(replaced: readonly { readonly source: string }[], logger: Logger): void {
  for (const { source } of replaced)
    logger.error('consumer.producer-database-replaced', { place: source, alarm: true });
}
