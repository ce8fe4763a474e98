import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(
    ({ bodySite, assertion }) => (bodySite === 'hand' || bodySite === 'finger') && assertion === 'present',
  );

describe('a hand or finger beside a mark', () => {
  it.each(['Marks of fingertips on the arm', 'Imprint of a hand on cheek', 'Marks like adult fingers on arm'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each(['Burn marks of hands', 'Bite mark of hand', 'Scald looks like a hand dipped in'])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
