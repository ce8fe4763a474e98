import { z } from 'zod';

const count = z.number().int().nonnegative();

/** `GET /rules/weeks`: what each rule found, by the week (ISO, London) of the contact that it is about. No child is named. */
export const ruleWeeks = z.object({
  dataAsOf: z.iso.datetime({ offset: true }),
  rows: z
    .array(
      z.object({
        rule: z.string().regex(/^R\d\d[a-c]?$/),
        /** `2026-W47` */
        week: z.string().regex(/^\d{4}-W\d\d$/),
        /** Findings, whatever became of them. */
        fires: count,
        /** Of these: taken back since. */
        withdrawn: count,
        /** Of these: information, which rings nobody. */
        information: count,
        /** Of these: too old to page when they came. */
        late: count,
        /** Last verdicts of people about these findings. */
        useful: count,
        notUseful: count,
      }),
    )
    .readonly(),
});
export type RuleWeeks = z.infer<typeof ruleWeeks>;
