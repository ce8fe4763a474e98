import { worklistQuery, type ChildIdentity, type WorklistPage, type WorklistRow } from '#libs/contracts';
import { caseFrame, childIdOf, inventedCases } from '../../test/invented-cases.js';
import { identityOf } from '../../test/invented-chronology.js';
import { worklistModel } from './worklist.js';

const now = Date.parse('2026-11-17T14:02:31Z');
const names: Readonly<Record<string, string>> = { RXX: 'Millbrook Hospitals', E00000001: 'Westmarch' };
const nameOf = (code: string): string => names[code] ?? code;

const rows = inventedCases(now)
  .filter(({ organisations }) => organisations.includes('RXX'))
  .map((one): WorklistRow => {
    const { caseId, openedAt, answerDue, late, plan } = caseFrame(one, now);
    return {
      ...{
        caseId,
        openedAt,
        answerDue,
        late,
        plan,
        number: one.number,
        childId: childIdOf(one),
        feed: one.feed ?? null,
      },
      ...{ severity: one.severity, cannotTell: one.cannotTell ?? false, sentence: one.sentence, rules: ['R15'] },
      organisations: [...one.organisations],
      waiting: [{ who: 'nobody', role: 'NN', organisation: 'RXX', person: null, verb: 'acknowledge', since: null }],
      next: 'acknowledge',
      lapse: one.lapsed ? { acknowledgedAt: '2026-11-17T09:10:00Z', by: 'amira-dunlin' } : null,
      line: null,
    };
  });
const page: WorklistPage = {
  dataAsOf: new Date(now).toISOString(),
  view: 'mine',
  counts: { mine: 5, team: 23, waiting: 11, 'cannot-tell': 4, digest: 14 },
  late: 1,
  lateFeeds: 0,
  dueToday: 3,
  digest: { open: 14, lookedAt: 0, atLeast: false },
  page: 1,
  pages: 1,
  rows,
  lastAlertAt: '2026-11-17T11:20:00Z',
};
const identities = new Map<string, ChildIdentity>(
  inventedCases(now).map((one) => [identityOf(one, now).childId, identityOf(one, now)]),
);
const model = (change: Partial<WorklistPage> = {}, asked: object = {}, known = identities, reader = 'amira-dunlin') =>
  worklistModel({ ...page, ...change }, { identities: known, query: worklistQuery.parse(asked), nameOf }, reader);
const rowOf = (number: string, shown = model()) =>
  shown.groups.flatMap((group) => group.rows).find((row) => row.number === number)!;
const withRow = (change: Partial<WorklistRow>) => rowOf('B-4417', model({ rows: [{ ...rows[0]!, ...change }] }));

describe('a line of the digest', () => {
  it('that joined no case leads nowhere and says so; one of a case leads there', () => {
    const none = model({ rows: [{ ...rows[0]!, number: '', next: null }] }, {}, new Map());
    expect(rowOf('', none)).toMatchObject({
      href: null,
      spoken: 'a child without a case',
      name: 'A child without a case',
      facts: 'information only',
    });
    expect(withRow({ next: null })).toMatchObject({ href: '/cases/B-4417', facts: expect.stringMatching(/B-4417$/) });
  });
});

