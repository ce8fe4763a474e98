import { counter, type Logger } from '#libs/platform';
import type { Accepted } from './outcome.js';

const messages = counter('bellwether_intake_messages_total', 'Messages by feed, disposition and reason', [
  'feed',
  'disposition',
  'reason',
]);
const repeats = counter('bellwether_intake_repeats_total', 'Messages that had come before', ['feed']);
const noise = counter('bellwether_intake_mllp_noise_bytes_total', 'Bytes between MLLP frames', ['feed']);
const refusals = counter('bellwether_intake_not_stored_total', 'Messages answered AE: nothing was stored', ['feed']);

/** Counts an outcome, and names a quarantined message in the log so that somebody looks. */
export function observeOutcome(logger: Logger): (feed: string, accepted: Accepted) => void {
  return (feed, { id, disposition, reason, duplicate }) => {
    if (duplicate) {
      repeats.inc({ feed });
      return;
    }
    messages.inc({ feed, disposition, reason: reason ?? 'none' });
    if (disposition === 'quarantined')
      logger.warn('message.quarantined', { feed, messageRef: id, reason, alarm: true });
  };
}

/** Counts bytes between frames that belong to none. */
export function observeNoise(feed: string, bytes: number): void {
  noise.inc({ feed }, bytes);
}

/** Counts a message of which nothing was stored. */
export function observeRefusal(feed: string): void {
  refusals.inc({ feed });
}
