import { inOrder, type Evidence, type PlacedEvent } from '#libs/chronology';
import { laterWords, toldBy } from '../report/after-ring.js';
import { daysBefore } from '../report/words.js';

/**
 * What a file says of each contact becoming known outside the organisation that held it, by the number of its event: at the contact
 * itself, to others who had the same stay or visit on their records, or by the next that tells of others. That they were told of this
 * contact, no file says.
 */
export function knownToOthers(evidence: Evidence): ReadonlyMap<number, string> {
  const placed = inOrder(evidence);
  const episodes = new Map<string, PlacedEvent[]>();
  for (const row of placed) {
    const { episode, organisation } = row.event;
    const rows = episodes.get(episode ?? '') ?? [];
    const isNew = !rows.some(({ event }) => event.organisation === organisation);
    if (episode !== null && isNew) episodes.set(episode, [...rows, row]);
  }
  const told = new Map<number, string>();
  let next: PlacedEvent | null = null;
  for (const row of placed.toReversed()) {
    const { event } = row;
    const here = toldBy(event);
    if (here !== null) next = row;
    const beside = (episodes.get(event.episode ?? '') ?? []).filter(
      (one) => one.event.organisation !== event.organisation,
    );
    told.set(event.n, wordsOf(row, here, beside, next));
  }
  return told;
}

function wordsOf(
  row: PlacedEvent,
  here: string | null,
  beside: readonly PlacedEvent[],
  next: PlacedEvent | null,
): string {
  if (here !== null) return `${here.charAt(0).toUpperCase()}${here.slice(1)} here`;
  if (beside.length > 0) return beside.map(besideWords).join('; ');
  if (next === null) return 'Not recorded';
  const days = daysBefore(next.at.slice(0, 10), row.at.slice(0, 10)) ?? 0;
  return `Not recorded before contact ${next.event.n}, ${laterWords(next, row, days)}: ${toldBy(next.event) ?? ''}`;
}

/** "Millbrook Hospital, at contact 12 of the same stay or visit". */
function besideWords({ event }: PlacedEvent): string {
  return `${event.organisation}, at contact ${event.n} of the same stay or visit`;
}
