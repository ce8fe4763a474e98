import { signal, type ContactStated } from '#libs/contracts';
import { baseRates } from './base-rates.js';
import { hospitals } from './places.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { type Stated } from './statements.js';

const rates = baseRates();
const options = { children: 8_000, years: 2, seed: 2029, from: '2026-01-01', embedded: 'none', alone: 'none' } as const;
let children: readonly SimulatedChild[];
let visits: readonly Stated[];
const rows: string[] = [];

beforeAll(() => {
  children = [...simulate(options)];
  // all statements of a visit leave out the same
  visits = children.flatMap(({ statements }) => [
    ...new Map(statements.map((one) => [one.signal.visit.id, one])).values(),
  ]);
});

afterAll(() => {
  process.stdout.write(`\n${rows.join('\n')}\n`);
});

/** Within four standard errors of what chance gives. */
function expectShare<T>(name: string, expected: number, among: readonly T[], is: (one: T) => boolean): void {
  const found = among.filter(is).length / among.length;
  const error = Math.sqrt((expected * (1 - expected)) / among.length);
  rows.push(`${name.padEnd(30)} base ${expected.toFixed(4)}  found ${found.toFixed(4)} of ${among.length}`);
  expect(Math.abs(found - expected)).toBeLessThan(4 * error);
}

const hospitalCodes = new Set(hospitals.map(({ department }) => department.organisation));
const isOfHospital = ({ signal: one }: Stated): boolean => hospitalCodes.has(one.organisation);
const isEmergency = ({ purpose }: Stated): boolean => purpose === 'emergency';
const lacksField =
  (field: string) =>
  ({ signal: { words } }: Stated): boolean =>
    (words ?? []).every((one) => one.field !== field);
const hasNumber = ({ person }: ContactStated): boolean => person.nhsNumber !== undefined;

describe('what some records do not state', () => {
  test('the address, the site of the hospital', () => {
    const ofHospitals = visits.filter(isOfHospital);
    const address = rates.value('unrecorded.address');
    expectShare('unrecorded.address', address, ofHospitals, ({ signal: one }) => one.person.address === undefined);
    expectShare('unrecorded.site', rates.value('unrecorded.site'), ofHospitals, ({ signal: one }) => one.site == null);
    const others = visits.filter((one) => !isOfHospital(one));
    expect(others.filter(({ signal: one }) => one.site == null)).toEqual([]);
  });

  test('why a child was brought, and who came with it', () => {
    const attendances = visits.filter(isEmergency);
    expectShare('unrecorded.reason', rates.value('unrecorded.reason'), attendances, lacksField('chiefComplaint'));
    const ended = attendances.filter(({ signal: one }) => one.status === 'completed');
    expectShare('unrecorded.escort', rates.value('unrecorded.escort'), ended, lacksField('escort'));
  });

  test('how an injury came about, of those that were coded', () => {
    const tells = new Set(
      children.flatMap(({ child, visits: lived }) =>
        lived
          .filter(({ coded = [] }) => coded.some(({ kind }) => kind === 'mechanism'))
          .map(({ at }) => `${child.number} ${Math.floor(at / 1_000)}`),
      ),
    );
    const told = visits.filter(
      (one) =>
        isEmergency(one) &&
        one.signal.status !== 'arrived' &&
        tells.has(`${one.child} ${Date.parse(one.signal.occurredAt) / 1_000}`),
    );
    expectShare('unrecorded.mechanism', rates.value('unrecorded.mechanism'), told, ({ signal: one }) =>
      (one.coded ?? []).every(({ kind }) => kind !== 'mechanism'),
    );
  });

  test('some births, of which nothing is stated, nor by whom', () => {
    const born = children.filter(({ visits: lived }) => lived.some(({ purpose }) => purpose === 'birth'));
    const isSilent = ({ statements }: SimulatedChild): boolean =>
      !statements.some(({ purpose }) => purpose === 'birth');
    expectShare('unrecorded.birth', rates.value('unrecorded.birth'), born, isSilent);
    for (const { people, statements } of born.filter(isSilent))
      expect(people.every(({ at }) => statements.some((one) => one.at <= at))).toBe(true);
  });

  test('a birth date, at clinics for sexual health', () => {
    const isClinic = ({ signal: one }: Stated): boolean => (one.coded ?? []).some(({ code }) => code === '360');
    const isWithout = ({ signal: one }: Stated): boolean => one.person.birthDate === undefined;
    const share = rates.value('birth-date.missing-sexual-health') + 0.9 * rates.value('birth-date.missing-record');
    expectShare('birth-date.missing-sexual-health', share, visits.filter(isClinic), isWithout);
  });

  test('and what is left is of the contract', () => {
    expect(visits.slice(0, 20_000).filter(({ signal: one }) => !signal.safeParse(one).success)).toEqual([]);
  });
});

