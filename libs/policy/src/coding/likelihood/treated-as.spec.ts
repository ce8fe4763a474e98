import { readMentions } from '../code-words.js';

const said = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value.includes('fracture'))
    .map(({ assertion }) => assertion);

describe('a fracture that is only treated as one', () => {
  it.each(['XR: fat pad, occult # treated as', 'Scaphoid tender, XR clear, # treated as. Splint'])(
    'is in doubt: %s',
    (text) => {
      expect(new Set(said(text))).toStrictEqual(new Set(['uncertain']));
    },
  );

  it.each([
    'Occult # of tibia. Treated as inpatient',
    'Rib fracture treated as outpatient',
    'Occult # treated as abuse',
  ])('is real: %s', (text) => {
    expect(said(text)).toContain('present');
  });
});
