import { type Signal } from '#libs/contracts';
import { lackingEvents, type NamedEvent } from '#libs/messaging';
import { nameUuid } from '#libs/platform';
import { aContact, aPerson, aPlanList, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { knownSignals } from './known-signals.js';

const arrival = '2026-11-17T13:22:00Z';
const ivo = '9990000018';
const local = (id: string) => ({ authority: 'RXX', id });

const one: Readonly<Record<Signal['type'], Signal>> = {
  'contact.stated': aContact(),
  'person.stated': { type: 'person.stated', feed: 'millbrook-pas', person: aPerson() },
  'identity.stated': {
    type: 'identity.stated',
    feed: 'millbrook-pas',
    change: 'merge',
    from: local('L1'),
    into: local('L2'),
  },
  'plan.stated': aPlanList([ivo]),
  'plan.checked': {
    type: 'plan.checked',
    feed: 'cp-is',
    nhsNumber: ivo,
    visit: { id: 'V4417' },
    answer: 'no',
    at: arrival,
  },
  'feed.silent': { type: 'feed.silent', feed: 'northgate-gp', since: arrival, usually: 'PT4M' },
};
const types = Object.keys(one) as Signal['type'][];

function delivered(type: Signal['type'], n: number): DeliveredSignal {
  const receivedAt = new Date(Date.parse(arrival) + n * 1_000).toISOString();
  return { id: nameUuid('signal', type, n), data: one[type], receivedAt };
}
const named = ({ id, data, receivedAt }: DeliveredSignal): NamedEvent => ({
  id,
  type: data.type,
  receivedAt,
  names: {},
});

describe('the signals that screening lacks', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    const policies = await fewRules();
    screening = await startScreening({ policies, organisations: new Map(), attendanceWindowMs: 3_600_000 });
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const lacking = (...signals: readonly DeliveredSignal[]) =>
    lackingEvents(screening.database, 'signals.v1', signals.map(named), knownSignals);

  it.each(types)('are those that it has not stored, each once: %s', async (type) => {
    const [first, second, third] = [delivered(type, 1), delivered(type, 2), delivered(type, 3)];
    await screening.take(first, third);
    expect(await lacking(first, second, third, second)).toEqual([second.id]);
    await screening.take(second);
    expect(await lacking(first, second, third)).toEqual([]);
  });

  it('are not those that were set aside as parked records, whatever became of them', async () => {
    const [first, second] = [delivered('contact.stated', 1), delivered('contact.stated', 2)];
    await screening.database.query(
      `INSERT INTO parked_record (topic, partition, record_offset, appended_at, headers, event_id, reason, state)
       VALUES ('signals.v1', 0, 0, 0, '[]', $1, 'poison', 'discarded')`,
      [first.id],
    );
    expect(await lacking(first, second)).toEqual([second.id]);
  });

  it('are found in every month of receipt that is asked about', async () => {
    const months = [0, 40, 80, 400].map((days) => delivered('contact.stated', days * 86_400));
    await screening.take(...months.filter((_, index) => index !== 2));
    expect(await lacking(...months)).toEqual([months[2]?.id]);
  });
});
