import fc from 'fast-check';
import { aHistory } from '../histories/a-history.js';
import { arrivalOrders, randomFrom } from '../histories/arrivals.js';
import { inventedWorld } from '../histories/world.js';
import { oracle, type OracleAnswer } from './oracle.js';

const world = await inventedWorld();

const text = (answer: OracleAnswer): string => JSON.stringify(answer);

describe('the oracle over invented histories', () => {
  it('says the same whatever the order, the repeats and the listing of policies', () => {
    fc.assert(
      fc.property(aHistory(), fc.integer(), (history, seed) => {
        const answer = text(oracle({ ...world, ...history }));
        for (const signals of arrivalOrders(history, randomFrom(seed)))
          expect(text(oracle({ ...world, ...history, signals, policies: world.policies.toReversed() }))).toBe(answer);
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  it('lets time add what was waited for and change what rests on it, nothing else: no finding ends by waiting', () => {
    fc.assert(
      fc.property(aHistory(), fc.integer({ min: 0, max: 400 * 86_400_000 }), (history, later) => {
        const idsAt = (at: number): string[] =>
          oracle({ ...world, ...history, at }).children.flatMap(({ findings }) =>
            findings.map(({ findingId }) => findingId),
          );
        const after = new Set(idsAt(history.at + later));
        expect(idsAt(history.at).filter((id) => !after.has(id))).toEqual([]);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('finds nothing once every visit is entered in error', () => {
    fc.assert(
      fc.property(aHistory(), (history) => {
        const errors = history.signals.flatMap(({ id, receivedAt, data }) =>
          data.type === 'contact.stated'
            ? [
                {
                  id: `${id} in error`,
                  receivedAt,
                  data: {
                    ...data,
                    status: 'entered-in-error' as const,
                    statusStated: undefined,
                    visit: { id: data.visit.id, version: '2040-01-01T00:00:00Z' },
                  },
                },
              ]
            : [],
        );
        const { children } = oracle({ ...world, ...history, signals: [...history.signals, ...errors] });
        expect(children.flatMap(({ contacts, findings }) => [...contacts, ...findings])).toEqual([]);
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('puts every visit that is no error into exactly one contact of one child, and every reference into one child', () => {
    fc.assert(
      fc.property(aHistory(), (history) => {
        const { children } = oracle({ ...world, ...history });
        const visits = children.flatMap(({ contacts }) =>
          contacts.flatMap((contact) => contact.visits.map(({ feed, id }) => `${feed} ${id}`)),
        );
        const refs = children.flatMap((child) => child.refs);
        expect([new Set(visits).size, new Set(refs).size]).toEqual([visits.length, refs.length]);
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
