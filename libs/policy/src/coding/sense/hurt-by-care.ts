import { ordeals } from '../dictionary/happenings/ordeals.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** "Asked if the vaccine can hurt him": pain, and no injury. */
export const isOfTreatment = (tokens: readonly Token[], { first, bodySite }: Mention): boolean =>
  bodySite === null &&
  (textAt(tokens, first) === 'hurt' || textAt(tokens, first) === 'hurts') &&
  !beginsAt(tokens, first) &&
  hasWord(tokens, Math.max(first - reachOfTreatment, sentenceOf(tokens, first).first), first - 1, treatments);
const reachOfTreatment = 4;
const treatments = new Set([
  ...['vaccine', 'vaccines', 'vaccination', 'jab', 'jabs', 'needle', 'needles', 'injection', 'injections', 'imms'],
  ...['immunisation', 'test', 'scan', 'swab', 'drops', 'spray', 'medicine', 'procedure', 'crying', 'sneezing'],
]);

/** "Bruised by so many moves", "burnt by promises before": in mind. */
export const isByOrdeal = (tokens: readonly Token[], { last, bodySite }: Mention): boolean =>
  bodySite === null &&
  textAt(tokens, last + 1) === 'by' &&
  hasWord(tokens, last + 2, behind(tokens, last, reachOfOrdeal), ordeals);
const reachOfOrdeal = 4;
