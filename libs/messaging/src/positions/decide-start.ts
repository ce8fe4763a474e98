import { topics } from '#libs/contracts';
import type { LogRange } from '../kafka/event-bus.js';
import type { StoredOffset } from './offset-store.js';

/** Why a log is not the one that the stored offset speaks of. Each stops the consumer; none is ever reset by itself. */
export type LogFault =
  | 'another-cluster'
  | 'offset-beyond-the-log'
  | 'records-lost-before-they-were-read'
  | 'last-record-missing'
  | 'last-record-differs';

/** Where to begin reading. `read-back` begins at the last record handled, which must be the remembered one. */
export type Start =
  | { readonly decision: 'stop'; readonly fault: LogFault }
  | { readonly decision: 'read-back'; readonly seek: bigint }
  | { readonly decision: 'continue'; readonly seek: bigint };

const dayMs = 86_400_000;

/**
 * Decides where a partition continues, from what the database remembers and what the log holds.
 * When retention has taken the last record handled, there is nothing to read back: that is believed only if everything
 * was handled and the record was old enough to be taken.
 * @param now milliseconds since 1970
 */
export function decideStart(stored: StoredOffset, log: LogRange, clusterId: string, now: number): Start {
  const { last, next } = stored;
  if (stored.clusterId !== clusterId) return { decision: 'stop', fault: 'another-cluster' };
  if (next > log.end) return { decision: 'stop', fault: 'offset-beyond-the-log' };
  if (next < log.low) return { decision: 'stop', fault: 'records-lost-before-they-were-read' };
  if (last === null) return { decision: 'continue', seek: next };
  if (last.offset >= log.low) return { decision: 'read-back', seek: last.offset };
  const couldBeGone = now - last.appendedAt > (topics[stored.topic].retentionDays - 1) * dayMs;
  return couldBeGone ? { decision: 'continue', seek: next } : { decision: 'stop', fault: 'last-record-missing' };
}
