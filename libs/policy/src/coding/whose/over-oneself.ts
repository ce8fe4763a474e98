import { subjectOfClause } from '../people/clause-subject.js';
import { type Mention } from '../mention.js';
import { selves } from '../people/person-signs.js';
import { type Person } from '../people/person-words.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

/** Between who spills something and what is spilt. */
const between = new Set([
  ...['has', 'had', 'also', 'then', 'just', 'accidentally', 'once', 'a', 'the', 'his', 'her', 'of', 'some', 'full'],
  ...[
    'pulled',
    'spilt',
    'spilled',
    'tipped',
    'poured',
    'knocked',
    'dropped',
    'splashed',
    'upset',
    'who',
    'whole',
    'cup',
    'mug',
    'bowl',
    'pan',
    'pot',
    'jug',
  ],
]);
const onto = new Set(['over', 'on', 'onto', 'down', 'into', 'across']);

/** "Grandad pulled a cup of hot tea over himself": it came over who stands before the verb. */
export function isOverOneself(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { value, first, last }: Mention,
): boolean {
  if (value !== 'hot-liquid' || !onto.has(textAt(tokens, last + 1)) || !selves.has(textAt(tokens, last + 2)))
    return false;
  if (!goesOnAt(tokens, last + 1) || !goesOnAt(tokens, last + 2)) return false;
  const subject = subjectOfClause(tokens, persons, first);
  if (subject === null || subject.means === 'animal') return false;
  for (let place = subject.last + 1; place < first; place += 1) if (!between.has(textAt(tokens, place))) return false;
  return true;
}
