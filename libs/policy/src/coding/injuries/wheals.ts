import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, textAt } from '../text/reading.js';
import { KeyWords } from '../text/key-words.js';
import { type Token } from '../text/tokens.js';

const wheals = new KeyWords(['wheal', 'wheals']);
const allergies = new Set(
  listed(`
  anaphylaxis, anaphylactic, urticaria, urticarial, hives, allergy, allergic, adrenaline, adren, epipen, antihistamine, chlorphenamine, piriton,
  cetirizine, stridor, angioedema, itchy, histamine
`),
);
/** What leaves wheals that somebody struck. */
const struck = new Set(
  listed(`
  belt, belted, cane, caned, stick, whip, whipped, flex, cable, cord, strap, loop, looped, tramline, linear, parallel, hit, hits, struck, slap, slapped,
  smacked, beaten, beat, buttock, buttocks, bottom, patterned, pattern, unexplained, disclosed, hanger, punished, punishment, used, dad, stepdad, assault, says, said, told, ?
`),
);

/** "Wheals, lip swelling, stridor" of anaphylaxis: a rash, where no part is named and nothing tells of a blow. */
export const isWhealOfAllergy = (tokens: readonly Token[], { first, last, bodySite }: Mention): boolean =>
  bodySite === null &&
  wheals.areIn(tokens) &&
  (wheals.has(textAt(tokens, first)) || wheals.has(textAt(tokens, last))) &&
  hasWord(tokens, 0, tokens.length - 1, allergies) &&
  !hasWord(tokens, 0, tokens.length - 1, struck);
