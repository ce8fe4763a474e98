import { signal } from '#libs/contracts';
import { baseRates } from './base-rates.js';
import { year } from './calendar.js';
import { simulate, type SimulatedChild } from './simulate.js';
import { type Stated } from './statements.js';

const rates = baseRates();
const options = { children: 8_000, years: 2, seed: 2028, from: '2026-01-01', embedded: 'none', alone: 'none' } as const;
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
/** Ids of visits begin with the number of the child. */
const childIn = ({ visit }: Contact): number => Number(/^S(\d+)-/.exec(visit.id)![1]);
const lacksBirthDate = ({ person }: Contact): boolean => person.birthDate === undefined;

describe('a birth date that is not stated', () => {
  test('is missing at the desk of a department as often as stated, and mostly there when the visit ends', () => {
    const asked = rates.value('birth-date.missing-at-desk');
    const record = rates.value('birth-date.missing-record');
    const desk = asked + (1 - asked) * record;
    const arrivals = contacts(({ setting, status }) => setting === 'ed' && status === 'arrived');
    expectShare('birth-date.missing-at-desk', desk, arrivals, lacksBirthDate);
    const lacking = new Set(arrivals.filter(lacksBirthDate).map(({ visit }) => visit.id));
    const ends = contacts((one) => one.status !== 'arrived' && lacking.has(one.visit.id));
    const later = asked * (1 - record) * rates.value('birth-date.missing-after-desk') + record;
    expectShare('birth-date.missing-after-desk', later / desk, ends, lacksBirthDate);
  });

  test('is missing in notices of police and referrals as often as stated, and never at a practice', () => {
    const police = contacts(({ setting }) => setting === 'police');
    expectShare('birth-date.missing-police', rates.value('birth-date.missing-police'), police, lacksBirthDate);
    const referrals = contacts(says('referral-received'));
    expectShare('birth-date.missing-referral', rates.value('birth-date.missing-referral'), referrals, lacksBirthDate);
    expect(contacts(({ setting }) => setting === 'gp').filter(lacksBirthDate)).toEqual([]);
  });

  test('is missing in all that some records of hospitals and community services state of a child', () => {
    // wards and clinics for sexual health register in their own way: registered.spec.ts
    const others = contacts(
      (one) => ['outpatient', 'dental', 'health-visitor'].includes(one.setting) && !says('360')(one),
    );
    const records = [...Map.groupBy(others, (one) => `${childIn(one)} ${one.organisation}`).values()];
    expect(records.filter((all) => all.some(lacksBirthDate) && !all.every(lacksBirthDate)).length).toBeLessThan(3);
    expectShare(
      'birth-date.missing-record',
      rates.value('birth-date.missing-record'),
      records.map((all) => all.at(-1)!),
      lacksBirthDate,
    );
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

describe('what else a record leaves out', () => {
  const stated = (is: (one: Stated) => boolean): readonly Contact[] =>
    statements.filter(is).map(({ signal: one }) => one);
  const ofPurpose = (purpose: Stated['purpose']): readonly Contact[] => stated((one) => one.purpose === purpose);
  const facts = (kind: string) => (one: Contact) => (one.coded ?? []).filter((fact) => fact.kind === kind);
  let bornAt: ReadonlyMap<number, number>;
  beforeAll(() => {
    bornAt = new Map(children.map(({ child }) => [child.number, child.bornAt]));
  });
  const isYoung = (one: Contact): boolean => Date.parse(one.occurredAt) - bornAt.get(childIn(one))! < 1.9 * year;

  test('the sex of some, as unknown or not at all', () => {
    const all = statements.map(({ signal: one }) => one);
    // all statements of a visit leave it out together
    const visits = [...new Map(all.map((one) => [one.visit.id, one])).values()];
    expectShare(
      'sex.missing',
      rates.value('sex.missing'),
      visits,
      ({ person }) => person.sex === undefined || person.sex === 'unknown',
    );
    expect(visits.some(({ person }) => person.sex === undefined)).toBe(true);
    expect(visits.some(({ person }) => person.sex === 'unknown')).toBe(true);
  });

  test('completed weeks at birth are stated of most births and seldom later', () => {
    const hasWeeks = ({ person }: Contact): boolean => person.gestationWeeks !== undefined;
    const births = ofPurpose('birth').filter(({ status }) => status === 'completed');
    expectShare('gestation.stated-at-birth', rates.value('gestation.stated-at-birth'), births, hasWeeks);
    const later = ofPurpose('review').filter(isYoung);
    expectShare('gestation.stated-later', rates.value('gestation.stated-later'), later, hasWeeks);
    expect(ofPurpose('practice').filter(hasWeeks)).toEqual([]);
  });

  test('how some slots of clinics and dentists ended', () => {
    const booked = statements.filter(
      ({ purpose, signal: one, child }) =>
        (purpose === 'clinic' || purpose === 'dental') &&
        one.status === 'booked' &&
        Date.parse(one.occurredAt) < children[child]!.child.to - year / 365,
    );
    const ended = new Set(
      statements
        .filter(({ signal: one }) => one.status !== 'booked')
        .map(({ child, signal: one }) => `${child} ${one.visit.id}`),
    );
    const open = new Set(
      booked.filter((one) => !ended.has(`${one.child} ${one.signal.visit.id}`)).map(({ signal: one }) => one),
    );
    // of those neither cancelled: about one in nine clinic slots is
    const kept = booked.filter(
      ({ child, signal: one }) =>
        !statementsOf(child).some((other) => other.visit.id === one.visit.id && other.status.startsWith('cancelled')),
    );
    expectShare(
      'unrecorded.slot-outcome',
      rates.value('unrecorded.slot-outcome'),
      kept.map(({ signal: one }) => one),
      (one) => open.has(one),
    );
  });

  const statementsOf = (child: number): readonly Contact[] => children[child]!.statements.map(({ signal: one }) => one);

  test('how some attendances ended', () => {
    const ends = stated(
      ({ purpose, signal: one, at }) => purpose === 'emergency' && at > Date.parse(one.occurredAt) + 60_000,
    );
    const seen = ends.filter(({ status }) => status !== 'left');
    expectShare('unrecorded.disposal', rates.value('unrecorded.disposal'), seen, ({ status }) => status === 'arrived');
  });

  test('the service of some clinic slots', () => {
    const clinics = ofPurpose('clinic').filter(({ status }) => status === 'completed');
    expectShare(
      'unrecorded.specialty',
      rates.value('unrecorded.specialty'),
      clinics,
      (one) => facts('specialty')(one).length === 0,
    );
  });

  test('the kind or the site of some injuries', () => {
    const injuries = statements.map(({ signal: one }) => one).filter((one) => facts('injury')(one).length > 0);
    const isUnspecified = says('T14.9');
    const lacksSite = (one: Contact): boolean => facts('injury')(one).every(({ bodySite }) => bodySite === undefined);
    expectShare('unrecorded.injury-kind', rates.value('unrecorded.injury-kind'), injuries, isUnspecified);
    const ofKind = injuries.filter((one) => !isUnspecified(one));
    expectShare('unrecorded.injury-site', rates.value('unrecorded.injury-site'), ofKind, lacksSite);
  });

  test('what was complained of, but for one word; and how a small child moves, which nobody asked', () => {
    const attendances = ofPurpose('emergency').filter(({ status }) => status !== 'arrived');
    const isOneWord = ({ words }: Contact): boolean =>
      (words ?? []).some(({ field, text }) => field === 'chiefComplaint' && /^(unwell|injury)$/.test(text));
    expectShare('unrecorded.complaint', rates.value('unrecorded.complaint'), attendances, isOneWord);
    const others = ofPurpose('review')
      .filter((one) => one.status === 'completed' && isYoung(one))
      .filter((one) => facts('mobility')(one).every(({ code }) => code === 'not-asked'));
    expectShare('unrecorded.mobility-unknown', rates.value('unrecorded.mobility-unknown'), others, says('not-asked'));
  });

  test('and what is left is of the contract', () => {
    const all = statements.slice(0, 20_000).map(({ signal: one }) => one);
    expect(all.filter((one) => !signal.safeParse(one).success)).toEqual([]);
  });
});
