import { listed } from '../dictionary/forms.js';
import { storyWords } from '../dictionary/sense.js';
import { haves, passives } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

/** What a child is given, fed or seen by, right before "changed to". */
const care = new Set(
  listed(`
  milk, formula, feed, feeds, bottle, bottles, teat, teats, dressing, dressings, bandage, plaster, cast, splint, sling, cream, creams, ointment,
  emollient, steroid, med, meds, medication, medicine, antibiotic, antibiotics, abx, inhaler, spacer, dose, tablets, laxative, nappies, wipes,
  appt, appointment, clinic, slot, physio, review, session, date, time, nursery, school, class, gp, midwife, hv, worker, address, number, surname, name, diagnosis
`),
);
/** What it is changed to. */
const things = new Set(
  listed(`
  duoderm, aquacel, mepitel, mepilex, allevyn, inadine, atrauman, jelonet, urgotul, biatain, tegaderm, opsite, softban, cavilon, silflex, dressing,
  dressings, bandage, plaster, cast, splint, backslab, boot, formula, aptamil, cow, neocate, nutramigen, puramino, infatrini, milk, breast,
  bottle, cup, amoxicillin, flucloxacillin, clarithromycin, cefalexin, oral, iv, cream, ointment, elidel, protopic, mometasone, hydrocortisone,
  telephone, phone, video, am, pm, pull
`),
);
const stories = new Set(storyWords);
/** What somebody told first is changed by what is told now: "said it happened at nursery, changed to at home". */
const telling = new Set(listed('say, says, said, saying, first'));
const reachOfThing = 3;

/** "Milk changed to Aptamil", "skin tear, changed to duoderm": what is changed is care, and no account of what happened. */
export function isCareChanged(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (textAt(tokens, first) !== 'changed' || textAt(tokens, last) !== 'to') return false;
  const sentence = sentenceOf(tokens, first);
  if (hasWord(tokens, sentence.first, sentence.last, stories)) return false;
  if (hasWord(tokens, sentence.first, sentence.last, telling)) return isCareRightBefore(tokens, first);
  for (let place = first - 1; place >= first - 2 && goesOnAt(tokens, place + 1); place -= 1)
    if (care.has(textAt(tokens, place))) return true;
  return hasWord(tokens, last + 1, Math.min(last + reachOfThing, sentence.last), things);
}

/** "Mum says milk was changed to Aptamil". */
function isCareRightBefore(tokens: readonly Token[], changed: number): boolean {
  let place = changed - 1;
  while ((passives.has(textAt(tokens, place)) || haves.has(textAt(tokens, place))) && goesOnAt(tokens, place))
    place -= 1;
  return goesOnAt(tokens, place + 1) && care.has(textAt(tokens, place));
}
