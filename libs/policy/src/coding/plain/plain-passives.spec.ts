import { readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const told = (text: string): readonly string[] => [...new Set(readMentions(text).flatMap(labelsOf))].toSorted();

describe('"was" may be left out behind a person', () => {
  it.each([
    ['Grandmother mugged and beaten, he is upset about it.', ['mechanism:assault (other-person)']],
    ["Mum's sister beaten up last night and is staying on the sofa.", ['mechanism:assault (other-person)']],
    ['Rumour that a teacher punched in the car park.', ['mechanism:assault (other-person)']],
    ['Ex-partner assaulted in custody, mum anxious.', ['mechanism:assault (other-person)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Dad punched him in the car park.', ['mechanism:assault']],
    ['Brother kicked the door and hit her.', ['mechanism:assault']],
    ['Boy bitten by a dog.', ['injury:bite', 'mechanism:dog-bite']],
  ])('and a blow to the child stands: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
