import { agents, articles } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { type Person } from '../people/person-words.js';
import { behind, hasWord, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const roadUsers = new Set(['pedestrian', 'cyclist', 'passenger', 'driver', 'motorcyclist', 'rider', 'biker']);
const carrying = new Set(['carrying', 'holding', 'pushing', 'pram', 'pushchair', 'buggy', 'with']);
const reachOfLoad = 4;
const ands = new Set(['and', '&']);
const childToo = new Set(['her', 'him', 'she', 'he', 'child', 'me', 'baby']);

/** "A van clipped gran", "his uncle, a pedestrian hit by a car": whom it met is named with it, or right before. */
export function isRunInto(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { first, last }: Pick<Mention, 'first' | 'last'>,
): boolean {
  const isMet = (one: Found<Person>): boolean =>
    one.last === last && one.first > first && one.means !== 'animal' && !agents.has(textAt(tokens, one.first - 1));
  if (persons.some(isMet))
    return (
      !(ands.has(textAt(tokens, last + 1)) && childToo.has(textAt(tokens, last + 2))) &&
      !hasWord(tokens, last + 1, behind(tokens, last, reachOfLoad), carrying)
    );
  const user = roadUsers.has(textAt(tokens, first)) ? first : first - 1;
  if (!roadUsers.has(textAt(tokens, user)) || !articles.has(textAt(tokens, user - 1))) return false;
  return textAt(tokens, user - 2) === ',' && persons.some((one) => one.last === user - 3);
}
