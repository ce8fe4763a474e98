import { type Mention } from '../mention.js';
import { type Person, childWords } from '../people/person-words.js';
import { behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const looks = new Set(['unwashed', 'inadequate-clothing']);
const joints = new Set([',', 'and', '-', '&', '+', 'with']);

/** "Mum dishevelled, hair unwashed": how somebody looks goes on in a list of what is seen of the same one. */
export function isLookGoingOn(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  mentions: readonly Mention[],
  mention: Mention,
  isOfOther: (one: Mention) => boolean,
): boolean {
  if (!looks.has(mention.value)) return false;
  const before = mentions.findLast(({ value, last }) => looks.has(value) && last < mention.first);
  if (before === undefined || sentenceOf(tokens, mention.first).first > before.first) return false;
  if (!joints.has(textAt(tokens, before.last + 1)) || mention.first - before.last > reachOfList) return false;
  const end = behind(tokens, mention.last, 1);
  if (hasWord(tokens, before.last + 1, end, childWords) || hasWord(tokens, mention.last, end, things)) return false;
  return !persons.some((one) => one.first > before.last && one.first < mention.first) && isOfOther(before);
}
const reachOfList = 4;
/** Of a child alone. */
const things = new Set(['nappy', 'babygro', 'vest', 'uniform']);
