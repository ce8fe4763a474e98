import { type ContactStated } from '#libs/contracts';
import { baseRates } from './base-rates.js';
import { day, dayOf, hour } from './calendar.js';
import { Delivery, type Delivered } from './deliver.js';
import { isStayEnd, sourceOf, type Source } from './lateness.js';
import { simulate, type SimulationOptions } from './simulate.js';

const rates = baseRates();
const options: SimulationOptions = { children: 6_000, years: 2, seed: 2031, from: '2026-01-01', embedded: 'none' };
const sources: readonly Source[] = ['hospital', 'practice', 'community', 'agency'];
const rows: string[] = [];

interface Arrival {
  readonly one: ContactStated;
  readonly source: Source;
  readonly at: number;
  /** How long after the source stated it. */
  readonly after: number;
  readonly fault: Delivered['fault'];
}
let arrivals: readonly Arrival[];

beforeAll(() => {
  const delivery = new Delivery(options);
  arrivals = [...simulate(options)].flatMap((child) =>
    delivery.of([child]).flatMap(({ signal: one, arrivesAt: at, fault }): readonly Arrival[] => {
      if (one.type !== 'contact.stated') return [];
      return [{ one, source: sourceOf(one), at, after: at - Date.parse(one.visit.version!), fault }];
    }),
  );
});

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

const isFirst = ({ fault }: Arrival): boolean => fault === 'none' || fault === 'late';
const isLate = ({ fault }: Arrival): boolean => fault === 'late';
const isOfStayEnd = ({ one, source }: Arrival): boolean => source === 'hospital' && isStayEnd(one);
const veryLate = rates.value('delivery.very-late-from') * day;
const isVeryLate = (one: Arrival): boolean => isLate(one) && one.after >= veryLate;
const ofSource =
  (source: Source) =>
  (one: Arrival): boolean =>
    one.source === source;

/** Within four standard errors of what chance gives. */
function expectShare(name: string, expected: number, among: readonly Arrival[], is: (one: Arrival) => boolean): void {
  const found = among.filter(is).length / among.length;
  rows.push(`${name.padEnd(30)} base ${expected.toFixed(4)}  found ${found.toFixed(4)} of ${among.length}`);
  expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / among.length));
}

/** Share that comes after less than a time, of those late but not very late. */
function shareWithin(time: number, among: readonly Arrival[]): number {
  const late = among.filter((one) => isLate(one) && one.after < veryLate);
  return late.filter(({ after }) => after < time).length / late.length;
}

describe('statements that are late', () => {
  test.each(sources)('are as many as stated, of what comes from: %s', (source) => {
    const stated = arrivals.filter((one) => isFirst(one) && ofSource(source)(one) && !isOfStayEnd(one));
    const share = rates.value(`delivery.late-${source}`) + rates.value(`delivery.very-late-${source}`);
    expectShare(`delivery.late-${source}`, share, stated, isLate);
  });

  test('are about one in twenty of all, as many as when every source was alike', () => {
    const share = arrivals.filter(isLate).length / arrivals.filter(isFirst).length;
    rows.push(`late, of all statements               found ${share.toFixed(4)}`);
    expect(share).toBeGreaterThan(0.045);
    expect(share).toBeLessThan(0.065);
  });

  test('come hours later from hospitals, days later from practices and nurses, weeks later from agencies', () => {
    const within = (time: number): readonly number[] =>
      sources.map((source) =>
        shareWithin(
          time,
          arrivals.filter((one) => ofSource(source)(one) && !isOfStayEnd(one)),
        ),
      );
    const [hospital, practice, community, agency] = within(day);
    expect(hospital).toBeGreaterThan(0.95);
    for (const share of [practice, community, agency]) expect(share).toBeLessThan(0.35);
    const slow = arrivals.filter((one) => ofSource('agency')(one) && isLate(one));
    expect(slow.filter(({ after }) => after > 14 * day).length / slow.length).toBeGreaterThan(0.2);
  });

  test('are very late from every source, seldom from hospitals, and never more than a bulk after the longest time', () => {
    for (const source of ['hospital', 'practice'] as const) {
      const stated = arrivals.filter((one) => isFirst(one) && ofSource(source)(one));
      const months = stated.filter((one) => isLate(one) && one.after > 30 * day);
      expect(months.length).toBeGreaterThan(5);
      expect(months.length / stated.length).toBeLessThan(0.004);
    }
    for (const source of sources) expect(arrivals.filter(ofSource(source)).some(isVeryLate)).toBe(true);
    const most = rates.value('delivery.late-at-most') + rates.value('delivery.bulk-practice') + 5;
    const agencies = (one: Arrival): boolean => one.source === 'agency';
    expect(arrivals.filter((one) => isLate(one) && !agencies(one) && one.after > most * day)).toEqual([]);
  });
});

describe('the end of a stay in hospital', () => {
  const ends = (): readonly Arrival[] => arrivals.filter((one) => isFirst(one) && isOfStayEnd(one));

  test('is entered late as often as stated', () => {
    const share = rates.value('delivery.late-stay-end') + rates.value('delivery.very-late-hospital');
    expectShare('delivery.late-stay-end', share, ends(), isLate);
  });

  test('is then mostly found by the bed state of the next midnight, else within days', () => {
    const late = ends().filter((one) => isLate(one) && !isVeryLate(one));
    const fromMidnight = late.map(({ at, one }) => at - dayOf(Date.parse(one.visit.version!)) - day);
    expect(Math.min(...fromMidnight)).toBeGreaterThanOrEqual(0);
    const found = fromMidnight.filter((after) => after < 3 * hour).length / late.length;
    expect(found).toBeGreaterThan(0.75);
    expect(found).toBeLessThan(0.95);
    // a silence of the feed may hold it back further
    expect(Math.max(...fromMidnight)).toBeLessThan((rates.value('delivery.stay-end-at-most') + 3) * day);
  });
});

describe('what practices send in bulk', () => {
  test('is late and comes together, once a week', () => {
    const of = Map.groupBy(
      arrivals.filter((one) => ofSource('practice')(one) && isLate(one)),
      ({ one }) => one.feed,
    );
    expect(of.size).toBeGreaterThan(4);
    for (const late of of.values()) {
      const hours = Map.groupBy(late, ({ at }) => Math.floor((at % (7 * day)) / hour));
      const most = [...hours.keys()].flatMap((first) => [
        (hours.get(first)?.length ?? 0) + (hours.get((first + 1) % 168)?.length ?? 0),
      ]);
      expect(Math.max(...most) / late.length).toBeGreaterThan(0.9);
    }
  });

  test('says again in the next bulk what is sent twice; others send again within hours', () => {
    const again = arrivals.filter(({ fault }) => fault === 'duplicate');
    const prompt = (source: Source): readonly Arrival[] =>
      again.filter((one) => ofSource(source)(one) && one.after < veryLate + day);
    const hospital = prompt('hospital');
    const practice = prompt('practice');
    const share = (of: readonly Arrival[]): number => of.filter(({ after }) => after < 4 * hour).length / of.length;
    expect(share(hospital)).toBeGreaterThan(0.85);
    expect(share(practice)).toBeLessThan(0.2);
  });
});
