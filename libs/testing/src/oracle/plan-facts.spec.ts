import { type ask, contact, contactIn, entry, ivo, list, locally } from './ask-oracle.js';

/** The usual attendance is on 17 November 2026 at 13:22, judged by the second policy: a list is stale after 14 days. */
const planWith = (...signals: Parameters<typeof ask>[0]) => contactIn([contact(), ...signals]).plan;
const morning = '2026-11-17T06:00:00Z';

describe('a plan on a list', () => {
  it('is yes while the list names the child', () => {
    expect(planWith(list(morning, [entry()]))).toEqual({
      value: 'yes',
      kinds: ['CPP'],
      ended: [],
      authority: 'E00000001',
      source: 'list of E00000001',
      asOf: Date.parse(morning),
      worker: null,
    });
  });

  it('names the team of the allocated worker as the list says it that answers', () => {
    const lists = ['2026-11-15T06:00:00Z', morning, '2026-11-18T06:00:00Z'].map((asOf, place) =>
      list(asOf, [entry({ worker: `westmarch-team-${place}` })]),
    );
    expect(planWith(...lists).worker).toBe('westmarch-team-1');
    expect(planWith(list(morning, [entry({ plan: 'LAC', worker: 'westmarch-team-7' }), entry()])).worker).toBe(
      'westmarch-team-7',
    );
    expect(planWith(list(morning, [entry({ end: '2026-11-16', worker: 'westmarch-team-7' })])).worker).toBeNull();
  });

  it('is yes on its first day and no the day before', () => {
    expect(planWith(list(morning, [entry({ start: '2026-11-17' })])).value).toBe('yes');
    expect(planWith(list(morning, [entry({ start: '2026-11-18' })])).value).toBe('no');
  });

  it('is yes on its last day and no the day after', () => {
    expect(planWith(list(morning, [entry({ end: '2026-11-17' })])).value).toBe('yes');
    expect(planWith(list(morning, [entry({ end: '2026-11-16' })])).value).toBe('no');
  });

  it('counts its days in London: half past midnight in summer is the new day', () => {
    const july = (end: string) =>
      contactIn([
        contact({ occurredAt: '2026-07-01T23:30:00Z' }),
        list('2026-07-01T06:00:00Z', [entry({ start: null, end })]),
      ]);
    expect(july('2026-07-01').plan.value).toBe('no');
    expect(july('2026-07-02').plan.value).toBe('yes');
  });

  it('began with the first list that names it when no start is stated', () => {
    expect(planWith(list('2026-11-17T13:22:00Z', [entry({ start: null })])).value).toBe('yes');
    expect(planWith(list('2026-11-17T13:22:01Z', [entry({ start: null })])).value).toBe('unknown');
  });

  it('is known from a list that comes after the contact, when it had begun', () => {
    expect(planWith(list('2026-11-20T06:00:00Z', [entry()]))).toMatchObject({
      value: 'yes',
      asOf: Date.parse('2026-11-20T06:00:00Z'),
    });
  });

  it('is yes between a list that names the child and one that does not', () => {
    expect(planWith(list('2026-10-05T06:00:00Z', [entry()]), list('2026-12-01T06:00:00Z', [])).value).toBe('yes');
  });

  it('vanishes with the first full list that does not name it', () => {
    const plan = planWith(list('2026-11-16T06:00:00Z', [entry()]), list(morning, []));
    expect(plan).toMatchObject({ value: 'no', ended: [{ kind: 'CPP', on: '2026-11-17' }], asOf: Date.parse(morning) });
  });

  it('vanishes at the very moment of that list', () => {
    const exact = '2026-11-17T13:22:00Z';
    expect(planWith(list(morning, [entry()]), list(exact, [])).value).toBe('no');
  });

  it('does not vanish from a list of changes that does not name it', () => {
    expect(planWith(list('2026-11-16T06:00:00Z', [entry()]), list(morning, [], { scope: 'changes' })).value).toBe(
      'yes',
    );
  });

  it('does not vanish from the list of another authority', () => {
    expect(planWith(list('2026-11-16T06:00:00Z', [entry()]), list(morning, [], { authority: 'E00000002' })).value).toBe(
      'yes',
    );
  });

  it('is continuous when a later list names it again with the same start', () => {
    const lists = [
      list('2026-11-10T06:00:00Z', [entry()]),
      list('2026-11-15T06:00:00Z', []),
      list('2026-11-20T06:00:00Z', [entry()]),
    ];
    expect(planWith(...lists).value).toBe('yes');
  });

  it('ends as the last list that names it says', () => {
    const lists = [
      list('2026-11-10T06:00:00Z', [entry()]),
      list(morning, [entry({ end: '2026-11-12' })], { scope: 'changes' }),
    ];
    expect(planWith(...lists)).toMatchObject({ ended: [{ kind: 'CPP', on: '2026-11-12' }] });
  });

  it('is stale when the contact is later than the policy allows, to the millisecond', () => {
    expect(planWith(list('2026-11-03T13:22:00Z', [entry()])).value).toBe('yes');
    expect(planWith(list('2026-11-03T13:21:59.999Z', [entry()])).value).toBe('unknown');
  });

  it('is stale by the policy under which the contact was first received', () => {
    const early = contact({ occurredAt: '2026-09-20T12:00:00Z', person: ivo }, { receivedAt: '2026-09-20T12:00:00Z' });
    const old = list('2026-09-10T06:00:00Z', [entry({ start: '2026-09-01' })]);
    expect(contactIn([early, old]).plan.value).toBe('unknown');
    expect(contactIn([{ ...early, receivedAt: '2026-10-02T12:00:00Z' }, old]).plan.value).toBe('yes');
  });

  it('names all kinds in force, sorted, and the source of the smallest authority', () => {
    const plan = planWith(
      list(morning, [entry({ plan: 'LAC' })], { authority: 'E00000002' }),
      list('2026-11-16T06:00:00Z', [entry({ plan: 'UCPP' }), entry()]),
    );
    expect(plan).toMatchObject({
      kinds: ['CPP', 'LAC', 'UCPP'],
      authority: 'E00000001',
      asOf: Date.parse('2026-11-16T06:00:00Z'),
    });
  });

  it('is as of the last list naming it up to the contact', () => {
    const lists = ['2026-11-15T06:00:00Z', '2026-11-16T06:00:00Z', '2026-11-18T06:00:00Z'].map((asOf) =>
      list(asOf, [entry()]),
    );
    expect(planWith(...lists).asOf).toBe(Date.parse('2026-11-16T06:00:00Z'));
  });

  it('means nothing for a child without a verified number', () => {
    expect(contactIn([contact({ person: locally('L1') }), list(morning, [])]).plan).toMatchObject({
      value: 'unknown',
      source: null,
    });
  });
});

