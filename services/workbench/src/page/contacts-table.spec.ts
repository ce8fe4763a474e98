import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen, wordsOf } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';
import { asText } from '../report/as-text.js';
import { ringPointBody } from './ring-point-body.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const metNobody = { setting: 'health-visitor', organisation: 'Westmarch Community', type: 'no-access-visit' };

describe('the table of contacts', () => {
  it('says, as the terminal does, of a concern that joined the open case that it rang nobody', () => {
    const visits = ['2020-05-01', '2020-05-08', '2020-05-09'].map((date, at) => seen(at + 1, date, metNobody));
    const view = { feeds: 'all', recordedConcern: 'kept' } as const;
    const replayed = replayChronology(invented([...visits, end], { born: '2019-12-01' }), view, policy);
    expect(replayed.shown.rings.map(({ placed }) => placed.event.n)).toEqual([2]);

    const [, row = ''] = /id="contact-3"(.*?)<\/tr>/s.exec(ringPointBody(replayed, policy)) ?? [];
    expect(wordsOf(row)).toContain('Joined the open case, rang nobody: R32, home visits that met nobody (Concern)');
    expect(wordsOf(row)).not.toMatch(/None $/);
    const lines = asText(replayed, policy).split('\n');
    const said = lines.filter((line) => line.includes('R32 CONCERN'));
    expect(said.map((line) => line.endsWith(' (joined the open case, rang nobody)'))).toEqual([false, true]);
  });
});
