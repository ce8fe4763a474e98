import { ratesOf, volumeWords } from './print-volume.js';
import { type Volume } from './volume.js';

const volume: Volume = {
  children: 1_000,
  childYears: 1_000,
  infantYears: 60,
  workingDays: 250,
  years: 1,
  contacts: new Map([
    ['unscheduled', 600],
    ['slot', 320],
  ]),
  findings: new Map([
    ['R15 IMMEDIATE', 6],
    ['R08 INFORMATION', 40],
    ['R10 CONCERN', 10],
  ]),
  infantFindings: new Map([['R15 IMMEDIATE', 6]]),
  infantInjuries: 6,
  infantCases: 5,
  cases: new Map([
    ['R15 IMMEDIATE', 5],
    ['R10 CONCERN', 5],
  ]),
  rings: new Map([['opened', 10]]),
  notices: new Map([
    ['NN', 10],
    ['NIC', 5],
  ]),
  histories: [
    { kind: 'neglect', marked: 20, rang: 19 },
    { kind: 'infant-abuse', marked: 0, rang: 0 },
  ],
  known: { children: 40, childYears: 40, cases: new Map([['R41 URGENT', 4]]) },
  judged: 5,
  answers: new Map([
    ['R01 fires', 3],
    ['R01 fires-in-the-end', 2],
    ['R01 cannot-tell', 2],
    ['R01 cannot-tell-in-the-end', 1],
  ]),
  firstInDoubt: new Map([['R01', 17]]),
};
const trust = { attendances: 60_000, nurses: 4 };

describe('what a count means for a trust', () => {
  const rates = ratesOf(volume, trust);

  it('findings and cases per 1,000 child-years, by rule and severity', () => {
    expect(rates.rules.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'R08 INFORMATION',
      'R10 CONCERN',
      'R15 IMMEDIATE',
    ]);
    expect(rates.rules[0]).toMatchObject({ findingsPerThousand: 40, findingsOfTrust: 4_000, opened: 0 });
    expect(rates.cases).toEqual({ opened: 10, perThousand: 10, childYearsPerCase: 100 });
  });

  it('says below the table why a row may hold more cases than findings', () => {
    const more = { ...volume, cases: new Map([['R10 CONCERN', 12]]) };
    expect(volumeWords(more, trust)).toMatch(/R10 +CONCERN +10 .* 12 /);
    expect(volumeWords(more, trust)).toContain('a row may hold more cases than findings.');
  });

  it('the bounds: without R15 and R16, and those of infants by their years', () => {
    expect(rates.bounds).toEqual({
      childYearsPerCase: { value: 200, atLeast: 60 },
      infantCasesPerYear: { value: 5 / 60, below: 0.2, attendances: 0.1 },
    });
  });

  it('embedded histories, by kind', () => {
    expect(rates.histories.map(({ kind, share }) => [kind, share])).toEqual([
      ['neglect', 0.95],
      ['infant-abuse', null],
    ]);
  });

  it('infants apart: one bruise in so many infant-years', () => {
    expect(rates.rules[2]?.infantYearsPerFinding).toBe(10);
    expect(rates.rules[0]?.infantYearsPerFinding).toBeNull();
  });

  it('a week of the trust, and of one of four nurses', () => {
    expect(rates.week.cases.trust).toBeCloseTo(1_000 / (365 / 7));
    expect(rates.week.cases.nurse).toBeCloseTo(1_000 / (365 / 7) / 4);
    expect(rates.week.notices['NIC']?.trust).toBeCloseTo(500 / (365 / 7));
  });

  it('a working day of a nurse, beside the budget: information is no item', () => {
    expect(rates.nurseWorkingDay).toEqual({ notices: 1, items: 1.6, budget: 15 });
  });

  it('in words', () => {
    const words = volumeWords(volume, trust);
    expect(words).toMatch(/^R15 +IMMEDIATE +6 +6\.00 +600 +5 +5\.00$/m);
    expect(words).toContain('R15 IMMEDIATE: one in 10.0 infant-years.');
    expect(words).toContain('Cases: 10.0 per 1,000 child-years, one in 100 child-years.');
    expect(words).toContain('One in 200 child-years without R15 and R16 (bound: at most one in 60)');
    expect(words).toMatch(/^neglect +20 +19 +95 %$/m);
    expect(words).toContain('1.00 notices, 1.60 findings of CONCERN or above; budget 15.');
  });

  it('what each rule answers, in the order of their numbers, whatever the order in which they are asked', () => {
    const ids = rates.answers.map(({ rule }) => rule);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.slice(0, 3)).toEqual(['R01', 'R02', 'R03']);
  });

  it('what each rule answers: at some moment, and once everything was heard', () => {
    expect(rates.answers[0]).toEqual({
      ...{ rule: 'R01', fires: 3, 'stays-quiet': 2, 'cannot-tell': 2, 'cannot-tell-in-the-end': 1, firstInDoubt: 17 },
    });
    const words = volumeWords(volume, trust);
    expect(words).toMatch(/^R01 +3 +2 +2 +1$/m);
    expect(words).toMatch(/^Never cannot tell: R02 /m);
  });

  it('without a case nothing is divided by nought', () => {
    const quiet = { ...volume, cases: new Map(), findings: new Map(), rings: new Map(), notices: new Map() };
    expect(ratesOf(quiet, trust).cases.childYearsPerCase).toBeNull();
    expect(volumeWords(quiet, trust)).toContain('one in no child-years');
  });
});
