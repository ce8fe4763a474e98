import { readFileSync } from 'node:fs';
import { rulePages, type RulePages } from '#libs/contracts';

/** What is said of every rule, as `npm run generate` wrote it: part of the code, and nothing of anybody. */
export function readRulePages(): RulePages {
  return rulePages.parse(JSON.parse(readFileSync(new URL('./rule-pages.json', import.meta.url), 'utf8')));
}
