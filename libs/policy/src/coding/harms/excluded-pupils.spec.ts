import { readMentions } from '../code-words.js';

const weapons = (text: string): readonly string[] =>
  readMentions(text).flatMap(({ kind, assertion }) => (kind === 'weapon' ? [assertion] : []));

describe('a pupil who is excluded', () => {
  it.each([
    'Excluded, knife found in bag',
    'Excluded for two days, blade in sock',
    'Excluded; lock knife found on him',
    'Excluded today, lock knife and snap bags found in his bag',
  ])('had the weapon: %s', (text) => {
    expect(weapons(text)).toContain('present');
  });

  it.each(['Excluded, no knife found in bag', 'Excluded, denies knife in bag', 'Knife in bag excluded after search'])(
    'had none: %s',
    (text) => {
      expect(weapons(text)).not.toContain('present');
    },
  );
});
