import { type ReplayedEvent, type Said } from './judge-events.js';
import { dayRung, type Ring } from './rings.js';

/** Whether what was said at an event rang there, on the day on which it was said. */
export function rangThere({ finding: { rule }, at }: Said, { placed }: ReplayedEvent, rings: readonly Ring[]): boolean {
  return rings.some((ring) => ring.placed === placed && ring.rules.includes(rule) && dayRung(ring) === at.slice(0, 10));
}

/** What was said at an event and would have rung, had it not joined a case of which everybody was told already. */
export function joinedAt(event: ReplayedEvent, rings: readonly Ring[]): readonly Said[] {
  return event.said.filter((one) => one.finding.severity !== 'INFORMATION' && !rangThere(one, event, rings));
}
