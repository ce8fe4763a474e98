import { feedRules, rules } from '#libs/policy';

const titles: ReadonlyMap<string, string> = new Map([...rules, ...feedRules].map(({ id, title }) => [id, title]));

/** What a rule is called where people read it: as the rule itself says, on every page; its id for one that is not of this version. */
export function ruleTitle(id: string): string {
  return titles.get(id) ?? id;
}
