import type { FindingRevised, WorklistPage } from '#libs/contracts';
import { databaseNow, nameUuid, type Sql } from '#libs/platform';
import { readerParts } from '../../test/a-directory.js';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';
import { countDigest, digestLines } from '../store/digest-rows.js';
import { actorOf } from './actor.js';
import { digestReader } from './digest-reader.js';

const here = caseworkHere(null);

/** In London, where it is winter: `14 09:30` is 9.30 on Saturday 14 November 2026. */
const at = (moment: string): string => `2026-${moment.length > 8 ? '' : '11-'}${moment.replace(' ', 'T')}:00.000Z`;
const clockAt = (moment: string) => here.stopClock(Date.parse(at(moment)));
const information = (name: string, moment: string, changes: Parameters<typeof aFinding>[0] = {}): FindingRevised =>
  aFinding({
    ...{ name, childId: nameUuid('child', name), rule: { id: 'R08', version: 1 }, severity: 'INFORMATION' },
    ...{ recipients: ['NN'], occurredAt: at(moment), receivedAt: at(moment) },
    ...changes,
  });
const digestOf = (person = 'amira-dunlin') => here.worklist(person, '?view=digest');
const linesOf = async (person = 'amira-dunlin') => (await digestOf(person)).rows.map(({ caseId }) => caseId);
const pattern = { rule: { id: 'R30', version: 1 } };
/** Says of all that they are shown that they have looked at it. */
const looks = async (person = 'amira-dunlin', shown?: WorklistPage) => {
  const lines = (shown ?? (await digestOf(person))).rows.flatMap(({ line }) => line ?? []);
  if (lines.length === 0) return [];
  const { status, body } = await here.api.call(person, '/worklist/digest/looks', { lines });
  expect([status, body]).toMatchObject([200, { looked: expect.any(Number) }]);
  return lines.map(({ finding }) => finding);
};
const named = (...names: readonly string[]) => names.map((name) => nameUuid('finding', name));

