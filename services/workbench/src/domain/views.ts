import { isHealthSetting, type Evidence } from '#libs/chronology';

/** Which of the evidence the rules get to see. */
export interface View {
  readonly feeds: 'all' | 'health';
  /** `blanked`: what the patterns alone would have seen. */
  readonly recordedConcern: 'kept' | 'blanked';
}

/** The evidence as far as a view shows it. The last event of the whole file is no chance in any view. */
export function seenThrough({ events, ...rest }: Evidence, { feeds, recordedConcern }: View): Evidence {
  const shown = feeds === 'health' ? events.filter(({ setting }) => isHealthSetting(setting)) : events;
  return { ...rest, events: recordedConcern === 'kept' ? shown : shown.map((event) => ({ ...event, concern: null })) };
}
