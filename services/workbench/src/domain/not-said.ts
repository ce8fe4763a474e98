import { type EvidenceEvent } from '#libs/chronology';
import { circumstances, type ContactFacts } from '#libs/policy';
import { referralOf } from './referral-told.js';

/** A contact, and the events of the file that are of it. */
interface Told {
  readonly contact: Pick<ContactFacts, 'circumstances'>;
  readonly events: readonly EvidenceEvent[];
}

const accounts: ReadonlySet<string> = new Set([...circumstances.mechanism, ...circumstances.explanation]);

/**
 * What rules name as not recorded in every case, because a code for it is seldom sent: where the events say it all the same. Words are
 * the names that rules give it.
 */
const saidBy: Readonly<Record<string, (told: Told) => boolean>> = {
  'explanation given': ({ contact }) => contact.circumstances.some((one) => accounts.has(one)),
  referral: ({ events }) => events.some((event) => referralOf(event) !== null),
};

/** What of a list of missing things no event of the contact says. */
export function notSaidIn(
  missing: readonly string[],
  contact: ContactFacts,
  all: readonly EvidenceEvent[],
): readonly string[] {
  const events = eventsByContact(all).get(contact.key) ?? [];
  return missing.filter((what) => saidBy[what]?.({ contact, events }) !== true);
}

const known = new WeakMap<readonly EvidenceEvent[], ReadonlyMap<string, readonly EvidenceEvent[]>>();

/** Events of each contact, by the key of whichever event it began with: asked for at every finding. */
function eventsByContact(all: readonly EvidenceEvent[]): ReadonlyMap<string, readonly EvidenceEvent[]> {
  let found = known.get(all);
  if (found === undefined) {
    const episodes = Map.groupBy(all, ({ episode }) => episode);
    found = new Map(
      all.map((event) => [`event-${event.n}`, event.episode === null ? [event] : (episodes.get(event.episode) ?? [])]),
    );
    known.set(all, found);
  }
  return found;
}
