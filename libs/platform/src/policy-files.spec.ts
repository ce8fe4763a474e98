import { policyHash } from './policy-files.js';

describe('the hash of a policy', () => {
  const versions = { engineVersion: '1', wordsVersion: 'a' };

  it('is another with another dictionary of words, and with other shared code', () => {
    const hash = policyHash({ id: 'invented' }, versions);
    expect(policyHash({ id: 'invented' }, { ...versions })).toBe(hash);
    expect(policyHash({ id: 'invented' }, { ...versions, wordsVersion: 'b' })).not.toBe(hash);
    expect(policyHash({ id: 'invented' }, { ...versions, engineVersion: '2' })).not.toBe(hash);
    expect(policyHash({ id: 'another' }, versions)).not.toBe(hash);
  });
});
