import { type Rule } from './define-rule.js';
import { type FeedRule } from './feed-rule.js';
import { type Policy, type RuleParameters } from './policy.js';
import { reachOf } from './reach.js';
import { feedRules, rules } from './rules/index.js';

type AnyRule = Pick<Rule | FeedRule, 'id' | 'version' | 'numbers' | 'severities'>;

/**
 * What is wrong with the rules of a policy document: a rule or version that does not exist, a number or severity that is
 * missing, unknown or counts something else, a recipient whom no chain and no copy can reach. Empty when every rule it
 * names can run and be told.
 */
export function policyFaults(policy: Pick<Policy, 'rules'> & Partial<Pick<Policy, 'chains'>>): readonly string[] {
  const asked = new Set(Object.values(policy.chains ?? {}).flat(2));
  return Object.entries(policy.rules).flatMap(([id, parameters]) => {
    const all: readonly AnyRule[] = [...rules, ...feedRules];
    const rule = all.find((known) => known.id === id && known.version === parameters.version);
    return rule === undefined
      ? [`rules.${id}: there is no version ${parameters.version} of this rule`]
      : [
          ...recipientFaults(rule, parameters, asked),
          ...numberFaults(rule, parameters),
          ...severityFaults(rule, parameters),
        ];
  });
}

function recipientFaults(rule: AnyRule, { recipients }: RuleParameters, asked: ReadonlySet<string>): readonly string[] {
  return recipients
    .filter((role) => !asked.has(role) && reachOf(role) === null)
    .map((role) => `rules.${rule.id}.recipients: no chain and no copy reaches ${role}`);
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
