import { closeReasonsAfter } from './close-reasons.js';

describe('why a case may be closed', () => {
  it('is that the referral was accepted, and nothing else, once the child is referred', () => {
    expect(closeReasonsAfter('confirmed')).toEqual(['referred-and-accepted']);
  });

  it.each([null, 'proposed', 'declined'] as const)('is never that when nobody was referred (%s)', (referral) => {
    const reasons = closeReasonsAfter(referral);
    expect(reasons).not.toContain('referred-and-accepted');
    expect(reasons).toEqual(expect.arrayContaining(['acted-and-handed-over', 'wrong-child']));
  });
});
