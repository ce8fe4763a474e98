import { labelsOf } from '../corpus/read-corpus.js';
import { readMentions } from '../code-words.js';

const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind }) => kind === 'self-harm' || kind === 'household' || kind === 'exploitation')
    .flatMap(labelsOf);

describe('who is looked after for harm to themselves', () => {
  it.each([
    ['Sister known to CAMHS for self harm.', ['self-harm:self-harm (other-person)']],
    ['Cousin on obs for suicidal thoughts.', ['self-harm:suicidal-intent (other-person)']],
    ['Re sister: self harm.', ['self-harm:self-harm (other-person)']],
    ['Mum under CMHT for self harm.', ['household:parent-self-harm']],
    ['Dad died after a suicide attempt.', ['household:parent-self-harm']],
  ])('did it: "%s"', (text, labels) => {
    expect(read(text)).toEqual(labels);
  });

  it.each([
    ['Known to CAMHS for self harm.', ['self-harm:self-harm']],
    ['Sister says known to CAMHS for self harm.', ['self-harm:self-harm']],
    ['Mum: known to CAMHS for self harm.', ['self-harm:self-harm']],
    ['Friend told staff about self harm.', ['self-harm:self-harm']],
    ['Boyfriend known to police for sexual exploitation.', ['exploitation:exploited']],
  ])('and of whom others tell, refer or ask is the child: "%s"', (text, labels) => {
    expect(read(text)).toEqual(labels);
  });
});
