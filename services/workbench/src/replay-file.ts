import { type Chronology } from '#libs/chronology';
import { type Policy } from '#libs/policy';
import { dependenceOf } from './domain/dependence.js';
import { replay } from './domain/replay.js';
import { seenThrough, type View } from './domain/views.js';
import { type Replayed } from './report/as-text.js';

/**
 * Replays one chronology as it is asked for, and by the patterns alone.
 * @param told how many of its events are judged; of one that is judged twice each counts half
 */
export function replayChronology(
  { evidence, frame }: Chronology,
  view: View,
  policy: Policy,
  told: (judged: number, events: number) => void = () => undefined,
): Replayed {
  const seen = seenThrough(evidence, view);
  const isOnce = view.recordedConcern === 'blanked' || seen.events.every(({ concern }) => concern === null);
  const tell = (before: number) => (judged: number) =>
    told(isOnce ? judged : (before + judged) / 2, seen.events.length);
  const shown = replay(seen, policy, tell(0));
  const patternsAlone = isOnce
    ? shown
    : replay(seenThrough(evidence, { ...view, recordedConcern: 'blanked' }), policy, tell(seen.events.length));
  const dependence = dependenceOf(seen, policy, shown.rings[0]);
  return { evidence, seen, frame, feeds: view.feeds, view, shown, patternsAlone, dependence, policy };
}
