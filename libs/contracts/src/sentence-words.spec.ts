import { sentenceAbout, wordsAbout } from './sentence-words.js';

describe('a sentence about a child', () => {
  it('names the child to those who may see the name', () => {
    expect(sentenceAbout('{child}, 7 months, came. {child} left.', 'Ivo')).toBe('Ivo, 7 months, came. Ivo left.');
  });

  it('says "The child" where a sentence starts and "the child" inside one, to those who may not', () => {
    expect(sentenceAbout('{child}, 7 months, was seen. {child} is known. A carer brought {child}.', null)).toBe(
      'The child, 7 months, was seen. The child is known. A carer brought the child.',
    );
  });

  it('takes nothing in a name for a pattern of replacement', () => {
    expect(sentenceAbout('{child} came.', '$&')).toBe('$& came.');
  });

  it('begins with no capital where it is the end of another', () => {
    expect(wordsAbout('{child} had been seen. {child} was not.', null)).toBe(
      'the child had been seen. The child was not.',
    );
    expect(wordsAbout('{child} had been seen', 'Ivo')).toBe('Ivo had been seen');
  });
});
