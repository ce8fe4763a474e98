import { loadPolicies } from '#libs/platform/documents';
import { numberOf, parametersOf, policyAt, severityOf, type Policy, type RuleParameters } from './policy.js';

const parameters: RuleParameters = {
  version: 2,
  recipients: ['NN'],
  severities: { any: 'URGENT' },
  numbers: { underYears: { value: 18, unit: 'years', source: 'Children Act 1989, section 105' } },
};

describe('the policy in force', () => {
  let policies: readonly Policy[] = [];
  beforeAll(async () => {
    const [first] = await loadPolicies('libs/policy/parameters');
    policies = ['2026-01-01', '2026-06-01'].map((date) => ({
      ...first!,
      version: date,
      inForceFrom: Date.parse(`${date}T00:00:00Z`),
    }));
  });

  it.each([
    ['a second before the second begins', '2026-05-31T23:59:59Z', '2026-01-01'],
    ['as the second begins', '2026-06-01T00:00:00Z', '2026-06-01'],
    ['long after', '2031-01-01T00:00:00Z', '2026-06-01'],
    ['before there was any: the earliest', '2019-01-01T00:00:00Z', '2026-01-01'],
  ])('%s', (_, moment, version) => {
    expect(policyAt(policies, Date.parse(moment)).version).toBe(version);
  });

  it('has to exist', () => {
    expect(() => policyAt([], 0)).toThrow('no policy');
  });

  it('says something of one version of a rule only', () => {
    const policy: Policy = { ...policies[0]!, rules: { R15: parameters } };
    expect(parametersOf(policy, { id: 'R15', version: 2 })).toBe(parameters);
    expect(parametersOf(policy, { id: 'R15', version: 1 })).toBeNull();
    expect(parametersOf(policy, { id: 'R01', version: 1 })).toBeNull();
  });
});

describe('a number or severity of a policy', () => {
  it('is what the document says', () => {
    expect(numberOf('R15', parameters, 'underYears')).toBe(18);
    expect(severityOf('R15', parameters, 'any')).toBe('URGENT');
  });

  it('is never guessed: a document that lacks it is an error that names it', () => {
    expect(() => numberOf('R15', parameters, 'overYears')).toThrow('the policy lacks the number overYears of R15');
    expect(() => severityOf('R15', parameters, 'none')).toThrow('the policy lacks the severity none of R15');
  });
});
