import { loadPolicy } from '#libs/platform/documents';
import { type Policy } from '#libs/policy';
import { end, invented, seen } from '../test/invented.js';
import { type View } from './domain/views.js';
import { replayChronology } from './replay-file.js';

let policy: Policy;
beforeAll(async () => {
  policy = await loadPolicy('libs/policy/parameters/policy-1.yaml');
});

const everything: View = { feeds: 'all', recordedConcern: 'kept' };
const ward = { setting: 'inpatient', organisation: 'Millbrook', safeguardingConcernRecorded: true };
const ofOne = { ...ward, episode: 'stay' };

/** What is said of events, as `event rule severity day`; of two rules alone. */
function said(events: readonly object[]): readonly string[] {
  const { shown } = replayChronology(invented([...events, end]), everything, policy);
  return shown.events.flatMap(({ placed, said: here }) =>
    here
      .filter(({ finding: { rule } }) => rule === 'R39' || rule === 'R45')
      .map(({ finding: { rule, severity }, at }) => `${placed.event.n} ${rule} ${severity} ${at.slice(0, 10)}`),
  );
}

describe('a stay in a published history', () => {
  it('has ended at its discharge, and not before', () => {
    const rows = [seen(1, '2020-03-01', { ...ofOne, type: 'admitted' }), seen(2, '2020-03-02', ofOne)];
    expect(said(rows)).toEqual([]);
    expect(said([...rows, seen(3, '2020-03-05', { ...ofOne, type: 'discharged' })])).toEqual([
      '3 R39 IMMEDIATE 2020-03-05',
    ]);
  });

  it('has not ended because the child was admitted, seen on the ward or written about', () => {
    expect(said([seen(1, '2020-03-01', { ...ward, type: 'admitted' })])).toEqual([]);
    expect(said([seen(1, '2020-03-01', ward)])).toEqual([]);
    const letter = { ...ofOne, type: 'letter', subject: 'professionals' };
    expect(said([seen(1, '2020-03-01', { ...ofOne, type: 'admitted' }), seen(2, '2020-03-09', letter)])).toEqual([]);
  });

  it('has ended at a discharge that is a row of its own', () => {
    expect(said([seen(1, '2020-03-05', { ...ward, type: 'discharged' })])).toEqual(['1 R39 IMMEDIATE 2020-03-05']);
  });

  it('without a discharge may have been short: nobody says that it was long', () => {
    expect(said([seen(1, '2020-03-01', { ...ward, type: 'admitted' }), seen(2, '2020-12-01')])).toEqual([]);
  });

  it('of which the file has a row after three months was long', () => {
    const admitted = seen(1, '2020-03-01', { ...ofOne, type: 'admitted', safeguardingConcernRecorded: false });
    const later = seen(2, '2020-07-01', { ...ofOne, type: 'attended', safeguardingConcernRecorded: false });
    expect(said([admitted, later])).toEqual(['1 R45 INFORMATION 2020-05-10', '1 R45 CONCERN 2020-05-24']);
  });
});
