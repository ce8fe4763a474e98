import type { CaseEvent, JournalEntry } from './case-event.js';
import type { CaseState } from './case-state.js';
import { Retelling, type RetellingTerms } from './retelling.js';

/** A case as it would be. */
export interface CaseLeft {
  readonly state: CaseState;
  /** Empty where nothing is left. */
  readonly journal: readonly JournalEntry[];
}

/**
 * The case as it would be had nobody ever heard of some findings: without them, and with the rounds and clocks that the
 * others would have had. It opens with the first of these that opens a case.
 */
export function withoutFindings(journal: readonly JournalEntry[], terms: RetellingTerms, now: Date): CaseLeft {
  const retelling = new Retelling(terms);
  journal.forEach((entry, place) => {
    retelling.hear(entry, following(journal, place));
  });
  retelling.end(now);
  const { seen: state, journal: told } = retelling.told;
  return { state, journal: told };
}

/** What has happened together with an entry that leads to others, to the next finding. */
function following(journal: readonly JournalEntry[], place: number): readonly CaseEvent[] {
  const leading = journal[place];
  if (leading?.event.type !== 'finding-applied' && leading?.event.type !== 'lapsed') return [];
  const events: CaseEvent[] = [];
  for (let next = place + 1; next < journal.length; next += 1) {
    const entry = journal[next];
    if (entry === undefined || entry.at !== leading.at || entry.event.type === 'finding-applied') break;
    events.push(entry.event);
  }
  return events;
}
