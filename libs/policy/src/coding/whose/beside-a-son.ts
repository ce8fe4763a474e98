import { listed } from '../dictionary/forms.js';
import { isPlace } from '../sites/sides.js';
import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { women } from '../people/unlike-pronoun.js';
import { type Token } from '../text/tokens.js';

const sons = new Set(['son']);
const girls = new Set(
  listed(`
  daughter, daughters, girl, girls, sister, sisters, twins, children, kids, siblings, niece
`),
);
const ontos = new Set(['on', 'to', 'of', 'over', 'round', 'around', 'under', 'across', 'above', 'below', 'behind']);

/** "Mum came in crying, bruise to her eye, says son pushed past her": where the child is a son, what is hers is a woman's. */
export function isHersBesideSon(tokens: readonly Token[], { first, last }: Mention): boolean {
  const at = ontos.has(textAt(tokens, last + 1)) ? last + 2 : first - 1;
  if (textAt(tokens, at) !== 'her' || (at > last && !isPlace(tokens, at + 1))) return false;
  const end = tokens.length - 1;
  if (!hasWord(tokens, 0, end, sons) || hasWord(tokens, 0, end, girls)) return false;
  return tokens.slice(0, first).some(({ text }) => women.has(text));
}
