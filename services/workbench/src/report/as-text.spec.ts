import { loadPolicy } from '#libs/platform/documents';
import { bruised, end, invented, seen } from '../../test/invented.js';
import { chronologyIn } from '../read-files.js';
import { replayChronology } from '../replay-file.js';
import { asText, pointWords } from './as-text.js';

describe('the headline of a replay', () => {
  const headline = async (feeds: 'all' | 'health'): Promise<string> => {
    const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
    const view = { feeds, recordedConcern: 'kept' } as const;
    const { shown } = replayChronology(chronologyIn('tests/replay/victoria-climbie.json'), view, policy);
    return pointWords(shown, null);
  };

  it('counts the contacts of the chronology', async () => {
    expect(await headline('all')).toContain('at contact 5 of 38,');
  });

  it('keeps the numbers of the chronology where some contacts are not shown, and says how many are', async () => {
    expect(await headline('health')).toContain('at contact 10 (14 contacts are shown),');
  });
});

describe('what a reader must know of a file', () => {
  it('is that places are not told apart where it names none', async () => {
    const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
    const view = { feeds: 'all', recordedConcern: 'kept' } as const;
    const events = [seen(1, '2020-02-01', { organisation: undefined }), seen(2, '2020-03-01'), end];
    const text = asText(replayChronology(invented(events), view, policy), policy);
    expect(text).toContain(
      'Of 1 contact the organisation is not stated: those of one kind of service are taken for one place.',
    );
  });
});

describe('the timeline of a replay', () => {
  const linesOf = async (events: readonly object[], more: object = {}): Promise<readonly string[]> => {
    const policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
    const view = { feeds: 'all', recordedConcern: 'kept' } as const;
    return asText(replayChronology(invented([...events, end], more), view, policy), policy).split('\n');
  };
  const plan = (start: string | null, stop: string | null, type = 'child-protection-plan'): object => ({
    ...{ type, authority: 'Westmarch', start, end: stop },
  });
  const contacts = ['2020-02-01', '2020-03-15', '2020-05-01', '2020-07-01'].map((date, place) =>
    (place === 2 ? bruised : seen)(place + 1, date, place === 2 ? { setting: 'ed', organisation: 'Millbrook' } : {}),
  );

  it('has a bar beside every line of the contacts at which a plan was in force, and says where it begins and ends', async () => {
    const lines = await linesOf(contacts, { plan: [plan('2020-04-02', '2020-06-30')] });
    const at = (n: number): string =>
      lines.find((line) => line.trimStart().startsWith(`${n} `) || line.startsWith(`▶   ${n} `)) ?? '';
    expect([1, 2, 4].map((n) => at(n).slice(0, 9))).toEqual(['    1   ○', '    2   ○', '    4   ○']);
    expect(at(3).slice(0, 9)).toBe('▶   3 ┃ ●');
    const [begins, ends] = ['      ┏ 2 April 2020: ', '      ┗ 30 June 2020: '].map((begin) =>
      lines.findIndex((line) => line.startsWith(begin)),
    );
    expect(lines.slice((begins ?? 0) + 1, ends)).not.toHaveLength(0);
    for (const line of lines.slice((begins ?? 0) + 1, ends)) expect(line[6]).toBe('┃');
    expect(lines).toContain('┃ beside the contacts: on a plan; ┊ it may have been.');
  });

  it('has a broken bar where nobody can tell, and tells two plans apart', async () => {
    const lines = await linesOf(contacts, { plan: [plan('2020-03', null), plan(null, '2020-02-10', 'looked-after')] });
    expect(lines.filter((line) => /^[▶ ] *\d+ /.test(line)).map((line) => line[6])).toEqual(['┊', '┊', '┃', '┃', '┃']);
    expect(lines.filter((line) => /[┏┗]/.test(line))).toEqual([
      '      ┗ 10 February 2020: looked-after ends',
      '      ┏ a day in March 2020: child-protection-plan begins',
    ]);
  });

  it('cuts through no number, however long', async () => {
    const lines = await linesOf([seen(123456, '2020-05-01')], { plan: [plan('2020-04-02', null)] });
    expect(lines.find((line) => line.includes('123456'))).toMatch(/^ 123456 ┃ ○ 1 May 2020 /);
  });

  it('has none of a plan that no rule counts, or where the file says nothing of plans', async () => {
    for (const more of [{ plan: [plan('2020-04-02', null, 'police-protection')] }, { plan: undefined }, { plan: [] }])
      expect((await linesOf(contacts, more)).join('\n')).not.toMatch(/[┃┊┏┗]/);
  });

  it('says above it of a plan that no rule counts it', async () => {
    const lines = await linesOf(contacts, { plan: [plan('2020-04-02', null, 'police-protection')] });
    expect(lines).toContain(
      'Plan: police-protection, Westmarch, from 2 April 2020 on (shown alone: no rule counts it).',
    );
  });

  it('says of whom a contact is that is not about the child', async () => {
    const about = (n: number, subject: string): object =>
      seen(n, '2020-02-01', { subject, presentingProblem: 'cough' });
    const lines = await linesOf([about(1, 'mother'), about(2, 'twin'), about(3, 'child'), about(4, 'professionals')]);
    expect(lines.filter((line) => line.includes('cough')).map((line) => /attended.*/.exec(line)?.[0])).toEqual([
      'attended (about the mother): cough',
      'attended (about the twin): cough',
      'attended: cough',
      'attended (between professionals): cough',
    ]);
  });
});