describe('plans that ended', () => {
  it('end as the last entry says when one list names a plan twice', () => {
    const twice = ['2026-05-01', '2026-03-01'].map((end) => entry({ start: '2025-01-01', end }));
    expect(planWith(list(morning, twice)).ended).toEqual([{ kind: 'CPP', on: '2026-03-01' }]);
  });

  it('are told with their last day, sorted, equal ones once', () => {
    const past = (plan: 'CPP' | 'LAC', end: string, start = '2025-01-01') => entry({ plan, start, end });
    const plan = planWith(
      list(morning, [
        past('LAC', '2026-03-01'),
        past('CPP', '2026-05-01', '2025-03-01'),
        past('CPP', '2026-03-01'),
        past('CPP', '2026-03-01', '2025-02-01'),
      ]),
    );
    expect(plan.ended).toEqual([
      { kind: 'CPP', on: '2026-03-01' },
      { kind: 'LAC', on: '2026-03-01' },
      { kind: 'CPP', on: '2026-05-01' },
    ]);
  });

  it('are told by the list in which they vanish when their stated end lies after the contact', () => {
    const lists = [list('2026-11-15T06:00:00Z', [entry({ end: '2027-01-01' })]), list('2026-11-16T06:00:00Z', [])];
    expect(planWith(...lists).ended).toEqual([{ kind: 'CPP', on: '2026-11-16' }]);
  });

  it('leave out what was to start after the contact', () => {
    const lists = [list('2026-11-15T06:00:00Z', [entry({ start: '2026-12-24' })]), list('2026-11-16T06:00:00Z', [])];
    expect(planWith(...lists).ended).toEqual([]);
  });
});

