import fc from 'fast-check';
import type { Happening } from '../../test/a-life.js';
import type { CaseEvent, JournalEntry } from './case-event.js';
import { seenOf, twoTellings } from '../../test/two-tellings.js';

const names = [
  'known',
  'known too',
  'known with children’s services',
  'known to the nurse in charge',
  'known practice',
];
const secrets = ['secret', 'secret too'];
const severities = ['IMMEDIATE', 'URGENT', 'CONCERN', 'INFORMATION'] as const;
const people = ['amira-dunlin', 'dr-heron'];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('hears' as const),
      name: fc.constantFrom(...names, ...secrets, ...secrets),
      change: fc.oneof({ weight: 4, arbitrary: fc.constant('raised' as const) }, fc.constant('withdrawn' as const)),
      severity: fc.constantFrom(...severities),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('acknowledges' as const, 'undoes' as const, 'records' as const, 'confirms' as const),
      by: fc.constantFrom(...people),
    }),
  },
  fc.record({ kind: fc.constant('judges' as const), name: fc.constantFrom(...names) }),
  fc.record({
    kind: fc.constant('rekeys' as const),
    name: fc.constantFrom(...names, ...secrets, ...secrets),
    to: fc.constantFrom('another' as const, 'the first' as const),
  }),
  fc.record({ kind: fc.constant('leaves' as const), name: fc.constantFrom(...names, ...secrets, ...secrets) }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('passes' as const), minutes: fc.integer({ min: 1, max: 2_000 }) }),
  },
);

const lives = fc.array(happening, { minLength: 1, maxLength: 16 });

/** With how far notices have come, and what ends a referral or the case. */
const fullLives = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: happening },
    // clocks that run out between two happenings, and not all of them
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('passes' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('arrives' as const),
        notice: fc.nat({ max: 3 }),
        state: fc.constantFrom('sent' as const, 'delivered' as const),
      }),
    },
    fc.record({
      kind: fc.constantFrom('declines' as const, 'closes' as const),
      by: fc.constantFrom(...people),
    }),
  ),
  { minLength: 1, maxLength: 20 },
);

/** When each notice was made, and each receipt noted, by id: the first time. */
function firstTimes(journal: readonly JournalEntry[]): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { at, event } of journal) for (const id of idsOf(event)) if (!times.has(id)) times.set(id, at);
  return times;
}

function idsOf(event: CaseEvent): readonly string[] {
  if (event.type === 'delivery-noted') return [event.receiptId];
  return 'told' in event ? event.told.map(({ noticeId }) => noticeId) : [];
}

describe('a case that is told again', () => {
  it('is what it would have been had what is left out never been heard of, wherever that can be said', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { told, lived, apart } = twoTellings(happenings);
        fc.pre(apart === null);
        expect(seenOf(told)).toEqual(seenOf(lived));
      }),
      { numRuns: 1_000 },
    );
  });

  it('cannot be told so where a chain would have run out while, for what is left out, it had not: it runs still', () => {
    const hears = (name: string, severity: (typeof severities)[number]): Happening => ({
      ...{ kind: 'hears', change: 'raised', name, severity },
    });
    const { apart, told } = twoTellings([
      hears('known with children’s services', 'URGENT'),
      { kind: 'passes', minutes: 238 },
      // the first round has run out, and the second begins
      hears('known', 'INFORMATION'),
      hears('known with children’s services', 'IMMEDIATE'),
      { kind: 'leaves', name: 'known with children’s services' },
      hears('secret too', 'IMMEDIATE'),
      { kind: 'passes', minutes: 57 },
      { ...hears('known', 'IMMEDIATE'), change: 'withdrawn' } as Happening,
    ]);
    expect(apart).toBe('told later or never');
    expect(told.filter(({ event }) => event.type === 'chain-exhausted')).toMatchObject([{ event: { round: 1 } }]);
  });

  it('can be told so of four in five that are lived through at random', () => {
    const lived = fc.sample(lives, { numRuns: 500, seed: 24 }).map(twoTellings);
    expect(lived.filter(({ apart }) => apart === null).length).toBeGreaterThan(400);
  });

  it('never shows that something is left out: nothing names it, rounds are counted from 1, and time goes forward', () => {
    fc.assert(
      fc.property(lives, (happenings) => {
        const { told, hidden } = twoTellings(happenings);
        const words = JSON.stringify(told);
        for (const id of hidden) expect(words).not.toContain(id);
        const rounds = new Map<string, number>();
        for (const { event } of told) {
          if (event.type !== 'round-started') continue;
          const before = rounds.get(event.chain) ?? 0;
          expect([event.round, event.reason === 'opened']).toEqual([before + 1, before === 0]);
          rounds.set(event.chain, event.round);
        }
        expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, place) => place + 1));
        expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  it('says of nobody, in any life, that they were told, or reached, before they were', () => {
    fc.assert(
      fc.property(fullLives, (happenings) => {
        const { told, real } = twoTellings(happenings);
        const made = firstTimes(real);
        const early = told.filter(({ at, event }) => idsOf(event).some((id) => at < (made.get(id) ?? '9')));
        expect(early).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('tells each receipt once at most, in any life', () => {
    fc.assert(
      fc.property(fullLives, (happenings) => {
        const noted = twoTellings(happenings).told.filter(({ event }) => event.type === 'delivery-noted');
        const receipts = noted.flatMap(({ event }) => idsOf(event));
        expect(receipts).toEqual([...new Set(receipts)]);
      }),
      { numRuns: 1_000 },
    );
  });
});
