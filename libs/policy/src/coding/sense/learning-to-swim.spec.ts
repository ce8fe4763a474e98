import { codeWords } from '../code-words.js';

const isAssault = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'assault');

describe('a face under water', () => {
  it.each(['Pushing his face under water in swimming', 'Putting her face under water in swimming lesson'])(
    'is none: %s',
    (text) => {
      expect(isAssault(text)).toBe(false);
    },
  );

  it.each([
    'Dad pushing his face under water',
    'Stepdad pushing his face under water in swimming pool',
    'Pushing his face under water in the bath',
    'Boys pushing his head under water in swimming',
    'Mum held his head under water',
    'Pushing her head under water in swimming lesson',
    'Holding her head under water at swimming lessons by coach',
    'Pushing face under water in swimming. By older boy.',
    'Pushing him under water in swimming class',
  ])('is real: %s', (text) => {
    expect(isAssault(text)).toBe(true);
  });
});