describe('the digest', () => {
  const line = (place: number, lookedAt: string | null): WorklistRow => ({
    ...rows[0]!,
    ...{ number: '', next: null },
    line: { finding: `9990a000-0000-5000-8000-00000000000${place}`, revision: 2, lookedAt },
  });
  const looksOf = (...lines: readonly WorklistRow[]) =>
    model({ view: 'digest', rows: [...lines] }, { view: 'digest' }).looks;

  it('has a button for the lines that nobody has looked at, as they are shown', () => {
    expect(looksOf(line(1, null), line(2, '2026-11-17T13:00:00Z'), line(3, null))).toEqual({
      lines: ['9990a000-0000-5000-8000-000000000001 2', '9990a000-0000-5000-8000-000000000003 2'],
      button: 'I have looked at these 2 lines',
      words: 'They leave the digest when this working day is over.',
    });
    expect(looksOf(line(1, null))?.button).toBe('I have looked at this line');
  });

  it('says so where somebody has looked at all of a page, and has no button elsewhere', () => {
    expect(looksOf(line(1, '2026-11-17T13:00:00Z'))).toEqual({
      lines: [],
      button: '',
      words: 'Somebody has looked at all that is shown here. It leaves the digest when that working day is over.',
    });
    expect([looksOf(), model().looks]).toEqual([null, null]);
  });

  it.each([
    [0, 0, 0, ''],
    [1, 0, 0, '1 line waits to be looked at. '],
    [14, 1, 0, '14 lines wait to be looked at, 1 of them late. '],
    [14, 3, 2, '14 lines wait to be looked at, 3 of them late. 2 more have been looked at. '],
    [0, 0, 1, '1 line has been looked at. '],
    [0, 0, 5, '5 lines have been looked at. '],
    [1_000, 3, 0, 'At least 1,000 lines wait to be looked at, at least 3 of them late. '],
  ])('says of %i lines that nobody has looked at, %i late, and %i looked at: %s', (open, late, lookedAt, words) => {
    const digest = { open, lookedAt, atLeast: open === 1_000 };
    const { summary } = model({ view: 'digest', late, digest }, { view: 'digest' });
    expect(summary).toBe(
      `${words}Nobody is rung about information: it stays until somebody has looked at it and that working day is over.`,
    );
  });

  it('says when somebody has looked at a line, and not that its time has run out', () => {
    const rows = [line(1, null), line(2, '2026-11-17T13:00:00Z')].map((row) => ({
      ...row,
      ...{ answerDue: '2026-11-17T09:00:00Z', late: row.line?.lookedAt === null },
    }));
    const { groups } = model({ view: 'digest', rows, pages: 2 }, { view: 'digest' });
    expect(groups.map(({ name, count }) => [name, count])).toEqual([
      ['Late', '1 line on this page'],
      ['Looked at', '1 line on this page'],
    ]);
    expect(groups.flatMap((group) => group.rows.map(({ due }) => due))).toEqual([
      { time: '09:00', beside: '5 h 2 min late', late: true, by: true },
      { time: 'Looked at', beside: '13:00', late: false, by: false },
    ]);
  });

  it('is read whole: it has no filters, and none hides a line of it', () => {
    const asked = { view: 'digest', severity: 'URGENT' };
    expect(model({ view: 'digest', rows: [line(1, null)] }, asked)).toMatchObject({ filters: [], filtered: false });
    expect(model({}, { severity: 'URGENT' })).toMatchObject({ filtered: true });
  });

  it('counts on its tab what nobody has looked at: after the look it is 0, though its lines stay for the day', () => {
    const counts = { ...page.counts, digest: 3 };
    const labels = [3, 0].map(
      (open) => model({ counts, digest: { open, lookedAt: 3 - open, atLeast: false } }).views.at(-1)?.label,
    );
    expect(labels).toEqual(['Today’s digest (3)', 'Today’s digest (0)']);
  });

  it('that is longer than what is read of it says so wherever it is counted', () => {
    const counts = { ...page.counts, digest: 1_050 };
    const { views } = model({ counts, digest: { open: 1_000, lookedAt: 50, atLeast: true } });
    expect(views.at(-1)?.label).toBe('Today’s digest (at least 1,000)');
  });
});

