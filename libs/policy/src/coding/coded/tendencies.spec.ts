import { codeWords } from '../code-words.js';

const injuries = (text: string) =>
  codeWords([{ field: 'reason', text }]).flatMap(({ kind, code }) => (kind === 'injury' ? [code] : []));

describe('marks that no one saw', () => {
  it.each([
    'Ludo has severe haemophilia and bruises with ordinary handling',
    'he bruises with minimal knocks',
    'zombie with fake bruises',
    "Hallowe'en: fake blood and bruise eye shadow",
    'self-bite L hand',
  ])('are none: %s', (text) => {
    expect(injuries(text)).toStrictEqual([]);
  });

  it.each([
    'multiple bruises with minor trauma reported',
    'bruises on arms with normal handling',
    'haemophilia. Bruises with minimal trauma to both arms, new',
    'cut and bruises from normal play',
    'bruise under the eye, makeup over it',
    'bit her hand, self blamed',
  ])('are real: %s', (text) => {
    expect(injuries(text)).not.toStrictEqual([]);
  });
});
