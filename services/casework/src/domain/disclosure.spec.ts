import { aFinding } from '../../test/a-finding.js';
import { Story } from '../../test/story.js';
import type { CaseEvent } from './case-event.js';
import { disclosuresIn } from './disclosure.js';

const ledger = (story: Story, happened: readonly CaseEvent[]) =>
  happened.flatMap((event) => disclosuresIn(story.state, { sequence: 1, at: '2026-11-17T13:24:00.000Z', event }));

describe('the disclosure ledger', () => {
  it('has a row for each notice, with what, why and the provision', () => {
    const story = new Story();
    const rows = ledger(story, story.hears(aFinding()));
    expect(rows.map(({ role, outcome, why }) => [role, outcome, why])).toEqual([
      ['NIC', 'disclosed', 'opened'],
      ['NN', 'disclosed', 'opened'],
    ]);
    expect(rows[0]?.basis).toContain('9(2)(h)');
  });

  it('names the safeguarding provision when the reader works for another organisation', () => {
    const story = new Story();
    story.hears(aFinding());
    story.overdue('hospital-rxx', 1, 0);
    expect(ledger(story, story.overdue('hospital-rxx', 1, 1))[0]?.basis).toContain('Sch 1 para 18');
  });

  it('has a row for a refusal too', () => {
    const story = new Story();
    story.hears(aFinding({ identity: 'unverified' }));
    story.overdue('hospital-rxx', 1, 0);
    const rows = ledger(story, story.overdue('hospital-rxx', 1, 1));
    expect(rows[0]).toMatchObject({ role: 'DN', outcome: 'refused', why: 'identity-unverified' });
  });
});
