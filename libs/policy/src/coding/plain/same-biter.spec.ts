import { codeWords } from '../code-words.js';

const injuries = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).flatMap(({ kind, code, bodySite }) =>
    kind === 'injury' ? [`${code} ${bodySite ?? ''}`] : [],
  );

describe('who bit again, between commas', () => {
  it.each(['bitten again, same friend, on shoulder through jumper', 'bitten, same child, on shoulder'])(
    'leaves the bite its place: %s',
    (text) => {
      expect(injuries(text)).toStrictEqual(['bite shoulder']);
    },
  );

  it.each([
    ['bitten again, same man, on shoulder', 'bite '],
    ['slapped again, same friend, bruise on shoulder', 'bruise shoulder'],
    ['bitten on arm. Same friend, bruise on shoulder', 'bruise shoulder'],
  ])('takes nothing from %s', (text, injury) => {
    expect(injuries(text)).toContain(injury);
  });
});
