import type { StoryEvent } from './chronology.js';
import type { PlayedAs } from './stories.js';

/** What is stated of one event, before it is written as HL7 or JSON. */
export interface Told {
  readonly event: StoryEvent;
  readonly occurredAt: string;
  readonly visit: string;
  readonly by: PlayedAs;
  readonly child: {
    readonly name: string;
    readonly sex: 'male' | 'female';
    readonly nhsNumber: string;
    readonly localId: string;
    readonly birthDate: string;
  };
  readonly words: readonly { readonly field: string; readonly text: string }[];
  /** Whether an earlier message spoke of this visit: a later one tells it as it stands then. */
  readonly again: boolean;
  /** Whether a concern was recorded at this visit, now or before. */
  readonly concern: boolean;
}
