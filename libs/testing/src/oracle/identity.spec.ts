import {
  ask,
  childIn,
  childrenAs,
  contact,
  identity,
  ivosNumber,
  locally,
  mayasNumber,
  person,
  reference,
} from './ask-oracle.js';
import { mostReferences } from './identity.js';

const nhs = `nhs:${ivosNumber}`;
const maya = `nhs:${mayasNumber}`;
const l = (id: string): string => `local:RXX:${id}`;
const known = [nhs, maya, ...['L0018', 'L1', 'L2', 'L3', 'L4'].map(l)];
const traced = (nhsNumber: string, ...ids: string[]) =>
  ({ nhsNumber, nhsNumberStatus: '01', localIds: ids.map((id) => ({ authority: 'RXX', id })) }) as const;

describe('to whom a statement belongs', () => {
  it('links a verified number with every local id beside it', () => {
    expect(childrenAs([person(traced(ivosNumber, 'L1', 'L2'))], known)).toEqual([[l('L1'), l('L2'), nhs].sort()]);
  });

  it('calls a child with a verified number verified', () => {
    expect(childIn([person(traced(ivosNumber, 'L1'))]).verified).toBe(true);
  });

  it('calls a child known by a local id alone unverified', () => {
    expect(childIn([person(locally('L1'))]).verified).toBe(false);
  });

  it('links nothing without a verified number: the other local ids are ignored', () => {
    expect(childrenAs([person(locally('L2', 'L1'))], known)).toEqual([[l('L1')]]);
  });

  it('takes the local id of the stating organisation first', () => {
    const elsewhere = { authority: 'AAA', id: 'X1' };
    const { refs } = childIn([contact({ person: { localIds: [elsewhere, { authority: 'RXX', id: 'L1' }] } })]);
    expect(refs).toEqual([reference(l('L1'))]);
  });

  it('orders other local ids by authority, then id, by code unit', () => {
    const localIds = [
      { authority: 'RYY', id: 'a' },
      { authority: 'RAA', id: 'b' },
      { authority: 'RAA', id: 'Z' },
    ];
    expect(childIn([contact({ person: { localIds } })]).refs).toEqual([reference('local:RAA:Z')]);
  });

  it('knows no stating organisation where a person is stated without a contact', () => {
    const localIds = [
      { authority: 'RXX', id: 'L1' },
      { authority: 'AAA', id: 'X1' },
    ];
    expect(childIn([person({ localIds })]).refs).toEqual([reference('local:AAA:X1')]);
  });

  it('ignores an unverified number beside a local id', () => {
    const untraced = { ...traced(ivosNumber, 'L1'), nhsNumberStatus: '02' } as const;
    expect(childrenAs([person(untraced), person(traced(ivosNumber))], known)).toEqual([[l('L1')], [nhs]]);
  });

  it('keeps an unverified number alone as a reference of its feed', () => {
    const untraced = { nhsNumber: ivosNumber, nhsNumberStatus: '03' } as const;
    const { children, parked } = ask([person(untraced), person(untraced, { feed: 'eastfield-pas' })]);
    const texts = ['millbrook-pas', 'eastfield-pas'].map((feed) => `local:${feed}:untraced-nhs-number:${ivosNumber}`);
    expect(children.map(({ refs }) => refs[0])).toEqual(texts.map(reference).sort());
    expect(parked).toEqual([]);
  });

  it('takes a number without a trace status for unverified', () => {
    expect(childIn([person({ nhsNumber: ivosNumber })]).verified).toBe(false);
  });

  it('joins what was known by a local id first with the number that comes later', () => {
    const child = childIn([contact({ person: locally('L1') }), person(traced(ivosNumber, 'L1'))]);
    expect(child.contacts).toHaveLength(1);
    expect(child.verified).toBe(true);
  });

  it('parks a statement that names nobody', () => {
    const nobody = person({ localIds: [], nhsNumber: null }, { id: 'nobody' });
    expect(ask([nobody])).toEqual({
      children: [],
      parked: [{ id: 'nobody', reason: 'no-usable-identifier' }],
      refusedEdges: [],
    });
  });
});

