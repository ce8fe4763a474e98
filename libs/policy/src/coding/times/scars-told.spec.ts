import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'mechanism')
    .map(({ assertion }) => assertion);

describe('what left a scar', () => {
  it.each(['Healed linear scar L shin, old, from when I fell', 'Scar on chin from falling off bike'])(
    'is of before: %s',
    (text) => {
      expect(read(text)).toEqual(['historical']);
    },
  );

  it.each([
    'Fell today, old scar on knee',
    'Scars on back from a belt, says dad hit him',
    'Cut to shin from a fall, will scar',
  ])('is of now: %s', (text) => {
    expect(read(text)).toContain('present');
  });
});
