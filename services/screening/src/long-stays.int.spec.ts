import { type EventData } from '#libs/contracts';
import { loadPolicies } from '#libs/platform';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { passedUntil, takeAt } from '../test/as-it-comes.js';

const all = await loadPolicies('libs/policy/parameters');
const policies = all.map((policy) => ({
  ...policy,
  rules: Object.fromEntries(Object.entries(policy.rules).filter(([id]) => id === 'R45')),
}));
type Stated = Partial<EventData<'contact.stated'>>;

const began = '2026-06-01T10:00:00Z';
const [after70, after84] = ['2026-08-10T10:00:00Z', '2026-08-24T10:00:00Z'];
const stay: Stated = {
  ...{
    visit: { id: 'W' },
    occurredAt: began,
    setting: 'inpatient',
    kind: 'stay',
    status: 'arrived',
    coded: [],
    words: [],
  },
};
const eastfield: Stated = { feed: 'eastfield-pas', organisation: 'RYY', site: null };
const attendance: Stated = {
  ...{ ...eastfield, visit: { id: 'E' }, occurredAt: '2026-07-01T10:00:00Z' },
  ...{ setting: 'ed', kind: 'unscheduled', status: 'completed', coded: [], words: [] },
};

describe('a stay of which nobody states the end', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const take = (receivedAt: string, given: Stated) => takeAt(screening, receivedAt, given);
  const passUntil = (moment: string) => passedUntil(screening, moment);

  /** Rules and severities that stand, the same when the child is decided from its rows. */
  async function stands(): Promise<readonly string[]> {
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    const standing = (await screening.standing()) as readonly { content: { rule: { id: string }; severity: string } }[];
    return standing.map(({ content }) => `${content.rule.id} ${content.severity}`);
  }

  it('is told after 70 days for information and after 84 as a concern', async () => {
    expect(await take(began, stay)).toEqual([]);
    expect(await passUntil(after70)).toEqual(['R45 raised 1']);
    expect(await passUntil(after84)).toEqual(['R45 revised 2']);
    expect(await stands()).toEqual(['R45 CONCERN']);
  });

  it('is not told when the child was seen elsewhere in between, whichever of the two is heard of first', async () => {
    for (const [first, second] of [
      [stay, attendance],
      [attendance, stay],
    ] as const) {
      await screening.forgetEverything();
      await take('2026-07-01T10:05:00Z', first);
      await take('2026-07-01T10:06:00Z', second);
      expect([...(await passUntil(after70)), ...(await passUntil(after84))]).toEqual([]);
      expect(await stands()).toEqual([]);
    }
  });

  it('is taken back when it is heard weeks later that the child was seen elsewhere before', async () => {
    await take(began, stay);
    await passUntil(after70);
    await passUntil(after84);
    expect(await take('2026-09-20T10:00:00Z', attendance)).toEqual(['R45 withdrawn 3']);
    expect(await take('2026-09-20T10:00:00Z', attendance)).toEqual([]);
    expect(await stands()).toEqual([]);
  });

  it('stands when the child is seen elsewhere after the 84 days', async () => {
    await take(began, stay);
    await passUntil(after84);
    const later: Stated = { ...attendance, occurredAt: '2026-08-24T10:00:01Z' };
    expect(await take('2026-08-24T10:10:00Z', later)).toEqual([]);
    expect(await stands()).toEqual(['R45 CONCERN']);
  });

  it.each<readonly [string, Stated]>([
    ['was entered in error', { status: 'entered-in-error' }],
    ['was a call', { kind: 'call' }],
    ['took place within a day of the beginning', { occurredAt: '2026-06-02T09:00:00Z' }],
    ['took place before the stay', { occurredAt: '2026-05-20T09:00:00Z' }],
    ['took place after the 84 days', { occurredAt: '2026-09-01T09:00:00Z' }],
  ])('is told at once when the contact elsewhere, after all waits, %s', async (_, corrected) => {
    await take(began, stay);
    await take('2026-07-01T10:05:00Z', attendance);
    expect([...(await passUntil(after70)), ...(await passUntil(after84))]).toEqual([]);
    const at = '2026-09-20T10:00:00Z';
    const sent = [...(await take(at, { ...attendance, ...corrected })), ...(await passUntil(at))];
    expect(sent).toEqual(['R45 raised 1']);
    expect(await stands()).toEqual(['R45 CONCERN']);
  });

  it('cannot be told when another hospital admitted the child, and can be once it was seen at home', async () => {
    const admitted: Stated = { ...attendance, setting: 'inpatient', kind: 'stay' };
    await take(began, stay);
    await take('2026-07-01T10:05:00Z', admitted);
    expect([...(await passUntil(after70)), ...(await passUntil(after84))]).toEqual([]);
    const doubts = async (): Promise<number> => {
      const { rows } = await screening.database.query('SELECT rules FROM cannot_tell');
      return rows.length;
    };
    expect(await doubts()).toBe(1);
    await take('2026-08-30T10:00:00Z', {
      ...attendance,
      visit: { id: 'H' },
      kind: 'home-visit',
      setting: 'health-visitor',
    });
    expect(await doubts()).toBe(0);
    expect(await stands()).toEqual([]);
  });

  it('is judged by the end alone, once that is stated', async () => {
    await take(began, stay);
    await take('2026-07-01T10:05:00Z', attendance);
    await take('2026-07-02T10:00:00Z', { ...stay, status: 'completed' });
    await take('2026-07-03T10:00:00Z', { ...attendance, status: 'entered-in-error' });
    expect([...(await passUntil(after70)), ...(await passUntil(after84))]).toEqual([]);
    expect(await stands()).toEqual([]);
  });
});
