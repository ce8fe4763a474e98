import { readMentions } from '../code-words.js';

const isReal = (text: string): boolean =>
  readMentions(text).some(({ kind, assertion }) => kind === 'neglect' && assertion === 'present');

describe('another home without food or beds', () => {
  it.each(["Aunt's house has no food in"])('is none: %s', (text) => {
    expect(isReal(text)).toBe(false);
  });

  it.each(["Aunt's house has no food in. Kids stay there", "Friend's flat filthy, no beds. She has moved in there"])(
    'is real: %s',
    (text) => {
      expect(isReal(text)).toBe(true);
    },
  );
});
