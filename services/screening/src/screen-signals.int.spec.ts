import { type EventData, type Signal } from '#libs/contracts';
import { claimDue, nameUuid } from '#libs/platform';
import { aBruise, aContact, aPerson, aPlanList, fewRules, type DeliveredSignal } from '#libs/testing';
import { startScreening, type TestScreening } from '../test/a-screening.js';
import { makePartitions } from './keep-partitions.js';
import { type Judgement } from './redecide.js';

const westmarch = 'E00000001';
const ashford = 'E00000002';
const ivo = '9990000018';
const ada = '9990000026';
const arrival = '2026-11-17T13:22:00Z';

const judgement: Judgement = {
  policies: await fewRules(),
  organisations: new Map([
    ['RXX', { code: 'RXX', name: 'Millbrook Hospitals', authority: westmarch }],
    ['RYY', { code: 'RYY', name: 'Eastfield Hospital', authority: ashford }],
  ]),
  attendanceWindowMs: 3_600_000,
};

/** A signal, with the id that its text gives it. */
function signal(data: Signal, receivedAt: string = arrival): DeliveredSignal {
  return { id: nameUuid('signal', JSON.stringify(data), receivedAt), data, receivedAt };
}

type Contact = EventData<'contact.stated'>;

function attendance(given: Partial<Contact> = {}, receivedAt = arrival): DeliveredSignal {
  return signal(aContact({ person: person(ivo), ...given }), receivedAt);
}

/** A child known by a verified number alone. */
function person(nhsNumber: string): Contact['person'] {
  return aPerson({ nhsNumber, localIds: [] });
}

const bruise: Partial<Contact> = { coded: [aBruise] };

function list(
  nhsNumbers: readonly string[],
  given: Partial<EventData<'plan.stated'>> = {},
  receivedAt = arrival,
): DeliveredSignal {
  return signal(aPlanList(nhsNumbers, given), receivedAt);
}

const aScreening = (): Promise<TestScreening> => startScreening(judgement);

