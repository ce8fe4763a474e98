import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text).map(({ value, assertion }) => `${value} ${assertion}`);

describe('whom a child lashes out at', () => {
  it('is whom it hits', () => {
    expect(read('ABC chart - lashed out at TA, hit w lego box.')).toEqual([
      'assault other-person',
      'assault other-person',
    ]);
  });

  it.each([
    'Lashed out at staff, hit with ruler by teacher.',
    'Lashed out at TA, hit with belt.',
    'Mum lashed out at teacher, hit with bag.',
    'Lashed out at dad, hit with slipper.',
    'Lashed out at staff, hit with stick, he has a bruise.',
  ])('may strike back, which is read: %s', (text) => {
    expect(read(text)).toContain('assault present');
  });
});
