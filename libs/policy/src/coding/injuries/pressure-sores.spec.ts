import { readMentions } from '../code-words.js';

const sites = (text: string): readonly (string | null)[] =>
  readMentions(text).flatMap(({ kind, bodySite, assertion }) =>
    kind === 'injury' && assertion === 'present' ? [bodySite] : [],
  );

describe('a pressure sore', () => {
  it.each([
    ['Two pressure sores heels + sacrum, one black', ['foot', 'back']],
    ['Grade 4 pressure ulcer to sacrum', ['back']],
    ['Cat 3 pressure ulcer L heel, smelly dressing', ['foot']],
    ['Sores to bone.', [null]],
  ])('is a wound where it is deep: %s', (text, told) => {
    expect(sites(text)).toEqual(told);
  });

  it.each([
    'Pressure sore grade 1 on heel',
    'Pressure ulcer sacrum, cat 2, TVN to see',
    'Cat 3 pressure ulcer under the cast',
    'Grade 3 pressure ulcer from NIV mask',
    'Pressure ulcer risk score 4',
    'No grade 3 pressure sores',
    'Mouth ulcers, deep',
  ])('is none: %s', (text) => {
    expect(sites(text)).toEqual([]);
  });
});
