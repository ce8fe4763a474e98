import { type Chronology } from '#libs/chronology';
import { type Policy } from '#libs/policy';
import { otherOrders, reversedDays } from './domain/other-orders.js';
import { replay, ringPointOf, type Replay } from './domain/replay.js';
import { dayRung } from './domain/rings.js';
import { seenThrough, type Seen, type View } from './domain/views.js';
import { type Replayed } from './report/as-text.js';

/** Replays one chronology as it is asked for, and by the patterns alone. */
export function replayChronology({ evidence, frame }: Chronology, view: View, policy: Policy): Replayed {
  const seen = seenThrough(evidence, view);
  const shown = replay(seen, policy);
  const patternsAlone =
    view.recordedConcern === 'blanked'
      ? shown
      : replay(seenThrough(evidence, { ...view, recordedConcern: 'blanked' }), policy);
  const moves = movesOf(seen, policy, shown);
  return { evidence, seen, frame, feeds: view.feeds, view, shown, patternsAlone, ...moves };
}

/** Whether it would ring first at another event with other days, and whether on another day with the events of a day the other way round. */
function movesOf(
  seen: Seen,
  policy: Policy,
  { rings }: Replay,
): Pick<Replayed, 'dependsOnDates' | 'dependsOnDayOrder'> {
  const [first] = rings;
  const day = first === undefined ? null : dayRung(first);
  const turned = ringPointOf(seen, policy, reversedDays);
  return {
    dependsOnDates: otherOrders(seen, day).some(
      (order) => ringPointOf(seen, policy, order)?.placed.event.n !== first?.placed.event.n,
    ),
    dependsOnDayOrder: (turned === null ? null : dayRung(turned)) !== day,
  };
}
