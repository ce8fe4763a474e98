import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented } from '../test/invented.js';
import { replayChronology } from './replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

/** Sentences of a history in which a baby is brought with a bruise. */
function sentences(...events: readonly object[]): readonly string[] {
  const { shown } = replayChronology(invented([...events, end]), { feeds: 'all', recordedConcern: 'kept' }, policy);
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
});
