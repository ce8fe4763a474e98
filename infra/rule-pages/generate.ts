import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rulePages } from '#libs/contracts';
import { loadPolicies } from '#libs/platform';
import { readRulePages } from './read-rule-pages.js';
import { writePages, writtenByHand } from './write-pages.js';

// Writes `docs/rules` and the same pages for the console. --check only compares. Runs in the root of the repository.
const checks = process.argv.includes('--check');
const folder = 'docs/rules';

const policy = (await loadPolicies('libs/policy/parameters')).at(-1);
if (policy === undefined) throw new Error('no policy');
const pages = rulePages.parse(readRulePages(policy));
const generated = new Map([
  ...[...writePages(pages)].map(([name, text]): [string, string] => [join(folder, name), text]),
  ['services/console/src/rules/rule-pages.json', `${JSON.stringify(pages, null, 2)}\n`],
]);

const stale = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => !writtenByHand.includes(name))
      .map((name) => join(folder, name))
      .filter((file) => !generated.has(file))
  : [];
const wrong = [...generated].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

if (checks) {
  for (const file of [...wrong.map(([name]) => name), ...stale])
    console.error(`${file} is not what the rules generate. Remedy: npm run generate`);
  process.exitCode = wrong.length + stale.length === 0 ? 0 : 1;
} else {
  for (const file of stale) rmSync(file);
  for (const [file, text] of wrong) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
