import { readMentions } from '../code-words.js';

const isGraze = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'abrasion' && assertion === 'present');

describe('excoriated skin', () => {
  it.each(['Excoriated cheeks where she scratches at night, mitts.', 'excoriated arms, eczema'])(
    'that a child scratches is no graze: %s',
    (text) => {
      expect(isGraze(text)).toBe(false);
    },
  );

  it.each([
    'Excoriated wrists, ?tied',
    'Excoriated cheeks, brother scratches him',
    'Excoriated face from her scratching him',
    'Excoriated neck. Mum says she scratches',
    'Scratched cheeks where she scratches at night',
  ])('is real: %s', (text) => {
    expect(isGraze(text)).toBe(true);
  });
});
