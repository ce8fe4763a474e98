import { type Chronology, type Evidence } from '#libs/chronology';
import { type Policy } from '#libs/policy';
import { otherOrders, reversedDays } from './domain/other-orders.js';
import { replay, ringPointOf, type Replay } from './domain/replay.js';
import { seenThrough, type View } from './domain/views.js';
import { type Replayed } from './report/as-text.js';

/** Replays one chronology as it is asked for, and by the patterns alone. */
export function replayChronology({ evidence, frame }: Chronology, view: View, policy: Policy): Replayed {
  const seen = seenThrough(evidence, view);
  const shown = replay(seen, policy);
  const patternsAlone =
    view.recordedConcern === 'blanked'
      ? shown
      : replay(seenThrough(evidence, { ...view, recordedConcern: 'blanked' }), policy);
  const dependsOnDates = dependsOnOrder(seen, policy, shown);
  return { evidence, frame, feeds: view.feeds, view, shown, patternsAlone, dependsOnDates };
}

/** Whether it would ring first at another event with other days, or on another day with the events of a day the other way round. */
function dependsOnOrder(seen: Evidence, policy: Policy, { rings }: Replay): boolean {
  const point = rings[0]?.placed;
  const day = point?.at.slice(0, 10) ?? null;
  return (
    otherOrders(seen.events, day).some((order) => ringPointOf(seen, policy, order)?.event.n !== point?.event.n) ||
    (ringPointOf(seen, policy, reversedDays)?.at.slice(0, 10) ?? null) !== day
  );
}
