import { type Rule } from './define-rule.js';

/**
 * Gives the rules back when each stands after those that it depends on, and tells those that ask other chapters which rules
 * these are: all that stand before it. Versions of one rule may stand side by side: a policy names one of them.
 * @throws Error when one is there twice or stands too early: at boot, never while a child is judged
 */
export function inOrder(list: readonly Rule[]): readonly Rule[] {
  const before = new Set<string>();
  const versions = new Set<string>();
  for (const { id, version, dependsOn = [] } of list) {
    const name = `${id} version ${version}`;
    if (versions.has(name)) throw new Error(`${name} is there twice`);
    const missing = dependsOn.find((other) => !before.has(other));
    if (missing !== undefined) throw new Error(`${id} depends on ${missing}, which does not stand before it`);
    versions.add(name);
    before.add(id);
  }
  return list.map((rule, place) =>
    rule.asksOtherChapters === true ? { ...rule, otherChapters: otherChaptersOf(rule, list.slice(0, place)) } : rule,
  );
}

function otherChaptersOf({ chapter }: Rule, before: readonly Rule[]): readonly string[] {
  const others = before.filter(
    (other) => other.chapter !== chapter && other.sameFactsAs !== chapter && other.countsForOthers !== false,
  );
  return [...new Set(others.map(({ id }) => id))];
}
