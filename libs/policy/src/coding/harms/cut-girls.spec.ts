import { codeWords } from '../code-words.js';
import { meantBy } from '../corpus/read-corpus.js';

const codesOf = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).flatMap(({ code }) => meantBy(code) ?? []);

describe('FGM that is told with a mother', () => {
  it.each([
    'Mum reports FGM performed last month by gran, Amina 7',
    'Mother took to Somalia, FGM done.',
    'Antenatal booking, age 14, FGM type 2 confirmed',
    'Delivery note: FGM type 3. 15 year old patient',
    'Labour at 15, FGM type 3.',
    'Mum: FGM done at 5, now 10',
    'Mother admits FGM carried out abroad in July',
    'GP letter: mother, FGM done, Fatima 8.',
  ])('is of a girl: %s', (text) => {
    expect(codesOf(text)).toContain('mutilation-seen-or-told');
  });

  it.each([
    'Mother G4, FGM type 3 in maternity notes',
    'FGM type 3 noted at booking, deinfibulated in labour',
    'Antenatal booking 12 weeks, FGM type 1',
    'Mother: FGM type 2, done as a child',
    'Delivery at 14:30, FGM type 2',
  ])('is of her: %s', (text) => {
    expect(codesOf(text)).toStrictEqual(['mother-has-mutilation']);
  });

  it.each([
    ['Antenatal booking, age 14, FGM type 2 confirmed', ['mutilation-told-at-age-14']],
    ['Antenatal booking, age 31, FGM type 2 confirmed', ['mutilation-told-at-age-31']],
    ['GP letter: mother, FGM done, Fatima 8.', ['mutilation-told-at-age-8']],
    ['Mother G4, FGM type 3 in maternity notes', ['mother-has-mutilation']],
    ['Mum reports FGM performed last month by gran, Amina 7', ['mutilation-seen-or-told']],
  ] as const)('is told with the age beside it, whatever that comes to: %s', (text, codes) => {
    expect(codeWords([{ field: 'note', text }]).map(({ code }) => code)).toEqual(codes);
  });
});
