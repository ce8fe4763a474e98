import { z } from 'zod';
import type { ContactStated, Signal } from '#libs/contracts';
import type { FeedProfile } from './feed-profile.js';
import type { Header } from './hl7/header.js';
import type { Fault, Note } from './reasons.js';

/** How a message came in, with all that its bytes do not hold and that decoding it again needs. */
export const transport = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mllp'), framing: z.enum(['whole', 'too-large', 'unfinished']) }),
  z.object({ kind: z.literal('signals'), senderId: z.string().max(200).nullable() }),
  z.object({
    kind: z.literal('plan-list'),
    authority: z.string(),
    asOf: z.string(),
    scope: z.enum(['full', 'changes']),
  }),
]);
/** How a message came in, checked. */
export type Transport = z.infer<typeof transport>;

/** A message as it came, before anything is known of it. */
export interface Received {
  readonly profile: FeedProfile;
  readonly transport: Transport;
  readonly bytes: Buffer;
  /** MSH of an HL7 frame, when whoever received it has read it; null when it has none. */
  readonly header?: Header | null;
}

/** What decoding may look at beside the message. */
export interface DecodeContext {
  /** The moment of decoding, milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Latest statement of this feed about a visit, for messages that are only complete with it. */
  readonly earlier: ReadonlyMap<string, ContactStated>;
}

/** A statement of a message: a signal, or the reason for which it is not used. */
export type DecodedItem =
  | {
      readonly outcome: 'accepted';
      readonly signal: Signal;
      /** JSON text of the signal, as it is stored and sent. */
      readonly value: string;
    }
  | ({ readonly outcome: 'ignored' | 'quarantined' } & Fault);

/** A message after decoding. The signal of item n has the index n in its identity. */
export interface Decoded {
  /** SHA-256 of the body. */
  readonly hash: Buffer;
  /** With the feed, what makes this message the same as another (`data.md`, section 1). */
  readonly messageId: string;
  /** MSH-10, or the id that an HTTP sender gave; null when there is none. */
  readonly controlId: string | null;
  readonly items: readonly DecodedItem[];
  readonly notes: readonly Note[];
  /** Visit whose earlier statement would complete this message. */
  readonly wishes: string | null;
}
