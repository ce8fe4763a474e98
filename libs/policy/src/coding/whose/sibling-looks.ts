import { youngKin } from '../dictionary/people/kin.js';
import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { type Person, childWords } from '../people/person-words.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const siblings = new KeyWords(youngKin);
/** How a brother or sister looks who is spoken of. */
const looks = new Set(
  listed('pale, thin, jaundiced, lethargic, listless, floppy, limping, sallow, wheezy, itchy, spotty'),
);
const ages = /^(?:\d+|yo|y|yr|yrs|years?|m|mths?|months?|old|[(),/-]|aged?|is|looks?|looking|very|who)$/;
/** Somebody looked at the child that the record is of. */
const found = new Set(listed('noted, seen, found, exam, examination, today, baby, infant, he, she, him, her, his'));
const most = 8;

/** "Brother Jonah 4, pale, bruises legs": how a brother or sister looks who is named first, and what goes on with it. */
export function isOfSiblingLooked(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury' || !siblings.areIn(tokens)) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const person = persons.find((one) => one.first >= begin && one.first <= begin + 1);
  if (person === undefined || !siblings.has(textAt(tokens, person.last)) || person.last >= first) return false;
  // a name may stand behind
  let place = person.last + 1;
  if (!ages.test(textAt(tokens, place)) && !looks.has(textAt(tokens, place))) place += 1;
  while (place < first && ages.test(textAt(tokens, place))) place += 1;
  if (!looks.has(textAt(tokens, place)) || first - person.last > most || place >= first) return false;
  if (!joints.has(textAt(tokens, place + 1)) || !goesOnAt(tokens, first)) return false;
  return !hasWord(tokens, person.last + 1, end, childWords) && !hasWord(tokens, place, end, found);
}
const joints = new Set([',', 'and', '&', '+', 'with', '/']);
