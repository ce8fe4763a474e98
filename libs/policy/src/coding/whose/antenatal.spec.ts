import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'injury' && assertion === 'present');

describe('a mother who is seen in pregnancy', () => {
  it.each([
    'Mum: antenatal, 16/40. Bruise to her wrist',
    'Mother: antenatal, 10/40. Bruise to her jaw, unborn baby fine',
  ])('has the bruise herself: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each(['Mum 28/40, Evie bruise on her jaw', 'Mum 28/40, baby bruise on her jaw'])(
    'has not that of a child who is named: %s',
    (text) => {
      expect(isReal(text)).toBe(true);
    },
  );
});