describe('merge and unmerge', () => {
  const merged = (...more: ReturnType<typeof identity>[]): string[][] =>
    childrenAs([person(locally('L1')), person(locally('L2')), ...more], known);

  it('makes one child of two records', () => {
    expect(merged(identity('merge', 'L1', 'L2'))).toEqual([[l('L1'), l('L2')]]);
  });

  it('parts them again', () => {
    expect(
      merged(identity('merge', 'L1', 'L2'), identity('unmerge', 'L1', 'L2', { receivedAt: '2026-11-18T00:00:00Z' })),
    ).toEqual([[l('L1')], [l('L2')]]);
  });

  it('reads a pair in either direction', () => {
    expect(
      merged(identity('merge', 'L1', 'L2'), identity('unmerge', 'L2', 'L1', { receivedAt: '2026-11-18T00:00:00Z' })),
    ).toEqual([[l('L1')], [l('L2')]]);
  });

  it('lets the version time decide, not the arrival: an unmerge that arrives before its merge', () => {
    const unmerge = identity('unmerge', 'L1', 'L2', {
      version: '2026-11-02T00:00:00Z',
      receivedAt: '2026-11-03T00:00:00Z',
    });
    const merge = identity('merge', 'L1', 'L2', {
      version: '2026-11-01T00:00:00Z',
      receivedAt: '2026-11-04T00:00:00Z',
    });
    expect(merged(unmerge, merge)).toEqual([[l('L1')], [l('L2')]]);
  });

  it('lets the received time stand in where there is no version', () => {
    const unmerge = identity('unmerge', 'L1', 'L2', { receivedAt: '2026-11-03T00:00:00Z' });
    const merge = identity('merge', 'L1', 'L2', {
      version: '2026-11-05T00:00:00Z',
      receivedAt: '2026-11-01T00:00:00Z',
    });
    expect(merged(unmerge, merge)).toEqual([[l('L1'), l('L2')]]);
  });

  it('decides a tie by the signal id', () => {
    const at = { version: '2026-11-01T00:00:00Z' };
    expect(
      merged(identity('merge', 'L1', 'L2', { ...at, id: 'b' }), identity('unmerge', 'L1', 'L2', { ...at, id: 'a' })),
    ).toEqual([[l('L1'), l('L2')]]);
  });

  it('withdraws only what the same feed said', () => {
    const other = identity('unmerge', 'L1', 'L2', { feed: 'eastfield-pas', receivedAt: '2026-11-19T00:00:00Z' });
    expect(merged(identity('merge', 'L1', 'L2'), other)).toEqual([[l('L1'), l('L2')]]);
  });

  it('follows a chain of merges', () => {
    expect(merged(identity('merge', 'L1', 'L2'), identity('merge', 'L2', 'L3'), identity('merge', 'L3', 'L4'))).toEqual(
      [['L1', 'L2', 'L3', 'L4'].map(l)],
    );
  });

  it('links nothing for a move of a record, nor for a mother', () => {
    expect(merged(identity('move', 'L1', 'L2'), identity('mother-of', 'L1', 'L2'))).toEqual([[l('L1')], [l('L2')]]);
  });

  it('parks a record that is merged with itself', () => {
    expect(ask([identity('merge', 'L1', 'L1', { id: 'odd' })]).parked).toEqual([
      { id: 'odd', reason: 'identity-names-one-record' },
    ]);
  });

  it('does not let an unmerge part what a verified number holds together', () => {
    const both = person(traced(ivosNumber, 'L1', 'L2'));
    expect(childrenAs([both, identity('unmerge', 'L1', 'L2', { version: '2027-01-01T00:00:00Z' })], known)).toEqual([
      [l('L1'), l('L2'), nhs].sort(),
    ]);
  });
});

