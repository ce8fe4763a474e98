import { events, type ContactStated } from '#libs/contracts';
import { isNhsNumber } from '../../libs/contracts/src/nhs-number.js';
import { pastOf } from './history.js';
import { childAt, nhsNumberOf } from './people.js';
import { Workload, type Stretch } from './workload.js';

const base = Date.parse('2026-11-17T00:00:00Z');
const stretch: Stretch = { seed: 1, children: 5_000, base, begins: base + 3_600_000, first: 0 };
const size = 20_000;

interface Read {
  readonly id: string;
  readonly value: string;
  readonly signal: { readonly type: string } & Partial<Omit<ContactStated, 'type'>>;
}

const stream = new Workload(stretch).records(0, size).map(({ headers, value }): Read => {
  const text = String(value);
  return { id: headers['ce_id']!, value: text, signal: JSON.parse(text) as Read['signal'] };
});
const contacts = stream.filter(({ signal }) => signal.type === 'contact.stated');
const shareOf = (count: number, of = size): number => (100 * count) / of;

describe('the workload of the bench', () => {
  it('is the same for the same seed, wherever it begins', () => {
    expect(new Workload(stretch).records(1_500, 100)).toEqual(new Workload(stretch).records(0, 1_600).slice(1_500));
    expect(new Workload({ ...stretch, seed: 2 }).record(0)).not.toEqual(new Workload(stretch).record(0));
  });

  it('states only what the contracts allow, of children with a valid NHS number of their own', () => {
    for (const { signal } of stream.slice(0, 3_000)) {
      const { schema } = events[signal.type as 'contact.stated'];
      expect(schema.safeParse(signal).error?.issues).toBeUndefined();
    }
    const numbers = Array.from({ length: 20_000 }, (_, child) => nhsNumberOf(child));
    expect(numbers.every(isNhsNumber)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('repeats 2 % of its signals word for word', () => {
    const firsts = new Map<string, string>();
    let repeated = 0;
    for (const { id, value } of stream) {
      if (firsts.has(id)) {
        expect(value).toBe(firsts.get(id));
        repeated += 1;
      } else firsts.set(id, value);
    }
    expect(shareOf(repeated)).toBeGreaterThan(1.6);
    expect(shareOf(repeated)).toBeLessThan(2.4);
  });

  it('corrects 3 % of contacts, each by a later version of a visit that was stated before', () => {
    const versions = new Map<string, string>();
    const seen = new Set<string>();
    let corrections = 0;
    for (const { id, signal } of contacts) {
      if (seen.has(id)) continue;
      seen.add(id);
      const { id: visit, version = '' } = signal.visit!;
      const before = versions.get(visit);
      if (before !== undefined) {
        corrections += 1;
        expect(version > before).toBe(true);
      }
      versions.set(visit, version);
    }
    expect(shareOf(corrections)).toBeGreaterThan(2.5);
    expect(shareOf(corrections)).toBeLessThan(3.5);
  });

  it('joins a second record that has had a contact of its own', () => {
    const merges = stream.filter(({ signal }) => signal.type === 'identity.stated');
    expect(merges.length).toBeGreaterThan(5);
    const records = new Set(contacts.map(({ signal }) => signal.person!.localIds![0]!.id));
    const joined = merges.filter(({ value }) => records.has((JSON.parse(value) as { from: { id: string } }).from.id));
    expect(joined.length).toBeGreaterThanOrEqual(merges.length - 1);
  });

  it('has the shares of injuries, words, late arrivals and unscheduled care that it prints', () => {
    const share = (holds: (signal: Read['signal']) => boolean): number =>
      shareOf(contacts.filter(({ signal }) => holds(signal)).length, contacts.length);
    expect(share(({ coded }) => coded?.[0]?.kind === 'injury')).toBeCloseTo(15, -0.5);
    expect(share(({ words }) => words !== undefined)).toBeCloseTo(40, -0.5);
    expect(share(({ kind }) => kind === 'unscheduled')).toBeCloseTo(20, -0.5);
    expect(share(({ person }) => person!.address?.authority === 'E00000002')).toBeCloseTo(30, -0.5);
    const late = share(({ occurredAt }) => Date.parse(occurredAt!) < stretch.begins - 3_600_000);
    expect(late).toBeGreaterThan(4);
    expect(late).toBeLessThan(6);
  });
});

describe('the past that is loaded before the bench', () => {
  const world = { seed: 1, children: 5_000, earlier: 20, base };

  it('gives each child so many contacts, in order, none after the base', () => {
    for (const number of [0, 1, 5, 7, 4_999]) {
      const past = pastOf(world, number);
      expect(past).toHaveLength(20);
      const times = past.map(({ receivedAt }) => receivedAt);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.at(-1)!).toBeLessThan(base);
      expect(Date.parse(childAt(number, base).birthDate)).toBeLessThan(times[0]!);
    }
  });
});