describe('screening signals', () => {
  let screening: TestScreening;
  beforeEach(async () => {
    screening = await aScreening();
  });
  afterEach(async () => {
    await screening.close();
  });

  it('a bruise on a seven-month-old raises R15 once, and a replay raises nothing', async () => {
    await screening.take(attendance(bruise));
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    await screening.take(attendance(bruise), attendance(bruise));
    expect(await screening.sent()).toEqual([]);
    const again = { ...attendance(bruise), receivedAt: '2026-11-17T14:00:00Z' };
    await screening.take(again);
    expect(await screening.sent()).toEqual([]);
    const { rows } = await screening.database.query('SELECT version FROM child');
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('when a finding would not have been is stored with its revision and sent in its event, and a withdrawal bears it still', async () => {
    const crawls = [
      { lever: 'mobility-recorded', words: 'a clinician had recorded that {child} crawls or pulls to stand' },
    ];
    await screening.take(attendance(bruise));
    const { rows: sent } = await screening.database.query<{ value: string }>('SELECT value FROM outbox');
    expect(sent.map(({ value }) => (JSON.parse(value) as EventData<'finding.revised'>).counterfactual)).toEqual([
      crawls,
    ]);
    const moves = { kind: 'mobility', system: 'bellwether', code: 'mobile' } as const;
    await screening.take(
      attendance({ ...bruise, coded: [aBruise, moves], visit: { id: 'V4417', version: '2026-11-17T14:00:00Z' } }),
    );
    const { rows } = await screening.database.query(
      `SELECT change, content->'counterfactual' AS said FROM finding_revision ORDER BY revision`,
    );
    expect(rows).toEqual([
      { change: 'raised', said: crawls },
      { change: 'withdrawn', said: crawls },
    ]);
  });

  it('the next contact of a known child is judged without the rows of earlier ones', async () => {
    const burn = { coded: [{ ...aBruise, code: '48333001' }] };
    await screening.take(attendance({ ...bruise, visit: { id: 'V1', version: arrival } }));
    await screening.sent();
    await screening.database.query("UPDATE contact_version SET says = '{}'");
    await screening.take(
      attendance({ ...burn, visit: { id: 'V2', version: '2026-11-18T09:00:00Z' }, occurredAt: '2026-11-18T09:00:00Z' }),
    );
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    const { rows } = await screening.database.query<{ contacts: number }>(
      "SELECT jsonb_array_length(content->'evidence'->'contacts') AS contacts FROM finding ORDER BY 1",
    );
    expect(rows).toEqual([{ contacts: 1 }, { contacts: 2 }]);
  });

  it('a child without a packed state, or with one of another layout, is judged from its rows and packed anew', async () => {
    for (const state of [null, Buffer.from('ff', 'hex')]) {
      const visit = { id: state === null ? 'V1' : 'V2', version: arrival };
      await screening.take(attendance({ visit }));
      await screening.database.query('UPDATE child SET state = $1', [state]);
      await screening.take(attendance({ ...bruise, visit: { id: `${visit.id}b`, version: arrival } }));
      expect((await screening.sent()).at(-1)).toBe('R15 raised 1');
      expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
      expect((await screening.database.query('SELECT FROM child WHERE state IS NULL')).rowCount).toBe(0);
    }
  });

  it('nothing that identifies the child leaves screening', async () => {
    await screening.take(
      attendance({ ...bruise, words: [{ field: 'chiefComplaint', text: 'CANARY bruise to cheek' }] }),
    );
    const { rows } = await screening.database.query<{ all: string }>('SELECT key || value AS all FROM outbox');
    expect(rows.map((row) => row.all).join()).not.toMatch(/WRENFOLD|CANARY|9990000018|V4417/);
    expect(rows).toHaveLength(1);
  });

  it('a plan list that comes late raises R01 and withdraws R03', async () => {
    await screening.take(attendance());
    await screening.passSeconds(61);
    expect(await screening.fireDue()).toBe(1);
    expect(await screening.sent()).toEqual(['R03 raised 1']);
    await screening.take(list([ivo], {}, '2026-11-17T15:00:00Z'));
    expect((await screening.sent()).toSorted()).toEqual(['R01 raised 1', 'R03 withdrawn 2']);
  });

  it('a finding about a child on a plan carries the team of the worker whom the list names', async () => {
    const [of, other] = aPlanList([ivo, ada]).entries;
    await screening.take(list([], { entries: [{ ...of!, worker: 'westmarch-team-3' }, other!] }));
    await screening.take(attendance({ ...bruise, visit: { id: 'V1', version: arrival } }));
    await screening.take(attendance({ ...bruise, visit: { id: 'V2', version: arrival }, person: person(ada) }));
    const { rows } = await screening.database.query(
      "SELECT DISTINCT content->'plan'->>'value' AS value, content->'plan'->>'worker' AS worker FROM finding ORDER BY 2",
    );
    expect(rows).toEqual([
      { value: 'yes', worker: 'team-7' },
      { value: 'yes', worker: 'westmarch-team-3' },
    ]);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });

  it('a list without a worker leaves the team of the plan unsaid', async () => {
    const [{ worker: _, ...entry }] = aPlanList([ivo]).entries as [ReturnType<typeof aPlanList>['entries'][number]];
    await screening.take(list([], { entries: [entry] }), attendance());
    const { rows } = await screening.database.query<{ has: boolean }>(
      "SELECT DISTINCT content->'plan' ? 'worker' AS has FROM finding",
    );
    expect(rows).toEqual([{ has: false }]);
  });

  it('a list that does not name the child, of the authority that covers it, means no', async () => {
    await screening.take(attendance());
    await screening.take(list([ada]));
    await screening.passSeconds(61);
    expect(await screening.fireDue()).toBe(0);
    expect(await screening.sent()).toEqual([]);
  });

  it('a list that concerns more children than one transaction can decide queues the rest', async () => {
    await screening.take(
      ...[0, 1, 2, 3, 4].map((number) =>
        attendance({ visit: { id: `V${number}` }, person: { localIds: [{ authority: 'RXX', id: `L${number}` }] } }),
      ),
    );
    await screening.database.query("UPDATE watch SET state = 'disarmed'");
    await screening.take(list([ada]));
    const queue = "SELECT FROM watch WHERE rule = 'redecide' AND state = 'armed'";
    expect((await screening.database.query(queue)).rowCount).toBe(3);
    expect(await screening.fireDue()).toBeGreaterThanOrEqual(3);
    expect((await screening.database.query(queue)).rowCount).toBe(0);
    const { rows } = await screening.database.query('SELECT min(version) AS decided FROM child');
    expect(rows).toEqual([{ decided: 2 }]);
  });

  it('a list takes effect when its last part has come, whichever part that is', async () => {
    await screening.take(attendance());
    await screening.take(list([ada], { list: { id: 'L1', part: 2, of: 2 } }));
    expect(await screening.sent()).toEqual([]);
    await screening.take(list([ivo], { list: { id: 'L1', part: 1, of: 2 } }));
    expect(await screening.sent()).toEqual(['R01 raised 1']);
    await screening.take(list([], { list: { id: 'L1', part: 4, of: 3 } }));
    expect(screening.parked).toEqual(['plan-list-part-beyond-the-last']);
  });

  it('a part stated twice counts as it was stated last, whichever came first', async () => {
    const part = (names: readonly string[], receivedAt: string) =>
      list(names, { list: { id: 'L1', part: 1, of: 2 } }, receivedAt);
    await screening.take(attendance());
    await screening.take(part([ivo], '2026-11-17T15:00:00Z'), list([ada], { list: { id: 'L1', part: 2, of: 2 } }));
    expect(await screening.sent()).toEqual(['R01 raised 1']);
    await screening.take(part([], '2026-11-17T14:00:00Z'));
    expect(await screening.sent()).toEqual([]);
    await screening.take(part([], '2026-11-17T16:00:00Z'));
    expect(await screening.sent()).toEqual(['R01 withdrawn 2']);
  });

  it('R03 fires once when its minute has passed, however often and by however many the timer is looked at', async () => {
    await screening.take(attendance({}, new Date().toISOString()));
    expect(await screening.fireDue()).toBe(0);
    await screening.passSeconds(120);
    const due = await claimDue(screening.database, 'watch', 100);
    await Promise.all([...due, ...due].map((timer) => screening.fire(timer)));
    expect(await screening.sent()).toEqual(['R03 raised 1']);
    await screening.passSeconds(120);
    expect(await screening.fireDue()).toBe(0);
    expect(await screening.sent()).toEqual([]);
  });

  it('an answer of a look-up settles the plan for its visit and disarms the wait', async () => {
    await screening.take(attendance());
    const checked = {
      type: 'plan.checked',
      feed: 'cp-is',
      nhsNumber: ivo,
      visit: { id: 'V4417' },
      at: arrival,
    } as const;
    await screening.take(signal({ ...checked, answer: 'unknown', reason: 'timeout' }));
    await screening.take(signal({ ...checked, answer: 'no' }));
    await screening.passSeconds(120);
    expect(await screening.fireDue()).toBe(0);
  });

  it('an attendance entered in error withdraws what it raised', async () => {
    await screening.take(attendance(bruise));
    await screening.take(
      attendance({ visit: { id: 'V4417', version: '2026-11-17T13:40:00Z' }, status: 'entered-in-error' }),
    );
    expect(await screening.sent()).toEqual(['R15 raised 1', 'R15 withdrawn 2']);
  });

  it('a visit that was another child’s moves: both are decided again, and epochs rise', async () => {
    await screening.take(
      attendance(bruise),
      attendance({ visit: { id: 'V1', version: arrival }, person: person(ada) }),
    );
    await screening.sent();
    await screening.take(
      attendance({
        ...bruise,
        visit: { id: 'V4417', version: '2026-11-17T13:40:00Z' },
        person: aPerson({ nhsNumber: ada, localIds: [], birthDate: '2026-05-01' }),
      }),
    );
    expect(await screening.sent()).toEqual(['R15 withdrawn 2', 'R15 raised 3']);
    const { rows } = await screening.database.query('SELECT epoch FROM child');
    expect(rows).toEqual([{ epoch: 1 }, { epoch: 1 }]);
  });

  it('a record known by a local id and then with a verified number is one child, told as linked', async () => {
    const local = { authority: 'RXX', id: 'L0018' };
    await screening.take(attendance({ ...bruise, person: { localIds: [local], birthDate: '2026-04-09' } }));
    await screening.take(attendance({ visit: { id: 'V2', version: arrival }, occurredAt: '2026-11-16T10:00:00Z' }));
    await screening.sent();
    await screening.take(
      signal({
        type: 'person.stated',
        feed: 'millbrook-pas',
        person: { nhsNumber: ivo, nhsNumberStatus: '01', localIds: [local] },
      }),
    );
    expect(await screening.sent()).toEqual(['child.linked', 'R15 revised 2']);
    const { rows } = await screening.database.query('SELECT DISTINCT child_id FROM person_ref');
    expect(rows).toHaveLength(1);
  });

  it('a local id that two verified numbers claim links only the first; the other claim is quarantined', async () => {
    const localIds = [{ authority: 'RXX', id: 'L0018' }];
    await screening.take(attendance({ person: { nhsNumber: ivo, nhsNumberStatus: '01', localIds } }));
    await screening.take(
      attendance({
        visit: { id: 'V2', version: '2026-11-17T14:00:00Z' },
        person: { nhsNumber: ada, nhsNumberStatus: '01', localIds },
      }),
    );
    const refs = await screening.database.query('SELECT DISTINCT child_id FROM person_ref');
    expect(refs.rows).toHaveLength(2);
    expect((await screening.database.query('SELECT FROM refused_edge')).rowCount).toBe(1);
  });

  it('a merge makes two records one child, and an unmerge gives each its own again', async () => {
    const into = { authority: 'RXX', id: 'L0018' };
    const from = { authority: 'RXX', id: 'L0019' };
    await screening.take(
      attendance({ ...bruise, person: { localIds: [from] } }),
      attendance({ visit: { id: 'V2', version: arrival }, person: { localIds: [into] } }),
    );
    await screening.sent();
    const merge = (change: 'merge' | 'unmerge', version: string) =>
      signal({ type: 'identity.stated', feed: 'millbrook-pas', version, change, from, into });
    await screening.take(merge('merge', '2026-11-17T15:00:00Z'));
    expect(await screening.sent()).toEqual(['child.linked']);
    await screening.take(merge('unmerge', '2026-11-17T16:00:00Z'));
    expect((await screening.sent())[0]).toBe('child.unlinked');
    const { rows } = await screening.database.query('SELECT count(DISTINCT child_id)::int AS children FROM person_ref');
    expect(rows).toEqual([{ children: 2 }]);
  });

  it('a signal whose id is no UUID, or whose time nobody could mean, is parked, and the others go on', async () => {
    const strange = { ...attendance({ visit: { id: 'V9' } }), id: 'from elsewhere' };
    const ancient = attendance({ visit: { id: 'V8' }, occurredAt: '0001-01-01T00:00:00Z' });
    await screening.take(strange, ancient, attendance(bruise));
    expect(screening.parked).toEqual(['signal-id-is-no-uuid', 'instant-out-of-range']);
    expect(await screening.sent()).toEqual(['R15 raised 1']);
  });

  it('a silent feed is stored, once', async () => {
    const silent = signal({ type: 'feed.silent', feed: 'northgate-gp', since: arrival, usually: 'PT4M' });
    await screening.take(silent);
    await screening.take(silent);
    expect((await screening.database.query('SELECT FROM feed_silence')).rowCount).toBe(1);
  });

  it('statements lie in the partition of their month, and partitions are made ahead once', async () => {
    expect(await makePartitions(screening.database)).toBe(8);
    expect(await makePartitions(screening.database)).toBe(0);
    const now = new Date().toISOString();
    await screening.take(attendance({}, now));
    const { rows } = await screening.database.query('SELECT tableoid::regclass::text AS name FROM contact_version');
    expect(rows).toEqual([{ name: `contact_version_${now.slice(0, 7).replace('-', '')}` }]);
  });
});

describe('what happens between the look-up of a batch and its lock', () => {
  let screening: TestScreening;
  beforeEach(async () => {
    screening = await startScreening(judgement);
  });
  afterEach(async () => {
    await screening.close();
  });
  const record = (id: string) => ({ authority: 'RXX', id });
  const seen = (visit: string, id: string, version = arrival, receivedAt = arrival) =>
    attendance(
      {
        ...bruise,
        visit: { id: visit, version },
        person: { localIds: [record(id)], birthDate: '2026-04-09' },
      },
      receivedAt,
    );
  const merge = signal({
    type: 'identity.stated',
    feed: 'millbrook-pas',
    change: 'merge',
    from: record('L2'),
    into: record('L1'),
  });

  const retold = signal({
    type: 'person.stated',
    feed: 'millbrook-pas',
    person: { localIds: [record('L2')], birthDate: '2026-04-10' },
  });
  it.each([
    ['a contact of a child whose state is at hand', 'child-state-lock', seen('V3', 'L2', '2026-11-18T09:00:00Z')],
    ['a person told anew', 'child-epochs', retold],
    ['a person told anew, whose child was looked up', 'child-lock', retold],
  ])(
    'a merge that commits there makes the batch look again: nothing stays with a child that is gone (%s)',
    async (_, statement, late) => {
      // the first of the two keeps its child: the second one's is gone with the merge
      await screening.take(seen('V1', 'L1', arrival, '2026-11-17T13:00:00Z'), seen('V2', 'L2'));
      await expect(screening.takeWhile([late], statement, () => screening.take(merge))).rejects.toMatchObject({
        code: 'child-epoch-changed',
      });
      await screening.take(late);
      const { rows } = await screening.database.query(
        "SELECT count(*)::int AS findings, count(DISTINCT child_id)::int AS children FROM finding WHERE state = 'raised'",
      );
      expect(rows).toEqual([{ findings: late === retold ? 2 : 3, children: 1 }]);
      expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
    },
  );

  it('a visit that two statements of one batch give to two children belongs to the later one alone', async () => {
    await screening.take(seen('V1', 'L1'), seen('V2', 'L2'));
    await screening.sent();
    await screening.take(seen('V3', 'L1', '2026-11-18T09:00:00Z'), seen('V3', 'L2', '2026-11-18T10:00:00Z'));
    expect(await screening.sent()).toEqual(['R15 raised 1']);
    expect(await screening.rebuild()).toEqual({ changed: [], revisions: 0 });
  });
});

describe('convergence of screening', () => {
  it('whatever the order, the batches and the repeats, the same findings stand', async () => {
    const at = (minute: number) => `2026-11-17T15:${String(minute).padStart(2, '0')}:00Z`;
    const own = (id: string) => ({ authority: 'RXX', id });
    const known = (nhsNumber: string) => aPerson({ nhsNumber, localIds: [own(`L${nhsNumber}`)] });
    const signals = [
      attendance({ ...bruise, person: known(ivo) }, at(0)),
      attendance({ visit: { id: 'V4417', version: at(1) }, person: known(ada), status: 'completed' }, at(1)),
      attendance({ visit: { id: 'V5', version: at(2) }, person: known(ivo), ...bruise }, at(2)),
      attendance({ visit: { id: 'V5', version: at(3) }, status: 'entered-in-error', person: known(ivo) }, at(3)),
      attendance(
        {
          feed: 'ambulance',
          visit: { id: 'A1' },
          occurredAt: '2026-11-17T13:40:00Z',
          person: known(ada),
          recordedConcern: true,
        },
        at(4),
      ),
      attendance(
        { feed: 'eastfield-pas', organisation: 'RYY', visit: { id: 'E1' }, person: known(ada), ...bruise },
        at(5),
      ),
      list([ada], {}, at(6)),
      list([], { asOf: '2026-11-16T06:00:00Z' }, at(7)),
      list([ivo], { feed: 'ashford-list', authority: ashford, asOf: '2026-11-18T06:00:00Z' }, at(8)),
      signal(
        { type: 'person.stated', feed: 'millbrook-pas', person: { ...known(ivo), birthDate: '2026-04-10' } },
        at(9),
      ),
      attendance(
        { visit: { id: 'V6' }, person: { localIds: [own('L7')], birthDate: '2026-06-01' }, ...bruise },
        at(10),
      ),
      attendance({ visit: { id: 'V7' }, person: { localIds: [own('L8')] }, occurredAt: at(0) }, at(11)),
      signal(
        {
          type: 'identity.stated',
          feed: 'millbrook-pas',
          version: at(12),
          change: 'merge',
          from: own('L8'),
          into: own('L7'),
        },
        at(12),
      ),
      signal(
        {
          type: 'identity.stated',
          feed: 'millbrook-pas',
          version: at(14),
          change: 'unmerge',
          from: own('L8'),
          into: own('L7'),
        },
        at(13),
      ),
      signal(
        {
          type: 'identity.stated',
          feed: 'millbrook-pas',
          version: at(15),
          change: 'merge',
          from: own(`L${ada}`),
          into: own(`L${ivo}`),
        },
        at(15),
      ),
      signal(
        {
          type: 'identity.stated',
          feed: 'millbrook-pas',
          version: at(16),
          change: 'merge',
          from: own('L8'),
          into: own(`L${ivo}`),
        },
        at(16),
      ),
    ];
    const outcomes: string[] = [];
    for (let run = 0; run < 12; run += 1) {
      const screening = await aScreening();
      const order =
        run === 0
          ? signals
          : signals
              .map((one) => ({ one, by: nameUuid(run, one.id) }))
              .sort((a, b) => (a.by < b.by ? -1 : 1))
              .map(({ one }) => one);
      const size = [16, 1, 2, 3, 4, 5, 6, 1][run % 8]!;
      for (let from = 0; from < order.length; from += size) await screening.take(...order.slice(from, from + size));
      await screening.take(...order.slice(0, run));
      await screening.passSeconds(10 * 86_400);
      while ((await screening.fireDue()) > 0);
      outcomes.push(JSON.stringify(await screening.standing()));
      await screening.close();
    }
    expect(new Set(outcomes).size).toBe(1);
    expect((JSON.parse(outcomes[0]!) as unknown[]).length).toBeGreaterThan(4);
  }, 60_000);

  it('two batches about one child at the same time lose nothing', async () => {
    const screening = await aScreening();
    const visits = Array.from({ length: 12 }, (_, index) =>
      attendance({ ...bruise, visit: { id: `V${index}` }, person: person(ivo) }),
    );
    const retry = async (one: DeliveredSignal): Promise<void> => {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await screening.take(one);
          return;
        } catch (error) {
          if (attempt > 20) throw error;
        }
      }
    };
    await Promise.all(visits.map(retry));
    expect(await screening.standing()).toHaveLength(12);
    expect((await screening.database.query('SELECT version FROM child')).rows).toEqual([{ version: 12 }]);
    await screening.close();
  });
});
