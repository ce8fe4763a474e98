import { type Chronology } from '#libs/chronology';
import { type Policy } from '#libs/policy';
import { dependenceOf } from './domain/dependence.js';
import { replay } from './domain/replay.js';
import { seenThrough, type View } from './domain/views.js';
import { type Replayed } from './report/as-text.js';

/** Replays one chronology as it is asked for, and by the patterns alone. */
export function replayChronology({ evidence, frame }: Chronology, view: View, policy: Policy): Replayed {
  const seen = seenThrough(evidence, view);
  const shown = replay(seen, policy);
  const patternsAlone =
    view.recordedConcern === 'blanked' || seen.events.every(({ concern }) => concern === null)
      ? shown
      : replay(seenThrough(evidence, { ...view, recordedConcern: 'blanked' }), policy);
  const dependence = dependenceOf(seen, policy, shown.rings[0]);
  return { evidence, seen, frame, feeds: view.feeds, view, shown, patternsAlone, dependence };
}
