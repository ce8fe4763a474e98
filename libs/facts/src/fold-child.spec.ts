import fc from 'fast-check';
import { contactKey } from './contact-key.js';
import { foldChild } from './fold-child.js';
import { type PersonSaying, type VisitSaying, type VisitStatement } from './statement.js';

const minute = 60_000;
const nine = Date.UTC(2026, 10, 17, 9);
const bruise = { kind: 'injury', system: 'snomed', code: '125667009', bodySite: 'cheek' } as const;

interface Stated extends Partial<VisitSaying> {
  readonly feed?: string;
  readonly visit?: string;
  readonly person?: string;
  readonly version?: number | null;
  readonly sequence?: number;
  readonly received?: number;
  readonly signal?: string;
  readonly says?: PersonSaying;
}

function stated(given: Stated = {}): VisitStatement & { readonly person: PersonSaying } {
  const { feed = 'millbrook-pas', visit = 'V1', person = 'ivo', version = 0, received = version ?? 0 } = given;
  const { sequence, signal = `${feed} ${visit} ${version ?? 'x'} ${received}`, says = {}, ...saying } = given;
  const { feed: _f, visit: _v, person: _p, version: _n, received: _r, ...visitSays } = saying;
  return {
    feed,
    visit,
    personRef: person,
    order: {
      versionAt: version === null ? null : nine + version * minute,
      sequence: sequence ?? null,
      receivedAt: nine + received * minute,
      signalId: signal,
    },
    says: {
      organisation: 'RXX',
      occurredAt: nine,
      setting: 'ed',
      kind: 'unscheduled',
      status: 'arrived',
      ...visitSays,
    },
    person: says,
  };
}

function fold(visits: readonly ReturnType<typeof stated>[], refs: readonly string[] = ['ivo']) {
  return foldChild({ refs: new Set(refs), visits, persons: [] }, 30 * minute);
}

