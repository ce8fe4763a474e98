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
  /** JSON text of the signal. */
  readonly value: string;
}

/** A message with its identity and outcome, ready to be stored. */
export interface Prepared {
  readonly id: string;
  readonly received: Received;
  readonly decoded: Decoded;
  readonly settled: Settled;
  /** Ids of all its statements, also of those that are not used. */
  readonly itemIds: readonly string[];
  readonly signals: readonly PreparedSignal[];
  /** Every fault of a statement that is not used, with its index. */
  readonly faults: readonly (Fault & { readonly item: number })[];
}

/** Decodes a message and gives it, and each of its signals, the identity that it has for ever. */
export function prepare(received: Received, context: DecodeContext): Prepared {
  return withIdentity(received, decodeOrHold(received, context));
}

/** The barest form of a message: nothing of it but the bytes and one reason. */
export function prepareRefused(received: Received, context: DecodeContext): Prepared {
  const { hash, messageId } = decodeOrHold(received, context);
  return withIdentity(received, heldAs(hash, messageId, fault('storage-refused')));
}

function decodeOrHold(received: Received, context: DecodeContext): Decoded {
  try {
    return decode(received, context);
  } catch {
    // decoding is total by its tests; should it fail all the same, one message must not stop a feed
    const hash = contentHash(received.bytes);
    return heldAs(hash, hash.toString('hex'), fault('decoder-failed'));
  }
}

function heldAs(hash: Buffer, messageId: string, { reason, place }: Fault): Decoded {
  const items = [{ outcome: reasons[reason], reason, place }];
  return { hash, messageId, controlId: null, items, notes: [], wishes: null };
}

function withIdentity(received: Received, decoded: Decoded): Prepared {
  const feed = received.profile.name;
  const { items, messageId } = decoded;
  const itemIds = items.map((_, position) => signalId(feed, messageId, position));
  const signals: PreparedSignal[] = [];
  const faults: (Fault & { readonly item: number })[] = [];
  for (const [position, item] of items.entries()) {
    if (item.outcome === 'accepted') {
      const { signal, value } = item;
      signals.push({ id: itemIds[position] ?? '', position, visit: visitOf(signal), signal, value });
    } else {
      const { outcome: _, besides = [], ...why } = item;
      faults.push(...[why, ...besides].map((one) => ({ item: position, ...one })));
    }
  }
  return { id: messageKey(feed, messageId), received, decoded, settled: settle(items), itemIds, signals, faults };
}
