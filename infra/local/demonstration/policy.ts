import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

/**
 * Days after a contact within which it pages in a demonstration: a story ends one to seven days before it is played, and
 * what rang on its last days must page, nothing before.
 */
const pageWithinDays = 9;

/** The part of a policy document that is looked into. */
const waitingRules = z.looseObject({
  rules: z.record(z.string(), z.looseObject({ numbers: z.record(z.string(), z.looseObject({ value: z.number() })) })),
});

/** A slot that was missed long ago settles at once: nobody watches a story for an hour. */
function withoutSettling({ rules }: z.infer<typeof waitingRules>): object {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => {
      const { settleMinutes } = rule.numbers;
      if (settleMinutes === undefined) return [id, rule];
      return [id, { ...rule, numbers: { ...rule.numbers, settleMinutes: { ...settleMinutes, value: 0 } } }];
    }),
  );
}

/**
 * Writes the policy of a demonstration: the policy in force, but that it pages for another span and no missed slot has to settle. It is marked, and no
 * service takes it in production.
 * @param from the policy document that it is made of
 * @param folder where it is written, alone
 * @returns the folder
 */
export function writeDemonstrationPolicy(from: string, folder: string): string {
  const document = waitingRules.parse(parse(readFileSync(from, 'utf8')));
  mkdirSync(folder, { recursive: true });
  const demonstration = {
    ...document,
    id: 'bellwether-demonstration',
    demonstration: true,
    rules: withoutSettling(document),
    pageWithinDays: { value: pageWithinDays, unit: 'days', source: 'for the demonstration: only the last ring pages' },
  };
  writeFileSync(join(folder, 'policy-demonstration.yaml'), stringify(demonstration));
  return folder;
}
