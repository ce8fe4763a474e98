import { codeWords } from '../code-words.js';

const told = (text: string): readonly string[] =>
  codeWords([{ field: 'note', text }]).flatMap(({ code }) => (/self-harm/.test(code) ? [code] : []));

describe('who was found hanging', () => {
  it.each([
    'Found hanging',
    'Found hanging in wardrobe by mum',
    'Found hanging from door handle, cut down by mum',
    'Found hanging by mum at home',
    '14F found hanging by mother, GCS 3',
    'Found hanging by brother',
    'Mum found her hanging in bedroom',
    'Found hanging off wardrobe door by dad',
    'Found hanging around neck with dressing gown cord',
  ])('harmed herself or himself: %s', (text) => {
    expect(told(text)).toEqual(['self-harm']);
  });

  it('is the parent where one is named', () => {
    expect(told('Dad found hanging at home')).toEqual(['parent-self-harm']);
  });

  it.each([
    'Found hanging around the shops',
    'Found hanging out with older lads',
    'Coat found hanging in hall',
    'Found hanging near the shops with older males',
    'Found hanging in the corridor during lessons',
    'Pupils found hanging by the gates',
    'Toddler found hanging from blind cord',
  ])('is none who idles, was caught, or is a thing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
