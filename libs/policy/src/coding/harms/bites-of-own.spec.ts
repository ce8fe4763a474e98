import { codeWords } from '../code-words.js';

const isSelfHarm = (text: string): boolean =>
  codeWords([{ field: 'reason', text }]).some(({ code }) => code === 'self-harm');

describe('a bite on itself', () => {
  it.each([
    'Self-inflicted bite to forearm after the fire drill',
    'Bite mark on own arm, self inflicted, staff saw him do it',
    'Self inflicted bites x6 to arms',
  ])('is how a child is that cannot say what is too much: %s', (text) => {
    expect(isSelfHarm(text)).toBe(false);
  });

  it.each([
    'Self-inflicted bite to forearm, low mood',
    'Self-inflicted bites and cuts to arms',
    'Self inflicted bite to wrist, CAMHS aware',
    'Self-inflicted bites, says she hates herself',
    'Self inflicted burn to forearm',
    'Self inflicted cuts, teeth marks too',
  ])('is harm that is meant where despair stands beside: %s', (text) => {
    expect(isSelfHarm(text)).toBe(true);
  });
});
