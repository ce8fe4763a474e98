import { KeyWords } from '../text/key-words.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** Health assessments of children who are looked after: nobody writes them of a child at home. */
const assessments = new KeyWords(['iha', 'rha']);
/** And of those who were adopted: of the family that they were born into. */
const adoptions = new KeyWords(['adopters', 'adopted', 'adoption', 'adoptive']);
const births = new Set(['birth']);
const histories = new Set(['hx', 'history', 'background', 'pmh']);
/** What goes on, or may come again, is of now. */
const goingOn = new Set([
  'ongoing',
  'still',
  'contact',
  'returned',
  'home',
  'current',
  'continues',
  'recent',
  'carer',
  'carers',
  'foster',
]);
const reachOfHeading = 3;

/** "IHA. Hx: heroin in preg, DV by putative father", "placed w adopters. Birth hx: DV": what was so where the child lived before. */
export function isOfBeforeCare(tokens: readonly Token[], first: number): boolean {
  const isAssessed = assessments.areIn(tokens);
  if (!isAssessed && !adoptions.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  for (let colon = sentence.first + 1; colon <= sentence.first + reachOfHeading && colon < first; colon += 1)
    if (textAt(tokens, colon) === ':' && hasWord(tokens, sentence.first, colon - 1, histories))
      return (
        (isAssessed || hasWord(tokens, sentence.first, colon - 1, births)) &&
        !hasWord(tokens, colon, sentence.last, goingOn)
      );
  return false;
}
