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
  const first = all.find(({ n }) => contact.key === `event-${n}`);
  const events = all.filter((one) => one === first || (first?.episode != null && one.episode === first.episode));
  return missing.filter((what) => saidBy[what]?.({ contact, events }) !== true);
}
