import { codeWords } from '../code-words.js';

const isAssault = (text: string): boolean =>
  codeWords([{ field: 'note', text }]).some(({ code }) => code === 'assault');

describe('kicks', () => {
  it.each([
    'Smiles, kicks when awake',
    'He kicks lots, smiling',
    'Kicks lots.',
    '8 weeks. Kicks well, follows',
    'Seen with mum. Kicks on her mat, smiling.',
    'Kicks legs during nappy changes, coos',
  ])('of a baby are none: %s', (text) => {
    expect(isAssault(text)).toBe(false);
  });

  it.each([
    "He kicks when she won't sleep, months of this.",
    'Feeding well. Kicks when he spills his drink, shouted at.',
    'Kev laughs, kicks and grabs.',
    'Kicks and thumps, in her words, for weeks.',
    'Weighed, 3.2kg. Kicks on the legs if she moves.',
    'Kicks.',
    'Mum shouts. Kicks when changing nappy.',
    'Presenting problem: kicks and feeding issue',
    'Dad. Kicks, weeks.',
  ])('are real: %s', (text) => {
    expect(isAssault(text)).toBe(true);
  });
});
