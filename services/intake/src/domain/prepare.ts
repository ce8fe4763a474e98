import { contentHash } from './content-hash.js';
import { decode } from './decode.js';
import { fault, reasons, type Fault } from './reasons.js';
import type { DecodeContext, Decoded, Received } from './received.js';
import { messageKey, settle, signalId, visitOf, type Settled } from './settle.js';
import type { Signal } from '#libs/contracts';

/** A signal with its identity, ready to be stored and sent. */
export interface PreparedSignal {
  readonly id: string;
  readonly position: number;
  readonly visit: string | null;
  readonly signal: Signal;
}

/** A message with its identity and outcome, ready to be stored. */
export interface Prepared {
  readonly id: string;
  readonly received: Received;
  readonly hash: Buffer;
  readonly decoded: Decoded;
  readonly settled: Settled;
  readonly signals: readonly PreparedSignal[];
  /** Every statement that is not used, with its index. */
  readonly faults: readonly (Fault & { readonly item: number })[];
}

/** Decodes a message and gives it, and each of its signals, the identity that it has for ever. */
export function prepare(received: Received, context: DecodeContext): Prepared {
  return withIdentity(received, decodeOrHold(received, context));
}

/** The barest form of a message: nothing of it but the bytes and one reason. */
export function prepareRefused(received: Received, context: DecodeContext): Prepared {
  const { messageId } = decodeOrHold(received, context);
  return withIdentity(received, heldAs(messageId, fault('storage-refused')));
}

function decodeOrHold(received: Received, context: DecodeContext): Decoded {
  try {
    return decode(received, context);
  } catch {
    // decoding is total by its tests; should it fail all the same, one message must not stop a feed
    return heldAs(contentHash(received.bytes).toString('hex'), fault('decoder-failed'));
  }
}

function heldAs(messageId: string, { reason, place }: Fault): Decoded {
  return { messageId, controlId: null, items: [{ outcome: reasons[reason], reason, place }], notes: [], wishes: null };
}

function withIdentity(received: Received, decoded: Decoded): Prepared {
  const feed = received.profile.name;
  return {
    id: messageKey(feed, decoded.messageId),
    received,
    hash: contentHash(received.bytes),
    decoded,
    settled: settle(decoded.items),
    signals: decoded.items.flatMap((item, position) =>
      item.outcome === 'accepted'
        ? [
            {
              id: signalId(feed, decoded.messageId, position),
              position,
              visit: visitOf(item.signal),
              signal: item.signal,
            },
          ]
        : [],
    ),
    faults: decoded.items.flatMap((item, position) =>
      item.outcome === 'accepted' ? [] : [{ item: position, reason: item.reason, place: item.place }],
    ),
  };
}
