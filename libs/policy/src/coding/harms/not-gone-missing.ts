import { listed } from '../dictionary/forms.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type HarmTold } from './harms-told.js';

const units = new Set(['days', 'weeks', 'month']);
/** "Missing 3 weeks schooling". */
const ofWhat = new Set(
  listed(`
  meds, medication, medicine, insulin, inhalers, doses, feeds, schooling, school, lessons, work, nursery, preschool,
  college, classes, training
`),
);
const counted = new Set([...units, 'hours', 'hrs', 'night', 'nights', 'nites', 'nts']);
const ofWhole = new Set(['of', 'a', 'per', 'each', 'every']);
/** "Periods missing 5 weeks", right before it. */
const stays = new Set([
  'period',
  'periods',
  'menses',
  'bowels',
  'bowel',
  'stool',
  'stools',
  'sunglasses',
  'earring',
  'earrings',
]);
const outings = new Set([
  ...['nursery', 'preschool', 'playgroup', 'choir', 'holiday', 'holidays', 'club', 'clubs', 'band', 'cubs', 'brownies'],
]);
const atSchool = new Set(['at', 'of', 'from', 'off']);
/** Whoever is sought is gone, however often. */
const soughtFor = new Set(
  listed(`
  police, btp, placement, unit, returned, returns, whereabouts, misper, located, cse, boyfriend, male, males, absconded, unknown, hotel, money
`),
);
const sought = new Set([
  ...soughtFor,
  ...listed('home, carer, carers, return, reported, found, night, nights, overnight, again, risk, ran, flat, phone'),
]);

/** "Bowels: missing 3 days", "missing 5 days, holiday": what is counted is not how long a child is gone. */
export function isNotGone(tokens: readonly Token[], { value, begin, first, last }: HarmTold): boolean {
  if (value !== 'missing-episode') return false;
  // "missing 3 days of antibiotics", "missing 2 days a week at college"
  if (hasWord(tokens, begin, last, counted) && ofWhole.has(textAt(tokens, last + 1)))
    return textAt(tokens, last + 3) !== 'ago' && !hasWord(tokens, last + 1, tokens.length - 1, soughtFor);
  if (!hasWord(tokens, begin, last, units)) return false;
  if (goesOnAt(tokens, last + 1) && ofWhat.has(textAt(tokens, last + 1))) return true;
  if (stays.has(textAt(tokens, asides.has(textAt(tokens, begin - 1)) ? begin - 2 : begin - 1))) return true;
  if (hasWord(tokens, 0, tokens.length - 1, sought)) return false;
  if (atSchool.has(textAt(tokens, last + 1)) && isOuting(tokens, last + 2)) return true;
  if (isCountedBefore(tokens, sentenceOf(tokens, first).first, begin)) return true;
  if (textAt(tokens, last + 1) !== ',') return false;
  const outing = textAt(tokens, last + 2) === 'school' ? last + 3 : last + 2;
  return outings.has(textAt(tokens, outing)) && !goesOnAt(tokens, outing + 1);
}

/** "Missing days at school, missing 2 days". */
function isCountedBefore(tokens: readonly Token[], from: number, begin: number): boolean {
  for (let place = from; place < begin; place += 1)
    if (misses.has(textAt(tokens, place)) && sessions.has(textAt(tokens, place + 1)))
      return atSchool.has(textAt(tokens, place + 2)) && isOuting(tokens, place + 3);
  return false;
}
const misses = new Set(['missing', 'missed', 'misses']);
const sessions = new Set(['days', 'lessons', 'sessions', 'mornings', 'afternoons', 'weeks']);
const asides = new Set([':', '-', ',', 'is', 'are', 'been']);

const isOuting = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'school' || outings.has(textAt(tokens, place));
