import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/**
 * Days after a contact within which it pages in a demonstration: a story ends one to seven days before it is played, and
 * what rang on its last days must page, nothing before.
 */
const pageWithinDays = 9;

/**
 * Writes the policy of a demonstration: the policy in force, with a shorter memory for paging. It is marked, and no
 * service takes it in production.
 * @param from the policy document that it is made of
 * @param folder where it is written, alone
 * @returns the folder
 */
export function writeDemonstrationPolicy(from: string, folder: string): string {
  const document = parse(readFileSync(from, 'utf8')) as Record<string, unknown>;
  mkdirSync(folder, { recursive: true });
  const demonstration = {
    ...document,
    id: 'bellwether-demonstration',
    demonstration: true,
    pageWithinDays: { value: pageWithinDays, unit: 'days', source: 'for the demonstration: only the last ring pages' },
  };
  writeFileSync(join(folder, 'policy-demonstration.yaml'), stringify(demonstration));
  return folder;
}
