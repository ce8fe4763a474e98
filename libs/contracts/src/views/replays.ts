import { z } from 'zod';

/** Bytes of a chronology file that is replayed on request, at most. */
export const longestChronology = 10_000_000;

/** Seconds for which whoever asks for a replay waits. */
export const replayPatienceSeconds = 60;

/** Seconds after which a replay is broken off, at most: the answer must come before nobody waits for it. */
export const longestReplaySeconds = replayPatienceSeconds - 5;

/** A chronology to be replayed, as somebody uploads it. */
export const replayRequest = z.object({
  /** Of the file; it stands in errors. */
  name: z.string().min(1).max(200),
  text: z.string().max(longestChronology),
  /** Whose contacts the rules see. */
  feeds: z.enum(['all', 'health']).default('all'),
  /** `blanked`: what the patterns alone would have seen. */
  recordedConcern: z.enum(['kept', 'blanked']).default('kept'),
});
export type ReplayRequest = z.infer<typeof replayRequest>;

/** One thing that is wrong with a chronology. Of what stands there it repeats one short word at most, never a sentence, a full name or a number of a person. */
export const replayFault = z.object({
  /** "event 7, setting"; null when it is the file as a whole. */
  place: z.string().nullable(),
  what: z.string(),
  /** Values that may stand there, if they can be listed. */
  allowed: z.array(z.string()),
});
export type ReplayFault = z.infer<typeof replayFault>;

/** What a replay answers: its page, or what is wrong with the file. */
export const replayAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('replayed'),
    /** The file's own title of the case. */
    title: z.string(),
    /** Where it rings, as a sentence. */
    sentence: z.string(),
    /** The page without its frame: HTML without scripts and without styles. */
    html: z.string(),
  }),
  z.object({
    outcome: z.literal('not-readable'),
    /** File, event, what is wrong and what is allowed, a line for each fault. */
    message: z.string(),
    /** The same taken apart; left out where nothing of the file is wrong, and where there is no place to name. */
    faults: z.array(replayFault).optional(),
    /** Faults that are not among them. */
    moreFaults: z.number().int().optional(),
  }),
]);
export type ReplayAnswer = z.infer<typeof replayAnswer>;
