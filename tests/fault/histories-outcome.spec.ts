import { outcomeOf } from './histories-outcome.js';

const report = (status: string, ...failureMessages: readonly string[]) =>
  JSON.stringify({ testResults: [{ assertionResults: [{ status, failureMessages }] }] });

describe('a run of random histories', () => {
  it('that passed has ended equal', () => {
    expect(outcomeOf(report('passed'))).toEqual({ ended: 'equal' });
  });

  it.each([
    ['differs from the oracle', 'Error: history 7 of seed 5: Error: line 3'],
    ['has a state unequal to its rebuild', 'Error: history 7 of seed 5: Error: expect(received).toEqual(expected)'],
    ['makes screening throw', 'Error: history 7 of seed 5: TypeError: cannot read'],
  ])('of which one %s has ended unequal', (_, message) => {
    expect(outcomeOf(report('failed', message))).toEqual({ ended: 'unequal', saying: message });
  });

  it.each([
    ['whose database was not there', report('failed', 'Error: connect ECONNREFUSED 127.0.0.1:5432')],
    ['whose database went away', report('failed', 'Error: history 7 of seed 5: Error: Connection terminated')],
    ['of a mistake that names what is not there', report('failed', 'Error: history 1 of seed 5: ReferenceError: lone')],
    ['that ran out of time', report('failed', 'Error: thrown: "Exceeded timeout of 600000 ms for a test."')],
    ['that was left out', report('pending')],
  ])('%s has shown nothing', (_, text) => {
    expect(outcomeOf(text)?.ended).toBe('not-run');
  });

  it.each([
    ['no report', ''],
    ['half a report', '{"testResults": ['],
    ['no test', JSON.stringify({ testResults: [{ assertionResults: [] }] })],
  ])('with %s has shown nothing either', (_, text) => {
    expect(outcomeOf(text)).toBeNull();
  });
});
