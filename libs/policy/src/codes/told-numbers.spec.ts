import { labelLimits } from '../coding/corpus/read-corpus.js';
import { circumstancesUnder } from './circumstances-under.js';
import { mostToldBy, numberTold, signOf, type SignLimits, toldNumber } from './told-numbers.js';

const told = (code: string, changes: Partial<SignLimits> = {}): string | null =>
  signOf({ kind: 'outcome', system: 'bellwether', code }, { ...labelLimits, ...changes });

describe('a number that is told of a child', () => {
  it.each([
    ['attendance-percent-89', 'persistently-absent'],
    ['attendance-percent-90', null],
    ['absent-days-of-term-10', 'persistently-absent'],
    ['absent-days-of-term-9', null],
    ['absent-days-of-year-19', 'persistently-absent'],
    ['absent-days-of-year-18', null],
    ['without-medicine-days-7', 'untreated'],
    ['without-medicine-days-6', null],
    ['without-vital-medicine-days-1', 'untreated'],
    ['without-vital-medicine-days-0', null],
    ['supplies-missed-2', 'untreated'],
    ['supplies-missed-1', null],
    ['early-loss-percent-10.5', 'early-loss-over-tenth'],
    ['early-loss-percent-10', 'weighed'],
    ['early-loss-percent-10.04', 'early-loss-over-tenth'],
    ['constructor-5', null],
    ['weight-lost-percent-5-of-kg-9', 'faltering-growth'],
    ['weight-lost-percent-4.9-of-kg-9', 'weighed'],
    ['weight-lost-percent-5-of-kg-4', 'faltering-growth'],
    ['weight-lost-percent-10-of-kg-3', 'weighed'],
    ['weight-lost-percent-10.1-of-kg-3', 'faltering-growth'],
    ['weight-lost-percent-10.1-of-kg-3-on-day-14', 'weighed'],
    ['weight-lost-percent-10.1-of-kg-3-on-day-15', 'faltering-growth'],
    ['weight-lost-on-day-15', 'faltering-growth'],
    ['weight-lost-on-day-14', null],
    ['mutilation-told-at-age-17', 'mutilation-seen-or-told'],
    ['mutilation-told-at-age-18', 'mother-has-mutilation'],
    ['child-with-somebody-aged-16', 'child-safe-with-other'],
    ['child-with-somebody-aged-15', null],
    ['dash-score-14', 'high-risk-domestic-abuse'],
    ['dash-score-13', null],
    ['coma-scale-8', 'life-threatening'],
    ['coma-scale-9', null],
  ])('%s is a sign from where the policy says: %s', (code, expected) => {
    expect(told(code)).toBe(expected);
  });

  it('is a sign under one policy, and none under another', () => {
    expect(told('attendance-percent-93', { attendanceUnder: 95 })).toBe('persistently-absent');
    expect(told('absent-days-of-term-12', { absentDaysOfTerm: 15 })).toBeNull();
  });

  it.each(['hungry', 'waited-hours-14', 'attendance-percent-', 'attendance-percent-07', 'attendance-percent-5.555'])(
    'is not told by %s',
    (code) => {
      expect([told(code), numberTold(code)]).toEqual([null, null]);
    },
  );

  it('is told by our own codes of an outcome alone', () => {
    const code = toldNumber('attendance-percent', 58);
    expect(signOf({ kind: 'diagnosis', system: 'bellwether', code }, labelLimits)).toBeNull();
    expect(signOf({ kind: 'outcome', system: 'local', code }, labelLimits)).toBeNull();
    expect(numberTold(code)).toMatchObject({ of: 'attendance-percent', number: 58 });
  });

  it('may be told with the weight and the day that it is of', () => {
    const code = toldNumber('weight-lost-percent', 9.8, { ofKilograms: 3, onDay: 5 });
    expect(code).toBe('weight-lost-percent-9.8-of-kg-3-on-day-5');
    expect(numberTold(code)).toEqual({ of: 'weight-lost-percent', number: 9.8, ofKilograms: 3, onDay: 5 });
  });

  it('may come to the same under some policy, of which those may know who may know of that', () => {
    const most = (code: string) => mostToldBy({ kind: 'outcome', system: 'bellwether', code });
    expect(['dash-score-3', 'weight-lost-on-day-2', 'hungry'].map(most)).toEqual([
      ...['high-risk-domestic-abuse', 'faltering-growth'],
      null,
    ]);
  });

  it('is read beside the codes that say it themselves', () => {
    const read = circumstancesUnder({ signs: labelLimits });
    const codes = ['attendance-percent-58', 'persistently-absent', 'attendance-percent-97'];
    expect(codes.map((code) => read({ kind: 'outcome', system: 'bellwether', code }))).toEqual([
      ...['persistently-absent', 'persistently-absent'],
      null,
    ]);
    expect(circumstancesUnder({ signs: labelLimits })).toBe(read);
  });
});
