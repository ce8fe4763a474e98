import { codeWords } from '../code-words.js';

const isAssault = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'assault');

describe('a blow before a sentence of another child', () => {
  it.each([
    'Mum slapped him. Another child saw it.',
    'Dad hits him. Another pupil pushed him.',
    'Child said dad hit her. Another child had been hit.',
    'Dad hit him; another child saw.',
    'Stepdad punched him. A child told police.',
    'Dad hit her. One child saw.',
  ])('is one: %s', (text) => {
    expect(isAssault(text)).toBe(true);
  });

  it.each(['Punched a pupil.', 'Kicked another child in the leg.', 'Hit another pupil, mum told'])(
    'is of the other within its sentence: %s',
    (text) => {
      expect(isAssault(text)).toBe(false);
    },
  );

  it('a parent strikes, and a classmate too: not peers alone', () => {
    const codes = codeWords([{ field: 'note', text: 'Dad hit her. Another child hit her at school.' }]);
    expect(codes.map(({ code }) => code)).toStrictEqual(['assault', 'assault']);
  });
});
