import { codeWords } from '../code-words.js';

const isSign = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'infestation');

describe('lice and scabies', () => {
  it.each([
    'Itch at night, webs of fingers: scabies, whole household treated. Cousin had it',
    'Scabies, 2nd Rx done 28/11. Home clean. Other children treated',
    'Head lice, mum treated with lotion and combing, clear now',
  ])('are no sign of neglect where they were dealt with: %j', (text) => {
    expect(isSign(text)).toBe(false);
  });

  it.each([
    'Head lice again, mum treated with lotion',
    'Persistent head lice, mum says treated',
    'Scabies back yet again, nobody at home has ever used the cream',
    'Scabies, household not treated',
    'Head lice ++, family all treated',
    'Live lice, hair matted. Mum has treated, she says.',
    'Head lice, whole family to be treated',
    'Head lice.',
  ])('are one here: %j', (text) => {
    expect(isSign(text)).toBe(true);
  });
});
