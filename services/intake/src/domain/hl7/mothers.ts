import type { LocalId } from '#libs/contracts';
import { checkSignal } from '../check-signal.js';
import type { DecodeContext, DecodedItem, Received } from '../received.js';
import type { Hl7 } from './accessor.js';
import { identifiersIn } from './identifiers.js';
import type { AddNote } from './notes.js';

/** A child's record, and when it was stated. */
export interface StatedRecord {
  readonly localIds: readonly LocalId[];
  /** RFC 3339. */
  readonly version: string | undefined;
}

/**
 * Reads the mother's record from PID-21 where the feed's profile says that it is there: one statement for each of her
 * numbers with the child's of the same authority. What cannot be paired is noted, and never stops what the message says
 * of the child.
 */
export function readMothers(
  hl7: Hl7,
  { localIds, version }: StatedRecord,
  received: Received,
  context: DecodeContext,
  note: AddNote,
): readonly DecodedItem[] {
  const { profile } = received;
  if (!profile.hl7.motherInPid21) return [];
  const mothers = identifiersIn({ name: 'PID', segment: hl7.segment('PID') }, 21, profile, note);
  return mothers.flatMap((mother) => {
    if (mother.kind !== 'local' || mother.localId === null) return [];
    const { authority } = mother.localId;
    const item = checkSignal(
      {
        type: 'identity.stated',
        feed: profile.name,
        ...(version === undefined ? {} : { version }),
        change: 'mother-of',
        from: mother.localId,
        into: localIds.find((own) => own.authority === authority),
      },
      profile,
      context,
    );
    if (item.outcome === 'accepted') return [item];
    note('identifier-dropped', mother.place);
    return [];
  });
}
