import { childIdentity, type ChronologyView, type EventData, type Signal, type ViewTicket } from '#libs/contracts';
import { loadPolicies, nameUuid } from '#libs/platform';
import { aContact, aPerson, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../../test/a-screening.js';
import { startViews, type TestViews } from '../../test/viewers.js';
import { readOrganisations } from '../adapters/read-organisations.js';
import { type Judgement } from '../redecide.js';

const judgement: Judgement = {
  policies: await loadPolicies('libs/policy/parameters'),
  organisations: readOrganisations('infra/local/seed/organisations.yaml'),
  attendanceWindowMs: 3_600_000,
};
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const ivo = aPerson({ localIds: [{ authority: 'RXX', id: 'L0018' }] });
/** Ivo, before anybody knew. */
const somebody = aPerson({ nhsNumber: null, nhsNumberStatus: null, localIds: [{ authority: 'RXX', id: 'L0030' }] });
const ada = aPerson({ nhsNumber: testNhsNumber(2), localIds: [], name: 'TEALBROOK, Ada' });

function received(data: EventData<'contact.stated'>, days: number): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), `${days}`), data, receivedAt: daysAgo(days) };
}
const seen = (days: number, changes: Partial<EventData<'contact.stated'>> = {}): DeliveredSignal =>
  received(aContact({ visit: { id: `V${days}` }, occurredAt: daysAgo(days), person: ivo, ...changes }), days);

const merge: Signal = {
  ...{ type: 'identity.stated', feed: 'millbrook-pas', change: 'merge' },
  ...{ from: { authority: 'RXX', id: 'L0030' }, into: { authority: 'RXX', id: 'L0018' } },
};

let screening: TestScreening;
let views: TestViews;
beforeAll(async () => {
  screening = await startScreening(judgement);
  views = await startViews(screening, judgement);
});
beforeEach(() => screening.forgetEverything());
afterAll(async () => {
  await views.close();
  await screening.close();
});

const childrenOf = async (changes: Partial<ViewTicket> = {}) => {
  const { body } = await views.ask('children', { purpose: 'worklist', ...changes });
  return (body as unknown[]).map((child) => childIdentity.parse(child));
};
const placesSeen = async (): Promise<readonly string[]> => {
  const { body } = await views.ask('chronology');
  return (body as ChronologyView).contacts.map(({ occurredAt }) => occurredAt.slice(0, 10));
};
const dates = (...days: readonly number[]): readonly string[] => days.map((day) => daysAgo(day).slice(0, 10));

describe('months before a child was first heard of', () => {
  it('are none of its own: what was received long ago and came last is shown', async () => {
    await screening.take(seen(3));
    await screening.take(seen(200));
    expect(await placesSeen()).toEqual(dates(200, 3));
  });

  it('are before the first of all its records, once two are one', async () => {
    await screening.take(seen(3), seen(200, { person: somebody }));
    await screening.take({ id: nameUuid('signal', 'merge'), data: merge, receivedAt: daysAgo(1) });
    expect(await placesSeen()).toEqual(dates(200, 3));
  });

  it('do not cut off how a visit began that was another child’s first, also when both are asked for at once', async () => {
    const first = aContact({ visit: { id: 'V', version: daysAgo(200) }, occurredAt: daysAgo(200), person: ada });
    const { site: _, ...corrected } = { ...first, visit: { id: 'V', version: daysAgo(2) }, person: ivo };
    await screening.take(received(first, 200), received(corrected, 2));
    const both = await childrenOf();
    expect(both.map(({ name, lastSeen }) => [name, lastSeen?.site])).toEqual(
      expect.arrayContaining([['WRENFOLD, Ivo', 'RXX01']]),
    );
    const alone = await childrenOf({
      children: (await views.childrenNow()).filter(({ childId }) =>
        both.some((child) => child.childId === childId && child.name === 'WRENFOLD, Ivo'),
      ),
    });
    expect(both.filter(({ name }) => name === 'WRENFOLD, Ivo')).toEqual(alone);
  });

  it.each([
    ['is not there', null],
    ['is of another layout', Buffer.from([99, 0, 0, 0, 0, 0, 0])],
    ['is cut off', Buffer.from([3, 0, 0, 0, 0, 9, 0])],
  ])('are not guessed where the packed state %s', async (_, state) => {
    await screening.take(seen(3), seen(200));
    await screening.database.query('UPDATE child SET state = $1', [state]);
    expect(await placesSeen()).toEqual(dates(200, 3));
    const alarms = views.lines.filter((line) => line.includes('views.state-unread'));
    expect(alarms).toHaveLength(state?.[0] === 3 ? 1 : 0);
  });
});
