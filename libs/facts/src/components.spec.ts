import fc from 'fast-check';
import { componentsOf, type Edge, type KnownRef } from './components.js';

function ref(name: string, firstReceivedAt: number, kind: KnownRef['kind'] = 'local'): KnownRef {
  return { ref: name, kind, mintedChildId: `child of ${name}`, firstReceivedAt };
}

function edge(left: string, right: string, at = 0, state: Edge['state'] = 'live', feed = 'a'): Edge {
  return { left, right, feed, state, at, receivedAt: at, signalId: `${left} ${right} ${at} ${state}` };
}

const nhs1 = ref('nhs-1', 5, 'verified');
const nhs2 = ref('nhs-2', 6, 'verified');
const l18 = ref('local-18', 3);
const l19 = ref('local-19', 4);

describe('which references are one child', () => {
  it('references that nothing links are children of their own', () => {
    expect(Object.fromEntries(componentsOf([nhs1, l18], []).childOf)).toEqual({
      'nhs-1': 'child of nhs-1',
      'local-18': 'child of local-18',
    });
  });

  it('a statement with a verified number and a local id makes them one child, with the id of the first known', () => {
    const { childOf } = componentsOf([nhs1, l18], [edge('local-18', 'nhs-1')]);
    expect(new Set(childOf.values())).toEqual(new Set(['child of local-18']));
  });

  it('links reach on: two local ids of one number are one child', () => {
    const { childOf } = componentsOf([nhs1, l18, l19], [edge('local-18', 'nhs-1'), edge('local-19', 'nhs-1')]);
    expect(new Set(childOf.values()).size).toBe(1);
  });

  it('two verified numbers are never one child: the later edge is refused', () => {
    const { childOf, refused } = componentsOf(
      [nhs1, nhs2, l18],
      [edge('local-18', 'nhs-2', 2), edge('local-18', 'nhs-1', 1)],
    );
    expect(childOf.get('local-18')).toBe(childOf.get('nhs-1'));
    expect(childOf.get('nhs-2')).toBe('child of nhs-2');
    expect(refused).toMatchObject([{ right: 'nhs-2' }]);
  });

  it('an unmerge gives each record its own child again, and a later merge links them once more', () => {
    const merge = edge('local-18', 'local-19', 1);
    const unmerge = edge('local-18', 'local-19', 2, 'withdrawn');
    expect(componentsOf([l18, l19], [unmerge, merge]).childOf.get('local-19')).toBe('child of local-19');
    const again = edge('local-18', 'local-19', 3);
    expect(componentsOf([l18, l19], [again, unmerge, merge]).childOf.get('local-19')).toBe('child of local-18');
  });

  it('the order in which edges came changes nothing', () => {
    const refs = [nhs1, nhs2, l18, l19];
    const pairs = fc.constantFrom<[string, string][]>(
      ['local-18', 'nhs-1'],
      ['local-18', 'nhs-2'],
      ['local-19', 'nhs-2'],
      ['local-18', 'local-19'],
    );
    const anEdge = fc
      .tuple(pairs, fc.nat(5), fc.constantFrom('live', 'withdrawn'))
      .map(([[left, right], at, state]) => edge(left, right, at, state));
    const edges = fc.uniqueArray(anEdge, { maxLength: 8, selector: ({ signalId }) => signalId });
    fc.assert(
      fc.property(
        edges.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(componentsOf(refs, shuffled)).toEqual(componentsOf(refs, all)),
      ),
    );
  });
});
