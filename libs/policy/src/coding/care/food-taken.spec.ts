import { codeWords } from '../code-words.js';

const isNoFood = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'no-food-at-home');

describe('no food in', () => {
  it.each(['No food in since last night, vomiting', 'Vomiting, no food in since breakfast'])(
    'is none of one who keeps nothing down: %s',
    (text) => {
      expect(isNoFood(text)).toBe(false);
    },
  );

  it.each([
    'Hungry, no food in since Monday, vomiting baby.',
    'No food in today, mum vomiting, kids hungry',
    'No food in since Friday, toddler vomiting from mouldy bread.',
    'Cold, no food in since last night',
  ])('is real: %s', (text) => {
    expect(isNoFood(text)).toBe(true);
  });
});
