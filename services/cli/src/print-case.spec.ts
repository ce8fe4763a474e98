import { shownCase, type CaseShown } from './print-case.js';

const shown: CaseShown = {
  ...{ number: 'B-12', state: 'open', severity: 'IMMEDIATE', organisation: 'RXX' },
  ...{ openedAt: '2026-07-01T12:40:00Z', answerDue: '2026-07-01T12:55:00Z' },
  waitingFor: [{ role: 'NN', organisation: 'RXX' }],
  sentence: 'The child, 7 months, was brought to Millbrook Hospitals emergency department.',
  plan: { value: 'no', kinds: [], asOf: '2026-07-01T05:10:00Z' },
  findings: [
    {
      ...{ rule: { id: 'R15', version: 1 }, severity: 'IMMEDIATE', change: 'raised', late: false },
      ...{ organisation: 'RXX', occurredAt: '2026-07-01T12:22:00Z', sentence: 'The child has a bruise.' },
    },
    {
      ...{ rule: { id: 'R19', version: 2 }, severity: 'CANNOT-TELL', change: 'withdrawn', late: true },
      ...{ organisation: 'RYY', occurredAt: '2026-01-01T12:22:00Z', sentence: 'The child had another.' },
    },
  ],
  clocks: {
    seenBy: [
      {
        ...{ organisation: 'RXX', round: 1, step: 0, due: '2026-07-01T12:55:00Z', state: 'running' },
        ...{ by: null, at: null },
      },
      {
        ...{ organisation: 'RYY', round: 2, step: 1, due: null, state: 'acknowledged' },
        ...{ by: 'ola-sanderling', at: '2026-07-01T12:50:00Z' },
      },
    ],
    actBy: '2026-07-01T13:40:00Z',
  },
  told: [
    {
      ...{ role: 'NN', organisation: 'RXX', at: '2026-07-01T12:40:00Z', corrects: false, state: 'sent' },
      ...{ recipient: 'amira-dunlin', acknowledgedAt: null },
    },
    {
      ...{ role: 'GP', organisation: 'Y00001', at: '2026-07-01T12:41:00Z', corrects: true, state: 'failed-permanent' },
      ...{ recipient: null, acknowledgedAt: '2026-07-01T12:50:00Z' },
    },
  ],
  journal: [
    { at: '2026-07-01T12:40:01Z', event: { type: 'case-opened' } },
    { at: '2026-07-01T12:40:02Z', event: { type: 'finding-applied' } },
    { at: '2026-07-01T12:45:03Z', event: { type: 'finding-applied' } },
  ],
};
const before = Date.parse('2026-07-01T12:50:00Z');
const lines = (change: Partial<CaseShown> = {}, now = before) => shownCase({ ...shown, ...change }, now).split('\n');

describe('a case at a terminal', () => {
  it('is read from above: how urgent, what happened, what is due and who is waited for', () => {
    expect(lines().slice(0, 4)).toEqual([
      'Case B-12, open, immediate, for RXX, opened Wed 1 Jul 2026, 13:40 BST',
      'The child, 7 months, was brought to Millbrook Hospitals emergency department.',
      'Plan: no current plan found, as of Wed 1 Jul 2026, 06:10 BST',
      'Due next: Wed 1 Jul 2026, 13:55 BST. Waits for: NN at RXX',
    ]);
  });

  it.each([
    ['2026-07-01T12:55:30Z', ''],
    ['2026-07-01T13:20:00Z', ', 25 min late'],
    ['2026-07-01T15:05:00Z', ', 2 hours late'],
    ['2026-07-04T12:55:00Z', ', 3 days late'],
  ])('says at %s how late what was due is: "%s"', (now, late) => {
    expect(lines({}, Date.parse(now))[3]).toBe(`Due next: Wed 1 Jul 2026, 13:55 BST${late}. Waits for: NN at RXX`);
  });

  it('has each finding with its sentence, and who was told of it and answered', () => {
    const text = lines().join('\n');
    expect(text).toMatch(
      /^R15 v1 +immediate +Wed 1 Jul 2026, 13:22 BST +RXX +raised\n {4}The child has a bruise\.\nR19 v2 +cannot tell .*GMT +RYY +withdrawn, came late\n {4}The child had another\.$/m,
    );
    expect(text).toMatch(/^Named nurse +RXX +amira-dunlin +Wed 1 Jul 2026, 13:40 BST +sent +no$/m);
    expect(text).toMatch(/^GP +Y00001 +nobody named .* correction, failed permanent +Wed 1 Jul 2026, 13:50 BST$/m);
    expect(text).toMatch(
      /^acknowledge, RYY +none +acknowledged by ola-sanderling Wed 1 Jul 2026, 13:50 BST, round 2, step 2$/m,
    );
    expect(text).toMatch(/^act +Wed 1 Jul 2026, 14:40 BST +running$/m);
    expect(text).toMatch(/^finding applied +2 +Wed 1 Jul 2026, 13:40:02 BST +Wed 1 Jul 2026, 13:45:03 BST$/m);
  });

  it('has no instant that a person would have to convert, and says where those of machines are', () => {
    expect(lines().join('\n')).not.toMatch(/\d{4}-\d\d-\d\d|null|undefined/);
    expect(lines().at(-2)).toMatch(/--json, whose times are UTC\.$/);
  });

  it('that is closed, or of which nothing stands, says so', () => {
    const closed = lines({ state: 'closed', sentence: null, plan: null, findings: [], told: [], answerDue: null });
    expect(closed.slice(0, 3)).toEqual([
      'Case B-12, closed, immediate, for RXX, opened Wed 1 Jul 2026, 13:40 BST',
      'No finding stands any more.',
      '',
    ]);
    expect(closed).toEqual(expect.arrayContaining(['Findings: none', 'People told: none']));
  });

  it('waits for an action once it is acknowledged', () => {
    expect(lines({ waitingFor: [] })[3]).toBe('Due next: Wed 1 Jul 2026, 13:55 BST. Waits for: action');
    expect(lines({ waitingFor: [], answerDue: null })[3]).toBe('Due next: none. Waits for: nobody');
  });
});
