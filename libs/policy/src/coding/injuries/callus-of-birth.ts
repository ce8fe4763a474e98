import { type CodedMention } from '../code-words.js';
import { sentenceAround } from '../text/sentence-around.js';

const asFamilyWasTold =
  /^[^.;\n]{0,20}[-–,:(] ?callus(?: formation| forming)?,? (?:as (?:per |in |on |the |they |we |she |was |were )*(?:leaflet|advised|expected|explained|told|discussed)\b|(?:is )?expected\b|of (?:the )?birth (?:fracture|#))/i;
const open =
  /\?|\b(?:new|now|no|nobody|not|unexplained|unknown|unsure|x-?rays?|xr|films?|query|querie[sd]|old|older|fell|falls?|drop(?:s|ped)?|first|never|other|both|a&e|a and e|ed|casualty|emergency|fracture clinic|miu|urgent care)\b/i;

/**
 * "Lump on collar bone - callus, as leaflet": the collar bone that broke at birth heals as the family was told that it would. A callus
 * that nobody foretold is the sign of a break that nobody knew.
 */
export function isCallusOfBirth(text: string, { value, bodySite, from, to }: CodedMention): boolean {
  if (value !== 'swelling' || bodySite !== 'clavicle') return false;
  const around = sentenceAround(text, { from, to });
  return around !== null && asFamilyWasTold.test(around.behind) && !open.test(around.said);
}
