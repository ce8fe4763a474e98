import { listed } from '../dictionary/forms.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

/** "Found hanging around the shops": who idles. */
const idling = new Set(listed('around, about, out, round, onto, upside'));
/** Where, with whom and on what children hang about, play, or are caught. */
const atLeisure = new Set(
  listed(`
    corridor, corridors, lesson, lessons, shop, shops, gang, gangs, older, males, lads, boys, girls, friends, mates, peers, gate, gates, street,
    streets, town, monkey, climbing, loose, swing, playing
  `),
);
/** Then it is a neck that hangs, or a life in danger. */
const atNeck = new Set(
  listed(`
    neck, throat, belt, cord, ligature, rope, wire, scarf, sheet, lace, laces, shoelace, door, wardrobe, loft, bannister, banister, bedroom,
    unresponsive, unconscious, blue, cpr, gcs, dead, cut
  `),
);
/** What hangs and is no person, or is several. */
const noChild = new Set(
  listed(`
    coat, coats, jacket, bag, bags, washing, clothes, wire, wires, cable, cables, toy, button, tooth, picture, pictures, cat, dog, pupils,
    students, youths, children, they, group
  `),
);

/** "Found hanging by mother", "mum found her hanging": the phrase holds who found a child, and harmed nobody. */
export const namesFinder = (tokens: readonly Token[], { value, first, last }: HarmTold): boolean =>
  value === 'self-harm' && last - first > 1 && hasWord(tokens, first, last, hanging);
const hanging = new Set(['hanging']);

/** "Found hanging out with older lads", "coat found hanging in hall": nobody is hanged. */
export function isHangingAbout(tokens: readonly Token[], { begin, first, last }: HarmTold): boolean {
  if (!hasWord(tokens, first, last, hanging) || !hasWord(tokens, first, last, founds)) return false;
  if (noChild.has(textAt(tokens, begin - 1))) return true;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, last + 1, sentence.last, toddlerTraps)) return true;
  if (hasWord(tokens, sentence.first, sentence.last, atNeck)) return false;
  return idling.has(textAt(tokens, last + 1)) || hasWord(tokens, last + 1, sentence.last, atLeisure);
}
const founds = new Set(['found']);
/** What small children are caught in. */
const toddlerTraps = new Set(['blind', 'blinds', 'cot', 'pram', 'buggy']);
