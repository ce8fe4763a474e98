import { type Rule } from './define-rule.js';
import { type FeedRule } from './feed-rule.js';
import { type RuleParameters } from './policy.js';
import { feedRules, rules } from './rules/index.js';

type AnyRule = Pick<Rule | FeedRule, 'id' | 'version' | 'numbers' | 'severities'>;

/**
 * What is wrong with the rules of a policy document: a rule or version that does not exist, a number or severity that is
 * missing, unknown or counts something else. Empty when every rule it names can run.
 */
export function policyFaults(policy: { readonly rules: Readonly<Record<string, RuleParameters>> }): readonly string[] {
  return Object.entries(policy.rules).flatMap(([id, parameters]) => {
    const all: readonly AnyRule[] = [...rules, ...feedRules];
    const rule = all.find((known) => known.id === id && known.version === parameters.version);
    return rule === undefined
      ? [`rules.${id}: there is no version ${parameters.version} of this rule`]
      : [...numberFaults(rule, parameters), ...severityFaults(rule, parameters)];
  });
}

function numberFaults(rule: AnyRule, { numbers }: RuleParameters): readonly string[] {
  const place = `rules.${rule.id}.numbers`;
  return [
    ...Object.entries(rule.numbers).flatMap(([name, unit]) => {
      const written = numbers[name];
      if (written === undefined) return [`${place}.${name}: missing`];
      return written.unit === unit ? [] : [`${place}.${name}: counts ${written.unit}, not ${unit}`];
    }),
    ...Object.keys(numbers).flatMap((name) => (name in rule.numbers ? [] : [`${place}.${name}: no such number`])),
  ];
}

function severityFaults(rule: AnyRule, { severities }: RuleParameters): readonly string[] {
  const place = `rules.${rule.id}.severities`;
  return [
    ...rule.severities.flatMap((name) => (name in severities ? [] : [`${place}.${name}: missing`])),
    ...Object.keys(severities).flatMap((name) =>
      rule.severities.includes(name) ? [] : [`${place}.${name}: no such severity`],
    ),
  ];
}
