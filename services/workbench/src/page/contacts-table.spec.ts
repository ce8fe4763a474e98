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

const everything = { feeds: 'all', recordedConcern: 'kept' } as const;
const metNobody = { setting: 'health-visitor', organisation: 'Westmarch Community', type: 'no-access-visit' };

describe('the table of contacts', () => {
  it('says, as the terminal does, of a concern that joined the open case that it rang nobody', () => {
    const visits = ['2020-05-01', '2020-05-08', '2020-05-09'].map((date, at) => seen(at + 1, date, metNobody));
    const replayed = replayChronology(invented([...visits, end], { born: '2019-12-01' }), everything, policy);
    expect(replayed.shown.rings.map(({ placed }) => placed.event.n)).toEqual([2]);

    const [, row = ''] = /id="contact-3"(.*?)<\/tr>/s.exec(ringPointBody(replayed, policy)) ?? [];
    expect(wordsOf(row)).toContain('Joined the open case, rang nobody: R32, home visits that met nobody (Concern)');
    expect(wordsOf(row)).not.toMatch(/None $/);
    const lines = asText(replayed, policy).split('\n');
    const said = lines.filter((line) => line.includes('R32 CONCERN'));
    expect(said.map((line) => line.endsWith(' (joined the open case, rang nobody)'))).toEqual([false, true]);
  });

  it('says first whom a contact is about that is not about the child', () => {
    const about = (n: number, subject: string): object =>
      seen(n, '2020-02-01', { subject, presentingProblem: 'a cough' });
    const all = [about(1, 'mother'), about(2, 'twin'), about(3, 'professionals'), about(4, 'child'), end];
    const body = ringPointBody(replayChronology(invented(all), everything, policy), policy);
    const recorded = [1, 2, 3, 4].map((n) => {
      const [, row = ''] = new RegExp(`id="contact-${n}"(.*?)</tr>`, 's').exec(body) ?? [];
      return wordsOf(row).replace(/^.*?Northgate Practice (.*?) [”] .*$/, '$1');
    });
    expect(recorded).toEqual([
      'About: mother. “ a cough',
      'About: twin. “ a cough',
      'About: professionals. “ a cough',
      '“ a cough',
    ]);
  });
});
