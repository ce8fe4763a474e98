import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'hit-by-object')
    .map(({ assertion }) => assertion);

describe('who is shot', () => {
  it.each(['Father shot in leg outside a club', 'His uncle was shot in the chest'])('is somebody else: %s', (text) => {
    expect(read(text)).toEqual(['other-person']);
  });

  it.each(['Shot in leg outside a club', 'He was shot in the leg', 'Out with dad, shot in the eye by a boy'])(
    'is the child: %s',
    (text) => {
      expect(read(text)).toContain('present');
    },
  );
});
