import { loadPolicies } from '#libs/platform/documents';
import { policyFaults, type PolicyFault } from './check-policy.js';
import { type RuleParameters } from './policy.js';

describe('the rules of a policy document', () => {
  let r15: RuleParameters;
  beforeAll(async () => {
    const [policy] = await loadPolicies('libs/policy/parameters');
    r15 = policy!.rules['R15']!;
  });
  const inWords = ({ path, message }: PolicyFault): string => `${path}: ${message}`;
  const faultsWith = (changes: Partial<RuleParameters>): readonly string[] =>
    policyFaults({ rules: { R15: { ...r15, ...changes } } }).map(inWords);

  it('have no fault when each is complete; a document without rules has none', () => {
    expect(faultsWith({})).toEqual([]);
    expect(policyFaults({ rules: {} })).toEqual([]);
  });

  it('must exist, in that version', () => {
    const [unknown] = policyFaults({ rules: { R99: r15 } });
    expect(unknown?.path).toBe('rules.R99');
    expect(unknown?.message).toMatch(/^there is no version 1 of this rule; allowed: R01, R02, .*R48$/);
    expect(faultsWith({ version: 7 })).toEqual(['rules.R15: there is no version 7 of this rule; allowed: version 1']);
  });

  it('must give every number that the rule reads, and no other', () => {
    const { termWeeks, ...others } = r15.numbers;
    expect(faultsWith({ numbers: others })).toEqual(['rules.R15.numbers.termWeeks: missing']);
    expect(faultsWith({ numbers: { ...r15.numbers, bruises: termWeeks! } })).toEqual([
      `rules.R15.numbers.bruises: no such number; allowed: ${Object.keys(r15.numbers).join(', ')}`,
    ]);
  });

  it('must count in the unit that the rule counts in: days taken for years would silence a rule', () => {
    const inDays = { ...r15.numbers, underYears: { ...r15.numbers['underYears']!, unit: 'days' } };
    expect(faultsWith({ numbers: inDays })).toEqual(['rules.R15.numbers.underYears: counts days, not years']);
  });

  it('must be in the range of its unit: a window of a century is a slip', () => {
    const days = (value: number) => ({ ...r15.numbers, lookBackDays: { ...r15.numbers['lookBackDays']!, value } });
    expect(faultsWith({ numbers: days(1_100) })).toEqual([]);
    expect(faultsWith({ numbers: days(1_101) })).toEqual([
      'rules.R15.numbers.lookBackDays: 1101 is out of range; allowed: 0 to 1100 days',
    ]);
    expect(faultsWith({ numbers: days(-1) })).toHaveLength(1);
  });

  it('must give every severity that the rule uses, and no other', () => {
    expect(faultsWith({ severities: { alone: 'URGENT' } })).toEqual([
      'rules.R15.severities.any: missing',
      'rules.R15.severities.conditionDiagnosed: missing',
      'rules.R15.severities.alone: no such severity; allowed: any, conditionDiagnosed',
    ]);
  });

  it('must name recipients whom a chain or a copy reaches: a rule that tells nobody is a fault', () => {
    expect(faultsWith({ recipients: ['CON', 'PLN', 'NN', 'GP', 'HV', 'LACN', 'SW', 'CSC'] })).toEqual([]);
    expect(faultsWith({ recipients: ['NN', 'POL'] })).toEqual([
      'rules.R15.recipients: no chain and no copy reaches POL',
    ]);
    const chains = { hospital: [['NN'], ['POL']] };
    expect(policyFaults({ rules: { R15: { ...r15, recipients: ['POL'] } }, chains })).toEqual([]);
  });

  it('are reported with all their faults at once', () => {
    expect(faultsWith({ numbers: {}, severities: {} })).toHaveLength(Object.keys(r15.numbers).length + 2);
  });
});
