import { ofText } from './of-text.js';
import { tokensOf } from './tokens.js';

describe('what is made of a text', () => {
  it('is made once, until another text is asked about', () => {
    let made = 0;
    const lengthOf = ofText((tokens) => {
      made += 1;
      return tokens.length;
    });
    const [one, other] = [tokensOf('Fell off sofa'), tokensOf('Fell')];
    expect([lengthOf(one), lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 3, 1, 3]);
    expect(made).toBe(3);
  });
});
