import { subjectOfClause } from '../people/clause-subject.js';
import { doneTo, notWords } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, textAt, tokenAt } from '../text/reading.js';
import { unknownWord } from '../text/words.js';
import { type Person, childWords } from '../people/person-words.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const looking = new Set(['saw', 'watched', 'witnessed', 'heard', 'tried', 'stepped', 'intervened', 'stayed', 'hid']);
const between = new Set([...notWords, 'also', 'badly', 'then', 'himself', 'herself']);
const joints = new Set(['and', 'but']);

/** "Mother saw it and was not injured": who looked on, and not whom she saw. */
export function isOfOnlooker(
  tokens: readonly Token[],
  persons: readonly Found<Person>[],
  { kind, first }: Mention,
): boolean {
  if (kind !== 'injury') return false;
  let being = first - 1;
  while (between.has(textAt(tokens, being))) being -= 1;
  if (!doneTo.has(textAt(tokens, being)) && !textAt(tokens, being + 1).endsWith("n't")) return false;
  if (!joints.has(textAt(tokens, being - 1)) || !goesOnAt(tokens, being)) return false;
  const subject = subjectOfClause(tokens, persons, being);
  return subject !== null && looking.has(textAt(tokens, subject.last + 1));
}

const stepping = new Set([
  ...['tried', 'stepped', 'intervened', 'got', 'went', 'ran', 'jumped', 'stood', 'came', 'attempted', 'protected'],
]);
const reachToSubject = 14;

/** "Child tried to protect mum and was hurt": the child who stood between them, and not whom it protected. */
export function isOfIntervener(tokens: readonly Token[], { kind, value, first }: Mention): boolean {
  if (kind !== 'injury' && value !== 'assault') return false;
  let being = doneTo.has(textAt(tokens, first)) ? first : first - 1;
  while (between.has(textAt(tokens, being))) being -= 1;
  if (!doneTo.has(textAt(tokens, being)) || textAt(tokens, being - 1) !== 'and') return false;
  for (let place = being - 1; place >= being - reachToSubject && goesOnAt(tokens, place); place -= 1) {
    if (!stepping.has(textAt(tokens, place))) continue;
    const isChild = childWords.has(textAt(tokens, place - 1)) || tokenAt(tokens, place - 1)?.word === unknownWord;
    return isChild && beginsAt(tokens, place - 1);
  }
  return false;
}