describe('the worklist', () => {
  it.each([
    [1, 3, '1 child is late for an answer. 3 more are due today.'],
    [2, 1, '2 children are late for an answer. 1 more is due today.'],
    [2, 0, '2 children are late for an answer.'],
    [0, 1, '1 is due today.'],
    [0, 0, 'Nothing is late and nothing is due today.'],
  ])('with %i late and %i due today says: %s', (late, dueToday, words) => {
    expect(model({ late, dueToday }).summary).toBe(words);
  });

  it('counts a feed that is late as a feed, never as a child', () => {
    const summary = (late: number, lateFeeds: number) => model({ late, lateFeeds, dueToday: 0 }).summary;
    expect(summary(1, 1)).toBe('1 feed is late for an answer.');
    expect(summary(3, 1)).toBe('2 children and 1 feed are late for an answer.');
  });

  it('says when nothing is waiting, and no more than it knows', () => {
    expect(model({ rows: [] }).empty).toBe('Nothing is waiting for you. The last alert was today 11:20.');
    expect(model({ rows: [], lastAlertAt: null }).empty).toBe('Nothing is waiting for you.');
    const empty = (view: WorklistPage['view']) => model({ view, rows: [], lastAlertAt: null }, { view }).empty;
    expect(empty('team')).toBe('No case of your team is open.');
    expect(empty('waiting')).toBe('Nothing is waiting for others.');
    expect(empty('cannot-tell')).toBe(
      'No case is open for this alone: that a rule could not be evaluated. A case that rang for more says on its page what is not known.',
    );
    expect(empty('digest')).toBe('Nothing is in the digest today.');
  });

  it('counts children, and cases where a feed is among them', () => {
    expect(model().groups.map(({ name, count }) => [name, count])).toEqual([
      ['Late', '1 child'],
      ['Due within the hour', '2 children'],
      ['Later', '2 cases'],
    ]);
    // of a list of several pages nobody counts the groups
    expect(model({ pages: 2 }, {}).groups.map(({ count }) => count)[1]).toBe('2 children on this page');
  });

  it('shows a late child with its deadline, age, plan and the next act', () => {
    expect(rowOf('B-4417')).toMatchObject({
      due: { time: '13:55', beside: '7 minutes late', late: true },
      sign: { word: 'Immediate', kind: 'immediate' },
      name: 'WRENFOLD, Ivo',
      spoken: 'Ivo Wrenfold',
      facts: '7 months, B-4417',
      plan: { headline: 'No current plan found', detail: 'National check today 13:43' },
      waiting: [{ who: 'Unclaimed', what: 'to acknowledge' }],
      next: 'acknowledge',
    });
    expect(rowOf('B-4417').why).toMatch(/^Ivo, 7 months, was brought/);
  });

  it('says of a rule that could not run that it cannot tell, whatever the severity', () => {
    expect(rowOf('B-4416').sign.word).toBe('Cannot tell');
    expect(rowOf('B-4416').plan?.headline).toBe('Not checked');
  });

  it('says that an acknowledgement has lapsed, and whose it was', () => {
    const words = 'acknowledged at 09:10 and no action is recorded. It is back on the list.';
    expect(rowOf('B-4409').lapse).toBe(`You ${words}`);
    expect(rowOf('B-4409', model({}, {}, identities, 'dr-heron')).lapse).toBe(`Somebody else ${words}`);
  });

  it('keeps every child when names cannot be fetched', () => {
    const shown = model({}, {}, new Map());
    expect(shown.groups.flatMap((group) => group.rows)).toHaveLength(5);
    expect(rowOf('B-4417', shown)).toMatchObject({ name: 'Name not shown', spoken: 'case B-4417', facts: 'B-4417' });
    expect(rowOf('B-4417', shown).why).toMatch(/^The child, 7 months, .* Whether the child can move/);
    const unnamed = new Map([...identities].map(([id, one]) => [id, { ...one, name: null }]));
    expect(rowOf('B-4417', model({}, {}, unnamed)).name).toBe('Name not recorded');
  });

  it('shows a feed without a plan', () => {
    expect(rowOf('B-4390')).toMatchObject({
      name: 'Feed northgate-gp',
      plan: null,
      due: { time: 'No answer due', beside: '' },
    });
  });

  it('names who is waited for', () => {
    const heron = { id: 'dr-heron', name: 'Dr Heron', job: '', organisation: 'RXX', phone: null };
    const waiting = {
      role: 'CON',
      organisation: 'RXX',
      person: null,
      verb: 'act',
      since: '2026-11-17T11:52:00Z',
    } as const;
    const words = (change: object) => withRow({ waiting: [{ ...waiting, who: 'other', ...change }] }).waiting[0];
    expect(words({ who: 'you' })).toEqual({ who: 'You', what: 'to act, since 11:52' });
    expect(words({ who: 'you', person: { ...heron, id: 'amira-dunlin' } })?.who).toBe('You');
    expect(words({ who: 'you', person: heron })?.who).toBe('You or Dr Heron, consultant on shift');
    expect(words({ person: heron })).toEqual({ who: 'Dr Heron, consultant on shift', what: 'to act, since 11:52' });
    const team = { ...heron, name: 'Westmarch emergency duty team' };
    expect(words({ role: 'EDT', person: team })?.who).toBe('Westmarch emergency duty team');
    expect(words({})).toEqual({ who: 'Consultant on shift, Millbrook Hospitals', what: 'to act, since 11:52' });
    expect(words({ role: null, organisation: null })?.who).toBe('Somebody else');
  });

  it('offers no button that its reader cannot press', () => {
    expect(withRow({ next: 'record-action' }).next).toBe('open');
    expect(withRow({ next: null }).next).toBe('open');
  });

  it('counts each view, and marks the one that is shown', () => {
    const { views } = model({ view: 'team' }, { view: 'team' });
    expect(views.map(({ label }) => label)).toEqual([
      'Mine and unclaimed (5)',
      'Whole team (23)',
      'Waiting for others (11)',
      'Could not evaluate (4)',
      'Today’s digest (14)',
    ]);
    expect(views.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/worklist?view=team']);
  });

  it('keeps its filters in the address from page to page', () => {
    const shown = model({ page: 2, pages: 3 }, { view: 'team', severity: 'URGENT', page: 2 });
    expect(shown.page).toEqual({
      words: 'Page 2 of 3',
      before: '/worklist?view=team&severity=URGENT',
      after: '/worklist?view=team&severity=URGENT&page=3',
    });
    expect(shown.filtered).toBe(true);
    expect(model({}, { view: 'team', page: 2 }).filtered).toBe(false);
    const [severity, , organisation] = shown.filters;
    expect(severity?.choices.find(({ chosen }) => chosen)?.label).toBe('Urgent');
    expect(organisation?.choices.map(({ label }) => label)).toEqual(['All', 'Millbrook Hospitals']);
  });
});
