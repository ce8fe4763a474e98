import { loadPolicies } from '#libs/platform/documents';
import { rules, type Policy, type Rule } from '#libs/policy';
import { aCheekBruise, aChild, anAttendance, planUnknown } from './facts.js';
import { checkCase, describeRule, type Expected, type RuleCase } from './rule-spec.js';

const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;
const seen = '2026-11-17T13:22:00Z';
const bruised: RuleCase = ['a baby has a bruise', aChild([anAttendance(seen, { injuries: [aCheekBruise] })])];
const lists = { fires: [bruised], staysQuiet: [bruised], cannotTell: [bruised] };

describe('the specification of a rule', () => {
  it.each(['fires', 'staysQuiet', 'cannotTell'] as const)('is refused without an example in %s', (list) => {
    expect(() => describeRule(ruleOf('R15'), { ...lists, [list]: [] })).toThrow(`R15 has no example in ${list}`);
  });

  it('of a rule that waits is refused without an example of the wait', () => {
    expect(() => describeRule(ruleOf('R03'), lists)).toThrow('R03 has no example in waits');
  });
});

describe('one example', () => {
  let policies: readonly Policy[] = [];
  beforeAll(async () => {
    policies = await loadPolicies('libs/policy/parameters');
  });
  const expecting = (expected: Expected): (() => void) => {
    const [sentence, child] = bruised;
    return () => checkCase(ruleOf('R15'), 'fires', [sentence, child, expected], policies);
  };

  it('holds when the rule says so', () => {
    expect(expecting({ severity: 'IMMEDIATE', recipients: ['NIC', 'NN', 'CON'] })).not.toThrow();
  });

  it.each(['stays-quiet', 'cannot-tell', 'waits'] as const)('fails when the rule fires and %s was said', (outcome) => {
    expect(() => checkCase(ruleOf('R15'), outcome, bruised, policies)).toThrow();
  });

  it.each<[string, Expected]>([
    ['severity', { severity: 'CONCERN' }],
    ['recipients', { recipients: ['NN'] }],
    ['sentence', { sentence: '{child} was seen.' }],
    ['evidence', { contacts: [`visit-${seen}`, 'another'] }],
    ['facts', { facts: { injuries: 2 } }],
    ['assumptions', { assumptions: [] }],
    ['missing', { missing: [] }],
    ['contact', { at: 'another' }],
  ])('fails when another %s was said', (_, expected) => {
    expect(expecting(expected)).toThrow();
  });

  it('fails when a wait ends at another second', () => {
    const arrived = aChild([anAttendance(seen, { plan: planUnknown })]);
    const until = (second: string): (() => void) => {
      return () => checkCase(ruleOf('R03'), 'waits', ['a child arrives', arrived, { until: second }], policies);
    };
    expect(until('2026-11-17T13:23:00Z')).not.toThrow();
    expect(until('2026-11-17T13:23:01Z')).toThrow();
  });
});
