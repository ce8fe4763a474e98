import { listed } from '../dictionary/forms.js';
import { strikerBefore } from '../blows/strikers.js';
import { type Mention } from '../mention.js';
import { type Person, sexOfSubject, telling } from '../people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const everybody = new KeyWords(listed('others, everyone, everybody, anyone, anybody, people'));
/** "Other people". */
const beforePeople = new Set(['other']);
/** Forms of a verb of which somebody is the doer: "was hit others" is none. */
const doing = /^(?:hit|hits|\w+ing|kicks|kicked|punches|punched|slaps|slapped|smacks|smacked|attacks|attacked)$/;
const beings = new Set(['being', 'was', 'been', 'got', 'is', 'are', 'were']);
/** A grown person's way, also where nobody grown is named before: "disclosed he hits everyone when drunk". */
const ofGrown = new Set(listed('drunk, drinking, drinks, drank, alcohol, disclosed, discloses, disclosure'));
const grown = new Set<Person>(['man', 'woman', 'elder']);

/**
 * "Hitting others since the move", "mum says he hits everyone": whom a child strikes of whom it is told, where no grown person is named
 * who may do it.
 */
export function isStrikingOthers(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, first }: Mention,
): boolean {
  if (value !== 'assault' || !everybody.areIn(tokens) || !isStrikingThem(tokens, first)) return false;
  if (strikerBefore(tokens, first) !== null) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, ofGrown)) return false;
  const sex = sexOfSubject.get(textAt(tokens, first - 1)) ?? sexOfSubject.get(textAt(tokens, first - 2));
  return !persons.some(
    (one) =>
      one.last < first && grown.has(one.means) && !(telling.has(textAt(tokens, one.last + 1)) && one.means !== sex),
  );
}

function isStrikingThem(tokens: readonly Token[], verb: number): boolean {
  const text = textAt(tokens, verb);
  if (!doing.test(text) || (!text.endsWith('ing') && beings.has(textAt(tokens, verb - 1)))) return false;
  const isOther = beforePeople.has(textAt(tokens, verb + 1));
  const whom = isOther ? verb + 2 : verb + 1;
  return (
    goesOnAt(tokens, whom) && everybody.has(textAt(tokens, whom)) && (isOther || textAt(tokens, whom) !== 'people')
  );
}
