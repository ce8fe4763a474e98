import { ruleDoubts, type RuleDoubts, type Signal, type ViewTicket } from '#libs/contracts';
import { nameUuid, silentLogger } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { startViews, type TestViews } from '../test/viewers.js';
import { PartitionKeeper } from './keep-partitions.js';
import { type Judgement } from './redecide.js';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]),
  attendanceWindowMs: 3_600_000,
};
const now = '2026-11-17T15:00:00Z';
const ada = aPerson({
  nhsNumber: testNhsNumber(2),
  localIds: [{ authority: 'RXX', id: 'L0026' }],
  name: 'TEALBROOK, Ada',
});

function signal(data: Signal, receivedAt = now): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}
/** Ivo at Millbrook, on no list that anybody has sent. */
const seen = (id: string, given: Partial<Parameters<typeof aContact>[0]> = {}, receivedAt = now): DeliveredSignal =>
  signal(aContact({ visit: { id }, occurredAt: '2026-11-17T13:22:00Z', ...given }), receivedAt);

let screening: TestScreening;
let views: TestViews;
beforeAll(async () => {
  screening = await startScreening(judgement);
  views = await startViews(screening, judgement);
});
beforeEach(async () => {
  await screening.forgetEverything();
  await screening.stopClock(Date.parse(now));
});
afterAll(async () => {
  await views.close();
  await screening.close();
});

async function weeks(profile: ViewTicket['profile'] = 'practice'): Promise<RuleDoubts['rows']> {
  const { status, body } = await views.ask('rule-weeks', { purpose: 'rule-weeks', children: [], profile });
  expect(status).toBe(200);
  return ruleDoubts.parse(body).rows;
}
const ofRule = async (rule: string): Promise<readonly string[]> =>
  (await weeks()).filter((row) => row.rule === rule).map(({ week, cannotTell }) => `${week} ${cannotTell}`);

describe('of how many contacts a rule cannot tell', () => {
  it('is told of a rule that is for few to whoever may hear of every rule', async () => {
    await screening.take(seen('A'));
    await screening.test.database.query(`UPDATE cannot_tell SET rules = rules || '{R38b}'`);
    const rulesTo = async (profile: ViewTicket['profile']) => (await weeks(profile)).map(({ rule }) => rule);
    expect(await rulesTo('safeguarding')).toEqual(expect.arrayContaining(['R01', 'R38b']));
    expect(await rulesTo('practice')).toContain('R01');
    expect(await rulesTo('practice')).not.toContain('R38b');
  });

  it('is counted in the week in London in which the contact was', async () => {
    // late on a Sunday by London's clock, and after midnight there in summer
    await screening.take(seen('A', { occurredAt: '2026-11-15T23:30:00Z' }));
    await screening.take(seen('B'), seen('C', { person: ada }));
    await screening.take(seen('D', { occurredAt: '2026-09-27T23:30:00Z', person: ada }));
    expect(await ofRule('R01')).toEqual(['2026-W47 2', '2026-W46 1', '2026-W40 1']);
  });

  it('counts a contact once: delivered again, told by a second feed, amended, or decided again from its rows', async () => {
    const first = seen('A');
    await screening.takeAndCrash([first]);
    expect(await ofRule('R01')).toEqual([]);
    await screening.take(first, seen('B', { occurredAt: '2026-11-17T08:00:00Z' }));
    await screening.take(first);
    await screening.take(seen('P-1', { feed: 'millbrook-paediatrics', occurredAt: '2026-11-17T13:30:00Z' }));
    await screening.take(seen('A', { coded: [aBruise], visit: { id: 'A', version: '2026-11-17T14:00:00Z' } }));
    expect(await ofRule('R01')).toEqual(['2026-W47 2']);
    await screening.rebuild();
    expect(await ofRule('R01')).toEqual(['2026-W47 2']);
  });

  it('is put right when what was missing becomes known, and when the contact turns out to be none', async () => {
    await screening.take(seen('A'), seen('B', { person: ada }));
    expect(await ofRule('R01')).toEqual(['2026-W47 2']);
    await screening.take(seen('B', { person: ada, status: 'entered-in-error' }, '2026-11-17T15:01:00Z'));
    expect(await ofRule('R01')).toEqual(['2026-W47 1']);
    await screening.take(seen('A', { occurredAt: '2025-11-17T13:22:00Z' }, '2026-11-17T15:02:00Z'));
    expect(await weeks()).toEqual([]);
    await screening.take(seen('A', {}, '2026-11-17T15:03:00Z'));
    expect(await ofRule('R01')).toEqual(['2026-W47 1']);
    await screening.take(signal(aPlanList([testNhsNumber(2)])));
    expect(await weeks()).toEqual([]);
  });

  it('goes with a visit that turns out to be another child’s', async () => {
    await screening.take(seen('A'), seen('B'));
    await screening.take(seen('B', { person: ada }, '2026-11-17T15:01:00Z'));
    expect(await ofRule('R01')).toEqual(['2026-W47 2']);
  });

  it('is told of twelve weeks: a history loaded long after leaves nothing, and what has grown old is forgotten', async () => {
    await screening.load(seen('A', { occurredAt: '2020-03-01T10:00:00Z' }), seen('B'));
    await screening.decideLoaded();
    await screening.take(seen('C', { occurredAt: '2019-03-01T10:00:00Z' }));
    const kept = async (): Promise<unknown> =>
      (await screening.database.query('SELECT week::text FROM cannot_tell ORDER BY week')).rows;
    expect(await kept()).toEqual([{ week: '2026-11-16' }]);
    await screening.stopClock(Date.parse('2027-03-17T15:00:00Z'));
    expect(await weeks()).toEqual([]);
    await new PartitionKeeper(screening.database, silentLogger).make();
    expect(await kept()).toEqual([]);
  });

  it('is read under a ticket for it alone, which is written down and shows no child', async () => {
    await screening.take(seen('A'));
    const before = (await views.written()).length;
    expect(await views.ask('rule-weeks', { purpose: 'chronology' })).toMatchObject({ status: 403 });
    expect(await views.call('rule-weeks', {}, null)).toMatchObject({ status: 401 });
    const { body } = await views.ask('rule-weeks', { purpose: 'rule-weeks', children: [], user: 'ola' });
    expect(Object.keys((body as RuleDoubts).rows[0] ?? {}).sort()).toEqual(['cannotTell', 'rule', 'week']);
    expect((await views.written()).slice(before)).toMatchObject([
      { what: 'rule-weeks', refusal: 'purpose-not-allowed' },
      { what: 'rule-weeks', refusal: 'ticket-missing' },
      { what: 'rule-weeks', who: 'ola', child_id: null, refusal: null },
    ]);
    expect(await views.ask('chronology', { purpose: 'rule-weeks' })).toMatchObject({ status: 403 });
  });
});
