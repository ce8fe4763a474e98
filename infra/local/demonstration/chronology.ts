import { readFileSync } from 'node:fs';
import { chancesOf, inOrder, readChronology, type Evidence, type EvidenceEvent } from '#libs/chronology';
import { z } from 'zod';

/** Codes that the system of the day would have sent beside the words, by the number of the event. */
const codesOfDay = z.object({
  events: z.array(z.object({ n: z.number(), specialty: z.string().optional(), essential: z.boolean().default(false) })),
});

/** An event of a story: what somebody knew of it at the time, on one day. */
export interface StoryEvent extends EvidenceEvent {
  /** `YYYY-MM-DD`; of an inexact day the one that stands for it. */
  readonly date: string;
  readonly specialty: string | undefined;
  /** Whether its specialty has marked the slot as essential. */
  readonly essential: boolean;
}

/** A chronology as it is played: no field of what is known afterwards. */
export interface StoryChronology {
  readonly born: string;
  readonly plans: NonNullable<Evidence['plans']>;
  /** Those that are played, in order: the terminal one is not, for after it nothing could be done. */
  readonly events: readonly StoryEvent[];
}

/**
 * Reads a chronology to be played.
 * @throws ChronologyError that names the event and what is allowed there; Error when the child has no day of birth
 */
export function readStory(file: string): StoryChronology {
  const text = readFileSync(file, 'utf8');
  const { evidence } = readChronology(file, text);
  const codes = new Map(codesOfDay.parse(JSON.parse(text)).events.map((event) => [event.n, event]));
  if (evidence.born === null) throw new Error(`${file}: a story needs the day of birth`);
  const events = chancesOf(inOrder(evidence)).map(({ event, at }): StoryEvent => {
    const { specialty, essential = false } = codes.get(event.n) ?? {};
    return { ...event, date: at.slice(0, 10), specialty, essential };
  });
  return { born: evidence.born.on, plans: evidence.plans ?? [], events };
}
