import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'self-harm')
    .map(({ assertion }) => assertion);

describe('what is self-inflicted', () => {
  it.each(['Adopters say self-inflicted during tantrum', 'Bruise to face, self inflicted in a meltdown'])(
    'is none in a tantrum: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it.each(['Self inflicted cuts to forearm after an argument', 'Self inflicted in a meltdown, cut with a razor'])(
    'is real: %s',
    (text) => {
      expect(read(text)).toContain('present');
    },
  );
});
