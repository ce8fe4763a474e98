import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const missed = (n: number, date: string, presentingProblem: string, changes: object = {}): object =>
  seen(n, date, { setting: 'outpatient', type: 'was-not-brought', presentingProblem, ...changes });
const said = (...events: readonly object[]): readonly string[] => {
  const view = { feeds: 'all', recordedConcern: 'kept' } as const;
  const { shown } = replayChronology(invented([...events, end], { born: '2012-01-01' }), view, policy);
  return shown.events.flatMap((event) =>
    event.said.map(({ finding, basis }) => `${event.placed.event.n} ${finding.rule} ${finding.severity} ${basis}`),
  );
};

describe('care of which missing it may do harm, in a chronology', () => {
  it('is heard by R11 from the words: the first slot for information, the second in a year as urgent', () => {
    const both = said(missed(1, '2020-03-02', 'diabetes clinic'), missed(2, '2020-05-04', 'eye clinic'));
    expect(both).toContain('1 R11 INFORMATION words');
    expect(both).toContain('2 R11 URGENT words');
  });

  it('is none where the child was brought, where the slot was cancelled, or where it was that of somebody else', () => {
    for (const changes of [{ type: 'attended' }, { type: 'cancelled' }, { subject: 'mother' }])
      expect(said(missed(1, '2020-03-02', 'diabetes clinic', changes)).join()).not.toContain('R11');
  });
});

describe('a child that a clinic discharges without having seen it', () => {
  const closed = (changes: object = {}): readonly string[] =>
    said(
      missed(1, '2020-03-02', 'hip clinic'),
      seen(2, '2020-03-06', { setting: 'outpatient', type: 'discharged', childSeen: false, ...changes }),
    );

  it('has had its referral closed: R13 speaks shortly after a slot that was missed', () => {
    expect(closed()).toContain('2 R13 CONCERN coded');
  });

  it('has not where it was seen, where the file does not say, or on a ward', () => {
    for (const changes of [{ childSeen: true }, { childSeen: null }, { setting: 'inpatient' }, { subject: 'mother' }])
      expect(closed(changes).join()).not.toContain('R13');
  });
});
