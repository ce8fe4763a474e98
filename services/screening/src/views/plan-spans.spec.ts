import { type PlanCheck, type PlanEntryFact, type PlanList, type PlanRegister } from '#libs/facts';
import { planSpans, spellName } from './plan-spans.js';

const at = (text: string): number => Date.parse(text);
const day = 86_400_000;

/** Lists of Westmarch, each with what it says of the child. */
function register(
  lists: readonly (readonly [asOf: string, entries: readonly PlanEntryFact[]])[],
  more: Partial<PlanRegister> = {},
): PlanRegister {
  const made = lists.map(([asOf, entries]) => ({
    list: { key: asOf, authority: 'E00000001', asOf: at(asOf), scope: 'full' } satisfies PlanList,
    entries,
  }));
  return {
    lists: new Map([['E00000001', made.map(({ list }) => list)]]),
    entries: new Map(made.filter(({ entries }) => entries.length > 0).map(({ list, entries }) => [list.key, entries])),
    checks: [],
    ...more,
  };
}
const asked = {
  covering: new Set(['E00000001']),
  identity: 'verified' as const,
  staleAfterMs: 7 * day,
  from: at('2026-11-01T00:00:00Z'),
  now: at('2026-11-30T00:00:00Z'),
  categories: new Map([[spellName('E00000001', 'CPP', '2026-11-05'), 'neglect']]),
  organisations: new Map([['E00000001', { code: 'E00000001', name: 'Westmarch', authority: 'E00000001' }]]),
};
const plan = (end: string | null = null): PlanEntryFact => ({ kind: 'CPP', start: '2026-11-05', end, worker: null });
const told = (of: PlanRegister, question: Partial<typeof asked> | { identity: 'unverified' } = {}) =>
  planSpans(of, { ...asked, ...question }).map(({ value, from, to }) => [
    value,
    from?.slice(0, 10),
    to?.slice(0, 10) ?? null,
  ]);

describe('the plan of a child over time', () => {
  it('is not known where no list says anything', () => {
    expect(told(register([]))).toEqual([['unknown', '2026-11-01', null]]);
  });

  it('is in force from the day it starts as long as the last list that names it answers, then not known', () => {
    const spans = planSpans(register([['2026-11-10T06:00:00Z', [plan()]]]), asked);
    expect(spans.map(({ value, from, to }) => [value, from, to])).toEqual([
      ['unknown', '2026-11-01T00:00:00.000Z', '2026-11-05T00:00:00.000Z'],
      ['yes', '2026-11-05T00:00:00.000Z', '2026-11-17T06:00:00.000Z'],
      ['unknown', '2026-11-17T06:00:00.000Z', null],
    ]);
    expect(spans[1]).toMatchObject({ kinds: ['CPP'], authorityName: 'Westmarch', category: 'neglect' });
  });

  it('is over with the list in which it vanishes: that one and those after it say no', () => {
    const lists = register([
      ['2026-11-10T06:00:00Z', [plan()]],
      ['2026-11-16T06:00:00Z', []],
      ['2026-11-20T06:00:00Z', []],
    ]);
    expect(told(lists).slice(1)).toEqual([
      ['yes', '2026-11-05', '2026-11-16'],
      ['no', '2026-11-16', '2026-11-27'],
      ['unknown', '2026-11-27', null],
    ]);
  });

  it('is in force on its last day', () => {
    const lists = register([['2026-11-10T06:00:00Z', [plan('2026-11-12')]]]);
    expect(told(lists)).toContainEqual(['yes', '2026-11-05', '2026-11-13']);
  });

  it('is denied by nobody who does not cover the child, nor of a child known by a local id alone', () => {
    const empty = register([['2026-11-28T06:00:00Z', []]]);
    expect(told(empty)).toContainEqual(['no', '2026-11-28', null]);
    expect(told(empty, { covering: new Set() })).toEqual([['unknown', '2026-11-01', null]]);
    expect(told(empty, { identity: 'unverified' })).toEqual([['unknown', '2026-11-01', null]]);
  });

  it('is not denied by one authority while it is in force at another', () => {
    const both = register([['2026-11-04T06:00:00Z', []]], {
      entries: new Map([['other', [plan()]]]),
    });
    const lists = new Map(both.lists).set('E00000002', [
      { key: 'other', authority: 'E00000002', asOf: at('2026-11-08T06:00:00Z'), scope: 'full' },
    ]);
    expect(told({ ...both, lists })).toEqual([
      ['unknown', '2026-11-01', '2026-11-04'],
      ['no', '2026-11-04', '2026-11-05'],
      ['yes', '2026-11-05', '2026-11-15'],
      ['unknown', '2026-11-15', null],
    ]);
  });

  it('is what a look-up said at its moment', () => {
    const check: PlanCheck = {
      feed: null,
      visit: 'V1',
      answer: 'yes',
      kind: 'LAC',
      authority: 'E00000002',
      signalId: 's',
      at: at('2026-11-20T10:00:00Z'),
      receivedAt: at('2026-11-20T10:00:00Z'),
    };
    const spans = planSpans(register([], { checks: [check] }), asked);
    expect(spans).toContainEqual(
      expect.objectContaining({
        value: 'yes',
        kinds: ['LAC'],
        from: '2026-11-20T10:00:00.000Z',
        to: '2026-11-20T10:00:00.000Z',
      }),
    );
    const silent = { ...check, answer: 'unknown' as const };
    expect(told(register([], { checks: [silent] }))).toEqual([['unknown', '2026-11-01', null]]);
  });
});
