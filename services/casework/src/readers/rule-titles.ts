import { feedRules, rules } from '#libs/policy';

const titles = new Map([
  ...rules.map(({ id, title, titleWhenSealed = title }) => [id, { whole: title, sealed: titleWhenSealed }] as const),
  ...feedRules.map(({ id, title }) => [id, { whole: title, sealed: title }] as const),
]);

/**
 * What a rule is called where people read it: as the rule itself says, on every page; its id for one that is not of this version.
 * @param how `sealed`: for whoever may not be told with which service it has to do
 */
export function ruleTitle(id: string, how: 'whole' | 'sealed' = 'whole'): string {
  return titles.get(id)?.[how] ?? id;
}
