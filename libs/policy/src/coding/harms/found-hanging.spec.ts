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
    '15M found hanging in woods by friends',
    'Found hanging in girls toilets at school',
    'Found hanging, alert raised by mates',
    'Found hanging with blind cord round neck, 15F, note left',
    "Found hanging by her mum's partner",
    'Mum came home and found her hanging',
    'Friends found him hanging',
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
    'Found hanging with older males near shop',
    'Found hanging on to mum',
    'Found hanging up his coat',
    'Found hanging around with lads, cut lip',
    'NG tube found hanging',
    'Pupils found hanging by the gates',
  ])('is none who idles, or is a thing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
