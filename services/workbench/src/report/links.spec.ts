import { type Chronology } from '#libs/chronology';
import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen } from '../../test/invented.js';
import { replayChronology } from '../replay-file.js';
import { linksOf, type Link } from './links.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const linksIn = (chronology: Chronology): ReadonlyMap<Link['name'], Link> =>
  new Map(
    linksOf(replayChronology(chronology, { feeds: 'all', recordedConcern: 'kept' }, policy), policy).map((link) => [
      link.name,
      link,
    ]),
  );
const failing = (links: ReadonlyMap<Link['name'], Link>): readonly string[] =>
  [...links.values()].filter(({ fails }) => fails !== null).map(({ name }) => name);

const ring = bruised(1, '2020-03-01');
const council = { setting: 'social-care', organisation: 'Westmarch', injury: null, childSeen: false };
const referral = seen(2, '2020-04-30', { ...council, type: 'referral' });
const visit = seen(3, '2020-05-02', { ...council, type: 'home-visit', childSeen: true });

describe('the next link to fail', () => {
  it('is that it was heard, where the file records nobody as told who protects children', () => {
    const links = linksIn(invented([ring, seen(2, '2020-04-01'), end]));
    expect(failing(links)).toEqual(['Heard']);
    expect(links.get('Heard')?.then).toBe(
      'whether anybody who protects children was told is not known from this file.',
    );
    expect(links.get('Acted')?.then).toContain('A replay cannot show that somebody would have acted.');
  });

  it.each([
    [
      'a conference about a brother',
      seen(2, '2020-04-01', { type: 'conference', setting: 'social-care', subject: 'sibling' }),
    ],
    ['a referral to a clinic', seen(2, '2020-04-01', { type: 'referral', presentingProblem: 'Refer ENT, glue ear' })],
  ])('is that it was heard, where the file has nothing but %s', (_, event) => {
    expect(failing(linksIn(invented([ring, event, end])))).toEqual(['Heard']);
  });

  it('is that somebody acted, where words tell that social care was rung', () => {
    const links = linksIn(invented([ring, seen(2, '2020-04-30', { presentingProblem: 'Staff rang duty SW' }), end]));
    expect(links.get('Heard')?.then).toBe(
      'words tell that those who protect children were told at contact 2, on 30 April 2020, 60 days later.',
    );
  });

  it('is that somebody acted, where others were told and nothing is recorded that they did', () => {
    const links = linksIn(invented([ring, referral, end]));
    expect(failing(links)).toEqual(['Acted']);
    expect(links.get('Heard')?.then).toBe('a referral is recorded at contact 2, on 30 April 2020, 60 days later.');
    expect(links.get('Acted')?.then).toBe('nothing is recorded that social care, the police or a court did after it.');
  });

  it('is the same where they did something: what, when, and at how many contacts a child was hurt after it all', () => {
    const links = linksIn(invented([ring, referral, visit, bruised(4, '2020-06-01'), bruised(5, '2020-07-01'), end]));
    expect(failing(links)).toEqual(['Acted']);
    expect(links.get('Acted')?.then).toBe(
      'a home visit with social care is recorded at contact 3, on 2 May 2020, 62 days later.',
    );
    expect(links.get('Acted')?.fails).toBe(
      'this one: after that an injury is recorded at 2 contacts. A replay cannot show that somebody would have acted.',
    );
  });

  it('counts as hurt after it the child alone, and a stay once', () => {
    const others = [
      bruised(4, '2020-06-01', { subject: 'sibling' }),
      bruised(5, '2020-07-01', { episode: 'one' }),
      bruised(6, '2020-07-02', { episode: 'one' }),
    ];
    expect(linksIn(invented([ring, referral, visit, ...others, end])).get('Acted')?.fails).toContain(
      'an injury is recorded at 1 contact.',
    );
  });

  it('does not take for an answer what was done earlier on the day on which somebody was told', () => {
    const day = '2020-04-30';
    const before = seen(2, day, { ...council, type: 'home-visit', childSeen: true, time: '09:00' });
    const told = seen(3, day, { ...council, type: 'referral', time: '15:00' });
    expect(linksIn(invented([ring, before, told, end])).get('Acted')?.then).toMatch(/^nothing is recorded/);
  });

  it('does not take the referral of somebody else at home for one of the child', () => {
    const hers = seen(2, '2020-04-30', { ...council, type: 'referral', subject: 'mother' });
    expect(failing(linksIn(invented([ring, hers, end])))).toEqual(['Heard']);
  });

  it('does not take for an answer what was done before the ring, or before anybody was told', () => {
    const before = [
      seen(1, '2020-02-01', { ...council, type: 'conference' }),
      bruised(2, '2020-03-01'),
      seen(3, '2020-03-10', { ...council, type: 'home-visit', childSeen: true }),
      seen(4, '2020-04-30', { ...council, type: 'referral' }),
    ];
    const links = linksIn(invented([...before, end]));
    expect(links.get('Heard')?.then).toContain('at contact 4');
    expect(links.get('Acted')?.then).toMatch(/^nothing is recorded/);
  });

  it('does not take for an answer what came with the end or after it', () => {
    const over = seen(2, '2020-06-01', { terminal: true });
    const after = seen(3, '2020-06-02', { ...council, type: 'conference' });
    expect(failing(linksIn(invented([ring, over, after])))).toEqual(['Heard']);
  });

  it('takes a plan that begins after the ring for an answer: an authority was told, and acted', () => {
    const plan = [{ type: 'child-protection-plan', authority: 'Westmarch', start: '2020-03', end: null }];
    const links = linksIn(invented([ring, end], { plan }));
    expect(links.get('Heard')?.then).toBe('a plan begins (child-protection-plan) on a day in March 2020.');
    expect(failing(links)).toEqual(['Acted']);
    const late = linksIn(invented([ring, end], { plan: [{ ...plan[0], start: '2021-06-01' }] }));
    expect(failing(late)).toEqual(['Heard']);
    const earlier = linksIn(invented([ring, end], { plan: [{ ...plan[0], start: '2020-02', end: '2020-02-20' }] }));
    expect(failing(earlier)).toEqual(['Heard']);
  });

  it('is that it was identified, where nothing rings; of a file that must stay quiet there is none', () => {
    const concerned = seen(1, '2020-03-01', { safeguardingConcernRecorded: true });
    const links = linksIn(invented([concerned, seen(2, '2020-04-01'), end]));
    expect([...links.keys()]).toEqual(['Identified', 'Heard', 'Acted']);
    expect(links.get('Identified')?.then).toBe('a concern was recorded at contact 1.');
    expect(links.get('Heard')?.policy).toBe('tells nobody.');
    expect(failing(links)).toEqual(['Identified']);
    expect(failing(linksIn(invented([seen(1, '2020-03-01'), end], { expected: null })))).toEqual([]);
  });
});

