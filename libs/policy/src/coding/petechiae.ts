import { type Mention } from './mention.js';
import { hasWord, sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const spots = /^pet[ei]ch/;
/** Named, or under way: not what bleeds into the skin of a child who is held by the neck or shaken, which vomits and coughs too. */
const illnesses = new Set([
  ...['fever', 'febrile', 'feverish', 'pyrexia', 'pyrexial', 'viral', 'virus', 'meningitis', 'meningococcal'],
  ...['meningococcus', 'sepsis', 'septic', 'septicaemia', 'itp', 'hsp', 'leukaemia', 'purpura'],
]);

/**
 * "Petechial rash with fever": spots that an illness in the same sentence explains are no bruise. Without one they are, as NICE CG89
 * has it ("bruising or petechiae that are not caused by a medical condition").
 */
export function isOfIllness(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'bruise' || !(spots.test(textAt(tokens, first)) || spots.test(textAt(tokens, last)))) return false;
  const sentence = sentenceOf(tokens, first);
  return (
    hasWord(tokens, sentence.first, sentence.last, illnesses) && !hasWord(tokens, sentence.first, sentence.last, no)
  );
}
const no = new Set(['no', 'not', 'nil', 'without', 'afebrile', 'apyrexial', 'denies']);
