import { z } from 'zod';
import { severity } from '../words.js';

/** Words of a page. What stands in `code quotes` is a name from code or from the policy document. */
const words = z.string().min(1);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), words }),
  z.object({ kind: z.literal('list'), items: z.array(words).readonly() }),
  z.object({
    kind: z.literal('table'),
    head: z.array(words).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
]);
const blocks = z.array(block).readonly();

/** A part of a page: a paragraph, a list or a table. */
export type PageBlock = z.infer<typeof block>;

const rulePage = z.object({
  id: z.string().regex(/^R\d\d[a-c]?$/),
  version: z.int().positive(),
  /** File of the page in `docs/rules`, without its ending. */
  stem: words,
  chapter: words,
  title: words,
  /** What the rule is about, in one sentence or two. */
  about: words,
  /** Document that its numbers, severities and recipients are from. */
  policy: words,
  highest: severity,
  told: z.array(z.object({ role: words, who: words })).readonly(),
  severities: z
    .array(z.object({ name: words, when: words, severity: severity, seenBy: words, actedBy: words }))
    .readonly(),
  /** What is said of these beside the table. */
  aboutTold: blocks,
  /** A sentence as a nurse reads it, from the examples; null where these check none in full. */
  sentence: words.nullable(),
  numbers: z.array(z.object({ name: words, value: words, source: words })).readonly(),
  aboutNumbers: blocks,
  waitsFor: blocks,
  granted: blocks,
  falseAlarms: blocks,
  /** Children of whom it says nothing, though there may be something to say. Empty: nobody has written them down. */
  misses: blocks,
  /** Each is run as a test. */
  examples: z.object({
    fires: z.array(words).readonly(),
    staysQuiet: z.array(words).readonly(),
    cannotTell: z.array(words).readonly(),
  }),
  examplesInShort: blocks,
  failures: blocks,
  hazards: z.array(z.object({ id: z.string().regex(/^H\d+$/), hazard: words })).readonly(),
  versions: blocks,
});

/** Everything that is said of one rule. */
export type RulePage = z.infer<typeof rulePage>;

const countPart = z.object({
  /** Anchor of the part. */
  name: z.string().regex(/^[a-z-]+$/),
  heading: words,
  blocks,
  shownBy: z
    .array(z.object({ file: words, test: z.string() }))
    .min(1)
    .readonly(),
});

/** What follows when a rule cannot tell: nothing. Only R03, which speaks of an unknown plan, is a rule of its own. */
export const cannotTellMeans =
  'A fact is missing. Nobody is alerted and no case is opened: silence does not mean that the child is safe.';

/** Pages about rules: written by `npm run generate`, shown in `docs/rules` and in the console. */
export const rulePages = z.object({
  chapters: z
    .array(z.object({ id: words, title: words, rules: z.array(rulePage).min(1).readonly() }))
    .min(1)
    .readonly(),
  howWeCount: z.object({ about: blocks, parts: z.array(countPart).min(1).readonly() }),
});

/** Pages about rules. */
export type RulePages = z.infer<typeof rulePages>;
