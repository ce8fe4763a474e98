import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { bruised, end, invented, seen, wordsOf } from '../../test/invented.js';
import { ringPointBody } from '../page/ring-point-body.js';
import { replayChronology } from '../replay-file.js';
import { asText, type Replayed } from '../report/as-text.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const replayed = (events: readonly object[], more: object = {}): Replayed =>
  replayChronology(invented([...events, end], more), { feeds: 'all', recordedConcern: 'kept' }, policy);
const causesOf = (events: readonly object[], more: object = {}): readonly string[] => [
  ...replayed(events, more).dependence.causes,
];
const said = (events: readonly object[], more: object = {}): readonly string[] => {
  const one = replayed(events, more);
  return [asText(one, policy), wordsOf(ringPointBody(one, policy))];
};
const schoolChild = { born: '2012-01-01' };
const hurt = (n: number, date: string, changes: object = {}): object =>
  bruised(n, date, { setting: 'ed', organisation: `Hospital ${n}`, injuryDetail: 'bruise to arm', ...changes });

describe('a ring point and inexact days', () => {
  it('depends on a day inside a range, near another event, where neither end of the range would move it', () => {
    const notYet = seen(1, '2020-09-10', { presentingProblem: 'Chest infection. Not mobile yet' });
    const shin = bruised(2, '2020-09-12', { injuryDetail: 'bruise to shin' });
    const crawls = (date: string): object => seen(3, date, { presentingProblem: 'crawling well' });
    const ringing = (date: string): number => replayed([notYet, shin, crawls(date)]).shown.rings.length;
    expect(['2020-09', '2020-09-01', '2020-09-30'].map(ringing)).toEqual([1, 1, 1]);
    expect(ringing('2020-09-11')).toBe(0);
    expect(causesOf([notYet, shin, crawls('2020-09')])).toEqual(['days']);
  });

  it('depends on a day within a wait after which it rings', () => {
    const clinic = (n: number, date: string, changes: object): object =>
      seen(n, date, { setting: 'outpatient', presentingProblem: 'epilepsy clinic', ...changes });
    const missed = clinic(1, '2020-04-01', { type: 'was-not-brought' });
    const came = (from: string): object =>
      clinic(2, '2020-04-15', { datePrecision: 'approx', dateRange: [from, '2020-04-20'] });
    expect(causesOf([missed, came('2020-04-06')], schoolChild)).toEqual(['days']);
    expect(causesOf([missed, came('2020-04-10')], schoolChild)).toEqual([]);
  });

  it('does not where no day of the range is near enough', () => {
    expect(causesOf([hurt(1, '2020-03-10'), hurt(2, '2020-07')], schoolChild)).toEqual([]);
  });

  it('depends on a day of a long range at which nothing else was', () => {
    const other = (date: string, changes: object = {}): object => hurt(2, date, changes);
    const toddler = { born: '2018-06-01' };
    for (const day of ['2020-03-10', '2020-03-11', '2020-08-03', '2020-12-31'])
      expect(replayed([hurt(1, '2020-03-10'), other(day)], toddler).shown.rings).toEqual([]);
    const inexact = other('2020-08-03', { datePrecision: 'approx', dateRange: ['2020-03-10', '2020-12-31'] });
    expect(causesOf([hurt(1, '2020-03-10'), inexact], toddler)).toEqual(['days']);
  });

  it('depends on nothing that lies after it in every order', () => {
    const { dependence, shown } = replayed([bruised(1, '2020-03-01'), seen(2, '2020-06'), seen(3, '2020-07')]);
    expect(shown.rings).toHaveLength(1);
    expect(dependence).toMatchObject({ orders: 0, judged: 0 });
  });

  it('leaves an admission before its discharge', () => {
    const stay = { setting: 'inpatient', organisation: 'Millbrook', episode: 'stay' };
    const admitted = seen(1, '2020-03-10', { ...stay, type: 'admitted' });
    const discharged = seen(2, '2020-03', { ...stay, type: 'discharged', dateRange: ['2020-03-01', '2020-03-12'] });
    const days = replayed([admitted, discharged]).dependence;
    const apart = replayed([admitted, { ...discharged, episode: 'another' }]).dependence;
    expect(days.orders).toBeLessThan(apart.orders);
  });
});

