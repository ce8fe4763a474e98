import { type ChildFacts, type Policy } from '#libs/policy';
import { lookedBackOn } from './child-so-far.js';
import { Run, type CannotTell, type ReplayedEvent, type Rung } from './judge-events.js';
import { laidOut } from './laid-out.js';
import { given } from './order.js';
import { type Ring } from './rings.js';
import { type Seen } from './views.js';

/** What the rules would have said of a chronology, event by event, each time with what was known then. */
export interface Replay {
  /** Dated events in order; those from the terminal one on are not judged, and say nothing. */
  readonly events: readonly (ReplayedEvent & { readonly evaluated: boolean })[];
  /** Numbers of events that have no date: listed, never judged. */
  readonly undated: readonly number[];
  readonly rings: readonly Ring[];
  /** Findings that rang at the first ring, each with what was known of the child then. */
  readonly firstRing: readonly Rung[];
  /** Contacts of which a rule cannot tell, with all that is known of them in the end. */
  readonly inDoubt: readonly CannotTell[];
  /** How many contacts before each the rules looked back on; Infinity: all. */
  readonly lookedBackOn: number;
  /** The child with all that was judged, each wait run out that was over before the end of the file. */
  readonly inTheEnd: ChildFacts;
}

/**
 * Replays a chronology through the rules: each event is judged by `decide` with what was known then, and again when a wait of
 * a rule is over. Pure: the same evidence and policy give the same replay.
 * @param told how many events are judged
 */
export function replay(seen: Seen, policy: Policy, told: (judged: number) => void = () => undefined): Replay {
  const { placed, steps } = laidOut(seen, given);
  const run = new Run(seen, placed, policy);
  for (const [place, step] of steps.entries()) {
    run.take(step);
    told(place + 1);
  }
  const chance = new Map(run.events.map((one) => [one.placed, one]));
  return {
    events: placed.map((row) => {
      const judged = chance.get(row);
      return { placed: row, said: judged?.said ?? [], evaluated: judged !== undefined };
    }),
    undated: seen.events.flatMap(({ n, day }) => (day === null ? [n] : [])),
    rings: run.rings.all,
    firstRing: run.firstRing,
    inDoubt: run.inDoubt,
    lookedBackOn: lookedBackOn(seen.events),
    inTheEnd: run.inTheEnd,
  };
}
