import { labelsOf } from '../corpus/read-corpus.js';
import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury' || kind === 'condition')
    .flatMap(labelsOf);

describe('who is looked after for something', () => {
  it.each([
    ['Sister under ortho for # radius.', 'injury:fracture@forearm (other-person)'],
    ['Older brother here too for a burn to his hand.', 'injury:burn@hand (other-person)'],
    ['Dad in plaster for a broken wrist.', 'injury:fracture@wrist (other-person)'],
    ['Nan needs surgery for a fractured hip.', 'injury:fracture@hip (other-person)'],
    ['Classmate presenting with bruise to cheek.', 'injury:bruise@cheek (other-person)'],
    ['Twin known to clinic for epilepsy.', 'condition:epilepsy (other-person)'],
    ['Sibling medical: bruise to ear.', 'injury:bruise@ear (other-person)'],
    ['Cousin brought in with a head injury.', 'injury:head-injury (other-person)'],
    ['Sister sustained unexplained bruising.', 'injury:bruise (other-person)'],
  ])('bears it: "%s"', (text, label) => {
    expect(read(text)).toEqual([label]);
  });

  it.each([
    ['Mum at GP for bruise to cheek.', 'injury:bruise@cheek'],
    ['Mum here for burn to hand.', 'injury:burn@hand'],
    ['Mum on ward with baby after skull fracture.', 'injury:fracture@head'],
    ['Brother here with him for a burn.', 'injury:burn'],
    ['Sister attended with her for a head injury.', 'injury:head-injury'],
    ['Mum needed sutures for a cut on his chin.', 'injury:laceration@chin'],
    ['Brother blamed for bruise to cheek.', 'injury:bruise@cheek'],
    ['Stepdad under investigation for burn.', 'injury:burn'],
    ['Stepdad under investigation after skull fracture found.', 'injury:fracture@head'],
    ['Uncle under investigation for bruises.', 'injury:bruise'],
    ['Partner known to MASH for bruises.', 'injury:bruise'],
    ['Brother in plaster, she has a bruise to cheek.', 'injury:bruise@cheek'],
    ['Brother under CAMHS. Bruise to cheek seen.', 'injury:bruise@cheek'],
  ])('and whoever comes with the child, is blamed or is asked about it does not: "%s"', (text, label) => {
    expect(read(text)).toEqual([label]);
  });
});