describe('the contacts of a child', () => {
  it('a later statement of a feed keeps what it does not mention and clears what it sends as null', () => {
    const { contacts } = fold([
      stated({ version: 1, site: 'RXX01', recordedConcern: true }),
      stated({ version: 2, status: 'completed', recordedConcern: null }),
    ]);
    expect(contacts).toMatchObject([{ site: 'RXX01', status: 'completed', recordedConcern: null }]);
  });

  it('the version time of the source decides, not the time of receipt', () => {
    const { contacts } = fold([
      stated({ version: 5, received: 1, status: 'left' }),
      stated({ version: 2, received: 9, status: 'arrived' }),
    ]);
    expect(contacts.map(({ status }) => status)).toEqual(['left']);
  });

  it('an emergency that is admitted stays one, whether or not the admission says how the child came', () => {
    const ward = { setting: 'inpatient', kind: 'stay' } as const;
    const came = stated({ version: 1 });
    const admitted = stated({ version: 2, ...ward });
    const left = stated({ version: 3, ...ward, status: 'completed' });
    for (const order of [
      [came, admitted, left],
      [left, admitted, came],
    ])
      expect(fold(order).contacts).toMatchObject([{ setting: 'ed', kind: 'unscheduled', status: 'completed' }]);
    expect(fold([admitted, left]).contacts).toMatchObject([ward]);
  });

  it('an emergency that was none is what it is said to be afterwards', () => {
    const ward = { setting: 'inpatient', kind: 'stay' } as const;
    const clinic = { setting: 'outpatient', kind: 'appointment' } as const;
    expect(fold([stated({ version: 1 }), stated({ version: 2, ...clinic })]).contacts).toMatchObject([clinic]);
    const wasNone = [stated({ version: 1 }), stated({ version: 2, status: 'entered-in-error' })];
    expect(fold([...wasNone, stated({ version: 3, ...ward })]).contacts).toMatchObject([ward]);
  });

  it('message sequence decides between statements of one version time', () => {
    const { contacts } = fold([
      stated({ version: 5, sequence: 2, received: 1, status: 'left' }),
      stated({ version: 5, sequence: 1, received: 9, status: 'arrived' }),
    ]);
    expect(contacts.map(({ status }) => status)).toEqual(['left']);
  });

  it('an attendance entered in error is no contact', () => {
    expect(fold([stated({ version: 1 }), stated({ version: 2, status: 'entered-in-error' })]).contacts).toEqual([]);
  });

  it('a signal that came twice counts once, as it was first received', () => {
    const { contacts } = fold([stated({ signal: 's', received: 3 }), stated({ signal: 's', received: 8 })]);
    expect(contacts.map(({ firstReceivedAt }) => firstReceivedAt)).toEqual([nine + 3 * minute]);
  });

  it('a visit that now names another child is not this one’s', () => {
    const versions = [stated({ version: 1, person: 'ivo' }), stated({ version: 2, person: 'ada' })];
    expect(fold(versions, ['ivo']).contacts).toEqual([]);
    expect(fold(versions, ['ada']).contacts).toHaveLength(1);
  });

  it('two feeds about one attendance make one contact, keyed by the least feed and visit', () => {
    const { contacts } = fold([
      stated({ feed: 'millbrook-pas', coded: [bruise] }),
      stated({ feed: 'ambulance', visit: 'A9', occurredAt: nine + 10 * minute, recordedConcern: true }),
    ]);
    expect(contacts).toMatchObject([
      { key: contactKey('ambulance', 'A9'), coded: [bruise], recordedConcern: true, occurredAt: nine + 10 * minute },
    ]);
  });

  it('a concern or an injury stated by any feed stays; null clears only what the same feed said', () => {
    const { contacts } = fold([
      stated({ feed: 'a', coded: [bruise], recordedConcern: true }),
      stated({ feed: 'b', version: 3, coded: null, recordedConcern: false }),
    ]);
    expect(contacts).toMatchObject([{ coded: [bruise], recordedConcern: true }]);
  });

  it.each([
    ['two visits of one feed', [stated(), stated({ visit: 'V2', occurredAt: nine + minute })]],
    ['different organisations', [stated(), stated({ feed: 'b', organisation: 'RYY' })]],
    ['different kinds', [stated(), stated({ feed: 'b', kind: 'appointment' })]],
    ['arrivals too far apart', [stated(), stated({ feed: 'b', occurredAt: nine + 31 * minute })]],
  ])('%s are two contacts', (_, visits) => {
    expect(fold(visits).contacts).toHaveLength(2);
  });

  it('a third attendance finds no partner that is taken: matching is one to one', () => {
    const { contacts } = fold([
      stated({ feed: 'a', visit: '1' }),
      stated({ feed: 'b', visit: '1', occurredAt: nine + minute }),
      stated({ feed: 'b', visit: '2', occurredAt: nine + 2 * minute }),
    ]);
    expect(contacts.map(({ visits }) => visits.length)).toEqual([2, 1]);
  });

  it('the birth date comes from the latest statement of the first feed that has one', () => {
    const { person } = fold([
      stated({ feed: 'b', version: 1, says: { birthDate: '2026-04-08' } }),
      stated({ feed: 'b', version: 2, says: { birthDate: '2026-04-09', gestationWeeks: 34 } }),
      stated({ feed: 'a', visit: 'V7', says: { birthDate: null } }),
    ]);
    expect(person).toEqual({ birthDate: '2026-04-09', gestationWeeks: 34 });
  });
});

describe('convergence of the fold', () => {
  const statement = fc
    .record({
      feed: fc.constantFrom('a', 'b', 'c'),
      visit: fc.constantFrom('1', '2'),
      person: fc.constantFrom('ivo', 'ada'),
      version: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
      received: fc.integer({ min: 0, max: 9 }),
      arrival: fc.integer({ min: 0, max: 90 }),
      status: fc.constantFrom('booked', 'arrived', 'left', 'entered-in-error'),
      recordedConcern: fc.constantFrom(undefined, null, true, false),
      coded: fc.constantFrom(undefined, null, [bruise]),
    })
    .map(({ arrival, recordedConcern, coded, ...rest }) =>
      stated({
        ...rest,
        occurredAt: nine + arrival * minute,
        ...(recordedConcern === undefined ? {} : { recordedConcern }),
        ...(coded === undefined ? {} : { coded }),
        signal: JSON.stringify([rest, arrival, recordedConcern, coded]),
      } as Stated),
    );

  it('any order of the same statements, with any of them twice, gives the same contacts', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(statement, { maxLength: 12, selector: ({ order }) => order.signalId })
          .chain((statements) =>
            fc.tuple(
              fc.constant(statements),
              fc.shuffledSubarray(statements, { minLength: statements.length }),
              fc.subarray(statements),
            ),
          ),
        ([statements, shuffled, again]) => {
          expect(fold([...shuffled, ...again])).toEqual({
            ...fold(statements),
            visits: expect.arrayContaining([...fold(statements).visits]),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
