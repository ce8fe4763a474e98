import { contactKey } from './contact-key.js';
import { planAsOf, type PlanCheck, type PlanEntryFact, type PlanList, type PlanQuestion } from './resolve-plan.js';

const day = 86_400_000;
const contactAt = Date.UTC(2026, 10, 17, 13);
const westmarch = 'E00000001';
const ashford = 'E00000002';

interface Listed extends Partial<PlanList> {
  /** Days before (negative: after) the contact. */
  readonly daysBefore: number;
  readonly names?: readonly Partial<PlanEntryFact>[];
}

function ask(
  listed: readonly Listed[],
  question: Partial<PlanQuestion> = {},
  checks: readonly Partial<PlanCheck>[] = [],
) {
  const lists = listed
    .map(({ daysBefore, authority = westmarch, scope = 'full' }, index) => ({
      key: `list ${index}`,
      authority,
      scope,
      asOf: contactAt - daysBefore * day,
    }))
    .sort((a, b) => a.asOf - b.asOf);
  const entries = new Map(
    listed.flatMap(({ names }, index) =>
      names === undefined
        ? []
        : [
            [
              `list ${index}`,
              names.map((entry): PlanEntryFact => ({
                kind: 'CPP',
                start: '2026-10-02',
                end: null,
                worker: null,
                ...entry,
              })),
            ] as const,
          ],
    ),
  );
  return planAsOf(
    {
      lists: Map.groupBy(lists, ({ authority }) => authority),
      entries,
      checks: checks.map((check, index) => ({
        feed: null,
        visit: 'V1',
        answer: 'unknown',
        kind: null,
        authority: null,
        at: contactAt,
        receivedAt: contactAt,
        signalId: String(index),
        ...check,
      })),
    },
    {
      contact: { occurredAt: contactAt, visits: [{ feed: 'millbrook-pas', key: contactKey('millbrook-pas', 'V1') }] },
      on: '2026-11-17',
      coveringAuthority: westmarch,
      staleAfterMs: 7 * day,
      identity: 'verified',
      ...question,
    },
  );
}

