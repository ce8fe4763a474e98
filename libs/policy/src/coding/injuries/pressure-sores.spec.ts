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
    ['Hip sore, black', ['hip']],
    ['Grade 3 pressure sore on admission', [null]],
    ['Sacral sore to bone, admitted to PICU', ['back']],
    ['Deep bedsore, mum has not used splints or boots', [null]],
    ['Grade 4 pressure sore on hip, not turned, no ward follow up', ['hip']],
    ['Infected pressure sore from nappy, risk high', [null]],
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
    'Hip sore and deep pain, limp',
    'Buttock sore and smelly nappy',
    'Heel sore, deep crack',
    'Deep heel sores, rubbed',
    'PICU acquired grade 3 pressure ulcer',
  ])('is none: %s', (text) => {
    expect(sites(text)).toEqual([]);
  });
});
