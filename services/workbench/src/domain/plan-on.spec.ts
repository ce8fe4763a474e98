import { readChronology } from '#libs/chronology';
import { planOn } from './plan-on.js';

const plans = (...plan: readonly object[]) =>
  readChronology(
    'invented.json',
    JSON.stringify({
      case: 'invented',
      plan: plan.map((one) => ({ type: 'cpp', authority: 'Kent', end: null, ...one })),
      events: [{ n: 1, date: '2020-01-01', setting: 'gp', organisation: 'Northgate Practice', type: 'attended' }],
    }),
  ).evidence.plans;
const on = (day: string, ...plan: readonly object[]): string => {
  const { value, kinds } = planOn(day, 0, plans(...plan));
  return [value, ...kinds].join(' ');
};

describe('whether a child had a plan on a day', () => {
  it('is known where the days of the plan are', () => {
    const plan = { start: '2020-03-10', end: '2020-06-20' };
    expect(['2020-03-09', '2020-03-10', '2020-06-20', '2020-06-21'].map((day) => on(day, plan))).toEqual([
      ...['no', 'yes CPP', 'yes CPP', 'no'],
    ]);
  });

  it('is not known in the month in which it began, where the file has no day', () => {
    const plan = { start: '2020-03' };
    expect(['2020-02-29', '2020-03-01', '2020-03-30', '2020-03-31'].map((day) => on(day, plan))).toEqual([
      ...['no', 'unknown', 'unknown', 'yes CPP'],
    ]);
  });

  it('nor in the month or year in which it ended', () => {
    expect(
      ['2020-05-31', '2020-06-02', '2020-07-01'].map((day) => on(day, { start: '2020-01-01', end: '2020-06' })),
    ).toEqual(['yes CPP', 'unknown', 'no']);
    expect(on('2020-12-31', { start: '2019', end: '2020' })).toBe('unknown');
    expect(on('2019-06-01', { start: '2019', end: '2020' })).toBe('unknown');
  });

  it('is not known before the end of a plan whose beginning nobody knows', () => {
    expect(on('2001-01-01', { start: null, end: '2020-06-20' })).toBe('unknown');
    expect(on('2020-06-21', { start: null, end: '2020-06-20' })).toBe('no');
  });

  it('is yes where another plan surely runs', () => {
    expect(on('2020-03-05', { start: '2020-03' }, { type: 'lac', start: '2020-01-01' })).toBe('yes LAC');
  });

  it('is not known where the file does not speak of plans', () => {
    expect(planOn('2020-03-05', 0, null).value).toBe('unknown');
  });
});
