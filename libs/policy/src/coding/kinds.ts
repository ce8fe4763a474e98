/** What a text speaks of. */
export type MentionKind =
  'injury' | 'mechanism' | 'explanation' | 'delay' | 'missed-care' | 'condition' | 'concern' | 'mobility';
