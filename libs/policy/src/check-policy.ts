import { type Rule } from './define-rule.js';
import { type FeedRule } from './feed-rule.js';
import { type Parameter, type Policy, type RuleParameters } from './policy.js';
import { reachOf } from './reach.js';
import { feedRules, rules } from './rules/index.js';

type AnyRule = Pick<Rule | FeedRule, 'id' | 'version' | 'numbers' | 'severities'>;

/** What is wrong with a policy document, and where in it. */
export interface PolicyFault {
  /** `rules.R08.numbers.windowDays`. */
  readonly path: string;
  /** With what is allowed there. */
  readonly message: string;
}

/**
 * What is wrong with the rules of a policy document: a rule or version that does not exist, a number or severity that is
 * missing, unknown, out of range or counts something else, a recipient whom no chain and no copy can reach. Empty when every
 * rule it names can run and be told.
 */
export function policyFaults(policy: Pick<Policy, 'rules'> & Partial<Pick<Policy, 'chains'>>): readonly PolicyFault[] {
  const asked = new Set(Object.values(policy.chains ?? {}).flat(2));
  const all: readonly AnyRule[] = [...rules, ...feedRules];
  return Object.entries(policy.rules).flatMap(([id, parameters]) => {
    const rule = all.find((known) => known.id === id && known.version === parameters.version);
    return rule === undefined
      ? [fault(`rules.${id}`, `there is no version ${parameters.version} of this rule; ${knownVersions(id, all)}`)]
      : [
          ...recipientFaults(rule, parameters, asked),
          ...numberFaults(rule, parameters),
          ...severityFaults(rule, parameters),
        ];
  });
}

function fault(path: string, message: string): PolicyFault {
  return { path, message };
}

function knownVersions(id: string, all: readonly AnyRule[]): string {
  const versions = all.filter((rule) => rule.id === id).map(({ version }) => version);
  if (versions.length > 0) return `allowed: version ${versions.join(', ')}`;
  return `allowed: ${[...new Set(all.map((rule) => rule.id))].sort().join(', ')}`;
}

function recipientFaults(
  rule: AnyRule,
  { recipients }: RuleParameters,
  asked: ReadonlySet<string>,
): readonly PolicyFault[] {
  return recipients
    .filter((role) => !asked.has(role) && reachOf(role) === null)
    .map((role) => fault(`rules.${rule.id}.recipients`, `no chain and no copy reaches ${role}`));
}

function numberFaults(rule: AnyRule, { numbers }: RuleParameters): readonly PolicyFault[] {
  const place = `rules.${rule.id}.numbers`;
  const allowed = `allowed: ${Object.keys(rule.numbers).join(', ') || 'none'}`;
  return [
    ...Object.entries(rule.numbers).flatMap(([name, unit]) => {
      const written = numbers[name];
      if (written === undefined) return [fault(`${place}.${name}`, 'missing')];
      if (written.unit !== unit) return [fault(`${place}.${name}`, `counts ${written.unit}, not ${unit}`)];
      return rangeFaults(`${place}.${name}`, written);
    }),
    ...Object.keys(numbers).flatMap((name) =>
      name in rule.numbers ? [] : [fault(`${place}.${name}`, `no such number; ${allowed}`)],
    ),
  ];
}

/** Most that a number of a unit may be: above it a slip is likelier than a wish. No clinical number is near it. */
const most: Readonly<Record<string, number>> = {
  seconds: 86_400,
  minutes: 10_080,
  hours: 8_784,
  days: 1_100,
  'working days': 260,
  weeks: 60,
  months: 36,
  years: 26,
  percent: 100,
};
const mostOfAnythingElse = 100;

function rangeFaults(path: string, { value, unit }: Parameter): readonly PolicyFault[] {
  const limit = most[unit] ?? mostOfAnythingElse;
  return value >= 0 && value <= limit ? [] : [fault(path, `${value} is out of range; allowed: 0 to ${limit} ${unit}`)];
}

function severityFaults(rule: AnyRule, { severities }: RuleParameters): readonly PolicyFault[] {
  const place = `rules.${rule.id}.severities`;
  return [
    ...rule.severities.flatMap((name) => (name in severities ? [] : [fault(`${place}.${name}`, 'missing')])),
    ...Object.keys(severities).flatMap((name) =>
      rule.severities.includes(name)
        ? []
        : [fault(`${place}.${name}`, `no such severity; allowed: ${rule.severities.join(', ')}`)],
    ),
  ];
}
