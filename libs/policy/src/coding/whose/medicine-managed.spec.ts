import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'epilepsy' && assertion === 'present');

describe('whose medicine it is', () => {
  it.each(['Mum stops her epilepsy meds', 'Mum omits epilepsy medication, mum has epilepsy'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each(['Mum: changes epilepsy meds herself', 'Mum stops his epilepsy meds', 'Mum forgot epilepsy meds'])(
    'is real: %s',
    (text) => {
      expect(isReal(text)).toBe(true);
    },
  );
});