describe('a number', () => {
  test('is never traced without a birth date', () => {
    const without = visits.filter(({ signal: one }) => one.person.birthDate === undefined);
    expect(without.length).toBeGreaterThan(100);
    expect(without.filter(({ signal: one }) => hasNumber(one))).toEqual([]);
  });

  test('is not traced at desks as often as stated, and mostly when the visit ends', () => {
    const all = children.flatMap(({ statements }) => statements.map((one) => one.signal));
    const desk = all.filter(
      ({ setting, status, person }) => setting === 'ed' && status === 'arrived' && person.birthDate !== undefined,
    );
    const ended = all.filter(({ setting, status }) => setting === 'ed' && status !== 'arrived');
    // an attendance whose ending stays open is stated as arrived again
    const first = [...new Map(desk.toReversed().map((one) => [one.visit.id, one])).values()];
    const isUntraced = (one: ContactStated): boolean => !hasNumber(one);
    expectShare('number.untraced-at-desk', rates.value('number.untraced-at-desk'), first, isUntraced);
    const untraced = new Set(first.filter(isUntraced).map(({ visit }) => visit.id));
    const after = ended.filter(({ visit }) => untraced.has(visit.id));
    expectShare('number.untraced-after-desk', rates.value('number.untraced-after-desk'), after, isUntraced);
  });

  test('of a child whom police know is traced in all of their notices, or in none', () => {
    const notices = visits.filter(({ signal: one }) => one.setting === 'police' && one.person.birthDate !== undefined);
    const known = [...Map.groupBy(notices, ({ child }) => child).values()];
    const isUntraced = (all: readonly Stated[]): boolean => all.every(({ signal: one }) => !hasNumber(one));
    expectShare('number.untraced-police', rates.value('number.untraced-police'), known, isUntraced);
    expect(known.filter((all) => !isUntraced(all) && all.some(({ signal: one }) => !hasNumber(one)))).toEqual([]);
  });
});

describe('a look-up of plans', () => {
  const lookUps = () => children.flatMap((one) => one.lookUps.map((lookUp) => ({ ...one, lookUp })));

  test('is made at as many unscheduled attendances with a number as stated; some are never answered', () => {
    const first = children.flatMap(({ statements }) => [
      ...new Map(statements.toReversed().map((one) => [one.signal.visit.id, one.signal])).values(),
    ]);
    const unscheduled = first.filter((one) => one.kind === 'unscheduled' && hasNumber(one));
    const asked = new Set(lookUps().map(({ lookUp }) => lookUp.signal.visit.id));
    expectShare('look-up.asked', rates.value('look-up.asked'), unscheduled, ({ visit }) => asked.has(visit.id));
    const unanswered = rates.value('look-up.unanswered');
    expectShare('look-up.unanswered', unanswered, lookUps(), ({ lookUp }) => lookUp.signal.answer === 'unknown');
    expect(lookUps().filter(({ lookUp }) => !signal.safeParse(lookUp.signal).success)).toEqual([]);
  });

  test('says yes of those who have a plan then, of either authority, and no of all others', () => {
    const answered = lookUps().filter(({ lookUp }) => lookUp.signal.answer !== 'unknown');
    const wrong = answered.filter(
      ({ plans, lookUp: { at, signal: one } }) =>
        (one.answer === 'yes') !==
        plans.some(({ start, end, nhsNumber }) => nhsNumber === undefined && start <= at && at < end),
    );
    expect(wrong).toEqual([]);
    expect(answered.some(({ lookUp }) => lookUp.signal.answer === 'yes')).toBe(true);
  });
});
