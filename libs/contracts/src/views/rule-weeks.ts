import { z } from 'zod';

const count = z.number().int().nonnegative();
const rule = z.string().regex(/^R\d\d[a-c]?$/);
/** ISO week in London, of the contact that a finding is about: `2026-W47`. */
const week = z.string().regex(/^\d{4}-W\d\d$/);

/** Weeks that are told of, this one the last: of what rules found and of what they could not tell alike. */
export const ruleWeeksTold = 12;

/** Why a finding rang nobody. */
export const unrungReason = z.enum([
  /** It came too long after its contact to page anybody. */
  'late',
  /** Information: it stands in the digest. */
  'information',
  /** The case of the child had rung for this episode already. */
  'same-episode',
  /** Its case was closed. */
  'case-closed',
  /** It was taken back before anybody was told. */
  'withdrawn',
]);
export type UnrungReason = z.infer<typeof unrungReason>;

/** `GET /rules/weeks` of casework: what each rule found and what people said of it, by week. No child is named. */
export const ruleWeeks = z.object({
  dataAsOf: z.iso.datetime({ offset: true }),
  /** The weeks that are told of, the newest first; also those in which nothing was found. */
  weeks: z.array(week).readonly(),
  rows: z
    .array(
      z.object({
        rule,
        week,
        /** Findings, whatever became of them. */
        fires: count,
        /** Of these: rang somebody. */
        rang: count,
        /** Of these: rang nobody, by the one reason for it. With `rang` they are all. */
        unrung: z.partialRecord(unrungReason, count),
        /** Of all: taken back since. */
        withdrawn: count,
        /** Last verdicts of people about these findings. */
        useful: count,
        notUseful: count,
      }),
    )
    .readonly(),
});
export type RuleWeeks = z.infer<typeof ruleWeeks>;

/** `POST /views/rule-weeks` of screening: of how many contacts each rule cannot tell, by week. No child is named. */
export const ruleDoubts = z.object({
  rows: z.array(z.object({ rule, week, cannotTell: count })).readonly(),
});
export type RuleDoubts = z.infer<typeof ruleDoubts>;
