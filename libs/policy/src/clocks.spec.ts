import { readFileSync } from 'node:fs';
import { loadClocks, loadPolicies } from '#libs/platform';
import { instant } from '#libs/testing';
import { clockNotes, clocksTable } from '../test/clocks-page.js';
import { clocksOf, dueAt, warnedAt, type Calendar, type Clock, type ClockUnit } from './clocks.js';
import { type Nation } from './time/nations.js';

let clocks: readonly Clock[] = [];
beforeAll(async () => {
  clocks = await loadClocks('libs/policy/clocks/clocks-1.yaml');
});

const office = { opens: 9 * 60, closes: 17 * 60 };
const calendarOf = (nation: Nation): Calendar => ({ nation, office });
const now = instant('2026-11-17T13:22:00Z');
const times = (found: readonly Clock[]): readonly string[] => found.map(({ amount, unit }) => `${amount} ${unit}`);
const of = (step: string, nation: Nation, authority: string | null = null, at = now): readonly Clock[] =>
  clocksOf(clocks, step, nation, authority, at);
const due = (amount: number, unit: ClockUnit, from: string, nation: Nation = 'england'): string =>
  new Date(dueAt({ amount, unit }, instant(from), calendarOf(nation))).toISOString();

describe('the clocks', () => {
  it('are those of all 31 rows, in order, each with its source and one step', () => {
    const ids = [...new Set(clocks.map(({ id }) => id))];
    expect(ids).toEqual([...Array(31).keys()].map((at) => `T${at + 1}`));
    for (const { source } of clocks) expect(source).toMatch(/^design default$|\w+.*\w+/);
    expect(new Set(clocks.map(({ step }) => step)).size).toBe(31);
  });

  it('stand on the page as they are', () => {
    const page = readFileSync('docs/clocks.md', 'utf8');
    expect(page).toContain(`\n${clocksTable(clocks)}\n`);
    expect(page).toContain(`\n${clockNotes(clocks)}\n`);
  });

  it('are what the numbers of the latest policy document say that they come from', async () => {
    const latest = (await loadPolicies('libs/policy/parameters')).at(-1)!;
    const numbers = Object.values(latest.rules)
      .flatMap((rule) => Object.values(rule.numbers))
      .filter(({ source }) => source.startsWith('clock '));
    const byTheRow = numbers.filter(({ unit }) => unit === 'working days' || unit === 'hours');
    expect(byTheRow.length).toBeGreaterThan(8);
    for (const { value, unit, source } of byTheRow) {
      const ofRow = clocks.filter(({ id }) => source.startsWith(`clock ${id}:`));
      const amounts = ofRow.map((clock) => `${Math.abs(clock.amount)} ${clock.unit}`);
      // the same day is none that is counted
      expect([source, ...amounts.map((text) => text.replace('0 days', '0 working days'))]).toContain(
        `${value} ${unit}`,
      );
    }
  });

  it('warn before they run out', () => {
    for (const clock of clocks) {
      const warned = warnedAt(clock, now, calendarOf('england'));
      expect(warned ?? -Infinity).toBeLessThan(dueAt(clock, now, calendarOf('england')));
      expect(warned === null).toBe(clock.warnAt === null);
    }
  });

  it('give both times where sources conflict', () => {
    expect(times(of('confirm-in-writing', 'england'))).toEqual(['48 hours', '1 working days']);
    expect(times(of('confirm-in-writing', 'wales'))).toEqual(['24 hours']);
    expect(times(of('ask-again', 'england'))).toEqual(['3 working days']);
    expect(times(of('ask-again', 'wales'))).toEqual(['7 working days']);
    expect(times(of('complete-assessment', 'england'))).toEqual(['45 working days']);
    expect(times(of('complete-assessment', 'wales'))).toEqual(['42 working days']);
  });

  it('of an authority stand in the place of those of its nation for the same case', () => {
    const [kent, camden] = ['E10000016', 'E09000007'];
    expect(times(of('confirm-in-writing', 'england', kent))).toEqual(['24 hours', '1 working days']);
    expect(times(of('confirm-in-writing', 'england', camden))).toEqual(['48 hours', '1 working days']);
    expect(times(of('visit-the-child', 'england', camden))).toEqual(['10 working days']);
    expect(of('visit-the-child', 'england', kent)).toEqual([]);
    expect(of('visit-the-child', 'england')).toEqual([]);
  });

  it('hold from the date on which they come into force, to the one on which they end', () => {
    const at = (date: string): readonly Clock[] => of('report-mutilation', 'wales', null, instant(date));
    expect(at('2015-10-30T23:59:59Z')).toEqual([]);
    expect(at('2015-10-31T00:00:00Z')).toHaveLength(2);
    const ended = clocks.map((clock): Clock => ({ ...clock, inForceUntil: '2026-11-17' }));
    expect(clocksOf(ended, 'triage', 'england', 'E06000032', now)).toHaveLength(3);
    expect(clocksOf(ended, 'triage', 'england', 'E06000032', now + 86_400_000)).toEqual([]);
  });

  it('are none where nobody gave one', () => {
    expect(of('hold-strategy-discussion', 'wales')).toEqual([]);
    expect(of('triage', 'scotland')).toEqual([]);
    expect(of('no-such-step', 'england')).toEqual([]);
  });
});

describe('the end of a clock', () => {
  it('of one working day moves over a bank holiday Monday; one of 24 hours does not', () => {
    const friday = '2026-08-28T14:00:00Z';
    expect(due(1, 'working days', friday)).toBe('2026-09-01T22:59:59.999Z');
    expect(due(24, 'hours', friday)).toBe('2026-08-29T14:00:00.000Z');
    expect(due(1, 'working days', friday, 'scotland')).toBe('2026-08-31T22:59:59.999Z');
  });

  it('of a child in Wales is reckoned by the times of Wales', () => {
    const [again] = of('ask-again', 'wales');
    const [assessment] = of('complete-assessment', 'wales');
    const end = (clock: Clock | undefined): string =>
      new Date(dueAt(clock!, now, calendarOf('wales'))).toISOString().slice(0, 10);
    expect([end(again), end(assessment)]).toEqual(['2026-11-26', '2027-01-19']);
  });

  it('is counted by the hour, the working hour, the date or the month', () => {
    const tuesday = '2026-11-17T15:00:00Z';
    expect(due(0, 'hours', tuesday)).toBe('2026-11-17T15:00:00.000Z');
    expect(due(4, 'working hours', tuesday)).toBe('2026-11-18T11:00:00.000Z');
    expect(due(0, 'days', tuesday)).toBe('2026-11-17T23:59:59.999Z');
    expect(due(8, 'days', tuesday)).toBe('2026-11-25T23:59:59.999Z');
    expect(due(6, 'months', tuesday)).toBe('2027-05-17T22:59:59.999Z');
    expect(due(3, 'months', '2026-11-30T09:00:00Z')).toBe('2027-02-28T23:59:59.999Z');
    expect(due(15, 'months', '2026-11-30T09:00:00Z')).toBe('2028-02-29T23:59:59.999Z');
  });

  it('lies before what it starts from where it must be met before that', () => {
    expect(due(-3, 'working days', '2027-04-01T10:00:00Z')).toBe('2027-03-25T23:59:59.999Z');
  });

  it('has an answer for days in a year whose bank holidays are not known, and none for working hours', () => {
    expect(due(1, 'working days', '2031-12-24T09:00:00Z')).toBe('2031-12-25T23:59:59.999Z');
    expect(() => due(4, 'working hours', '2031-12-24T09:00:00Z')).toThrow('bank holidays of 2031 are not known');
  });
});
