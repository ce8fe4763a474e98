import { readMentions } from '../code-words.js';

const isMissed = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'was-not-brought' && assertion === 'present');

describe('a missed appointment that was the error of a hospital', () => {
  it.each([
    'marked DNA. Corrected 26/4: letter went to old address. Outcome amended to hospital error',
    'WNB. Outcome changed to admin error, letter never sent',
    'DNA recorded, corrected to clinic error',
  ])('is none of the family: %s', (text) => {
    expect(isMissed(text)).toBe(false);
  });

  it.each([
    'DNA again. Previous outcome amended to hospital error',
    'DNA. Mum claims hospital error',
    'Was not brought. Time changed last week due to hospital error',
    'DNA x2. First amended to hospital error',
    'DNA. Drug chart error corrected',
  ])('is real: %s', (text) => {
    expect(isMissed(text)).toBe(true);
  });
});
