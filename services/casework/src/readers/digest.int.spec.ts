import type { FindingRevised, WorklistPage } from '#libs/contracts';
import { nameUuid } from '#libs/platform';
import { aFinding } from '../../test/a-finding.js';
import { caseworkHere } from '../../test/casework-here.js';

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

  it('is found by its index, whatever is in the table', async () => {
    const plan = await here.database.transaction(async (sql) => {
      await sql.query('SET LOCAL enable_seqscan = off');
      const { rows } = await sql.query<Record<string, string>>(
        `EXPLAIN SELECT finding_id FROM finding WHERE organisation = 'RXX' AND content ->> 'severity' = 'INFORMATION'
           AND change <> 'withdrawn' AND content #>> '{anchor,kind}' <> 'feed'
           AND coalesce(looked_at, 'infinity') >= clock.now()
         ORDER BY coalesce(looked_at, 'infinity'), content ->> 'receivedAt', finding_id LIMIT 1000`,
      );
      return rows.flatMap(Object.values).join('\n');
    });
    expect(plan).toContain('finding_digest');
    expect(plan).not.toContain('Sort');
  });
});

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
});
