import { signal, type ContactStated } from '#libs/contracts';
import { baseRates, BaseRates, type BaseRate } from './base-rates.js';
import { hour } from './calendar.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { tookPlace } from './visit.js';

const ordinary = baseRates();
const options = { children: 2_400, years: 2, seed: 2030, from: '2026-01-01', embedded: 'none', alone: 'none' } as const;

/** Children under rates that are others than in life, so that what is rare is seen often. */
function under(changed: Readonly<Record<string, number>>, count: number = options.children): readonly SimulatedChild[] {
  const rates = ordinary.rates.map((one): BaseRate => ({ ...one, value: changed[one.name] ?? one.value }));
  return [...simulate({ ...options, children: count, rates: new BaseRates(rates, ordinary.sources) })];
}

const signalsOf = (children: readonly SimulatedChild[]): readonly ContactStated[] =>
  children.flatMap(({ statements }) => statements.map((one) => one.signal));
const isWithout = ({ person }: ContactStated): boolean => person.birthDate === undefined;
const says =
  (code: string) =>
  ({ coded }: ContactStated): boolean =>
    (coded ?? []).some((fact) => fact.code === code);
const shareOf = <T>(among: readonly T[], is: (one: T) => boolean): number => among.filter(is).length / among.length;

describe('a ward to which a child comes from a department', () => {
  const atDesk = {
    'birth-date.missing-at-desk': 0.5,
    'birth-date.missing-after-desk': 0.6,
    'birth-date.missing-record': 0,
  };

  /** Stays, each with its attendance; that a child died on a ward is told without one. */
  function staysOf(children: readonly SimulatedChild[]) {
    const all = children.flatMap(({ statements }) => {
      const stays = statements.filter(({ purpose }) => purpose === 'stay').map((one) => one.signal);
      return stays.flatMap((stay) => {
        const arrived = Date.parse(stay.occurredAt) - 4 * hour;
        const attendance = statements.findLast(
          ({ signal: one }) => one.setting === 'ed' && Date.parse(one.occurredAt) === arrived,
        )?.signal;
        const isLast = statements.filter(({ purpose }) => purpose === 'stay').length < 3;
        return attendance === undefined ? [] : [{ stay, attendance, isLast }];
      });
    });
    // of a child without any birth date one statement is given it
    return all.filter(({ isLast }) => isLast);
  }

  it('lacks the birth date that the department lacked in the end, and has the one that it had', () => {
    const stays = staysOf(under({ ...atDesk, 'birth-date.amended-on-ward': 0 }));
    expect(stays.filter(({ attendance }) => isWithout(attendance)).length).toBeGreaterThan(30);
    expect(stays.filter(({ stay, attendance }) => isWithout(attendance) && !isWithout(stay)).length).toBeLessThan(3);
    expect(stays.filter(({ stay, attendance }) => !isWithout(attendance) && isWithout(stay))).toEqual([]);
  });

  it('asks for it before some stays end, never when they begin', () => {
    const stays = staysOf(under({ ...atDesk, 'birth-date.amended-on-ward': 0.5 }));
    const unknown = stays.filter(({ attendance }) => isWithout(attendance));
    const begun = unknown.filter(({ stay }) => stay.status === 'arrived');
    const ended = unknown.filter(({ stay }) => stay.status === 'completed');
    expect(begun.filter(({ stay }) => !isWithout(stay)).length).toBeLessThan(3);
    expect(shareOf(ended, ({ stay }) => isWithout(stay))).toBeGreaterThan(0.3);
    expect(shareOf(ended, ({ stay }) => isWithout(stay))).toBeLessThan(0.7);
  });
});

describe('a clinic for sexual health', () => {
  const anonymous = { 'birth-date.missing-sexual-health': 0.5, 'name.missing-sexual-health': 0.5 };

  it('sees some young people without a birth date, and of those some under a number of its own alone', () => {
    const seen = signalsOf(under(anonymous, 4_000)).filter(says('360'));
    const unknown = seen.filter(isWithout);
    const isNameless = ({ person }: ContactStated): boolean => person.name === undefined;
    expect(seen.length).toBeGreaterThan(50);
    expect(shareOf(seen, isWithout)).toBeGreaterThan(0.35);
    expect(shareOf(seen, isWithout)).toBeLessThan(0.65);
    expect(shareOf(unknown, isNameless)).toBeGreaterThan(0.3);
    expect(shareOf(unknown, isNameless)).toBeLessThan(0.7);
    for (const one of unknown.filter(isNameless)) {
      expect(signal.safeParse(one).success).toBe(true);
      expect(one.person).not.toHaveProperty('address');
      expect(one.person).not.toHaveProperty('nhsNumber');
      expect(one.person.localIds).toEqual([{ authority: one.organisation, id: `C${one.visit.id}` }]);
    }
  });

  it('changes nothing of other visits by that', () => {
    const others = (changed: Readonly<Record<string, number>>) =>
      signalsOf(under(changed))
        .filter((one) => !says('360')(one))
        .map((one) => JSON.stringify(one));
    const none = { 'birth-date.missing-sexual-health': 0 };
    expect(others(anonymous)).toEqual(others(none));
  });
});

describe('a child whom a department has seen', () => {
  it('may leave against advice, or be taken away by a relative, and is never admitted or left open then', () => {
    const children = under({ 'leaving.against-advice': 0.2, 'leaving.removed-by-relative': 0.1 });
    const attendances = children.flatMap(({ visits }) => visits.filter(({ setting }) => setting === 'ed'));
    const code = (name: string) => attendances.filter(({ coded = [] }) => coded.some((fact) => fact.code === name));
    expect(shareOf(attendances, (one) => code('against-advice').includes(one))).toBeGreaterThan(0.1);
    expect(code('removed-by-relative').length).toBeGreaterThan(20);
    const gone = [...code('against-advice'), ...code('removed-by-relative')];
    expect(new Set(gone).size).toBe(gone.length);
    expect(gone.filter((one) => !tookPlace(one) || one.outcome === 'left' || one.stayHours !== undefined)).toEqual([]);
    const stated = signalsOf(children).filter((one) => one.setting === 'ed' && says('against-advice')(one));
    expect(stated.length).toBeGreaterThan(20);
    expect(stated.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('a young person whom police found after a missing episode', () => {
  it('is sometimes brought to a department, where several signs may meet, registered as others are at that desk', () => {
    const children = under({
      'missing.children': 400,
      'found.brought-to-department': 0.8,
      'birth-date.missing-at-desk': 0.5,
      'birth-date.missing-after-desk': 1,
    });
    const ended = signalsOf(children).filter(
      ({ setting, status, words }) =>
        setting === 'ed' &&
        status === 'completed' &&
        (words ?? []).some(({ text }) => text.includes('found by police')),
    );
    const signs = ['intoxicated', 'unknown-adult', 'missing-episode'];
    const together = ended.filter((one) => signs.filter((sign) => says(sign)(one)).length > 1);
    expect(together.length).toBeGreaterThan(10);
    expect(shareOf(ended, isWithout)).toBeGreaterThan(0.35);
    expect(shareOf(ended, isWithout)).toBeLessThan(0.65);
  });
});
