import { readMentions } from '../code-words.js';

const kinds = (text: string): readonly string[] => readMentions(text).map(({ value }) => value);

describe('a blow in the words of a small child', () => {
  it.each([
    'N says "Uncle kick".',
    'Said daddy smack.',
    'says "uncle Joe kick"',
    'He said mummy slap. Red cheek.',
    'Says grandad touch my fairy.',
    'says uncle lick my bum',
  ])('is told: %s', (text) => {
    expect(kinds(text)).toEqual(expect.arrayContaining(['disclosure', 'assault']));
  });

  it.each([
    'Says daddy kick ball',
    'Says daddy touch my lego',
    'Says mum lick my lolly',
    'Dog licked his bum',
    'Says gran gave a kick',
    'Says he wants to kick',
    'Dad says kick.',
  ])('is not told: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
