import { doubts } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const spots = /^pet[ei]ch/;
/** Named, or under way: not what bleeds into the skin of a child who is held by the neck or shaken, which vomits and coughs too. */
const illnesses = new Set([
  ...['fever', 'febrile', 'feverish', 'pyrexia', 'pyrexial', 'viral', 'virus', 'meningitis', 'meningococcal'],
  ...['meningococcus', 'sepsis', 'septicaemia', 'itp', 'hsp', 'leukaemia', 'purpura'],
]);

/**
 * "Petechial rash with fever": spots that an illness in the same sentence explains are no bruise. Without one they are, as NICE CG89
 * has it ("bruising or petechiae that are not caused by a medical condition").
 */
export function isOfIllness(tokens: readonly Token[], { value, first, last, bodySite }: Mention): boolean {
  if (bodySite !== null && pressed.has(bodySite)) return false;
  if (value !== 'bruise' || !(spots.test(textAt(tokens, first)) || spots.test(textAt(tokens, last)))) return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, no)) return false;
  for (let place = sentence.first; place <= sentence.last; place += 1)
    if (illnesses.has(textAt(tokens, place)) && !queries.has(textAt(tokens, place - 1))) return true;
  return false;
}
/** Where a hand round the neck, or over the mouth, leaves such spots. */
const pressed = new Set(['ear', 'face', 'neck', 'eye', 'eyelid', 'cheek', 'forehead', 'mouth', 'head', 'jaw', 'chin']);
/** The illness is denied or asked about, or there is something else that may have left them. */
const no = new Set([
  ...['no', 'not', 'nil', 'without', 'afebrile', 'apyrexial', 'denies', 'queried'],
  ...['exclude', 'rule', 'screen', 'unexplained', 'strangled', 'choked', 'throttled', 'shaken', 'grabbed', 'squeezed'],
  ...['held', 'assault', 'assaulted', 'hit', 'slapped', 'punched', 'throat', 'neck'],
]);
/** Right before an illness: nobody has named it yet. */
const queries = new Set(doubts);
