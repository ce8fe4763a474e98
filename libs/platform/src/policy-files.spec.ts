import { policyDocument } from '#libs/contracts';
import { signUnits } from '#libs/policy';
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

describe('the limits of signs', () => {
  it('are written in the units in which numbers are told', () => {
    const written = Object.entries(policyDocument.shape.signs.parse(undefined));
    expect(Object.fromEntries(written.map(([name, { unit }]) => [name, unit]))).toEqual(signUnits);
  });
});
