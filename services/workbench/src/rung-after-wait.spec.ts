import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen, wordsOf } from '../test/invented.js';
import { type View } from './domain/views.js';
import { ringPointBody } from './page/ring-point-body.js';
import { replayChronology } from './replay-file.js';
import { asJson } from './report/as-json.js';
import { asText, type Replayed } from './report/as-text.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const plan = [{ type: 'cpp', authority: 'Kent', start: '2020-01-01' }];
/** A slot just before midnight: that it was missed counts as settled on the day after. */
const missed = (n: number, date: string, changes: object = {}): object =>
  seen(n, date, { type: 'was-not-brought', setting: 'outpatient', time: '23:50', ...changes });
const replayed = (events: readonly object[], view = everything, more: object = {}): Replayed =>
  replayChronology(invented(events, { plan, ...more }), view, policy);
const asked = (events: readonly object[], view = everything): readonly string[] =>
  replayed(events, view).shown.rings.map(({ placed, rangAt }) => `${placed.event.n} ${rangAt}`);

describe('a ring after a wait', () => {
  const one = (): Replayed => replayed([missed(1, '2020-03-02'), end]);

  it('bears the moment at which the wait was over, not that of its event', () => {
    expect(one().shown.rings[0]?.placed.at).toBe('2020-03-02T23:50');
    expect(one().shown.rings[0]?.rangAt).toMatch(/^2020-03-03T00:/);
  });

  it('is told by that day in the JSON, under the names of the format', () => {
    const { frame, shown } = one();
    const point = { n: 1, date: '2020-03-03', severity: 'CONCERN', rules: ['R09'], daysBeforeOutcome: 304 };
    const report = asJson(frame, 'all', policy, shown);
    expect(report).toMatchObject({ ringPoint: point, rings: [point], events: [{ n: 1, date: '2020-03-02' }, {}] });
  });

  it('is told by that day on a terminal and on the page, with the wait', () => {
    const words = 'on 3 March 2020, after a wait of 1 day, at';
    expect(asText(one(), policy)).toContain(`The alarm rings at contact 1 (2 contacts are shown), ${words} Northgate`);
    expect(asText(one(), policy)).toContain(
      'RING POINT on 3 March 2020, after a wait of 1 day, 304 days before the outcome',
    );
    const page = wordsOf(ringPointBody(one(), policy));
    expect(page).toContain(`${words} the hospital clinic: 304 days before the child died.`);
    expect(page).toContain('What was knowable on 3 March 2020');
    expect(page).toContain('First ring: Concern on 3 March 2020: R09');
  });

  it('stands among the others in the order in which they rang', () => {
    const rings = asked([
      missed(1, '2020-03-02', { organisation: 'Millbrook Hospitals' }),
      seen(2, '2020-03-02', { time: '23:55', injury: true, injuryDetail: 'bruise to cheek' }),
      end,
    ]);
    expect(rings.map((ring) => ring.slice(0, 12))).toEqual(['2 2020-03-02', '1 2020-03-03']);
  });

  it('does not come after the end of the file, whether the view shows the end or not', () => {
    const events = [
      missed(1, '2020-03-02'),
      seen(2, '2020-03-02', { time: '23:55', setting: 'police', terminal: true }),
    ];
    expect(asked(events)).toEqual([]);
    expect(asked(events, { ...everything, feeds: 'health' })).toEqual([]);
  });
});

describe('the end of a file that health services do not see', () => {
  it('is the end for them too: nothing after it is judged', () => {
    const bruise = { injury: true, injuryDetail: 'bruise to cheek' };
    const events = [
      seen(1, '2020-03-01'),
      seen(2, '2020-04-01', { setting: 'police', terminal: true }),
      seen(3, '2020-05-01', bruise),
    ];
    const { shown } = replayed(events, { ...everything, feeds: 'health' });
    expect(shown.rings).toEqual([]);
    expect(shown.events.map(({ placed, evaluated }) => [placed.event.n, evaluated])).toEqual([
      [1, true],
      [3, false],
    ]);
  });
});

describe('on what a ring point depends', () => {
  const moves = (events: readonly object[]): readonly boolean[] => {
    const { causes } = replayed(events, everything, { plan: [] }).dependence;
    return [causes.has('days'), causes.has('within days')];
  };
  const bruise = { injury: true, injuryDetail: 'bruise to shin' };

  it('not on the order of the day on which the file ends: the end keeps its place', () => {
    const last = seen(2, '2020-03-01', { setting: 'ed', terminal: true });
    expect(moves([seen(1, '2020-03-01', { injury: true, injuryDetail: 'bruise to cheek' }), last])).toEqual([
      false,
      false,
    ]);
  });

  it('nor on what an inexact day would be after the end', () => {
    const late = seen(1, '2020-03-01', { datePrecision: 'approx', injury: true, injuryDetail: 'bruise to cheek' });
    expect(moves([late, seen(2, '2020-03-03', { terminal: true })])).toEqual([false, false]);
    expect(moves([{ ...late, n: 3 }, seen(2, '2020-03-03', { terminal: true })])).toEqual([false, false]);
  });

  it('on the order of one day where a child crawls at one contact and is bruised at the other, and says so in words of its own', () => {
    const day = [seen(1, '2020-09-01', { presentingProblem: 'crawling well' }), seen(2, '2020-09-01', bruise), end];
    expect(moves(day)).toEqual([false, true]);
    const text = asText(replayed(day, everything, { plan: [] }), policy);
    expect(text).toContain('With the events of one day in another order it rings first on another day');
    expect(text).not.toContain('inexact dates');
  });
});
