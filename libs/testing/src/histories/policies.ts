import { loadPolicies } from '#libs/platform/documents';
import { type Parameter, type Policy, type RuleParameters, type Severity } from '#libs/policy';

/** When the second policy takes the place of the first: in the middle of many histories. */
export const secondPolicyFrom = Date.parse('2026-10-01T09:00:00Z');

const policyFolder = 'libs/policy/parameters';

/**
 * Two policies, one after the other: the repository's first document, and one that differs from it in every window,
 * wait and severity, so that judging by the wrong one shows. Rules that are added later take part by themselves.
 */
export async function inventedPolicies(): Promise<readonly [Policy, Policy]> {
  const [document] = await loadPolicies(policyFolder);
  if (document === undefined) throw new Error(`${policyFolder} is empty`);
  const first = { ...document, id: 'invented', version: '1', hash: '1'.repeat(64) };
  const second = {
    ...first,
    version: '2',
    hash: '2'.repeat(64),
    inForceFrom: secondPolicyFrom,
    planStaleAfterDays: first.planStaleAfterDays * 2,
    signs: mapped(first.signs, (limit) => limit * 2),
    copies: { ...first.copies, practiceDays: 30 },
    rules: Object.fromEntries(Object.entries(first.rules).map(([id, rule]) => [id, otherwise(rule)])),
  };
  return [first, second];
}

function otherwise(rule: RuleParameters): RuleParameters {
  const severities = Object.entries(rule.severities).map(([name, severity]) => [name, another[severity]]);
  const numbers = Object.entries(rule.numbers).map(([name, parameter]) => [
    name,
    { ...parameter, value: changed(parameter) },
  ]);
  return { ...rule, severities: Object.fromEntries(severities), numbers: Object.fromEntries(numbers) };
}

const mapped = <Name extends string>(numbers: Readonly<Record<Name, number>>, to: (number: number) => number) =>
  Object.fromEntries(
    (Object.entries(numbers) as [Name, number][]).map(([name, value]) => [name, to(value)]),
  ) as Readonly<Record<Name, number>>;

const another: Readonly<Record<Severity, Severity>> = {
  IMMEDIATE: 'URGENT',
  URGENT: 'CONCERN',
  CONCERN: 'INFORMATION',
  INFORMATION: 'CONCERN',
};

/** Ages in years and weeks of pregnancy stay what they are. */
function changed({ value, unit }: Parameter): number {
  switch (unit) {
    case 'days':
      return value + 34;
    case 'seconds':
    case 'minutes':
      return value * 5;
    default:
      return value;
  }
}
