import { findingRevised, type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aContact, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { type Judgement } from './redecide.js';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};

const began = '2026-11-17T11:00:00Z';
const nextBegan = '2026-11-18T09:00:00Z';

/** What intake says: with the same id, however often it says it. */
function silence(since: string, given: Partial<EventData<'feed.silent'>> = {}, receivedAt = since): DeliveredSignal {
  const feed = given.feed ?? 'northgate-gp';
  return {
    id: nameUuid('silence', feed, since, given.until === undefined ? 'began' : 'ended'),
    receivedAt,
    receivedBy: 'intake',
    data: { type: 'feed.silent', feed, organisation: 'Y00001', since, usually: 'PT4M', ...given },
  };
}
const silent = silence(began, {}, '2026-11-17T11:12:00Z');
const heard = silence(began, { until: '2026-11-17T14:10:00Z' }, '2026-11-17T14:10:05Z');
const silentAgain = silence(nextBegan);

describe('a feed that is silent', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening(judgement);
  });
  beforeEach(async () => {
    await screening.forgetEverything();
  });
  afterAll(async () => {
    await screening.close();
  });

  const sentEvents = async (): Promise<readonly EventData<'finding.revised'>[]> => {
    const { rows } = await screening.database.query<{ key: string; value: string }>(
      'SELECT key, value FROM outbox ORDER BY id',
    );
    return rows.map(({ value }) => findingRevised.parse(JSON.parse(value)));
  };

  it('is found at once, at its own organisation, of the feed and of no child', async () => {
    await screening.take(silent);
    const [event] = await sentEvents();
    expect(event).toMatchObject({
      rule: { id: 'R48', version: 1 },
      change: 'raised',
      revision: 1,
      severity: 'IMMEDIATE',
      recipients: ['OPS', 'NN'],
      organisation: 'Y00001',
      anchor: { kind: 'feed', key: 'northgate-gp' },
      childId: nameUuid('feed', 'northgate-gp'),
      occurredAt: '2026-11-17T11:00:00.000Z',
      receivedAt: '2026-11-17T11:12:00.000Z',
      late: false,
      counterfactual: [],
      sentence: expect.stringContaining(
        'Nothing has come from northgate-gp since 17 November 2026 at 11:00.',
      ) as string,
    });
    expect(event?.evidence.contacts).toEqual([]);
    expect((await screening.database.query('SELECT FROM child')).rowCount).toBe(0);
  });

  it('is found once, however often it is told', async () => {
    await screening.take(silent);
    await screening.take(silent, silent);
    await screening.takeAndCrash([silent]);
    await screening.take(silent);
    expect(await screening.sent()).toEqual(['R48 raised 1']);
  });

  it('is not lost with the transaction that told it', async () => {
    await screening.takeAndCrash([silent]);
    expect(await screening.sent()).toEqual([]);
    await screening.take(silent);
    expect(await screening.sent()).toEqual(['R48 raised 1']);
  });

  it('is taken back when the feed speaks again, and found anew when it falls silent again', async () => {
    await screening.take(silent);
    await screening.take(heard);
    await screening.take(heard);
    expect(await screening.sent()).toEqual(['R48 raised 1', 'R48 withdrawn 2']);
    expect(await screening.standing()).toEqual([]);
    await screening.take(silentAgain);
    expect(await screening.sent()).toEqual(['R48 raised 3']);
  });

  it('is never found when it is over before it is told of', async () => {
    await screening.take(heard);
    await screening.take(silent);
    expect(await screening.sent()).toEqual([]);
  });

  it('in one batch with its end is not found either', async () => {
    await screening.take(silent, heard);
    expect(await screening.sent()).toEqual([]);
  });

  it('stands as its latest silence says, in whatever order all were told', async () => {
    const orders = [
      [silent, heard, silentAgain],
      [silentAgain, heard, silent],
      [heard, silentAgain, silent],
      [silentAgain, silent, heard],
    ];
    const ends: unknown[] = [];
    for (const order of orders) {
      await screening.forgetEverything();
      for (const one of order) await screening.take(one);
      ends.push(await screening.standing());
    }
    expect(ends[0]).toHaveLength(1);
    for (const end of ends) expect(end).toEqual(ends[0]);
  });

  it('says nothing new in a replay of everything', async () => {
    for (const one of [silent, heard, silentAgain]) await screening.take(one);
    await screening.sent();
    for (const one of [silent, heard, silentAgain]) await screening.take(one);
    await screening.take(silentAgain, heard, silent);
    expect(await screening.sent()).toEqual([]);
  });

  it('is one of several, each for itself, beside children', async () => {
    const attendance: DeliveredSignal = { id: nameUuid('v', '1'), receivedAt: began, data: aContact() };
    await screening.take(silence(began, { feed: 'eastfield-pas', organisation: 'RYY' }), attendance, silent);
    expect((await sentEvents()).map(({ anchor }) => anchor.key).sort()).toEqual(['eastfield-pas', 'northgate-gp']);
    await screening.take(silence(began, { feed: 'eastfield-pas', organisation: 'RYY', until: nextBegan }));
    expect(await screening.standing()).toHaveLength(1);
  });

  it('of which nobody says whose it is, is stored and told to nobody, until somebody says it', async () => {
    const { organisation: _, ...nobodys } = silent.data as EventData<'feed.silent'>;
    await screening.take({ ...silent, id: nameUuid('nobody'), data: nobodys });
    expect(await screening.sent()).toEqual([]);
    expect((await screening.database.query('SELECT FROM feed_silence')).rowCount).toBe(1);
    await screening.take(silent);
    expect(await screening.sent()).toEqual(['R48 raised 1']);
  });

  it('in a back-load rings nobody', async () => {
    await screening.load(silent);
    expect(await screening.sent()).toEqual([]);
  });

  it('that ends at no moment that anybody could mean is parked', async () => {
    await screening.take(silence(began, { until: '0001-01-01T00:00:00Z' }));
    expect(screening.parked).toEqual(['instant-out-of-range']);
  });
});
