import { readMentions } from '../code-words.js';
import { developmentFiles, readerOf, sentencesOf } from '../../../test/misread.js';
import { labelsOf, type Sentence } from './read-corpus.js';
import { joinedNots, otherDenials } from './retold-denial.js';
import { otherForms } from './retold-forms.js';
import { otherPlaces } from './retold-places.js';
import { otherWays } from './retold-mechanism.js';
import { otherPeople } from './retold-people.js';
import { otherTelling } from './retold-telling.js';
import { brokenBy, type Retelling } from './retold.js';

/** A stride through the corpus that leaves each run of `npm test` a few seconds, and meets sentences of every sitting. */
const stride = 7;
const [file] = developmentFiles.filter((each) => each.file === 'written-afresh.txt');
const isLabelled = file?.isLabelled ?? (() => false);
const known = readerOf({ isLabelled });
// not `known`: that remembers each text, and these are read once
const read = (text: string): readonly string[] =>
  readMentions(text)
    .filter(({ kind, value }) => isLabelled(kind, value))
    .flatMap(labelsOf);

/** Sentences that are read as labelled: what others would show is not how they are retold. */
const sentences = sentencesOf('written-afresh.txt')
  .filter((_, place) => place % stride === 0)
  .filter(
    ({ text, facts }: Sentence) =>
      [...new Set(known(text))].toSorted().join() === [...new Set(facts)].toSorted().join(),
  );

/** Ways of saying it, and what share of sentences may be read otherwise by them: what is reached. */
const ways: readonly (readonly [string, readonly Retelling[], number])[] = [
  ['other forms', otherForms, 0.003],
  ['other places', otherPlaces, 0.009],
  ['other ways that harm came about', otherWays, 0.008],
  ['other denials, doubts and times', otherDenials, 0.038],
  ['not joined to its verb', joinedNots, 0.06],
  ['other people', otherPeople, 0.016],
  ['other words of telling, and brackets', otherTelling, 0.002],
];

describe('a sentence that is said a little differently tells the same', () => {
  it('has enough sentences', () => {
    expect(sentences.length).toBeGreaterThan(700);
  });

  describe.each(ways)('%s', (_, retellings, share) => {
    it.each(retellings.map((retelling) => [retelling.name, retelling] as const))('%s', (__, retelling) => {
      const { retold, broken } = brokenBy(retelling, sentences, read);
      expect(retold).toBeGreaterThan(0);
      expect({ share: broken.length / retold <= share, broken }).toMatchObject({ share: true });
    });
  });
});
