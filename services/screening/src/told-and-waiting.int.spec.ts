import { type EventData } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aContact, aPerson, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';

const policies = await fewRules();
const day = '2026-11-17T';
const [ivo, ada] = ['9990000018', '9990000026'];
const away = { occurredAt: `${day}14:00:00Z`, kind: 'call' } as const;

describe('what was told when a wait was over', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  /** States an emergency attendance of Ivo, at the moment when it is heard of. @returns what is sent at once */
  async function take(time: string, given: Partial<EventData<'contact.stated'>>): Promise<readonly string[]> {
    const receivedAt = `${day}${time}Z`;
    await screening.stopClock(Date.parse(receivedAt));
    const data = aContact({ person: aPerson({ nhsNumber: ivo, localIds: [] }), ...given });
    await screening.take({ id: nameUuid('signal', time), data, receivedAt } satisfies DeliveredSignal);
    return screening.sent();
  }

  async function passUntil(time: string): Promise<readonly string[]> {
    await screening.stopClock(Date.parse(`${day}${time}Z`));
    await screening.fireDue();
    return screening.sent();
  }

  /** The visit that the hospital reports and that was told, in another version. */
  const hospitals = (version: string) => ({ visit: { id: 'V1', version: `${day}${version}Z` } });
  const first = { ...hospitals('08:31:00'), occurredAt: `${day}08:30:33Z` };
  const second = (feed: string) => ({ feed, visit: { id: 'E1' }, occurredAt: `${day}08:30:32Z` });

  async function tell(): Promise<void> {
    expect(await take('08:31:00', first)).toEqual([]);
    expect(await passUntil('08:32:01')).toEqual(['R03 raised 1']);
  }

  async function endsAs(later: readonly string[]): Promise<void> {
    expect(await passUntil('16:00:00')).toEqual(later);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  }

  // the attendance has the smaller of its reports' keys: once that of the report that stays, once of the one that leaves
  describe.each([
    {
      feed: 'millbrook-ed',
      joins: ['R03 rekeyed 1'],
      leaves: [],
      moves: ['R03 raised 2'],
      raisedAnew: 'R03 raised 3',
    },
    {
      feed: 'millbrook-uk',
      joins: [],
      leaves: ['R03 rekeyed 1'],
      moves: ['R03 raised 1', 'R03 raised 3', 'R03 withdrawn 2'],
      raisedAnew: 'R03 raised 1',
    },
  ])('of an attendance that $feed reported too', ({ feed, joins, leaves, moves, raisedAnew }) => {
    it('stays told when the report that was heard of first moves to another day, whatever is said of it afterwards', async () => {
      await tell();
      expect(await take('08:45:00', second(feed))).toEqual(joins);
      expect(await take('15:00:00', { ...hospitals('15:00:00'), ...away })).toEqual(leaves);
      expect(await take('15:00:01', { ...hospitals('15:00:01'), ...away })).toEqual([]);
      await endsAs([]);
    });

    it('is told at once of both children when the report that was heard of first becomes another child’s', async () => {
      await tell();
      await take('08:45:00', second(feed));
      const person = aPerson({ nhsNumber: ada, localIds: [] });
      const revisions = await take('15:00:00', { ...first, ...hospitals('15:00:00'), person });
      // of two children in either order
      expect(revisions.toSorted()).toEqual(moves);
      await endsAs([]);
    });

    it('stays told when the other feed says that it began after it was heard of, and that wait is over', async () => {
      await tell();
      expect(await take('08:45:00', { ...second(feed), occurredAt: `${day}08:31:30Z` })).toEqual(joins);
      await endsAs([]);
    });

    it('is taken back while the other report is waited for', async () => {
      await tell();
      expect(await take('08:45:00', second(feed))).toEqual(joins);
      expect(await take('08:45:30', { ...hospitals('08:45:30'), ...away })).toEqual(['R03 withdrawn 2']);
      await endsAs([raisedAnew]);
    });
  });

  it('stays told of the other report when the first is of the day before, and that is told as new', async () => {
    await tell();
    await take('08:45:00', second('millbrook-ed'));
    const yesterday = { ...hospitals('15:00:00'), occurredAt: '2026-11-16T08:30:00Z' };
    expect(await take('15:00:00', yesterday)).toEqual(['R03 raised 2']);
    await endsAs([]);
  });

  it('stays told where the report takes place at another time of the same attendance', async () => {
    await tell();
    await take('08:45:00', second('millbrook-uk'));
    const moved = { ...hospitals('09:30:00'), occurredAt: `${day}09:00:00Z` };
    expect(await take('09:30:00', moved)).toEqual(['R03 revised 2']);
    await endsAs([]);
  });

  it('is taken back when it takes place later than was said, until that wait is over', async () => {
    await tell();
    expect(await take('08:40:00', { ...first, ...hospitals('08:40:00'), occurredAt: `${day}14:00:00Z` })).toEqual([
      'R03 withdrawn 2',
    ]);
    expect(await passUntil('14:00:59')).toEqual([]);
    await endsAs(['R03 raised 3']);
  });
});
