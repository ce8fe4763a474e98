import { type EventData } from '#libs/contracts';
import { loadPolicies } from '#libs/platform';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { passedUntil, takeAt } from '../test/as-it-comes.js';

const all = await loadPolicies('libs/policy/parameters');
const policies = all.map((policy) => ({
  ...policy,
  rules: Object.fromEntries(Object.entries(policy.rules).filter(([id]) => id === 'R39' || id === 'R45')),
}));
type Stated = Partial<EventData<'contact.stated'>>;

const [began, after70] = ['2026-06-01T10:00:00Z', '2026-08-10T10:00:00Z'];
const ward: Stated = {
  ...{ occurredAt: began, setting: 'inpatient', kind: 'stay', status: 'arrived', coded: [], words: [] },
};
const said = (feed: string, version: string, says: Stated = {}): Stated => ({
  ...{ ...ward, feed, visit: { id: `W-${feed}`, version } },
  ...says,
});
const open: readonly Stated[] = [
  said('millbrook-desk', '2026-06-01T10:00:00Z', { recordedConcern: true }),
  said('millbrook-pas', '2026-06-01T10:00:00Z'),
];
/** What both feeds say of the stay after one of them has stated its end: nothing of how it goes. */
const amended: readonly Stated[] = ['millbrook-desk', 'millbrook-pas'].map((feed) =>
  said(feed, '2026-06-03T11:00:00Z', { statusStated: false }),
);
const ended = said('millbrook-pas', '2026-06-03T10:00:00Z', { status: 'completed' });
const takenBack = said('millbrook-pas', '2026-06-04T10:00:00Z');
const inError = said('millbrook-pas', '2026-06-04T10:00:00Z', { status: 'entered-in-error' });
const endedAgain = said('millbrook-pas', '2026-06-05T10:00:00Z', { status: 'completed' });

describe('a stay that two feeds tell of', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  /** Rules that stand after all is said, each statement as often as it is given; the same when decided from the rows. */
  async function standAfter(statements: readonly Stated[]): Promise<readonly string[]> {
    await screening.forgetEverything();
    for (const [place, one] of statements.entries())
      await takeAt(screening, new Date(Date.parse('2026-06-05T11:00:00Z') + place * 60_000).toISOString(), one);
    await passedUntil(screening, after70);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    const standing = (await screening.standing()) as readonly { content: { rule: { id: string } } }[];
    return standing.map(({ content }) => content.rule.id);
  }

  /** In the order given, backwards, with everything twice, and each of them first. */
  const ordersOf = (statements: readonly Stated[]): readonly (readonly Stated[])[] => [
    statements,
    statements.toReversed(),
    statements.flatMap((one) => [one, one]),
    ...statements.map((_, place) => [...statements.slice(place), ...statements.slice(0, place)]),
  ];

  it.each<readonly [string, readonly Stated[], readonly string[]]>([
    ['goes on as long as neither states an end', [...open, ...amended], ['R45']],
    [
      'has ended once the one whose name comes last says so, and whatever both amend',
      [...open, ended, ...amended],
      ['R39'],
    ],
    ['goes on when that one takes the discharge back', [...open, ended, takenBack, ...amended], ['R45']],
    ['goes on when its visit was entered in error', [...open, ended, inError], ['R45']],
    ['has ended when the child was discharged after all', [...open, ended, takenBack, endedAgain], ['R39']],
  ])('%s, in whatever order that is heard', async (_, statements, rules) => {
    for (const order of ordersOf(statements)) expect(await standAfter(order)).toEqual(rules);
  });
});
