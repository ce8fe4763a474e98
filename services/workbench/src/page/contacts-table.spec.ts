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
      'About the mother. “ a cough',
      'About the twin. “ a cough',
      'Between professionals. “ a cough',
      '“ a cough',
    ]);
  });

  it('says of each contact who else could have known of it, and since when', () => {
    const council = { setting: 'social-care', organisation: 'Westmarch', injury: null, childSeen: false };
    const stay = { setting: 'inpatient', episode: 'stay' };
    const all = [
      seen(1, '2020-02-01', { presentingProblem: 'a cough' }),
      seen(2, '2020-02-10', { ...stay, organisation: 'Millbrook', type: 'admitted' }),
      seen(3, '2020-02-12', { ...stay, organisation: 'Northgate Hospital', type: 'discharged' }),
      seen(4, '2020-03-01', { ...council, type: 'referral' }),
      seen(5, '2020-03-05', { presentingProblem: 'referred to social services' }),
      seen(6, '2020-03-09', { ...council, type: 'conference' }),
      seen(7, '2020-04-01'),
      end,
    ];
    const body = ringPointBody(replayChronology(invented(all), everything, policy), policy);
    const known = [...body.matchAll(/data-label="Known to others">(.*?)<\/td>/g)].map(([, words = '']) =>
      wordsOf(words).trim(),
    );
    expect(known).toEqual([
      'Not recorded before contact 4, 29 days later: a referral is recorded',
      'Northgate Hospital, at contact 3 of the same stay or visit',
      'Millbrook, at contact 2 of the same stay or visit',
      'A referral is recorded here',
      'Words tell of a referral here',
      'A conference is recorded here',
      'Not recorded',
      'Not recorded',
    ]);
  });
});
