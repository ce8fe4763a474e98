import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What an injury to a brain leaves. */
const left = new Set(
  listed(`
  hemi, hemiplegia, hemiparesis, weakness, cp, shunt, epilepsy, quadriplegia, spasticity, spastic, dystonia, cvi, blind, vi, hydrocephalus
`),
);
/** Then it was found now, though it is old. */
const found = new Set(
  listed(`
  scan, ct, mri, survey, xr, xray, x-ray, seen, found, shows, showed, shown, new, fresh, fracture, fractures, #, #s, rib, ribs, metaphyseal, query, ?,
  suspected, suspicious, bruise, bruises, bruising
`),
);

/** "Old NAI head injury, L hemi mild": what was done to a child long ago, and what it has left. */
export function isOldAbuse(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'maltreatment-suspected' || textAt(tokens, first - 1) !== 'old') return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, first, sentence.last, left) && !hasWord(tokens, sentence.first, sentence.last, found);
}
