import { type EventData, type Signal } from '#libs/contracts';
import { planOfNeighbour } from '#libs/facts';
import { keyedReference, loadPolicies, nameUuid } from '#libs/platform';
import { aContact, aPerson, aPlanList, testNhsNumber, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { loadNeighbours } from './load-neighbours.js';
import { PlanLists } from './store/plan-lists.js';

const secret = 'index secret of a test';
const policies = await loadPolicies('libs/policy/parameters');
const organisations = new Map([['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: 'E00000001' }]]);
const numbers: Readonly<Record<string, string>> = { ivo: testNhsNumber(1), maya: testNhsNumber(2) };
const seenAt = '2026-11-17T13:22:00Z';

let moment = Date.parse('2026-11-17T14:00:00Z');
function signal(data: Signal): DeliveredSignal {
  const receivedAt = new Date((moment += 1_000)).toISOString();
  return { id: nameUuid('signal', receivedAt), data, receivedAt };
}
const record = (id: string) => ({ authority: 'RXX', id });
const motherOf = (mother: string, child: string): DeliveredSignal =>
  signal({
    ...{ type: 'identity.stated', feed: 'millbrook-pas', change: 'mother-of' },
    ...{ from: record(mother), into: record(child) },
  });
/** A child known by the number that its name stands for, or by its record alone. */
const seen = (id: string, given: Partial<EventData<'contact.stated'>> = {}): DeliveredSignal => {
  const number = numbers[id];
  const traced = { nhsNumber: number ?? null, nhsNumberStatus: number === undefined ? null : ('01' as const) };
  return signal(
    aContact({
      person: aPerson({ ...traced, localIds: [record(id)], birthDate: '2026-04-09' }),
      visit: { id: `V ${id} ${given.occurredAt ?? ''}` },
      occurredAt: seenAt,
      ...given,
    }),
  );
};
/** A list of Ashford, which does not cover Millbrook: it concerns those alone whom it names, or named. */
const list = (date: string, ...ids: readonly string[]): DeliveredSignal =>
  signal(
    aPlanList(
      ids.map((id) => numbers[id]!),
      { feed: 'ashford-list', authority: 'E00000002', asOf: `${date}T06:10:00Z` },
    ),
  );

describe('the plan of a sibling', () => {
  let screening: TestScreening;
  beforeAll(async () => {
    screening = await startScreening({ policies, organisations, attendanceWindowMs: 3_600_000 }, secret);
  });
  beforeEach(() => screening.forgetEverything());
  afterAll(() => screening.close());

  const settle = async (): Promise<void> => {
    for (let rounds = 0; (await screening.fireDue()) > 0; rounds += 1) expect(rounds).toBeLessThan(50);
  };
  const childOf = async (id: string): Promise<string> => {
    const { rows } = await screening.database.query<{ child_id: string }>(
      'SELECT child_id FROM person_ref WHERE ref = $1',
      [keyedReference(secret, `local:RXX:${id}`)],
    );
    return rows[0]!.child_id;
  };
  /** What is known of those beside a child, as of its attendance. */
  const known = async (id: string): Promise<readonly string[]> => {
    const childId = await childOf(id);
    const found = await screening.database.transaction((sql) => loadNeighbours(sql, [childId], new PlanLists()));
    return (found.get(childId) ?? []).map((one) => {
      const { value, kinds } = planOfNeighbour(one, Date.parse(seenAt), 7 * 86_400_000);
      return [one.relation, value, ...kinds].join(' ');
    });
  };
  /** Revisions that R05 has sent since the last look. */
  const told = async (): Promise<readonly string[]> =>
    (await screening.sent()).filter((revision) => revision.startsWith('R05'));
  const family = async (): Promise<void> => {
    await screening.take(motherOf('mother', 'ivo'), motherOf('mother', 'maya'));
    await screening.take(seen('ivo'), seen('maya'));
    await settle();
  };

  it('is known once a list names the sibling, and as long as none leaves it out', async () => {
    await family();
    expect(await known('ivo')).toEqual([]);
    await screening.take(list('2026-11-16', 'maya'));
    expect(await known('ivo')).toEqual(['sibling yes CPP']);
    expect(await known('maya')).toEqual([]);
    await screening.take(list('2026-11-17'));
    expect(await known('ivo')).toEqual(['sibling no']);
  });

  it('is not known of one whose number is not verified, though it was stated', async () => {
    const untraced = aPerson({ nhsNumber: numbers['maya']!, nhsNumberStatus: '02', localIds: [record('maya')] });
    await screening.take(motherOf('mother', 'ivo'), motherOf('mother', 'maya'));
    await screening.take(seen('ivo'), seen('maya', { person: untraced }), list('2026-11-16', 'maya'));
    await settle();
    expect(await known('ivo')).toEqual([]);
    await screening.take(seen('maya', { visit: { id: 'V traced' } }));
    expect(await known('ivo')).toEqual(['sibling yes CPP']);
  });

  it('is not known any more when the sibling has another mother', async () => {
    await family();
    await screening.take(list('2026-11-16', 'maya'), motherOf('another', 'maya'));
    await settle();
    expect(await known('ivo')).toEqual([]);
  });

  it('reaches the child after its commit, and is taken back with the list that leaves the sibling out', async () => {
    await family();
    expect(await told()).toEqual([]);
    await screening.take(list('2026-11-16', 'maya'));
    expect(await told()).toEqual([]);
    await settle();
    expect(await told()).toEqual(['R05 raised 1']);
    await screening.take(list('2026-11-17'));
    await settle();
    // the plan has ended lately, which counts too
    expect(await told()).toEqual(['R05 revised 2']);
    await screening.take(motherOf('another', 'maya'));
    await settle();
    expect(await told()).toEqual(['R05 withdrawn 3']);
  });

  it('is read when the child comes, from its state and from its rows alike', async () => {
    await family();
    await screening.take(list('2026-11-16', 'maya'));
    await settle();
    await told();
    await screening.take(seen('ivo', { occurredAt: '2026-11-18T09:00:00Z' }));
    expect(await told()).toEqual(['R05 raised 1']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('does not reach a child whose own plan it is', async () => {
    await family();
    await screening.take(list('2026-11-16', 'maya', 'ivo'));
    await settle();
    expect(await told()).toEqual([]);
  });

  it('is taken back from all when too many children turn out to name the mother', async () => {
    await family();
    await screening.take(list('2026-11-16', 'maya'));
    await settle();
    expect(await told()).toEqual(['R05 raised 1']);
    const babies = Array.from({ length: 19 }, (_, index) => motherOf('mother', `baby ${index}`));
    await screening.take(...babies);
    await settle();
    expect(await told()).toEqual(['R05 withdrawn 2']);
  });

  it('is taken over for a newborn from its mother, until a list names it itself', async () => {
    const of = async (rule: string): Promise<readonly string[]> =>
      (await screening.sent()).filter((revision) => revision.startsWith(rule));
    const planned = (date: string, id: string, plan: 'UCPP' | 'CPP'): DeliveredSignal =>
      signal(
        aPlanList([], {
          ...{ feed: 'ashford-list', authority: 'E00000002', asOf: `${date}T06:10:00Z` },
          entries: [{ nhsNumber: numbers[id]!, plan, start: '2026-10-02', end: null }],
        }),
      );
    const born = { kind: 'stay', setting: 'maternity', occurredAt: '2026-11-17T03:00:00Z' } as const;
    const newborn = aPerson({ nhsNumber: numbers['ivo']!, localIds: [record('ivo')], birthDate: '2026-11-17' });
    await screening.take(seen('maya', { occurredAt: '2026-10-20T09:00:00Z', kind: 'call', setting: 'gp' }));
    await screening.take(seen('ivo', { ...born, person: newborn }), planned('2026-11-16', 'maya', 'UCPP'));
    await settle();
    expect(await of('R06')).toEqual([]);
    await screening.take(motherOf('maya', 'ivo'));
    await settle();
    expect(await of('R06')).toEqual(['R06 raised 1']);
    await screening.take(planned('2026-11-17', 'ivo', 'CPP'));
    await settle();
    expect(await of('R06')).toEqual(['R06 withdrawn 2']);
  });
});
