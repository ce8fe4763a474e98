import { listed } from '../dictionary/forms.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const hanging = new Set(['hanging']);
const founds = new Set(['found']);
/** Right behind it: "found hanging around the shops", "found hanging on to mum", "hanging up his coat". */
const idling = new Set(listed('around, about, out, round, onto, upside, up, back, over'));
/** "Found hanging with older males". */
const company = new Set(listed('males, lads, gang, gangs, group, peers, youths, crowd'));
const reachOfCompany = 4;
/** Then somebody is hanged, whatever stands beside it. */
const hanged = new Set(
  listed('neck, throat, ligature, noose, rope, belt, unresponsive, unconscious, cpr, gcs, dead, lifeless'),
);
/** What hangs and is no person, or is several. */
const noChild = new Set(
  listed(`
    coat, coats, jacket, bag, bags, washing, clothes, wire, wires, wiring, cable, cables, tube, tubing, line, lead, toy, button, tooth, picture,
    pictures, cat, dog, pupils, students, youths, children, they, group
  `),
);

const isFoundHanging = (tokens: readonly Token[], { first, last }: HarmTold): boolean =>
  hasWord(tokens, first, last, hanging) && hasWord(tokens, first, last, founds);

/** "Mum came home and found her hanging": who is named before found the child, and harmed nobody. */
export const tellsFinder = (tokens: readonly Token[], told: HarmTold): boolean =>
  isFoundHanging(tokens, told) && textAt(tokens, told.first + 1) !== 'hanging';

/** "Found hanging by mother's partner": so is who is named behind. */
export const isFoundBy = (tokens: readonly Token[], told: HarmTold): boolean =>
  isFoundHanging(tokens, told) && textAt(tokens, told.last + 1) === 'by';

/** "Found hanging out with older lads", "coat found hanging in hall": nobody is hanged. */
export function isHangingAbout(tokens: readonly Token[], told: HarmTold): boolean {
  if (!isFoundHanging(tokens, told)) return false;
  const { begin, first, last } = told;
  if (noChild.has(textAt(tokens, begin - 1))) return true;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, hanged) || !goesOnAt(tokens, last + 1)) return false;
  const next = textAt(tokens, last + 1);
  if (idling.has(next) || (next === 'on' && textAt(tokens, last + 2) === 'to')) return true;
  return next === 'with' && hasWord(tokens, last + 2, last + 1 + reachOfCompany, company);
}