describe('the digest of an organisation', () => {
  it('holds on Monday what came on Friday evening, on Saturday and on Sunday', async () => {
    await here.hears(
      information('friday', '13 19:00'),
      information('saturday', '14 11:00'),
      information('sunday', '15 23:50'),
    );
    await clockAt('16 09:00');
    expect(await linesOf()).toEqual(named('friday', 'saturday', 'sunday'));
    expect((await digestOf()).counts.digest).toBe(3);
  });

  it('holds for the rest of the working day what somebody has looked at, and lets it go on the next', async () => {
    await here.hears(information('saturday', '14 11:00'));
    await clockAt('16 09:00');
    await looks();
    await clockAt('16 23:59');
    expect(await linesOf('dr-heron')).toEqual(named('saturday'));
    await clockAt('17 00:00');
    expect([await linesOf('dr-heron'), (await digestOf()).counts.digest]).toEqual([[], 0]);
  });

  it('is not looked at by being opened, by whatever opens it: somebody says that they have looked', async () => {
    await here.hears(information('saturday', '14 11:00'));
    await clockAt('16 09:00');
    for (const _ of [1, 2]) await linesOf();
    await clockAt('18 09:00');
    expect(await linesOf()).toEqual(named('saturday'));
    await looks();
    await clockAt('19 09:00');
    expect(await linesOf()).toEqual([]);
  });

  it('keeps a line that has changed since it was shown: nobody has looked at that', async () => {
    await here.hears(information('changes', '13 09:00'));
    await clockAt('13 10:00');
    const shown = await digestOf();
    await here.hears(information('changes', '13 09:00', { revision: 2, change: 'revised' }));
    await looks('amira-dunlin', shown);
    await clockAt('18 10:00');
    expect(await linesOf()).toEqual(named('changes'));
  });

  it('takes no look from somebody of whose digest it is not', async () => {
    await here.hears(information('millbrook', '13 09:00'), information('pattern', '13 09:00', pattern));
    await clockAt('13 10:00');
    const shown = await digestOf();
    expect(shown.rows).toHaveLength(2);
    for (const person of ['eastfield-nurse', 'northgate-lead', 'ola']) await looks(person, shown);
    const { rows: noted } = await here.database.query<{ outcome: string }>(
      `SELECT DISTINCT outcome FROM read_audit WHERE what = 'digest-looks' AND person = 'ola'`,
    );
    expect(noted).toEqual([{ outcome: 'refused' }]);
    await clockAt('18 10:00');
    expect(await linesOf()).toHaveLength(2);
  });

  it('writes down looks that were taken as allowed, and looks at lines of others as refused', async () => {
    await here.hears(
      information('millbrook', '13 09:00'),
      information('eastfield', '13 09:00', { organisation: 'RYY' }),
    );
    await clockAt('13 10:00');
    const shown = [...(await digestOf()).rows, ...(await digestOf('eastfield-nurse')).rows];
    const lines = shown.flatMap(({ line }) => line ?? []);
    await here.api.call('amira-dunlin', '/worklist/digest/looks', { lines });
    const { rows } = await here.database.query(
      `SELECT asked, outcome FROM read_audit WHERE what = 'digest-looks' AND asked && $1::text[] ORDER BY id DESC LIMIT 2`,
      [named('millbrook', 'eastfield')],
    );
    expect(rows.toReversed()).toEqual([
      { asked: named('millbrook'), outcome: 'allowed' },
      { asked: named('eastfield'), outcome: 'refused' },
    ]);
  });

  it('lets nothing go that nobody has looked at, however long it is', async () => {
    await here.hears(information('long ago', '02 09:00'));
    await clockAt('27 09:00');
    expect(await linesOf()).toEqual(named('long ago'));
  });

  it('does not count a look at Eastfield for Millbrook', async () => {
    await here.hears(
      information('millbrook', '13 09:00'),
      information('eastfield', '13 09:00', { organisation: 'RYY' }),
    );
    await clockAt('13 10:00');
    expect(await looks('eastfield-nurse')).toEqual(named('eastfield'));
    await clockAt('17 10:00');
    expect([await linesOf('eastfield-nurse'), await linesOf()]).toEqual([[], named('millbrook')]);
  });

  it('still holds on Monday what somebody has looked at on Saturday: the working day is to come', async () => {
    await here.hears(information('saturday', '14 11:00'));
    await clockAt('14 12:00');
    await looks();
    await clockAt('16 09:00');
    expect(await linesOf('dr-heron')).toEqual(named('saturday'));
    await clockAt('17 09:00');
    expect(await linesOf('dr-heron')).toEqual([]);
  });

  it('goes over the bank holidays of its nation: Christmas Day, Boxing Day and the Monday in its stead', async () => {
    await here.hears(information('christmas eve', '12-24 15:00'));
    await clockAt('12-25 10:00');
    await looks();
    await clockAt('12-28 10:00');
    expect(await linesOf()).toEqual(named('christmas eve'));
    await clockAt('12-29 10:00');
    expect(await linesOf()).toEqual(named('christmas eve'));
    await clockAt('12-30 10:00');
    expect(await linesOf()).toEqual([]);
  });

  it('holds each finding once, and again what has changed since somebody looked', async () => {
    await here.hears(information('twice', '13 09:00'));
    await here.hears(information('twice', '13 09:00', { revision: 2, change: 'revised' }));
    await clockAt('13 10:00');
    expect(await looks()).toEqual(named('twice'));
    await clockAt('17 10:00');
    expect(await linesOf()).toEqual([]);
    await here.hears(information('twice', '17 09:00', { revision: 3, change: 'revised' }));
    expect(await linesOf()).toEqual(named('twice'));
  });

  it('is the same whatever was heard of first', async () => {
    const findings = [information('a', '13 09:00'), information('b', '14 09:00'), information('c', '14 09:00')];
    await clockAt('16 09:00');
    await here.hears(...findings);
    const lines = await linesOf();
    await here.empty();
    for (const finding of findings.toReversed()) await here.hears(finding);
    expect(await linesOf()).toEqual(lines);
  });
});

describe('information of a rule that is for few', () => {
  it.each([
    ['R30', [], ['amira-dunlin']],
    ['R35', [], ['amira-dunlin']],
    ['R35', ['GP'], ['amira-dunlin', 'northgate-lead']],
    ['R38b', ['CSC'], ['amira-dunlin']],
  ] as const)('%s, which names %j, stands in the digest of %j alone', async (id, recipients, readers) => {
    const few = { rule: { id, version: 1 }, recipients: [...recipients] };
    const own = { ...few, organisation: 'Y00001' };
    await clockAt('13 10:00');
    await here.hears(information('hospital', '13 09:00', few), information('practice', '13 09:00', own));
    for (const person of ['amira-dunlin', 'northgate-lead'])
      expect([person, (await linesOf(person)).length]).toEqual([
        person,
        (readers as readonly string[]).includes(person) ? 1 : 0,
      ]);
  });
});

