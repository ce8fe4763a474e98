import { invented, seen } from '../../test/invented.js';
import { planSpans } from './plan-spans.js';

const spansOf = (plan: readonly object[] | null, end = '2021-01-01'): readonly string[] =>
  planSpans(invented([seen(1, '2020-03-01')], { plan }).evidence.plans, end).map(
    ({ value, from, to }) => `${value} ${from ?? 'ever'} ${to ?? 'on'}`,
  );

describe('the plans of a chronology, as its picture has them', () => {
  it('are known to be none before the first, between two, and after the last', () => {
    const two = [
      { type: 'cpp', start: '2020-02-01', end: '2020-04-01' },
      { type: 'lac', start: '2020-06-01', end: '2020-08-01' },
    ];
    const told = ['no ever 2020-02-01', 'yes 2020-02-01 2020-04-01', 'no 2020-04-01 2020-06-01'];
    expect(spansOf(two)).toEqual([...told, 'yes 2020-06-01 2020-08-01', 'no 2020-08-01 on']);
    expect(spansOf(two, '2020-08-01')).toEqual([...told, 'yes 2020-06-01 2020-08-01']);
  });

  it('may have been in force where their days are not exact', () => {
    expect(spansOf([{ type: 'cpp', start: '2020-02', end: null }])).toEqual([
      ...['no ever 2020-02-01', 'unknown 2020-02-01 2020-02-29', 'yes 2020-02-29 on'],
    ]);
    expect(spansOf([{ type: 'cpp', start: null, end: '2020-05-01' }])).toEqual([
      ...['unknown ever 2020-05-01', 'no 2020-05-01 on'],
    ]);
  });

  it('that lie within each other leave no gap', () => {
    const within = [
      { type: 'lac', start: '2020-02-01', end: null },
      { type: 'cpp', start: '2020-03-01', end: '2020-04-01' },
    ];
    expect(spansOf(within).filter((one) => one.startsWith('no'))).toEqual(['no ever 2020-02-01']);
  });

  it('are none at all where the file says so, and not checked where it says nothing', () => {
    expect(spansOf([])).toEqual(['no ever on']);
    expect(spansOf([{ type: 'police-protection', start: '2020-02-01' }])).toEqual(['no ever on']);
    expect(spansOf(null)).toEqual([]);
  });
});
