import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury')
    .map(({ assertion }) => assertion);

describe('marks of which some are healed', () => {
  it.each(['Cut marks x10 L forearm, healed & fresh', 'Cuts to L forearm, some healed, some fresh'])(
    'are of now: %s',
    (text) => {
      expect(read(text)).toEqual(['present']);
    },
  );

  it.each(['Healed cuts L forearm, new school', 'Bruise to shin, healed'])('are of before: %s', (text) => {
    expect(read(text)).toContain('historical');
  });
});
