import type { Prepared } from './domain/prepare.js';
import type { Fault, Reason } from './domain/reasons.js';
import type { Disposition } from './domain/settle.js';
import type { StoredOutcome } from './store/message-rows.js';

/** What became of one statement. */
export interface ItemOutcome {
  readonly id: string;
  readonly disposition: Disposition;
  readonly reason: Reason | null;
  readonly place: string | null;
  /** What the contract allows at the place; left out where there is no list of it. */
  readonly allowed?: readonly string[];
  /** What else is wrong with it; left out where nothing is. */
  readonly besides?: Fault['besides'];
  /** Stated before in the same message: without effect. */
  readonly duplicate: boolean;
}

/** What became of a message, durable. */
export interface Accepted {
  readonly id: string;
  readonly disposition: Disposition;
  readonly reason: Reason | null;
  readonly receivedAt: Date;
  readonly duplicate: boolean;
  readonly items: readonly ItemOutcome[];
}

/**
 * The outcome of a message for its sender.
 * @param known what was stored of it before
 * @param repeat whether it was stored before, or came earlier in the same group
 * @param fresh ids of signals that were new
 */
export function outcomeOf(
  message: Prepared,
  known: StoredOutcome | undefined,
  repeat: boolean,
  fresh: ReadonlySet<string>,
  now: Date,
): Accepted {
  const discarded = known?.disposition === 'discarded';
  return {
    id: message.id,
    disposition: discarded ? 'discarded' : message.settled.disposition,
    reason: message.settled.reason,
    receivedAt: known?.receivedAt ?? now,
    duplicate: repeat,
    items: message.decoded.items.map((item, position) => {
      const id = message.itemIds[position] ?? '';
      return item.outcome === 'accepted'
        ? {
            id,
            disposition: discarded ? 'discarded' : 'accepted',
            reason: null,
            place: null,
            duplicate: repeat && !fresh.has(id),
          }
        : {
            id,
            disposition: discarded ? 'discarded' : item.outcome,
            reason: item.reason,
            place: item.place,
            ...(item.allowed === undefined ? {} : { allowed: item.allowed }),
            ...(item.besides === undefined ? {} : { besides: item.besides }),
            duplicate: repeat,
          };
    }),
  };
}

/**
 * The outcomes of a group for its senders, in its order.
 * @param known what was stored before, by id of the message
 * @param fresh ids of signals that were new
 */
export function outcomesOf(
  messages: readonly Prepared[],
  known: ReadonlyMap<string, StoredOutcome>,
  fresh: ReadonlySet<string>,
  now: Date,
): readonly Accepted[] {
  const answered = new Set<string>();
  return messages.map((message) => {
    const repeat = known.has(message.id) || answered.has(message.id);
    answered.add(message.id);
    return outcomeOf(message, known.get(message.id), repeat, fresh, now);
  });
}
