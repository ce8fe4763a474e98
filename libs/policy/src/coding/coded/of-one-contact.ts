import { type WordFact, type Words } from '../code-words.js';
import { withBirthTrauma } from '../injuries/birth-trauma.js';
import { withoutLateBirthMarks } from '../injuries/past-birth.js';
import { withPeersAlone } from './between-peers.js';
import { withoutNamedIllness } from './illness-of-contact.js';

/**
 * Facts of all texts of one contact, each read by itself, and what the diagnosis makes of those of the other texts.
 * @param words the texts of the contact
 * @param facts what they became, with the fields in which they stand
 */
export const ofOneContact = <Fact extends WordFact>(words: readonly Words[], facts: readonly Fact[]): readonly Fact[] =>
  withPeersAlone(
    withoutLateBirthMarks(words, words.length < 2 ? facts : withBirthTrauma(words, withoutNamedIllness(words, facts))),
  );
