import { readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const told = (text: string): readonly string[] => [...new Set(readMentions(text).flatMap(labelsOf))].toSorted();
const disclosed = ['concern:disclosure', 'mechanism:assault'];

describe('whoever tells in other words than "says" tells the same', () => {
  it.each([
    ['She is saying that dad slapped her.', disclosed],
    ["She's saying dad slapped her.", disclosed],
    ['Maya keeps saying her stepdad punched her.', disclosed],
    ['Boy maintains that his carer smacked him.', disclosed],
    ['Pupil has since claimed that dad punched him.', disclosed],
    ['Child adds that nan slaps him too.', disclosed],
    ['Mum states she would not bring him to clinic again.', ['missed-care:was-not-brought (hypothetical)']],
    ['Asked how, explains that he fell off the bed.', ['mechanism:fall']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['There are no reports that he was hit.', ['mechanism:assault (negated)']],
    ['As stated he fell off the bed.', ['mechanism:fall']],
    ['Nobody is saying that dad hit him.', ['mechanism:assault (negated)']],
    [
      'Explained that a fall could break his arm.',
      ['injury:fracture@arm (hypothetical)', 'mechanism:fall (hypothetical)'],
    ],
  ])('and not where nobody tells: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
