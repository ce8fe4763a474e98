import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'assault' && assertion === 'present');

describe('a child that is named by a letter', () => {
  it.each(['Mum hit a tree', 'Dad hit a six', 'Dad scored a hit'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Mum hit T at home',
    'Mum hit T to shut him up',
    'Dad hit P out of anger',
    'Dad hit K for spilt milk',
    'Mum hit D for homework',
    'Uncle hit A for money',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
