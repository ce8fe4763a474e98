import { sentenceWords } from './sentence.js';

const nameOf = (code: string) => new Map([['E00000001', 'Westmarch']]).get(code) ?? code;

describe('the sentence of a rule, as people read it', () => {
  it('names the authorities whose codes it holds, and leaves every other word', () => {
    expect(
      sentenceWords(
        '{child} is on a child protection plan (list of E00000001). GP and NHS 24 (E00000009) saw {child}.',
        'Ivo',
        nameOf,
      ),
    ).toBe('Ivo is on a child protection plan (list of Westmarch). GP and NHS 24 (E00000009) saw Ivo.');
  });

  it('says the child where no name may be shown', () => {
    expect(sentenceWords('{child} left.', null, nameOf)).toBe('The child left.');
  });
});
