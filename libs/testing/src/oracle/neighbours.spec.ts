import { ask, identity, locally, person, reference } from './ask-oracle.js';
import { besides, mostChildrenOfOne, motherhoods } from './neighbours.js';
import { type DeliveredSignal, distinctSignals, ofType } from './statements.js';

const secret = 'index secret of the invented world';
const nameOf = (refs: readonly string[], ids: readonly string[]): string =>
  refs.map((ref) => ids.find((id) => reference(`local:RXX:${id}`) === ref) ?? ref).join('+');

/** Who is beside the child that one local id belongs to. */
function beside(id: string, signals: readonly DeliveredSignal[]): readonly string[] {
  const ids = [
    ...new Set(signals.flatMap(({ data }) => (data.type === 'identity.stated' ? [data.from.id, data.into.id] : []))),
  ];
  const children = ask(signals).children.map(({ refs }) => refs);
  const own = children.find((refs) => refs.includes(reference(`local:RXX:${id}`))) ?? [];
  const stated = motherhoods(ofType(distinctSignals(signals), 'identity.stated'), secret);
  return besides(own, children, stated)
    .map(({ relation, refs }) => `${relation} ${nameOf(refs, ids)}`)
    .toSorted();
}

const known = (...ids: readonly string[]): readonly DeliveredSignal[] => ids.map((id) => person(locally(id)));

describe('those beside a child, as the oracle finds them', () => {
  it('are its mother and her other children, also when nobody has said more of them', () => {
    const signals = [...known('ivo'), identity('mother-of', 'mother', 'ivo'), identity('mother-of', 'mother', 'maya')];
    expect(beside('ivo', signals)).toEqual(['mother mother', 'sibling maya']);
  });

  it('are those of a mother known by two records that were merged', () => {
    const signals = [
      ...known('ivo', 'maya'),
      identity('mother-of', 'mother', 'ivo'),
      identity('mother-of', 'her other record', 'maya'),
      identity('merge', 'her other record', 'mother'),
    ];
    expect(beside('ivo', signals)).toContain('sibling maya');
    expect(beside('ivo', signals.slice(0, -1))).toEqual(['mother mother']);
  });

  it('are what each feed said last, and all that it said at that moment', () => {
    const at = (version: string, mother: string, feed = 'millbrook-pas'): DeliveredSignal =>
      identity('mother-of', mother, 'ivo', { version, feed });
    const first = at('2026-11-17T10:00:00Z', 'first');
    const second = at('2026-11-17T11:00:00Z', 'second');
    expect(beside('ivo', [...known('ivo'), second, first])).toEqual(['mother second']);
    expect(beside('ivo', [...known('ivo'), second, first, at('2026-11-17T11:00:00Z', 'third')])).toEqual([
      'mother second',
      'mother third',
    ]);
    expect(beside('ivo', [...known('ivo'), second, at('2026-11-17T09:00:00Z', 'other', 'eastfield-pas')])).toEqual([
      'mother other',
      'mother second',
    ]);
  });

  it('are the children of whom it is the mother', () => {
    expect(beside('young mother', [...known('young mother'), identity('mother-of', 'young mother', 'baby')])).toEqual([
      'child baby',
    ]);
  });

  it('are nobody behind a record that too many name', () => {
    const babies = Array.from({ length: mostChildrenOfOne }, (_, index) =>
      identity('mother-of', 'ward', `baby ${index}`),
    );
    expect(beside('baby 0', [...known('baby 0'), ...babies])).toHaveLength(mostChildrenOfOne);
    expect(beside('baby 0', [...known('baby 0'), ...babies, identity('mother-of', 'ward', 'one more')])).toEqual([]);
  });
});