describe('plan status as of a contact', () => {
  it('a child on the last list before the contact is on a plan', () => {
    expect(ask([{ daysBefore: 1, names: [{}] }])).toEqual({
      value: 'yes',
      kinds: ['CPP'],
      ended: [],
      authority: westmarch,
      source: 'list of E00000001',
      asOf: contactAt - day,
      worker: null,
    });
  });

  it('a child absent from the current list of the covering authority is on no plan', () => {
    expect(ask([{ daysBefore: 1 }])).toMatchObject({ value: 'no', authority: westmarch, asOf: contactAt - day });
  });

  it.each<[string, readonly Listed[], Partial<PlanQuestion>]>([
    ['no list and no answer', [], {}],
    ['the list is stale at the contact', [{ daysBefore: 8 }], {}],
    ['the only list came from a day after the contact and does not name the child', [{ daysBefore: -1 }], {}],
    ['a stale list named the child and nobody has spoken since', [{ daysBefore: 8, names: [{}] }], {}],
    ['the list of another authority does not name the child', [{ daysBefore: 1 }], { coveringAuthority: ashford }],
    ['nobody knows which authority covers the child', [{ daysBefore: 1 }], { coveringAuthority: null }],
    ['the child has no verified number', [{ daysBefore: 1 }], { identity: 'unverified' }],
    ['a list of changes does not name the child', [{ daysBefore: 1, scope: 'changes' }], {}],
    [
      'the covering authority says no but another’s stale list named the child',
      [{ daysBefore: 1 }, { daysBefore: 30, authority: ashford, names: [{}] }],
      {},
    ],
  ])('unknown: %s', (_, lists, question) => {
    expect(ask(lists, question)).toMatchObject({ value: 'unknown', kinds: [] });
  });

  it('between a list that names the child and one that does not: yes, however old the first', () => {
    expect(ask([{ daysBefore: 20, names: [{}] }, { daysBefore: -1 }])).toMatchObject({ value: 'yes' });
  });

  it('a list after the contact tells of a plan that had begun before it', () => {
    const lists = (start: string) => [{ daysBefore: 1 }, { daysBefore: -1, names: [{ start }] }];
    expect(ask(lists('2026-11-17')).value).toBe('yes');
    expect(ask(lists('2026-11-18')).value).toBe('no');
  });

  it('a plan of another authority counts wherever the child is seen', () => {
    const lists: readonly Listed[] = [
      { daysBefore: 1 },
      { daysBefore: 2, authority: ashford, names: [{ kind: 'LAC' }] },
    ];
    expect(ask(lists)).toMatchObject({ value: 'yes', kinds: ['LAC'], authority: ashford });
  });

  it('a plan that ended is told apart from none', () => {
    expect(ask([{ daysBefore: 1, names: [{ end: '2026-11-16' }] }])).toMatchObject({
      value: 'no',
      ended: [{ kind: 'CPP', on: '2026-11-16' }],
    });
  });

  it('a plan that is no longer on the list ended on the day of that list, and not before it', () => {
    const lists: readonly Listed[] = [{ daysBefore: 9, names: [{}] }, { daysBefore: 3 }, { daysBefore: 1 }];
    expect(ask(lists)).toMatchObject({ value: 'no', ended: [{ kind: 'CPP', on: '2026-11-14' }] });
  });

  it('a plan without a start is known from the first list that names it, not before', () => {
    const named = { names: [{ start: null }] };
    expect(ask([{ daysBefore: 1 }, { daysBefore: -1, ...named }]).value).toBe('no');
    expect(ask([{ daysBefore: 1, ...named }]).value).toBe('yes');
  });

  it('a plan named again before and after a silence was in force during it', () => {
    expect(
      ask([
        { daysBefore: 20, names: [{}] },
        { daysBefore: -20, names: [{}] },
      ]).value,
    ).toBe('yes');
  });

  it('a list of changes ends a plan that a full list named', () => {
    const lists: readonly Listed[] = [
      { daysBefore: 3, names: [{}] },
      { daysBefore: 1, scope: 'changes', names: [{ end: '2026-11-15' }] },
    ];
    expect(ask(lists).value).toBe('no');
  });

  it('and the team of the allocated worker is the one that the list says which answers', () => {
    const lists: readonly Listed[] = [
      { daysBefore: 3, names: [{ worker: 'westmarch-team-7' }] },
      { daysBefore: 1, names: [{ worker: 'westmarch-team-3' }] },
      { daysBefore: -1, names: [{ worker: 'westmarch-team-5' }] },
    ];
    expect(ask(lists).worker).toBe('westmarch-team-3');
    expect(ask(lists.slice(2)).worker).toBe('westmarch-team-5');
    expect(ask([...lists.slice(0, 1), { daysBefore: 1, names: [{}] }]).worker).toBeNull();
  });

  it('of two plans of one authority the worker is the first that is named, and never one of another authority', () => {
    const second = { kind: 'LAC', worker: 'westmarch-team-7' } as const;
    expect(ask([{ daysBefore: 1, names: [{}, second] }]).worker).toBe('westmarch-team-7');
    expect(ask([{ daysBefore: 1, names: [{ worker: 'westmarch-team-3' }, second] }]).worker).toBe('westmarch-team-3');
    const elsewhere = { daysBefore: 1, authority: ashford, names: [{ worker: 'ashford-vale-team-2' }] };
    expect(ask([{ daysBefore: 1, names: [{}] }, elsewhere])).toMatchObject({ authority: westmarch, worker: null });
  });

  it('a list that names one plan twice counts by what it says last, whether it came before the contact or after', () => {
    const names = [{ worker: 'westmarch-team-7' }, { worker: 'westmarch-team-3' }];
    for (const daysBefore of [1, -1]) expect(ask([{ daysBefore, names }]).worker).toBe('westmarch-team-3');
    expect(ask([{ daysBefore: -1, names: [names[0]!, {}] }]).worker).toBeNull();
  });

  it('a plan that is over, stale or known by a look-up alone names no worker', () => {
    const names = [{ worker: 'westmarch-team-7' }];
    expect(ask([{ daysBefore: 1, names: [{ ...names[0], end: '2026-11-16' }] }]).worker).toBeNull();
    expect(ask([{ daysBefore: 8, names }])).toMatchObject({ value: 'unknown', worker: null });
    expect(ask([], {}, [{ answer: 'yes', kind: 'CPP' }])).toMatchObject({ value: 'yes', worker: null });
  });

  it('a look-up answers for the visit that it names, and for no other', () => {
    expect(ask([], {}, [{ answer: 'no' }])).toMatchObject({ value: 'no', source: 'national look-up' });
    expect(ask([], {}, [{ answer: 'yes', kind: 'LAC' }])).toMatchObject({ value: 'yes', kinds: ['LAC'] });
    expect(ask([], {}, [{ answer: 'no', visit: 'V2' }]).value).toBe('unknown');
    expect(ask([], {}, [{ answer: 'no', feed: 'eastfield-pas' }]).value).toBe('unknown');
  });

  it('a look-up that timed out takes nothing from what a list says', () => {
    expect(ask([{ daysBefore: 1 }], {}, [{ answer: 'unknown' }]).value).toBe('no');
  });

  it('of two answers for one visit the later stands', () => {
    const checks: readonly Partial<PlanCheck>[] = [
      { answer: 'yes', at: contactAt },
      { answer: 'no', at: contactAt + 1 },
    ];
    expect(ask([], {}, checks).value).toBe('no');
    expect(ask([], {}, checks.toReversed()).value).toBe('no');
  });
});
