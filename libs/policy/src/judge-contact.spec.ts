import { loadPolicies } from '#libs/platform/documents';
import { aChild, anAttendance } from '#libs/testing';
import { defineRule, type RuleDeclaration } from './define-rule.js';
import { type Finding, type ThreeValued, type TraceLine, type WatchRequest } from './facts.js';
import { Case, findingOf, judge, traceLineOf, type OtherAnswers } from './judge-contact.js';
import { type Policy, type RuleParameters } from './policy.js';
import { rules } from './rules/index.js';

const parameters: RuleParameters = {
  version: 1,
  recipients: ['NN'],
  severities: { any: 'CONCERN' },
  numbers: { days: { value: 3, unit: 'days', source: 'design default' } },
};

/** A verdict with everything that is written of it. */
interface Said {
  readonly line: TraceLine;
  readonly finding: Finding | null;
  readonly waitsUntil: number | undefined;
  readonly looksAgainAt: number | undefined;
}

const contact = anAttendance('2026-11-17T13:22:00Z', { key: 'k' });
const nobody: OtherAnswers = {
  firesAt: () => false,
  within: () => ({ value: 'no', latest: null, assumptions: [] }),
  saidAt: () => ({ value: 'no', most: null, assumptions: [] }),
};
const waited = { rule: 'R01', anchorKind: 'visit', anchorKey: 'k', dueAt: Infinity } as const;

