import type { FindingRevised } from '#libs/contracts';
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
    await linesOf();
    await clockAt('16 23:59');
    expect(await linesOf('dr-heron')).toEqual(named('saturday'));
    await clockAt('17 00:00');
    expect([await linesOf('dr-heron'), (await digestOf()).counts.digest]).toEqual([[], 0]);
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
    expect(await linesOf('eastfield-nurse')).toEqual(named('eastfield'));
    await clockAt('17 10:00');
    expect([await linesOf('eastfield-nurse'), await linesOf()]).toEqual([[], named('millbrook')]);
  });

  it('still holds on Monday what somebody has looked at on Saturday: the working day is to come', async () => {
    await here.hears(information('saturday', '14 11:00'));
    await clockAt('14 12:00');
    await linesOf();
    await clockAt('16 09:00');
    expect(await linesOf('dr-heron')).toEqual(named('saturday'));
    await clockAt('17 09:00');
    expect(await linesOf('dr-heron')).toEqual([]);
  });

  it('goes over the bank holidays of its nation: Christmas Day, Boxing Day and the Monday in its stead', async () => {
    await here.hears(information('christmas eve', '12-24 15:00'));
    await clockAt('12-25 10:00');
    await linesOf();
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
    expect(await linesOf()).toEqual(named('twice'));
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
