import fc from 'fast-check';
import { type ThreeValued } from './facts.js';
import { all, any, atLeast, countOf, known, not } from './kleene.js';

const values = ['yes', 'no', 'unknown'] as const;

const conjunction: Readonly<Record<ThreeValued, Readonly<Record<ThreeValued, ThreeValued>>>> = {
  yes: { yes: 'yes', no: 'no', unknown: 'unknown' },
  no: { yes: 'no', no: 'no', unknown: 'no' },
  unknown: { yes: 'unknown', no: 'no', unknown: 'unknown' },
};
const disjunction: Readonly<Record<ThreeValued, Readonly<Record<ThreeValued, ThreeValued>>>> = {
  yes: { yes: 'yes', no: 'yes', unknown: 'yes' },
  no: { yes: 'yes', no: 'no', unknown: 'unknown' },
  unknown: { yes: 'yes', no: 'unknown', unknown: 'unknown' },
};
const pairs = values.flatMap((left) => values.map((right) => [left, right] as const));

describe('three-valued logic', () => {
  it.each(pairs)('%s and %s, as in the truth table', (left, right) => {
    expect(all([() => left, () => right], null)).toBe(conjunction[left][right]);
  });

  it.each(pairs)('%s or %s, as in the truth table', (left, right) => {
    expect(any(left, right)).toBe(disjunction[left][right]);
  });

  it('keeps unknown unknown when it is negated', () => {
    expect(values.map(not)).toEqual(['no', 'yes', 'unknown']);
  });

  it('says yes for no conditions at all, and no for no alternatives at all', () => {
    expect([all([], null), any()]).toEqual(['yes', 'no']);
  });

  it('takes a plain fact for what it is', () => {
    expect([known(true), known(false)]).toEqual(['yes', 'no']);
  });
});

describe('counting with unknown members', () => {
  it.each([
    ['two certain visits reach two', 2, { lo: 2, hi: 3 }, 'yes'],
    ['one certain and one possible visit may reach two', 2, { lo: 1, hi: 2 }, 'unknown'],
    ['one certain and one possible visit cannot reach three', 3, { lo: 1, hi: 2 }, 'no'],
    ['nothing reaches nought', 0, { lo: 0, hi: 0 }, 'yes'],
  ] as const)('%s', (_, k, interval, expected) => {
    expect(atLeast(k, interval)).toBe(expected);
  });

  it('counts certain members below and possible ones above', () => {
    expect(countOf(['yes', 'unknown', 'no', 'yes'])).toEqual({ lo: 2, hi: 3 });
  });
});

describe('resolving an unknown', () => {
  type Tree = { op: 'and' | 'or'; parts: Tree[] } | { op: 'not'; part: Tree } | { op: 'leaf'; at: number };
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.record({ op: fc.constant('leaf' as const), at: fc.nat(5) }),
      fc.record({ op: fc.constantFrom('and' as const, 'or' as const), parts: fc.array(tie('tree'), { maxLength: 4 }) }),
      fc.record({ op: fc.constant('not' as const), part: tie('tree') }),
    ),
  }));

  const evaluate = (node: Tree, leaves: readonly ThreeValued[]): ThreeValued => {
    switch (node.op) {
      case 'leaf':
        return leaves[node.at]!;
      case 'not':
        return not(evaluate(node.part, leaves));
      case 'and':
        return all(
          node.parts.map((part) => (given: readonly ThreeValued[]) => evaluate(part, given)),
          leaves,
        );
      case 'or':
        return any(...node.parts.map((part) => evaluate(part, leaves)));
    }
  };

  it('never contradicts an answer that was settled, however conditions are nested', () => {
    const six = fc.array(fc.constantFrom(...values), { minLength: 6, maxLength: 6 });
    const answers = fc.array(fc.constantFrom('yes' as const, 'no' as const), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(tree, six, answers, (node, leaves, resolution) => {
        const before = evaluate(node, leaves);
        const resolved = leaves.map((leaf, at) => (leaf === 'unknown' ? resolution[at]! : leaf));
        const after = evaluate(node, resolved);
        expect(after).not.toBe('unknown');
        expect(before === 'unknown' || before === after).toBe(true);
      }),
    );
  });

  it('never contradicts a count that was settled', () => {
    const member = fc.record({ value: fc.constantFrom(...values), resolution: fc.boolean() });
    fc.assert(
      fc.property(fc.array(member, { maxLength: 12 }), fc.nat(12), (members, k) => {
        const before = atLeast(k, countOf(members.map(({ value }) => value)));
        const resolved = members.map(({ value, resolution }) => (value === 'unknown' ? known(resolution) : value));
        const after = atLeast(k, countOf(resolved));
        expect(after).not.toBe('unknown');
        expect(before === 'unknown' || before === after).toBe(true);
      }),
    );
  });

  it('obeys the laws of De Morgan', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...values)), (members) => {
        const asks = members.map((value) => () => value);
        expect(not(all(asks, null))).toBe(any(...members.map(not)));
      }),
    );
  });
});