describe('what one rule says of one contact', () => {
  let policy: Policy;
  beforeAll(async () => {
    [policy] = (await loadPolicies('libs/policy/parameters')) as [Policy];
  });
  const verdict = (
    changes: Partial<RuleDeclaration>,
    given: { waited?: readonly WatchRequest[]; fired?: readonly string[] } = {},
  ): Said => {
    const made = judge(
      defineRule({
        ...rules[0]!,
        severities: ['any'],
        when: { one: () => 'yes', other: () => 'yes' },
        severity: () => 'any',
        evidence: (scene) => ({ contacts: [scene.contact], facts: { n: 1 } }),
        assumptions: () => ['taken'],
        missing: () => ['birth date'],
        sentence: () => '{child} was seen.',
        ...changes,
      }),
      parameters,
      new Case(aChild([contact], { firedWatches: given.waited ?? [] }), contact, {
        firesAt: (rule) => given.fired?.includes(rule) === true,
        within: (asked, at, days) => ({
          value: given.fired?.some((rule) => asked.includes(rule)) === true ? 'yes' : 'no',
          latest: { rule: `${asked.join(' ')} in ${days} days`, contact: at },
          assumptions: [],
        }),
        saidAt: () => ({ value: 'no', most: null, assumptions: [] }),
      }),
    );
    const finding = made.outcome === 'fires' ? findingOf(made, policy) : null;
    return { line: traceLineOf(made), finding, waitsUntil: made.waitsUntil, looksAgainAt: made.looksAgainAt };
  };
  const saying = (values: Readonly<Record<string, ThreeValued>>, changes: Partial<RuleDeclaration> = {}): Said =>
    verdict({
      when: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])),
      ...changes,
    });

  it('works out once what conditions and the sentence both ask', () => {
    let times = 0;
    const answer = (): { readonly n: number } => ({ n: (times += 1) });
    const { finding } = verdict({
      when: {
        one: (scene) => (scene.once(answer).n === 1 ? 'yes' : 'no'),
        other: (scene) => (scene.once(answer).n === 1 ? 'yes' : 'no'),
      },
      sentence: (scene) => `{child} was seen ${scene.once(answer).n} time.`,
    });
    expect(finding?.sentence).toBe('{child} was seen 1 time.');
  });

  it('is a finding when every clause is yes, with evidence, what is missing, and what was taken for granted', () => {
    expect(verdict({}).finding).toEqual({
      rule: 'R01',
      ruleVersion: 1,
      clause: 'main',
      anchor: { kind: 'visit', key: 'k' },
      contactKey: 'k',
      severity: 'CONCERN',
      recipients: ['NN'],
      pageWithinDays: policy.pageWithinDays,
      sentence: '{child} was seen.',
      evidence: { contacts: ['k'], facts: { n: 1 }, assumptions: ['taken'], missing: ['birth date'] },
      restsOn: [contact],
      plan: contact.plan,
      policyHash: policy.hash,
    });
  });

  it('is no finding and nothing missing when one clause is no, whatever is unknown', () => {
    const { line, finding, waitsUntil } = saying({ one: 'no', other: 'unknown' });
    expect({ finding, waitsUntil }).toEqual({ finding: null, waitsUntil: undefined });
    expect(line).toMatchObject({ outcome: 'stays-quiet', missing: [], assumptions: ['taken'] });
    expect(line.clauses).toEqual([
      { clause: 'one', value: 'no' },
      { clause: 'other', value: 'unknown' },
    ]);
  });

  it('is no finding without asking what stands behind a clause that says no; the trace asks all', () => {
    let isForDeciding = true;
    const other = (): ThreeValued => {
      if (isForDeciding) throw new Error('this costs something');
      return 'unknown';
    };
    const rule = defineRule({ ...rules[0]!, when: { one: () => 'no', other } });
    const made = judge(rule, parameters, new Case(aChild([contact]), contact, nobody));
    expect(made.outcome).toBe('stays-quiet');
    isForDeciding = false;
    expect(traceLineOf(made).clauses).toEqual([
      { clause: 'one', value: 'no' },
      { clause: 'other', value: 'unknown' },
    ]);
  });

  it('is that it cannot tell, with what is missing, when a clause is unknown and none is no', () => {
    const { line, finding, waitsUntil } = saying({ one: 'yes', other: 'unknown' }, { waitUntil: () => 99 });
    expect({ finding, waitsUntil }).toEqual({ finding: null, waitsUntil: undefined });
    expect(line).toMatchObject({ outcome: 'cannot-tell', missing: ['birth date'] });
  });

  it('is a wait until the watch has fallen due, and a finding afterwards', () => {
    const waiting = verdict({ waitUntil: () => 99 });
    expect([waiting.line.outcome, waiting.waitsUntil, waiting.finding]).toEqual(['waits', 99, null]);
    const over = verdict({ waitUntil: () => 99 }, { waited: [waited] });
    expect([over.line.outcome, over.waitsUntil, over.finding?.rule]).toEqual(['fires', undefined, 'R01']);
  });

  it('is a finding that looks again later, when its first wait is over, and says so once that moment has passed', () => {
    const twice: Partial<RuleDeclaration> = {
      waitUntil: () => 99,
      looksAgainAt: () => 500,
      sentence: ({ hasLookedAgain }) => `{child} ${hasLookedAgain}`,
    };
    const again = { ...waited, rule: 'R01 again', dueAt: 500 };
    const answers = (...given: readonly WatchRequest[]): unknown[] => {
      const { line, waitsUntil, looksAgainAt, finding } = verdict(twice, { waited: given });
      return [line.outcome, waitsUntil, looksAgainAt, finding?.sentence];
    };
    expect(answers()).toEqual(['waits', 99, 500, undefined]);
    expect(answers(waited)).toEqual(['fires', undefined, 500, '{child} false']);
    expect(answers(waited, again)).toEqual(['fires', undefined, undefined, '{child} true']);
    // the first wait begins anew when the contact is corrected: the second says nothing of that
    expect(answers(again)).toEqual(['waits', 99, undefined, undefined]);
    expect(answers(waited, { ...again, dueAt: 499 })).toEqual(['fires', undefined, 500, '{child} false']);
  });

  it('reads its numbers from the policy, and another rule only when it says that it depends on it', () => {
    const reads: Partial<RuleDeclaration> = {
      dependsOn: ['R15'],
      sentence: ({ number, fires }) => `{child} ${number('days')} ${fires('R15')}`,
    };
    expect(verdict(reads, { fired: ['R15'] }).finding?.sentence).toBe('{child} 3 true');
    expect(verdict(reads).finding?.sentence).toBe('{child} 3 false');
    const looksBack: Partial<RuleDeclaration> = {
      dependsOn: ['R15', 'R08'],
      sentence: ({ firedWithin }) => `{child} ${firedWithin(['R15', 'R08'], 90).latest?.rule}`,
    };
    expect(verdict(looksBack).finding?.sentence).toBe('{child} R15 R08 in 90 days');
    expect(() => verdict({ ...looksBack, dependsOn: ['R08'] })).toThrow('R01 reads R15 without declaring it');
    expect(() => verdict({ when: { here: ({ saidHere }) => saidHere(['R15']).value } })).toThrow(
      'R01 reads R15 without declaring it',
    );
    expect(() =>
      verdict({ sentence: ({ firedInOtherChapters }) => String(firedInOtherChapters(90).latest?.rule) }),
    ).toThrow('R01 asks other chapters without declaring it');
    expect(() => verdict({ when: { other: ({ fires }) => (fires('R15') ? 'yes' : 'no') } })).toThrow(
      'R01 reads R15 without declaring it',
    );
  });
});
