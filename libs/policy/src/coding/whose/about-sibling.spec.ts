import { labelsOf } from '../corpus/read-corpus.js';
import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'injury' || kind === 'condition' || kind === 'missed-care')
    .flatMap(labelsOf);

describe('an entry about another child', () => {
  it.each([
    ['Re sister: bruise to cheek.', 'injury:bruise@cheek (other-person)'],
    ['Call about older brother - burn to hand.', 'injury:burn@hand (other-person)'],
    ['Strategy meeting re half sister re # radius.', 'injury:fracture@forearm (other-person)'],
    ['Medical for twin 2: unexplained scald.', 'injury:scald (other-person)'],
    ['Sibling CP medical: bruise to ear.', 'injury:bruise@ear (other-person)'],
    ['Wrong child - scald to chest was sister.', 'injury:scald@chest (other-person)'],
    ['Head injury is brother not pt.', 'injury:head-injury (other-person)'],
    ['Re cousin: DNA clinic.', 'missed-care:was-not-brought (other-person)'],
  ])('tells of that one: "%s"', (text, label) => {
    expect(read(text)).toEqual([label]);
  });

  it.each([
    ['Bruise to cheek - older brother.', 'injury:bruise@cheek'],
    ['Re brother: he hit her, bruise to cheek.', 'injury:bruise@cheek'],
    ['Call from sister, bruise to cheek.', 'injury:bruise@cheek'],
    ['Bruise to cheek, it was her sister who noticed.', 'injury:bruise@cheek'],
    ['Bruise to cheek was seen by sister.', 'injury:bruise@cheek'],
    ['Re sister, who saw the bruise to cheek.', 'injury:bruise@cheek'],
    ['Mum called about sister and about the bruise to his cheek.', 'injury:bruise@cheek'],
    ['Re mum: bruise to cheek.', 'injury:bruise@cheek'],
  ])('and what another child did, saw or said is of the child: "%s"', (text, label) => {
    expect(read(text)).toEqual([label]);
  });
});