describe('words that tell of a referral', () => {
  const concern = { safeguardingConcernRecorded: true };
  const told = { ...concern, presentingProblem: 'mother was told of a referral to the MASH' };
  const sentences = (...events: readonly object[]): string =>
    replayChronology(invented([...events, end]), { feeds: 'all', recordedConcern: 'kept' }, policy)
      .shown.events.flatMap(({ said }) => said)
      .filter(({ finding }) => finding.rule === 'R22')
      .map(({ finding }) => finding.sentence)
      .join('\n');

  it('are no contradiction to R22: it says that none is recorded, and where words tell of one', () => {
    expect(sentences(bruised(1, '2020-03-01', told))).toContain(
      'No referral is recorded; the words there tell of one.',
    );
    expect(sentences(bruised(1, '2020-03-01', told), bruised(2, '2020-03-09', concern))).toContain(
      'No referral is recorded; the words of 1 March 2020 tell of one.',
    );
  });

  it('are none where they deny it, or are about the care of somebody else at home', () => {
    for (const changes of [{ presentingProblem: 'no referral was made' }, { subject: 'mother', injury: null }])
      expect(sentences(seen(1, '2020-03-01', { ...told, ...changes }), bruised(2, '2020-03-09', concern))).toMatch(
        /No referral is known\.$/,
      );
  });

  it('give way to a referral that is recorded', () => {
    expect(
      sentences(seen(1, '2020-03-01', { ...council, type: 'referral' }), bruised(2, '2020-03-09', concern)),
    ).toContain('No referral is known after the one on 1 March 2020.');
  });
});