describe('links that are refused', () => {
  const pair = (one: string, other: string) => {
    const [left, right] = [reference(one), reference(other)].sort();
    return { left, right };
  };

  it('never joins two verified numbers', () => {
    const answer = ask([
      person(traced(ivosNumber, 'L1')),
      person(traced(mayasNumber, 'L2')),
      identity('merge', 'L1', 'L2'),
    ]);
    expect(answer.children).toHaveLength(2);
    expect(answer.refusedEdges).toEqual([{ ...pair(l('L1'), l('L2')), reason: 'two-verified-numbers' }]);
  });

  it('leaves a local id that two verified numbers claim with the one stated first', () => {
    const ivoFirst = person(traced(ivosNumber, 'L1'), { version: '2026-11-01T00:00:00Z' });
    const mayaLater = person(traced(mayasNumber, 'L1'), {
      version: '2026-11-02T00:00:00Z',
      receivedAt: '2026-11-01T00:00:00Z',
    });
    expect(childrenAs([mayaLater, ivoFirst], known)).toEqual([[l('L1'), nhs].sort(), [maya]]);
  });

  it('admits in the order of the earliest statement that the same feed has not withdrawn', () => {
    const withdrawn = [
      identity('merge', 'L1', 'L2', { feed: 'eastfield-pas', version: '2026-10-01T00:00:00Z' }),
      identity('unmerge', 'L1', 'L2', { feed: 'eastfield-pas', version: '2026-10-02T00:00:00Z' }),
    ];
    const late = identity('merge', 'L1', 'L2', { version: '2026-12-01T00:00:00Z' });
    const numbers = [person(traced(ivosNumber, 'L1')), person(traced(mayasNumber, 'L2'))];
    const third = identity('merge', 'L2', 'L1', { feed: 'northgate-gp', version: '2026-12-02T00:00:00Z' });
    expect(ask([...withdrawn, late, third, ...numbers]).refusedEdges).toEqual([
      { ...pair(l('L1'), l('L2')), reason: 'two-verified-numbers' },
    ]);
  });

  it('keeps the place of a first merge when the same feed parts and merges again', () => {
    const again = [
      identity('merge', 'L1', 'L2', { version: '2026-10-01T00:00:00Z' }),
      identity('unmerge', 'L1', 'L2', { version: '2026-12-02T00:00:00Z' }),
      identity('merge', 'L1', 'L2', { version: '2026-12-03T00:00:00Z' }),
    ];
    const ivoIsL1 = person(traced(ivosNumber, 'L1'), { version: '2026-11-01T00:00:00Z' });
    const mayaIsL2 = person(traced(mayasNumber, 'L2'), { version: '2026-11-02T00:00:00Z' });
    expect(childrenAs([...again, ivoIsL1, mayaIsL2], known)).toEqual([[l('L1'), l('L2'), nhs].sort(), [maya]]);
  });

  it('admits the pair with the smaller reference first when two are stated by one statement', () => {
    const { refs } = ask([person(traced(ivosNumber, 'L1', 'L2'))]).children[0]!;
    expect(refs).toEqual([...refs].sort());
  });

  it('makes no child of more than the permitted number of references', () => {
    const ids = Array.from({ length: mostReferences + 1 }, (_, index) => `M${String(index).padStart(2, '0')}`);
    const chain = ids
      .slice(1)
      .map((id, index) =>
        identity('merge', ids[index]!, id, { version: `2026-11-01T00:00:${String(index).padStart(2, '0')}Z` }),
      );
    const { children, refusedEdges } = ask(chain);
    expect(children.map(({ refs }) => refs.length).sort()).toEqual([1, 20]);
    expect(refusedEdges).toEqual([{ ...pair(l('M19'), l('M20')), reason: 'too-many-references' }]);
  });

  it('frees a refused link when what stood against it is withdrawn', () => {
    const signals = [
      person(traced(ivosNumber, 'L1')),
      identity('merge', 'L1', 'L2', { version: '2026-10-01T00:00:00Z' }),
      identity('merge', 'L2', 'L3', { version: '2026-10-02T00:00:00Z' }),
      person(traced(mayasNumber, 'L3'), { version: '2026-11-01T00:00:00Z' }),
    ];
    const part = identity('unmerge', 'L1', 'L2', { version: '2026-12-01T00:00:00Z' });
    expect(ask(signals).refusedEdges).toHaveLength(1);
    expect(ask([...signals, part]).refusedEdges).toEqual([]);
  });
});
