import { readMentions } from '../code-words.js';
import { labelsOf } from '../corpus/read-corpus.js';

const told = (text: string): readonly string[] => [...new Set(readMentions(text).flatMap(labelsOf))].toSorted();

describe('what stands in brackets at the end of a sentence is told for itself', () => {
  it.each([
    ['Mum denies any knocks (says that the cat scratched his nose).', ['injury:abrasion@nose']],
    ['No rash (asthma well controlled).', ['condition:asthma']],
    ['Over w/end fell down step, not w/bearing (# R tib).', ['injury:fracture@right shin', 'mechanism:fall']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Fell off the slide (2 m).', ['mechanism:fall-from-height']],
    ['MVC in 2021 (L femur #, nailed).', ['injury:fracture@left thigh (historical)', 'mechanism:traffic (historical)']],
    ['# of the clavicle (left).', ['injury:fracture@left clavicle']],
  ])('and not where it says more of the words before: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
