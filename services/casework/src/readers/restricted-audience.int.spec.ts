import { visibleCases, type FindingRevised } from '#libs/contracts';
import { nameUuid, uuidArray } from '#libs/platform';
import { readerParts } from '../../test/a-directory.js';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere, tuesday } from '../../test/casework-here.js';
import { casesApart } from '../cases-apart.js';
import { actorOf } from './actor.js';

const here = caseworkHere();
const worklistFor = (person: string, view = 'team') => here.worklist(person, `?view=${view}`);

const [ivo, ada] = [nameUuid('child', 'ivo'), nameUuid('child', 'ada')];
const practice = 'northgate-lead';
const worker = 'wren-garganey';
const later = { occurredAt: '2026-11-17T13:23:00.000Z', receivedAt: '2026-11-17T13:24:10.000Z' };

/** A finding for the named nurse alone, of a young person at Millbrook. */
const signs = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  aFinding({
    ...{ name: 'signs', rule: { id: 'R38b', version: 1 }, clause: 'signs', severity: 'URGENT', recipients: ['NN'] },
    ...{ sentence: '{child}, 14 years, came to Secretplace. Recorded in 365 days: money that nobody explains.' },
    ...later,
    ...changes,
  });
const pattern = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  signs({ name: 'pattern', rule: { id: 'R30', version: 1 }, severity: 'INFORMATION', ...changes });
const household = (changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  signs({ name: 'household', rule: { id: 'R35', version: 1 }, severity: 'CONCERN', ...changes });
const concern = (name: string, changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  aFinding({ name, severity: 'CONCERN', recipients: ['NN'], rule: { id: 'R10', version: 1 }, ...changes });

const views = ['mine', 'team', 'waiting', 'cannot-tell', 'digest'];
const filtered = [
  '?severity=URGENT',
  '?severity=CONCERN',
  '?view=team&waitingFor=nobody',
  '?view=team&organisation=RXX',
];

/** All that somebody can get to see of cases here, whatever they ask. */
const everythingFor = async (person: string) => {
  const numbers = ['B-1', 'B-2', 'B-3', 'B-4'];
  const asked = [
    ...views.map((view) => `/worklist?view=${view}`),
    ...filtered.map((query) => `/worklist${query}`),
    '/cases',
    ...numbers.flatMap((number) => ['', '/page', '/journal'].map((part) => `/cases/${number}${part}`)),
  ];
  const answers: Record<string, unknown> = {};
  for (const path of asked) answers[path] = await here.api.call(person, path);
  answers['visible'] = await here.api.call(person, '/cases/visible', { numbers });
  answers['search'] = await here.api.call(person, '/cases/of-children', { childIds: [ivo, ada] });
  for (const number of numbers) {
    const { status } = await here.api.call(person, '/tickets', { cases: [number], purpose: 'case', session: 's' });
    answers[`ticket ${number}`] = status;
    answers[`act ${number}`] = await here.api.call(person, `/cases/${number}/verdicts`, {
      ...{ findingId: nameUuid('finding', 'nobody'), useful: true },
    });
  }
  return answers;
};
/** What an open page of somebody hears when Ivo's case has changed. */
const hearsOfChange = async (person: string) => {
  const { body } = await here.api.call(person, '/cases/visible', { numbers: ['B-1'], changed: true });
  return visibleCases.parse(body).numbers;
};
/** Notices asked of dispatch, by organisation. */
const noticesTo = async (organisation: string) => {
  const { rows } = await here.database.query<{ value: string }>(
    `SELECT value FROM outbox WHERE type = 'notice.requested' AND value::jsonb ->> 'organisation' = $1`,
    [organisation],
  );
  return rows.length;
};

/** Ivo is known at Millbrook, at the practice and to children's services; another child of the practice is due after him. */
const threeAgencies = async (): Promise<void> => {
  await here.hears(concern('missed'), concern('practice', { organisation: 'Y00001' }));
  await here.api.call('dr-heron', '/cases/B-1/referral/confirm', { starts: { declinedAt: null } });
  await here.stopClock(tuesday + 60_000);
  await here.hears(concern('ada', { childId: ada, organisation: 'Y00001', severity: 'URGENT' }));
  expect((await here.page(practice)).severity).toBe('CONCERN');
  expect((await here.page(worker)).severity).toBe('CONCERN');
};

describe.each([
  ['the practice', practice, 'Y00001'],
  ['children’s services', worker, 'E00000001'],
])('of a finding for the named nurse alone %s', (_, person, organisation) => {
  it.each([
    ['signs of exploitation', [signs()]],
    ['a perplexing pattern', [pattern()]],
    ['a notice about the household that is for health alone', [household()]],
    ['all three, one withdrawn since', [signs(), pattern(), household(), signs({ revision: 2, change: 'withdrawn' })]],
    ['one that has another key since', [signs(), rekeyed()]],
    ['one that came before what they know of', [signs({ occurredAt: '2026-11-10T09:00:00.000Z' })]],
  ])('sees nothing else than before: %s', async (_name, findings) => {
    await threeAgencies();
    const [before, told] = [await everythingFor(person), await noticesTo(organisation)];
    for (const finding of findings) await here.hears(finding);
    expect(await everythingFor(person)).toEqual(before);
    expect(await hearsOfChange(person)).toEqual([]);
    expect(await hearsOfChange('amira-dunlin')).toEqual(['B-1']);
    expect(await noticesTo(organisation)).toBe(told);
    const nurse = await here.page('amira-dunlin');
    expect(nurse.findings.map(({ rule }) => rule.id)).toContain(findings[0]!.rule.id);
    expect(JSON.stringify(nurse)).toContain('Secretplace');
  });
});

function rekeyed(): FindingRevised {
  const from = nameUuid('finding', 'signs');
  return signs({ name: 'signs again', change: 'rekeyed', rekeyed: { from, to: nameUuid('finding', 'signs again') } });
}

describe('a case that is open for such a finding alone', () => {
  const orders: readonly (readonly FindingRevised[])[] = [
    [signs(), pattern({ organisation: 'Y00001' })],
    [pattern({ organisation: 'Y00001' }), signs(), pattern({ organisation: 'Y00001', revision: 2 })],
  ];

  it.each(orders)(
    'is not there for a practice whose contact bears the sign, by no page, count or error',
    async (...findings) => {
      const before = await everythingFor(practice);
      for (const finding of findings) await here.hears(finding);
      expect(await everythingFor(practice)).toEqual(before);
      expect((await worklistFor('amira-dunlin')).rows).toMatchObject([{ number: 'B-1', severity: 'URGENT' }]);
    },
  );

  it('is refused to them as one that does not exist, and takes as long', async () => {
    await here.hears(signs(), pattern({ organisation: 'Y00001' }));
    const times: Record<string, number[]> = { 'B-1': [], 'B-999': [] };
    // many turns, and the same however they fall
    for (let turn = 0; turn < 180; turn += 1)
      for (const [number, taken] of Object.entries(times)) {
        const began = performance.now();
        expect(await here.api.call(practice, `/cases/${number}/page`)).toEqual({
          status: 403,
          body: { code: 'not-found-or-not-yours' },
        });
        taken.push(performance.now() - began);
      }
    // the quicker quarter: a busy machine slows some turns by more than any query takes
    const [one = 0, other = 0] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[all.length / 4]);
    expect(Math.abs(one - other)).toBeLessThan(5);
  });

  it('opens for them with what they may hear of, when that is found', async () => {
    await here.hears(signs());
    await here.stopClock(tuesday + 3_600_000);
    await here.hears(concern('practice', { organisation: 'Y00001' }));
    const page = await here.page(practice);
    expect(page).toMatchObject({ severity: 'CONCERN', openedAt: '2026-11-17T14:24:30.000Z' });
    expect(page.journal[0]).toMatchObject({ sequence: 1, words: 'Opened for Northgate Practice, Concern' });
    const { rows, lastAlertAt } = await worklistFor(practice);
    expect([rows.map(({ severity, rules }) => [severity, rules]), lastAlertAt]).toEqual([
      [['CONCERN', ['R10']]],
      '2026-11-17T14:24:30.000Z',
    ]);
    expect((await here.page('amira-dunlin')).openedAt).toBe('2026-11-17T13:24:30.000Z');
  });
});

describe('a case that such a finding has opened, or rung more urgently', () => {
  const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  /** What somebody sees of Ivo; that a case and a notice have names of their own is no answer. */
  const seenBy = async (person: string) => {
    const [page, list] = [await here.page(person), await worklistFor(person)];
    // of one moment in the order of their names
    // several of one moment stand in no order of their own
    const named = ({ organisation, at, role, why }: (typeof page.disclosures)[number]): string =>
      [organisation, at, role, why].join(' ');
    const disclosures = page.disclosures.toSorted((one, other) => (named(one) < named(other) ? -1 : 1));
    return JSON.parse(JSON.stringify([{ ...page, disclosures }, list]).replaceAll(uuids, 'id')) as unknown;
  };
  const known = [concern('missed'), concern('practice', { organisation: 'Y00001' })];

  it.each([
    ['opened', [signs(), ...known]],
    ['raised', [known[0]!, signs(), known[1]!]],
    ['raised at last', [...known, signs()]],
    ['opened and raised', [household(), ...known, signs()]],
    ['rung by one that has another key since', [signs(), rekeyed(), ...known]],
  ])('has for a practice the rounds, people and clocks that it would have had: %s', async (_, findings) => {
    for (const finding of known) await here.hears(finding);
    const would = await seenBy(practice);
    await here.empty();
    for (const finding of findings) await here.hears(finding);
    expect(await seenBy(practice)).toEqual(would);
  });

  it('says of nobody that they were told of what turned out to be another child’s, whom its rule does not name', async () => {
    const [missed] = known;
    const found = [...known, concern('missed', { childId: ada, revision: 2, change: 'revised' })];
    for (const finding of found) await here.hears(finding);
    const would = await seenBy(practice);
    await here.empty();
    const urgent = signs({ severity: 'IMMEDIATE' });
    await here.hears(urgent, { ...urgent, revision: 2, change: 'withdrawn' });
    for (const finding of found) await here.hears(finding);
    expect(missed?.recipients).toEqual(['NN']);
    expect(await seenBy(practice)).toEqual(would);
  });
});

describe('a case of which the version before has written the row', () => {
  /** As that version would: it knows nothing of who may hear of what. */
  const written = (change: string) => here.database.query(`UPDATE case_file SET ${change}`);
  /** Columns that it does not name have their defaults. */
  const opened = () => written('restricted = DEFAULT, restricted_to = DEFAULT');
  const restricted = async () =>
    (await here.database.query<{ restricted: boolean | null }>('SELECT restricted FROM case_file')).rows;

  it('is looked at by whoever reads it, and is not there for a practice', async () => {
    const before = await everythingFor(practice);
    await here.hears(signs(), pattern({ organisation: 'Y00001' }));
    await opened();
    expect(await restricted()).toEqual([{ restricted: null }]);
    expect(await everythingFor(practice)).toEqual(before);
    expect((await worklistFor('amira-dunlin')).rows).toMatchObject([{ number: 'B-1', severity: 'URGENT' }]);
  });

  it('is looked at again where that version has added the finding', async () => {
    await here.hears(concern('practice', { organisation: 'Y00001' }));
    const before = await everythingFor(practice);
    await here.hears(signs());
    await written('restricted = false, restricted_to = sequence - 1');
    await written('sequence = sequence - 1, restricted_to = sequence - 1');
    await written('restricted = false');
    await written('sequence = sequence + 1');
    expect(await restricted()).toEqual([{ restricted: null }]);
    expect(await everythingFor(practice)).toEqual(before);
  });

  it('says so of itself again when this version has written it', async () => {
    await here.hears(concern('practice', { organisation: 'Y00001' }));
    await opened();
    await here.hears(concern('practice', { organisation: 'Y00001', revision: 2, change: 'revised' }));
    expect(await restricted()).toEqual([{ restricted: false }]);
  });
});

describe('what is read to say how cases look to a practice', () => {
  const statements = async () => {
    const asked = new Map<string, readonly unknown[]>();
    const actor = actorOf(readerParts.directory.current, practice, readerParts.organisations)!;
    const apart = await here.database.transaction((sql) =>
      casesApart(
        {
          query: (text, values, name) => {
            asked.set(name ?? '', values ?? []);
            return sql.query(text, values, name);
          },
        },
        actor,
        readerParts,
      ),
    );
    return { asked, apart };
  };

  it('is one statement where no case has such a finding', async () => {
    await here.hears(concern('practice', { organisation: 'Y00001' }));
    expect([...(await statements()).asked.keys()]).toEqual(['cases-restricted']);
  });

  it('is no journal where those that have one hide nothing from them', async () => {
    await here.hears(household({ organisation: 'Y00001' }));
    expect([...(await statements()).asked.keys()]).toEqual(['cases-restricted', 'cases-that-may-hide']);
  });

  it('is the journals of those alone that hide something', async () => {
    await here.hears(concern('practice', { organisation: 'Y00001' }), signs());
    await here.hears(household({ childId: ada, organisation: 'Y00001' }));
    const { asked, apart } = await statements();
    expect(apart.size).toBe(1);
    expect(asked.get('journals-read')).toEqual([uuidArray([...apart.keys()])]);
  });
});

describe('whoever has to answer for such a finding', () => {
  it('is told of a case and not of what, where their own practice found it', async () => {
    await here.hears(signs({ organisation: 'Y00001' }));
    const page = await here.page(practice);
    expect(page.findings).toMatchObject([{ sealed: 1, evidence: { contacts: [] } }]);
    expect(JSON.stringify(page)).not.toContain('Secretplace');
    expect(page.may).toContain('acknowledge');
  });

  it('reads it whole, where its policy names them beside the named nurse', async () => {
    await threeAgencies();
    await here.hears(household({ recipients: ['NN', 'HV', 'GP', 'CSC'] }));
    for (const person of [practice, worker]) expect(JSON.stringify(await here.page(person))).toContain('Secretplace');
  });
});

describe('the digest', () => {
  it('holds a perplexing pattern for the named nurse, and counts it for nobody else', async () => {
    await here.hears(pattern(), pattern({ name: 'of the practice', organisation: 'Y00001' }));
    expect(await worklistFor('amira-dunlin', 'digest')).toMatchObject({
      counts: { digest: 1 },
      rows: [{ rules: ['R30'] }],
    });
    expect(await worklistFor(practice, 'digest')).toMatchObject({ counts: { digest: 0 }, rows: [] });
  });
});
