import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'unwashed' && assertion === 'present');

describe('a smell of clothes', () => {
  it.each(['Uniform smells strongly of smoke', 'Clothes smell of dog', 'Clothing smells of cooking'])(
    'is none: %s',
    (text) => {
      expect(isReal(text)).toBe(false);
    },
  );

  it.each(['Uniform smells of smoke and urine', 'Clothes reek of dog urine and faeces', 'Uniform smells'])(
    'is real: %s',
    (text) => {
      expect(isReal(text)).toBe(true);
    },
  );
});
