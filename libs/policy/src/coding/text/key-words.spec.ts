import { KeyWords } from './key-words.js';
import { tokensOf } from './tokens.js';

describe('key words', () => {
  const pets = new KeyWords(['dog', 'cat']);
  const asked = new KeyWords(['vet', '?']);

  it.each([
    ['Bitten by a dog.', true, false],
    ['Scratched by the cat? Seen by a vet', true, true],
    ['Bruise on shin?', false, true],
    ['', false, false],
  ])('are told of a text as a whole: "%s"', (text, hasPet, isAsked) => {
    const tokens = tokensOf(text);
    expect([pets.areIn(tokens), asked.areIn(tokens)]).toEqual([hasPet, isAsked]);
  });

  it('are as many as are asked for', () => {
    const letters = Array.from('abcdefghij');
    const many = letters.flatMap((one) => letters.map((other) => new KeyWords([`word${one}${other}`])));
    const tokens = tokensOf('A wordcb here.');
    expect(many.flatMap((words, place) => (words.areIn(tokens) ? [place] : []))).toEqual([21]);
  });
});
