import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen } from '../test/invented.js';
import { replayChronology } from './replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

/** Sentences of a history in which a baby is brought with a bruise. */
function sentences(...events: readonly object[]): readonly string[] {
  return sentencesOf(events);
}
function sentencesOf(events: readonly object[], more: object = {}): readonly string[] {
  const chronology = invented([...events, end], more);
  const { shown } = replayChronology(chronology, { feeds: 'all', recordedConcern: 'kept' }, policy);
  return shown.events.flatMap(({ said }) => said.map(({ finding }) => finding.sentence));
}
const inEmergency = { setting: 'ed', organisation: 'Millbrook' };

describe('the sentence of an event', () => {
  it('names the hour that its file states, and no other', () => {
    const timed = sentences(bruised(1, '2020-03-01', { ...inEmergency, time: '14:30' }));
    expect(timed.length).toBeGreaterThan(0);
    for (const sentence of timed) expect(sentence).toContain('on 1 March 2020 at 14:30');
    const untimed = sentences(bruised(1, '2020-03-01', inEmergency));
    expect(untimed).toHaveLength(timed.length);
    for (const sentence of untimed) {
      expect(sentence).toContain('on 1 March 2020');
      expect(sentence).not.toMatch(/\d\d:\d\d/);
    }
  });

  it('names it where another event of the day has none, and of that one none', () => {
    const timed = bruised(1, '2020-03-01', { ...inEmergency, time: '14:30' });
    const untimed = bruised(2, '2020-03-01', { setting: 'ed', organisation: 'Eastway' });
    const said = sentences(timed, untimed);
    expect(said.find((one) => one.includes('to Millbrook'))).toContain('on 1 March 2020 at 14:30');
    const ofOther = said.filter((one) => one.includes('brought to Eastway'));
    expect(ofOther.length).toBeGreaterThan(0);
    for (const sentence of ofOther) expect(sentence).toContain('on 1 March 2020 with');
  });

  it('names no day of an earlier contact that its file does not', () => {
    const said = sentences(
      bruised(1, '2020-02', inEmergency),
      bruised(2, '2020-03-01', { injuryDetail: 'bruise to back' }),
    );
    expect(said.join(' ')).toMatch(/Millbrook recorded a bruise to the cheek in February 2020/);
    expect(said.join(' ')).not.toMatch(/\d February/);
  });

  it.each([
    ['2020-03', {}, 'in March 2020'],
    ['2020-03-04', { datePrecision: 'approx' }, 'about 4 March 2020'],
  ])('names no day that the file does not: %s %j is %s', (date, change, words) => {
    const said = sentences(bruised(1, date, { ...inEmergency, ...change }));
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) expect(sentence).toContain(words);
  });

  it('names no age that nobody knows, where the month of birth alone is known', () => {
    const said = sentencesOf([bruised(1, '2020-01-20', inEmergency), bruised(2, '2020-06-10', inEmergency)], {
      born: '2020-01',
    });
    expect(said.some((one) => one.startsWith('{child}, under 1 month, was brought'))).toBe(true);
    expect(said.some((one) => one.startsWith('{child}, about 4 months, was brought'))).toBe(true);
    expect(said.join(' ')).not.toMatch(/\d days?,/);
  });

  it('names no day on which a plan ended that its file does not', () => {
    const plan = [{ type: 'CPP', authority: 'Westmarch', start: '2020-01', end: '2020-03', category: 'neglect' }];
    const said = sentencesOf([bruised(1, '2020-05-01', inEmergency)], { plan }).join(' ');
    expect(said).toContain('A child protection plan ended in March 2020.');
  });

  it.each([
    ['diabetes clinic', 'outpatient', 'was-not-brought', true],
    ['general clinic', 'outpatient', 'was-not-brought', false],
    ['diabetes clinic', 'ed', 'attended', false],
  ])('reads what a clinic is for in its name: %s, %s, %s', (name, setting, type, isEssential) => {
    const organisation = `Millbrook Hospital ${name}`;
    const said = sentences(seen(1, '2020-05-01', { setting, organisation, type, presentingProblem: 'DNA' })).join(' ');
    expect(said.includes('counts as essential care')).toBe(isEssential);
  });

  it('tells a day away from nursery as what it is, and it ends no row of missed appointments', () => {
    const missed = { setting: 'outpatient', organisation: 'Millbrook', type: 'was-not-brought' };
    const nursery = { setting: 'nursery', organisation: 'council nursery, Westmarch' };
    const plan = [{ type: 'CPP', authority: 'Westmarch', start: '2020-02-01', end: null, category: 'neglect' }];
    const [absent = ''] = sentencesOf([seen(1, '2020-05-01', { ...nursery, type: 'was-not-brought' })], { plan });
    expect(absent).toMatch(/^\{child\}, 4 months, was absent from council nursery, Westmarch on 1 May 2020\./);
    const row = sentences(seen(1, '2020-04-01', missed), seen(2, '2020-04-10', nursery), seen(3, '2020-05-01', missed));
    expect(row.join(' ')).toContain('This is the second missed in a row');
  });
});
