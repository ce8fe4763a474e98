import { policyBook, policyTerms } from '../../test/policy-terms.js';
import { PolicyBook } from './policy-book.js';

const at = '2026-11-17T13:24:00.000Z';

describe('the policy of a case', () => {
  const later = {
    ...policyTerms,
    hash: 'b'.repeat(64),
    inForceFrom: Date.parse('2026-11-17T13:00:00.000Z'),
    newEpisodeHours: 48,
  };
  const book = new PolicyBook(
    [later, policyTerms],
    new Map([['Y00001', { kind: 'community', authority: 'E00000001' }]]),
  );

  it('is the one that the finding names', () => {
    expect(book.chainPolicy('RXX', policyTerms.hash, at).newEpisodeHours).toBe(72);
  });

  it('is the one in force when the finding names one that is not here', () => {
    expect(book.chainPolicy('RXX', 'unknown', at).newEpisodeHours).toBe(48);
    expect(book.chainPolicy('RXX', 'unknown', '2026-11-17T12:59:59.000Z').newEpisodeHours).toBe(72);
  });

  it('uses the chain of hospitals for a practice without one, and for a code that nobody knows', () => {
    expect(book.chainPolicy('Y00001', '', at)).toMatchObject({
      setting: 'hospital',
      steps: policyTerms.chains['hospital'],
    });
    expect(policyBook.chainPolicy('ZZZ', '', at).setting).toBe('hospital');
  });

  it('counts working hours for a concern, by the calendar of England', () => {
    const fridayAfternoon = new Date('2026-11-20T15:00:00.000Z');
    expect(policyBook.chainPolicy('RXX', '', at).seenBy('CONCERN', fridayAfternoon)?.toISOString()).toBe(
      '2026-11-23T11:00:00.000Z',
    );
  });

  it('has no clock for information', () => {
    expect(policyBook.chainPolicy('RXX', '', at).seenBy('INFORMATION', new Date(at))).toBeNull();
  });
});
