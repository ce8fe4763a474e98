import { codeWords } from '../code-words.js';

const isOfSchool = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'school-or-nursery-accident');

describe('a slip that a parent signed', () => {
  it.each(['Bitten on arm by a friend. Mum signed.', 'Scratched by another child over a doll. Mum signed.'])(
    'is of an accident there: %s',
    (text) => {
      expect(isOfSchool(text)).toBe(true);
    },
  );

  it.each([
    'Bitten by another child. Mum signed. Also bruises to ears from stepdad.',
    'Two bruises to back, says by older child. Parent signed.',
    'Injury to genital area by another child, parents signed.',
    'Grabbed by boy, mark round neck, dad signed',
    'Bite to thigh by older child of the family, gran signed.',
    'Human bite from another child? bite is adult size. Mum signed book.',
    'Burn to hand from friend, mum signed.',
    'Fractured arm, fell with friend. Mum signed.',
    'Bumped head with friend. Dad signed. Old bruises to thighs.',
    'Bruise from older boy who lives upstairs. Mum signed on form.',
  ])('explains no more than play: %s', (text) => {
    expect(isOfSchool(text)).toBe(false);
  });
});