describe('a long digest', () => {
  it('is read a thousand lines far, the oldest first; others come up when these have been looked at', async () => {
    await clockAt('12 10:00');
    const findings = Array.from({ length: 1_010 }, (_, place) =>
      information(`long ${place}`, `${place < 5 ? '10' : '11'} 09:00`),
    );
    await here.hears(...findings);
    const first = await digestOf();
    expect([first.counts.digest, first.pages]).toEqual([1_000, 20]);
    expect(new Set(first.rows.slice(0, 5).map(({ openedAt }) => openedAt))).toEqual(new Set([at('10 09:00')]));
    expect(first.late).toBe(5);
    await looks('amira-dunlin', first);
    // fifty have been looked at, and ten more that nobody has come up at once
    const next = await digestOf();
    expect([next.counts.digest, next.late]).toEqual([1_010, 0]);
    await clockAt('13 10:00');
    expect((await digestOf()).counts.digest).toBe(960);
  });

  it('comes up to its end on the same day, however many of its lines have been looked at', async () => {
    await clockAt('12 10:00');
    const findings = Array.from({ length: 1_010 }, (_, place) =>
      information(`long ${place}`, `${place < 1_000 ? '10' : '11'} 09:00`),
    );
    await here.hears(...findings);
    expect((await digestOf()).digest).toEqual({ open: 1_000, lookedAt: 0, atLeast: true });
    const seen = new Set<string>();
    for (let page = 1; page <= 20; page += 1) for (const finding of await looks()) seen.add(finding);
    const after = await digestOf();
    expect(after.digest).toEqual({ open: 10, lookedAt: 1_000, atLeast: true });
    expect([seen.size, after.late]).toEqual([1_000, 0]);
    const last = after.rows.slice(0, 10).flatMap(({ line }) => line ?? []);
    expect(last.filter(({ lookedAt }) => lookedAt === null)).toHaveLength(10);
    expect(last.some(({ finding }) => seen.has(finding))).toBe(false);
  });

  it('is read by its index, past nothing that was withdrawn', async () => {
    await clockAt('12 10:00');
    const gone = Array.from({ length: 5_000 }, (_, place) =>
      information(`gone ${place}`, '10 09:00', { change: 'withdrawn' }),
    );
    await here.hears(...gone, information('stands', '11 09:00'), information('looked at', '11 09:00'));
    await here.database.query('UPDATE finding SET looked_at = clock.now() WHERE finding_id = $1', [
      nameUuid('finding', 'looked at'),
    ]);
    await here.database.query('ANALYZE finding');
    for (const name of ['digest-count', 'digest-page'] as const) {
      const plan = await planOf(name);
      // in its order: nothing is sorted before it is cut off
      expect(plan.match(/Limit [^\n]*\n[^\n]*Index Scan (Backward )?using finding_digest/g)).toHaveLength(2);
      const passed = [...plan.matchAll(/Rows Removed by \w+: (\d+)/g)].map(([, rows]) => Number(rows));
      expect(Math.max(0, ...passed)).toBeLessThan(10);
    }
  });
});

/** How the database goes about a statement of the digest of a nurse of Millbrook. */
async function planOf(name: 'digest-count' | 'digest-page'): Promise<string> {
  const actor = actorOf(readerParts.directory.current, 'amira-dunlin', readerParts.organisations)!;
  return here.database.transaction(async (sql) => {
    const asked = new Map<string, readonly [string, readonly unknown[]]>();
    const noting: Sql = {
      query: (text, values, statement) => {
        asked.set(statement ?? '', [text, values ?? []]);
        return sql.query(text, values, statement);
      },
    };
    const reader = digestReader(actor, readerParts, await databaseNow(sql), 'late');
    await countDigest(noting, reader);
    await digestLines(noting, reader, 1);
    const [text, values] = asked.get(name)!;
    const { rows } = await sql.query<Record<string, string>>(`EXPLAIN (ANALYZE, BUFFERS OFF) ${text}`, values);
    return rows.flatMap(Object.values).join('\n');
  });
}

describe('a line of a child whose case is open for what its reader may not hear of', () => {
  it('says of no case that it joined it', async () => {
    await clockAt('13 10:00');
    const signs = { childId: nameUuid('child', 'own'), rule: { id: 'R38b', version: 1 }, severity: 'URGENT' as const };
    await here.hears(
      information('signs', '13 09:00', signs),
      information('own', '13 09:00', { organisation: 'Y00001' }),
    );
    const { rows } = await digestOf('northgate-lead');
    expect(rows).toMatchObject([{ number: '', caseId: nameUuid('finding', 'own') }]);
    expect((await here.worklist('northgate-lead', '?view=team')).rows).toEqual([]);
  });
});

describe('the time to act on information', () => {
  it('is two working days, shown with what it has run out for; nobody is rung', async () => {
    await here.hears(information('late', '11 10:00'), information('due', '13 10:00'));
    await clockAt('16 09:00');
    const page = await digestOf();
    expect(page.rows.map(({ answerDue, late }) => [answerDue, late])).toEqual([
      ['2026-11-13T10:00:00.000Z', true],
      ['2026-11-17T10:00:00.000Z', false],
    ]);
    expect(page.late).toBe(1);
    const { rows } = await here.database.query(`SELECT FROM outbox WHERE type = 'notice.requested'`);
    expect([rows.length, (await here.database.query('SELECT FROM deadline')).rows.length]).toEqual([0, 0]);
  });

  it('is nothing that somebody is late with who has looked', async () => {
    await here.hears(information('late', '11 10:00'));
    await clockAt('16 09:00');
    await looks();
    const page = await digestOf('dr-heron');
    expect([page.late, page.rows.map(({ late }) => late)]).toEqual([0, [false]]);
    expect(page.digest).toEqual({ open: 0, lookedAt: 1, atLeast: false });
  });
});
