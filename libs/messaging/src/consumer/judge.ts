import { events, type ServiceName } from '#libs/contracts';
import { PermanentError } from '#libs/platform';
import type { Received } from './batch.js';
import { decode } from './decode.js';
import type { RawRecord } from './raw-record.js';

/** A record with what decoding made of it. `other` is a valid event that the contracts do not give to this service. */
export type Judged =
  | { readonly verdict: 'event'; readonly record: RawRecord; readonly event: Received }
  | { readonly verdict: 'refused'; readonly record: RawRecord; readonly reason: PermanentError }
  | { readonly verdict: 'other'; readonly record: RawRecord };

/** A record that holds an event for this service. */
export type JudgedEvent = Extract<Judged, { verdict: 'event' }>;

/** Decides what becomes of a record before any handler sees it. */
export function judge(service: ServiceName, record: RawRecord): Judged {
  try {
    const event = decode(record);
    const consumers: readonly ServiceName[] = events[event.type].consumers;
    return consumers.includes(service) ? { verdict: 'event', record, event } : { verdict: 'other', record };
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return { verdict: 'refused', record, reason: error };
  }
}
