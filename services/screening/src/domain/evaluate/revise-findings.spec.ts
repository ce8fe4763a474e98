import { findingId } from './finding-id.js';
import {
  isLate,
  reviseFindings,
  withCounterfactuals,
  type CurrentFinding,
  type FindingContent,
  type HeldFinding,
} from './revise-findings.js';

function finding(given: Partial<CurrentFinding> & { readonly rule?: string } = {}): CurrentFinding {
  const { rule = 'R15', ...rest } = given;
  return {
    findingId: 'finding-1',
    childId: 'ivo',
    contentHash: 'as seen',
    content: { rule: { id: rule, version: 1 }, clause: 'injury' } as FindingContent,
    pageWithinDays: 7,
    visitKeys: ['V1'],
    ...rest,
  };
}

function held(given: Partial<HeldFinding> = {}): HeldFinding {
  return { ...finding(), state: 'raised', revision: 1, ...given };
}

function changes(current: readonly CurrentFinding[], before: readonly HeldFinding[]) {
  return reviseFindings(current, before).revisions.map(
    ({ finding: { findingId: id, childId }, revision, change, rekeyedFrom }) => ({
      id,
      childId,
      revision,
      change,
      ...(rekeyedFrom === null ? {} : { rekeyedFrom }),
    }),
  );
}

describe('revisions of findings', () => {
  it('given nothing, when a rule fires, then it is raised with number 1', () => {
    expect(changes([finding()], [])).toEqual([{ id: 'finding-1', childId: 'ivo', revision: 1, change: 'raised' }]);
  });

  it('given a raised finding, when the facts are the same, then nothing happens', () => {
    expect(changes([finding()], [held()])).toEqual([]);
  });

  it('given a raised finding, when its content changes, then it is revised', () => {
    expect(changes([finding({ contentHash: 'another' })], [held()])).toMatchObject([
      { revision: 2, change: 'revised' },
    ]);
  });

  it('given a raised finding, when only the visits of its contact are others, then it is kept with these, and nobody is told', () => {
    const before = held({ visitKeys: ['V1', 'V2'] });
    expect(reviseFindings([finding()], [before])).toEqual({ revisions: [], left: [], regrouped: [finding()] });
    expect(reviseFindings([finding()], [held()])).toEqual({ revisions: [], left: [], regrouped: [] });
    expect(reviseFindings([finding()], [{ ...before, state: 'withdrawn' }]).regrouped).toEqual([]);
    expect(reviseFindings([finding({ contentHash: 'another' })], [before]).regrouped).toEqual([]);
  });

  it('given a raised finding, when its rule no longer fires, then it is withdrawn, once', () => {
    expect(changes([], [held()])).toMatchObject([{ revision: 2, change: 'withdrawn' }]);
    expect(changes([], [held({ state: 'withdrawn', revision: 2 })])).toEqual([]);
  });

  it('given a raised finding, when its key changes, then it is told under the new one; a change of severity on its own', () => {
    const before = held({ content: { ...finding().content, severity: 'INFORMATION' } });
    const same = finding({ findingId: 'finding-0', content: before.content });
    expect(changes([same], [before])).toMatchObject([{ revision: 1, change: 'rekeyed', rekeyedFrom: 'finding-1' }]);
    const worse = { ...same, content: { ...same.content, severity: 'CONCERN' as const } };
    expect(changes([worse], [before])).toMatchObject([
      { revision: 1, change: 'rekeyed', rekeyedFrom: 'finding-1' },
      { revision: 2, change: 'revised' },
    ]);
  });

  it('given a withdrawn finding, when its rule fires again, then the number goes on', () => {
    expect(changes([finding()], [held({ state: 'withdrawn', revision: 2 })])).toMatchObject([
      { revision: 3, change: 'raised' },
    ]);
  });

  it('given a finding, when its visit moves to another child, then it is withdrawn there and raised here', () => {
    expect(changes([finding({ childId: 'ada' })], [held()])).toEqual([
      { id: 'finding-1', childId: 'ivo', revision: 2, change: 'withdrawn' },
      { id: 'finding-1', childId: 'ada', revision: 3, change: 'raised' },
    ]);
  });

  it('given a finding, when the key of its contact changes, then one revision says so and nobody is told twice', () => {
    const now = finding({ findingId: 'finding-2', visitKeys: ['A9', 'V1'] });
    expect(changes([now], [held()])).toEqual([
      { id: 'finding-2', childId: 'ivo', revision: 1, change: 'rekeyed', rekeyedFrom: 'finding-1' },
    ]);
    const back = [held({ state: 'rekeyed' }), held({ ...now, state: 'raised', revision: 1 })];
    expect(changes([finding()], back)).toEqual([
      { id: 'finding-1', childId: 'ivo', revision: 2, change: 'rekeyed', rekeyedFrom: 'finding-2' },
    ]);
  });

  it('given findings of a child, when one is withdrawn and another raised, then the withdrawal is said first', () => {
    const raised = finding({ findingId: 'finding-0', visitKeys: ['V2'] });
    expect(changes([raised], [held()]).map(({ change }) => change)).toEqual(['withdrawn', 'raised']);
  });

  it('given a finding, when another contact of the child fires the same rule, then both are told', () => {
    expect(changes([finding({ findingId: 'finding-2', visitKeys: ['V2'] })], [held()])).toMatchObject([
      { id: 'finding-1', change: 'withdrawn' },
      { id: 'finding-2', change: 'raised' },
    ]);
  });
});

