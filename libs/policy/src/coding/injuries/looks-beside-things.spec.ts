import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ value, assertion }) => value === 'patterned' && assertion === 'present');

describe('a shape beside a thing', () => {
  it.each(['Seat belt mark on chest', 'Linear mark, splint worn'])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each([
    'Slap mark on face. Helmet worn',
    'Slap mark on face. Crawling under table',
    'Mark on neck, cord shaped. Nappy dirty',
  ])('is real: %s', (text) => {
    expect(isReal(text)).toBe(true);
  });
});