describe('a ring point and the end of the file', () => {
  const endsOn = (date: string, changes: object = {}): object => seen(5, date, { terminal: true, ...changes });
  const ofFile = (...events: readonly object[]): Replayed =>
    replayChronology(invented(events), { feeds: 'all', recordedConcern: 'kept' }, policy);
  const asRead = (one: Replayed): readonly string[] => [asText(one, policy), wordsOf(ringPointBody(one, policy))];

  it('depends on an inexact day of the end, where a wait may be over before it or not', () => {
    const missed = { type: 'was-not-brought', setting: 'outpatient', presentingProblem: 'epilepsy clinic' };
    const ended = (from: string): Replayed =>
      ofFile(seen(1, '2020-04-01', missed), endsOn('2020-04-15', { dateRange: [from, '2020-04-20'] }));
    expect([...ended('2020-04-02').dependence.causes]).toEqual(['days']);
    expect([...ended('2020-04-14').dependence.causes]).toEqual([]);
  });

  it('depends on it where what is shown after the end may have been before it', () => {
    const [known, open] = [bruised(8, '2020-06-20'), bruised(8, '2020-06')];
    expect([...ofFile(known, endsOn('2020-06')).dependence.causes]).toEqual(['days']);
    expect([...ofFile(open, endsOn('2020-06-10')).dependence.causes]).toEqual(['days']);
    expect([...ofFile(known, endsOn('2020-06-10')).dependence.causes]).toEqual([]);
  });

  it('depends on it for health services, too, who do not see the end', () => {
    const file = invented([bruised(8, '2020-06-20'), endsOn('2020-06', { setting: 'police' })]);
    const { dependence } = replayChronology(file, { feeds: 'health', recordedConcern: 'kept' }, policy);
    expect([...dependence.causes]).toEqual(['days']);
  });

  it('says which contacts may have been after the end: that is not tried', () => {
    const late = ofFile(bruised(1, '2020-03-01', { datePrecision: 'approx' }), endsOn('2020-03-03'));
    expect([...late.dependence.causes]).toEqual([]);
    for (const text of asRead(late))
      expect(text).toContain('By the dates contact 1 may have been after the end: that was not tried.');
    const both = ofFile(seen(1, '2020-03'), seen(3, '2020-03-18'), seen(4, '2020-03'), endsOn('2020-03-20'));
    for (const text of asRead(both)) expect(text).toContain('By the dates contacts 1 and 4 may have been after');
    const many = ofFile(...[1, 2, 3, 4, 6].map((n) => seen(n, '2020-03')), endsOn('2020-03-20'));
    for (const text of asRead(many)) expect(text).toContain('By the dates 5 contacts may have been after the end');
  });

  it('says it of none that comes after the ring point, nor where that depends on days anyhow', () => {
    const ring = bruised(1, '2020-02-01');
    expect(ofFile(ring, seen(2, '2020-03'), endsOn('2020-03-20')).dependence.keptBeforeEnd).toEqual([]);
    const open = ofFile(seen(2, '2020-06'), bruised(8, '2020-06-20'), endsOn('2020-06'));
    expect(open.dependence).toMatchObject({ causes: new Set(['days']), keptBeforeEnd: [] });
  });
});

describe('a ring point and the order within a day', () => {
  const on = '2020-09-01';
  const crawls = (n: number, changes: object = {}): object =>
    seen(n, on, { presentingProblem: 'crawling well', ...changes });
  const shin = (n: number, changes: object = {}): object =>
    bruised(n, on, { injuryDetail: 'bruise to shin', ...changes });

  it('depends on it where of three contacts the middle one alone would have to come first', () => {
    const events = [crawls(1), shin(2), crawls(3)];
    expect(causesOf(events)).toEqual(['within days']);
    for (const text of said(events))
      expect(text).toContain('With the events of one day in another order it rings first on another day');
  });

  it('does not where times say in which order they were', () => {
    expect(causesOf([crawls(1, { time: '09:00' }), shin(2, { time: '10:00' }), crawls(3, { time: '11:00' })])).toEqual(
      [],
    );
    expect(causesOf([crawls(1, { time: '09:00' }), shin(2, { time: '10:00' }), seen(3, on)])).toEqual([]);
  });

  it('is what the times say, whatever the numbers and what else was on the day', () => {
    const ringsAt = (events: readonly object[]): readonly number[] =>
      replayed(events).shown.rings.map(({ placed }) => placed.event.n);
    const [shinFirst, crawlsFirst] = [
      [crawls(1, { time: '10:00' }), shin(2, { time: '09:00' }), seen(3, on)],
      [shin(1, { time: '10:00' }), crawls(2, { time: '09:00' }), seen(3, on)],
    ];
    expect([ringsAt(shinFirst), ringsAt(crawlsFirst)]).toEqual([[2], []]);
    expect([causesOf(shinFirst), causesOf(crawlsFirst)]).toEqual([[], []]);
  });

  it('depends on it where two times are the same', () => {
    expect(causesOf([crawls(1, { time: '09:00' }), shin(2, { time: '09:00' })])).toEqual(['within days']);
  });
});