describe('a list that does not name the child', () => {
  it('is no when it is the covering authority that says so', () => {
    expect(planWith(list(morning, []))).toMatchObject({
      value: 'no',
      source: 'list of E00000001',
      asOf: Date.parse(morning),
    });
  });

  it('says nothing when it comes after the contact', () => {
    expect(planWith(list('2026-11-17T13:22:01Z', []))).toMatchObject({ value: 'unknown', source: null, asOf: null });
  });

  it('says nothing when it lists changes only', () => {
    expect(planWith(list(morning, [], { scope: 'changes' })).value).toBe('unknown');
  });

  it('is no up to the day on which it is stale, and then unknown with that list as source', () => {
    expect(planWith(list('2026-11-03T13:22:00Z', [])).value).toBe('no');
    expect(planWith(list('2026-11-03T13:21:59Z', []))).toMatchObject({ value: 'unknown', source: 'list of E00000001' });
  });

  it('counts when it is the list of the authority stated with the address', () => {
    const there = contact({ person: { ...ivo, address: { authority: 'E00000002' } } });
    expect(contactIn([there, list(morning, [], { authority: 'E00000002' })]).plan.value).toBe('no');
    expect(contactIn([there, list(morning, [])]).plan.value).toBe('unknown');
  });

  it('counts for the treating authority again when the address is cleared', () => {
    const stated = contact({ person: { ...ivo, address: { authority: 'E00000002' } } });
    const cleared = contact({
      person: { ...ivo, address: null },
      visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' },
    });
    expect(contactIn([stated, cleared, list(morning, [])]).plan.value).toBe('no');
  });

  it('keeps the authority of an address that is stated again without one', () => {
    const stated = contact({ person: { ...ivo, address: { authority: 'E00000002' } } });
    const again = contact({
      person: { ...ivo, address: { postcode: 'ZZ99 3CZ' } },
      visit: { id: 'V4417', version: '2026-11-17T15:00:00Z' },
    });
    expect(contactIn([stated, again, list(morning, [], { authority: 'E00000002' })]).plan.value).toBe('no');
  });
});

describe('a list in parts', () => {
  const part = (number: number, entries: Parameters<typeof list>[1], receivedAt = morning) =>
    list(morning, entries, { list: { id: 'week 47', part: number, of: 2 } }, { receivedAt });

  it('says nothing until all its parts are there', () => {
    expect(planWith(part(1, [entry()])).value).toBe('unknown');
    expect(planWith(part(1, []), part(2, [entry()])).value).toBe('yes');
  });

  it('counts a part that is stated twice by its last statement', () => {
    const [first, again] = [part(1, [entry()]), part(1, [], '2026-11-17T07:00:00Z')];
    expect(planWith(again, first, part(2, [])).value).toBe('no');
  });

  it('is received with the last of its parts', () => {
    const parts = [part(1, [entry()]), part(2, [], '2026-11-17T09:00:00Z')];
    const whole = list(morning, [], {}, { receivedAt: '2026-11-17T08:00:00Z' });
    expect(planWith(whole, ...parts).value).toBe('yes');
  });

  it('is another list when its moment is another', () => {
    const tomorrow = list('2026-11-18T06:00:00Z', [entry()], { list: { id: 'week 47', part: 2, of: 2 } });
    expect(planWith(part(1, []), tomorrow).value).toBe('unknown');
  });
});
