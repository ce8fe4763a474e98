import { codeWords } from '../code-words.js';

const codes = (text: string): readonly string[] => codeWords([{ field: 'note', text }]).map(({ code }) => code);

describe('abuse in the home that a child was taken from', () => {
  it('is of before, where a health assessment of a looked-after child heads it as history', () => {
    expect(codes('IHA. Hx: maternal heroin in preg, DV by putative father, 2 half sibs adopted.')).not.toContain(
      'domestic-abuse',
    );
  });

  it.each([
    'IHA. Hx: DV between foster carers.',
    'IHA. Hx: DV by father, ongoing contact.',
    'IHA. DV in placement.',
    'Hx: DV by partner.',
  ])('is of now elsewhere: %s', (text) => {
    expect(codes(text)).toContain('domestic-abuse');
  });
});
