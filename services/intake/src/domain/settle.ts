import { nameUuid } from '#libs/platform/documents';
import type { Signal } from '#libs/contracts';
import type { DecodedItem } from './received.js';
import type { Reason } from './reasons.js';

/** What became of a message as a whole. A discarded one was quarantined, and closed by a person. */
export type Disposition = 'accepted' | 'ignored' | 'quarantined' | 'discarded';

/** The message's own disposition and, unless accepted, its first reason: quarantined when any statement in it is. */
export interface Settled {
  readonly disposition: Exclude<Disposition, 'discarded'>;
  readonly reason: Reason | null;
  readonly place: string | null;
}

/** The outcome of a message from those of its statements. */
export function settle(items: readonly DecodedItem[]): Settled {
  const first = (outcome: DecodedItem['outcome']) => items.find((item) => item.outcome === outcome);
  const decisive = first('quarantined') ?? first('accepted') ?? first('ignored');
  if (decisive === undefined || decisive.outcome === 'accepted')
    return { disposition: 'accepted', reason: null, place: null };
  return { disposition: decisive.outcome, reason: decisive.reason, place: decisive.place };
}

/** Id of a message: the same for ever for the same feed, sender's id and content. */
export function messageKey(feed: string, messageId: string): string {
  return nameUuid('message', feed, messageId);
}

/** Id of a signal (`data.md`, section 1). */
export function signalId(feed: string, messageId: string, index: number): string {
  return nameUuid('signal', feed, messageId, index);
}

/** Visit that a statement is about, for the look-up of later messages. */
export function visitOf(statement: Signal): string | null {
  return statement.type === 'contact.stated' ? statement.visit.id : null;
}