describe('when a finding would not have been', () => {
  const crawls = [{ lever: 'mobility-recorded', words: 'a clinician had recorded that {child} crawls' }];
  const told = (current: readonly CurrentFinding[], before: readonly HeldFinding[]) =>
    withCounterfactuals(reviseFindings(current, before).revisions).map(({ change, finding: { content } }) => [
      change,
      content.counterfactual,
    ]);

  it('is worked out once for each revision that tells something, and not for what is as it was', () => {
    let asked = 0;
    const counterfactual = () => {
      asked += 1;
      return crawls;
    };
    const other = finding({ findingId: 'finding-2', contentHash: 'another', counterfactual });
    const current = [finding({ counterfactual }), other, finding({ findingId: 'finding-3', counterfactual })];
    const before = [held(), held({ findingId: 'finding-2' })];
    expect(told(current, before)).toEqual([
      ['revised', crawls],
      ['raised', crawls],
    ]);
    expect(asked).toBe(2);
  });

  it('is said under a new key as well, and a withdrawal bears what was said last', () => {
    const now = finding({ findingId: 'finding-2', visitKeys: ['A9', 'V1'], counterfactual: () => [] });
    expect(told([now], [held()])).toEqual([['rekeyed', []]]);
    const said = held({ content: { ...held().content, counterfactual: crawls } });
    expect(told([], [said])).toEqual([['withdrawn', crawls]]);
  });

  it('is not said of a rule that declares no levers', () => {
    const [revision] = withCounterfactuals(reviseFindings([finding({ counterfactual: () => null })], []).revisions);
    expect(revision?.finding.content).not.toHaveProperty('counterfactual');
  });

  it('is no part of what is compared', () => {
    const said = held({ content: { ...held().content, counterfactual: crawls } });
    expect(changes([finding({ counterfactual: () => [] })], [said])).toEqual([]);
  });
});

describe('what a finding rests on', () => {
  it('its id depends on rule, anchor and clause alone', () => {
    const anchor = { kind: 'visit', key: 'b0c7' } as const;
    expect(findingId('R15', anchor, 'injury')).toBe(findingId('R15', { ...anchor }, 'injury'));
    const others = [
      findingId('R01', anchor, 'injury'),
      findingId('R15', { kind: 'watch', key: 'b0c7' }, 'injury'),
      findingId('R15', { ...anchor, key: 'b0c8' }, 'injury'),
      findingId('R15', anchor, 'mark'),
    ];
    expect(new Set([...others, findingId('R15', anchor, 'injury')]).size).toBe(5);
  });

  it('it is late when its contact lies further back than the rule pages', () => {
    const day = 86_400_000;
    expect(isLate(0, 7 * day, 7)).toBe(false);
    expect(isLate(0, 7 * day + 1, 7)).toBe(true);
  });
});
