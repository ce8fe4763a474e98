import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ value }) => value === 'intoxicated')
    .map(({ assertion }) => assertion);

describe('who is drunk at a door', () => {
  it.each(["Partner detained breach of peace, drunk at mum's door", 'Partner arrested, drunk at the house'])(
    'is the grown person of the sentence: %s',
    (text) => {
      expect(read(text)).toEqual(['other-person']);
    },
  );

  it.each(['YP found by police, drunk at the house', "Drunk at mum's door, YP brought home"])(
    'is the child: %s',
    (text) => {
      expect(read(text)).toContain('present');
    },
  );
});