describe('a ring point and the day of birth', () => {
  const bruise = (date: string, changes: object = {}): object =>
    bruised(1, date, { injuryDetail: 'bruise to arm', presentingProblem: 'fell', ...changes });

  it('depends on it where the year is known alone and a rule goes by the age, and says so in words of its own', () => {
    const events = [bruise('2020-03-10')];
    expect(causesOf(events, { born: '2019' })).toEqual(['birth']);
    for (const text of said(events, { born: '2019' })) {
      expect(text).toContain('With another day of birth the ring point is another one');
      expect(text).not.toContain('inexact dates');
    }
  });

  it('depends on the month, too', () => {
    expect(causesOf([bruise('2020-03-10')], { born: '2019-03' })).toEqual(['birth']);
  });

  it('does not where no day of the range is on the other side of an age', () => {
    expect(causesOf([bruise('2020-03-10')], { born: '2018-09' })).toEqual([]);
    expect(causesOf([bruise('2020-03-10')], { born: '2019-03-01' })).toEqual([]);
  });

  it('is not put after a day on which the child was seen', () => {
    const seenFirst = seen(2, '2019-01-20');
    expect(causesOf([bruise('2020-03-10')], { born: '2019' })).toEqual(['birth']);
    expect(causesOf([seenFirst, bruise('2020-03-10')], { born: '2019' })).toEqual([]);
  });

  it('goes back with a contact that may have been earlier: no child is seen before its birth', () => {
    const events = [bruise('2019-02-20', { datePrecision: 'approx', dateRange: ['2019-02-01', '2019-02-28'] })];
    expect(replayed(events, { born: '2019-02' }).shown.rings).toHaveLength(1);
    expect(causesOf(events, { born: '2019-02' })).toEqual([]);
  });

  it('is not named where other days of contacts would do', () => {
    const events = [bruise('2020-01-20', { dateRange: ['2020-01-10', '2020-03-20'] })];
    expect(causesOf(events, { born: '2019-02' })).toEqual(['days']);
  });

  it('depends on it where the days of contacts would have to be others as well', () => {
    const events = [bruise('2020-03-05', { dateRange: ['2020-02-20', '2020-03-20'] })];
    expect(causesOf(events, { born: '2019-02-15' })).toEqual([]);
    expect(causesOf(events, { born: '2019-02' })).toEqual(['birth']);
  });
});

describe('the search for another ring point', () => {
  const day = (days: number): string => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10);
  const quiet = (count: number, apart = 11): readonly object[] =>
    Array.from({ length: count }, (_, place) => seen(place + 1, day(place * apart).slice(0, place % 2 === 0 ? 7 : 10)));
  const many = { born: '2010-01-01' };

  it('is bounded, and says how much of it was done', () => {
    const { dependence } = replayed(quiet(60), many);
    expect(dependence.judged).toBeGreaterThan(700);
    expect(dependence.judged).toBeLessThanOrEqual(1_000);
    const words = `${dependence.tried} of ${dependence.orders} orders were tried of those that the file leaves open`;
    expect(dependence.tried).toBeLessThan(dependence.orders);
    for (const text of said(quiet(60), many)) expect(text).toContain(words);
  });

  it('says nothing of it where all were tried', () => {
    const few = quiet(4);
    const { dependence } = replayed(few, many);
    expect(dependence.orders).toBeGreaterThan(0);
    expect(dependence.tried).toBe(dependence.orders);
    for (const text of said(few, many)) expect(text).not.toContain('orders were tried');
  });

  it('tries of a long file the whole days early, late and the other way round', () => {
    const { dependence } = replayed(
      quiet(700, 2).filter((_, place) => place !== 98),
      many,
    );
    expect(dependence.judged).toBeGreaterThan(1_900);
    expect(dependence.judged).toBeLessThanOrEqual(3 * 715);
  });

  it('finds the same whatever the order of events in the file', () => {
    const events = [...quiet(60), seen(70, day(77)), seen(71, day(77)), seen(72, day(77))];
    const turned = replayed(events.toReversed(), many);
    expect(turned.dependence).toEqual(replayed(events, many).dependence);
  });
});
