import fc from 'fast-check';
import { type ContactStatus } from '#libs/contracts';
import { combineContacts } from './combine-contact.js';
import { foldVisit } from './fold-visit.js';
import { type VisitStatement } from './statement.js';

const minute = 60_000;
const nine = Date.UTC(2026, 10, 17, 9);

interface Said {
  readonly feed?: string;
  /** Minutes after nine, by the clock of the feed. */
  readonly version: number;
  readonly status: ContactStatus;
  readonly statusStated?: false;
}

const silent = (version: number, feed?: string): Said => ({
  version,
  status: 'arrived',
  statusStated: false,
  ...(feed === undefined ? {} : { feed }),
});

function statement({ feed = 'ward', version, ...says }: Said, receivedAt = version): VisitStatement {
  return {
    feed,
    visit: 'V1',
    personRef: 'ivo',
    order: {
      versionAt: nine + version * minute,
      sequence: null,
      receivedAt: nine + receivedAt * minute,
      signalId: JSON.stringify([feed, version, says]),
    },
    says: { organisation: 'RXX', occurredAt: nine, setting: 'inpatient', kind: 'stay', ...says },
  };
}

/** Status of the one attendance that the feeds tell of, after each of their statements in the order of receipt. */
function statusOf(said: readonly Said[]): ContactStatus | undefined {
  const byFeed = Map.groupBy(
    said.map((one, place) => statement(one, place)),
    ({ feed }) => feed,
  );
  const visits = [...byFeed.values()].flatMap((statements) => foldVisit(statements, null) ?? []);
  return combineContacts(visits, 60 * minute)[0]?.status;
}

describe('a stay that one feed tells of', () => {
  it.each<readonly [string, readonly Said[], ContactStatus | undefined]>([
    [
      'stays ended when a later message says nothing of its end',
      [{ version: 2, status: 'completed' }, silent(3)],
      'completed',
    ],
    ['that the child left stays so too', [{ version: 2, status: 'left' }, silent(3)], 'left'],
    [
      'goes on when its discharge was taken back, and no snapshot ends it again',
      [{ version: 2, status: 'completed' }, { version: 3, status: 'arrived' }, silent(4)],
      'arrived',
    ],
    [
      'has ended when the child was discharged again after that',
      [
        { version: 2, status: 'completed' },
        { version: 3, status: 'arrived' },
        { version: 4, status: 'completed' },
      ],
      'completed',
    ],
    ['has begun where nothing but a snapshot tells of it', [silent(3)], 'arrived'],
    ['is none when it was entered in error', [silent(1), { version: 2, status: 'entered-in-error' }], undefined],
    [
      'is one after all when a snapshot follows an entry in error: no child is lost',
      [{ version: 2, status: 'completed' }, { version: 3, status: 'entered-in-error' }, silent(4)],
      'arrived',
    ],
  ])('%s', (_, said, status) => {
    expect(statusOf([{ version: 1, status: 'arrived' }, ...said])).toBe(status);
    expect(statusOf([...said, { version: 1, status: 'arrived' }])).toBe(status);
  });
});

describe('a stay that two feeds tell of', () => {
  it.each<readonly [string, readonly Said[], ContactStatus | undefined]>([
    [
      'has ended when the feed of the greater name says so',
      [{ version: 2, status: 'completed', feed: 'ward' }],
      'completed',
    ],
    ['has ended when the child left by the word of either', [{ version: 2, status: 'left', feed: 'ward' }], 'left'],
    [
      'goes on when the only feed that stated an end takes it back',
      [
        { version: 2, status: 'completed', feed: 'ward' },
        { version: 3, status: 'arrived', feed: 'ward' },
      ],
      'arrived',
    ],
    [
      'goes on when the visit of which an end was stated was entered in error',
      [
        { version: 2, status: 'completed', feed: 'ward' },
        { version: 3, status: 'entered-in-error', feed: 'ward' },
      ],
      'arrived',
    ],
    [
      'has ended as the first feed by name says when both state an end',
      [
        { version: 2, status: 'completed', feed: 'ward' },
        { version: 3, status: 'left', feed: 'desk' },
      ],
      'left',
    ],
    [
      'has begun when one of them still says that it is booked',
      [{ version: 2, status: 'booked', feed: 'desk' }],
      'arrived',
    ],
  ])('%s', (_, said, status) => {
    const open: readonly Said[] = [
      { version: 1, status: 'arrived', feed: 'desk' },
      { version: 1, status: 'arrived', feed: 'ward' },
    ];
    expect(statusOf([...open, ...said])).toBe(status);
    expect(statusOf([...said, ...open])).toBe(status);
  });

  it('is told as arrived where one says so and the other that the child was not brought, by the order of name alone', () => {
    const said = (first: ContactStatus, second: ContactStatus) =>
      statusOf([
        { version: 1, status: first, feed: 'desk' },
        { version: 1, status: second, feed: 'ward' },
      ]);
    expect(said('arrived', 'was-not-brought')).toBe('arrived');
    expect(said('was-not-brought', 'arrived')).toBe('was-not-brought');
    expect(said('booked', 'was-not-brought')).toBe('was-not-brought');
  });
});

describe('the status of a stay', () => {
  const said = fc.record({
    feed: fc.constantFrom('a', 'b', 'c'),
    version: fc.integer({ min: 0, max: 5 }),
    says: fc.constantFrom(
      ...([
        { status: 'booked' },
        { status: 'arrived' },
        { status: 'arrived', statusStated: false },
        { status: 'completed' },
        { status: 'left' },
        { status: 'entered-in-error' },
      ] as const),
    ),
  });
  const ends: readonly (ContactStatus | undefined)[] = ['completed', 'left'];

  it('is the same in every order of arrival and with repeats, and an end where any feed has stated one and not taken it back', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(said, { maxLength: 10, selector: ({ feed, version }) => `${feed} ${version}` })
          .chain((all) =>
            fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
          ),
        ([all, shuffled, again]) => {
          const flat = (some: typeof all): Said[] => some.map(({ says, ...rest }) => ({ ...rest, ...says }));
          const status = statusOf(flat(all));
          expect(statusOf(flat([...shuffled, ...again]))).toBe(status);
          const lastOfEach = [...Map.groupBy(flat(all), ({ feed }) => feed).values()].map(statusOf);
          expect(ends.includes(status)).toBe(lastOfEach.some((last) => ends.includes(last)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
