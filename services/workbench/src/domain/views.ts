import { isHealthSetting, type Evidence, type EvidenceEvent } from '#libs/chronology';
import { withoutConcern } from './word-facts.js';

/** Which of the evidence the rules get to see. */
export interface View {
  readonly feeds: 'all' | 'health';
  /** `blanked`: what the patterns alone would have seen. */
  readonly recordedConcern: 'kept' | 'blanked';
}

/** The evidence as far as a view shows it. */
export interface Seen extends Evidence {
  /** The end of the whole file where it is not shown: nothing from it on is a chance in any view, and no wait outlasts it. */
  readonly hiddenEnd?: EvidenceEvent;
}

/** The evidence as far as a view shows it. */
export function seenThrough({ events, ...rest }: Evidence, { feeds, recordedConcern }: View): Seen {
  const shown = feeds === 'health' ? events.filter(({ setting }) => isHealthSetting(setting)) : events;
  const end = events.find((event) => event.terminal && !shown.includes(event));
  return {
    ...rest,
    events: recordedConcern === 'kept' ? shown : shown.map(withoutConcern),
    ...(end === undefined ? {} : { hiddenEnd: end }),
  };
}
