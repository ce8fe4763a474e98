import { signal } from '#libs/contracts';
import { baseRates } from './base-rates.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { type Stated } from './statements.js';

const rates = baseRates();
const options = { children: 8_000, years: 2, seed: 2028, from: '2026-01-01', embedded: 'none' } as const;
let children: readonly SimulatedChild[];
let statements: readonly Stated[];
const rows: string[] = [];

beforeAll(() => {
  children = [...simulate(options)];
  statements = children.flatMap((one) => one.statements);
});

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

type Contact = Stated['signal'];

/** Within four standard errors of what chance gives. */
function expectShare(name: string, expected: number, among: readonly Contact[], is: (one: Contact) => boolean): void {
  const found = among.filter(is).length / among.length;
  const error = Math.sqrt((expected * (1 - expected)) / among.length);
  const figures = `base ${expected.toFixed(5)}  found ${found.toFixed(5)}  ${((found - expected) / error).toFixed(1)}`;
  rows.push(`${name.padEnd(38)} ${figures} of ${among.length}`);
  expect(Math.abs(found - expected)).toBeLessThan(4 * error);
}

const contacts = (is: (one: Contact) => boolean): readonly Contact[] =>
  statements.map(({ signal: one }) => one).filter(is);
const says = (code: string) => (one: Contact) => (one.coded ?? []).some((fact) => fact.code === code);
const lacksBirthDate = ({ person }: Contact): boolean => person.birthDate === undefined;

describe('a birth date that is not stated', () => {
  test('is missing at the desk of a department as often as stated, and mostly there when the visit ends', () => {
    const desk = rates.value('birth-date.missing-at-desk');
    const arrivals = contacts(({ setting, status }) => setting === 'ed' && status === 'arrived');
    expectShare('birth-date.missing-at-desk', desk, arrivals, lacksBirthDate);
    const lacking = new Set(arrivals.filter(lacksBirthDate).map(({ person, visit }) => person.nhsNumber! + visit.id));
    const ends = contacts((one) => one.status !== 'arrived' && lacking.has(one.person.nhsNumber! + one.visit.id));
    expectShare('birth-date.missing-after-desk', rates.value('birth-date.missing-after-desk'), ends, lacksBirthDate);
  });

  test('is missing in notices of police and referrals as often as stated, and elsewhere always stated', () => {
    const police = contacts(({ setting }) => setting === 'police');
    expectShare('birth-date.missing-police', rates.value('birth-date.missing-police'), police, lacksBirthDate);
    const referrals = contacts(says('referral-received'));
    expectShare('birth-date.missing-referral', rates.value('birth-date.missing-referral'), referrals, lacksBirthDate);
    const others = contacts(({ setting }) =>
      ['gp', 'outpatient', 'dental', 'health-visitor', 'inpatient'].includes(setting),
    );
    expect(others.filter(lacksBirthDate)).toEqual([]);
  });

  test('is stated by some other record of every child', () => {
    const nowhere = children.filter(
      (one) => one.statements.length > 0 && one.statements.every(({ signal: said }) => lacksBirthDate(said)),
    );
    expect(nowhere).toEqual([]);
  });

  test('leaves a signal of the contract', () => {
    const lacking = contacts(lacksBirthDate);
    expect(lacking.length).toBeGreaterThan(100);
    expect(lacking.filter((one) => !signal.safeParse(one).success)).toEqual([]);
  });
});
