import { listed } from '../dictionary/forms.js';
import { grownKin, youngKin } from '../dictionary/people/kin.js';
import { objects } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const selves = new Set(['himself', 'herself', 'themselves', 'own']);
const mouths = new Set(['lip', 'lips', 'tongue', 'cheek', 'gum']);
const biting = new Set(['bit', 'bites', 'biting', 'bite', 'bitten']);
const owns = new Set(['own']);
const reachOfSelf = 2;

/** "Bites his own hands", "bit himself": what a child does to itself when it is upset is nobody's bite. */
function isOwnBite(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!biting.has(textAt(tokens, first))) return false;
  // "self-bite L hand"
  if (textAt(tokens, first - 1) === '-' && textAt(tokens, first - 2) === 'self') return true;
  // "bitten by own hamster"
  if (textAt(tokens, last + 1) === 'by' && hasWord(tokens, last + 2, last + 3, owns)) return false;
  const end = behind(tokens, last, reachOfSelf);
  return hasWord(tokens, first + 1, end, selves) && !hasWord(tokens, first + 1, end + 1, mouths);
}

/** "Teeth marks (own)", "bite mark on wrist - self inflicted": whose teeth it was. */
function isOwnMark(tokens: readonly Token[], { bodySite, first, last }: Mention): boolean {
  if (bodySite === 'mouth' || !/^(?:bites?|teeth|tooth)$/.test(textAt(tokens, first))) return false;
  for (let place = last + 1; place <= last + reachOfOwn && goesOnAt(tokens, place); place += 1) {
    const text = textAt(tokens, place);
    if (text === 'own') return closing.has(textAt(tokens, place + 1)) || !goesOnAt(tokens, place + 1);
    if (text === 'self') return /^inflicted|-$/.test(textAt(tokens, place + 1));
    if (text === 'by' || text === 'from')
      return selves.has(textAt(tokens, place + 1)) && textAt(tokens, place + 1) !== 'own';
  }
  return false;
}
const reachOfOwn = 7;
const closing = new Set([')', ',', '-', ';', 'teeth', 'bite', 'bites', 'doing']);

/** "He bites when cross", "kicks, bites and spits": what a child does to others, of whom none is named. */
function isBitingOthers(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (textAt(tokens, first) !== 'bites' || first !== last || bodySite !== null) return false;
  if (goesOnAt(tokens, last + 1) && !behindBites.has(textAt(tokens, last + 1))) return false;
  const before = joints.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return doing.has(textAt(tokens, before));
}
const joints = new Set(['and', ',', '&', 'also', 'often', 'or', 'still', 'sometimes']);
const behindBites = new Set([
  ',',
  'and',
  '&',
  'when',
  'if',
  'but',
  'or',
  'at',
  'as',
  'because',
  'so',
  'to',
  'while',
  'others',
  'everyone',
  'anyone',
  'people',
]);
const doing = new Set(
  listed(`
  he, she, they, who, hits, kicks, punches, pinches, spits, slaps, lashes, child
`),
);

/** "Bites mum when his nails are cut": whom it bites, and when; "dad bites mum when drunk" is another's. */
function isBitingSomebody(tokens: readonly Token[], { first, last, bodySite }: Mention): boolean {
  if (textAt(tokens, first) !== 'bites' || last > first + 1 || bodySite !== null) return false;
  if (!bittenOnes.has(textAt(tokens, first + 1)) || !whenever.has(textAt(tokens, first + 2))) return false;
  if (!goesOnAt(tokens, first + 1) || !goesOnAt(tokens, first + 2)) return false;
  return beginsAt(tokens, first) || before.has(textAt(tokens, first - 1)) || doing.has(textAt(tokens, first - 1));
}
const bittenOnes = new Set([
  ...grownKin,
  ...youngKin,
  'staff',
  'teacher',
  'ta',
  'carer',
  'carers',
  'parents',
  'people',
]);
const before = new Set([',', ':', '-', 'and']);
const whenever = new Set(['when', 'whenever', 'if', 'while', 'whilst']);

/** What a child bites, itself or others of whom none is named, is nobody's bite. */
export const isBittenByChild = (tokens: readonly Token[], mention: Mention): boolean =>
  isOwnBite(tokens, mention) ||
  isOwnMark(tokens, mention) ||
  isBitingOthers(tokens, mention) ||
  isBitingSomebody(tokens, mention) ||
  isBittenWhenNumb(tokens, mention);

/** "Expected post GA bite": what a child bites that does not feel its mouth. */
function isBittenWhenNumb(tokens: readonly Token[], { value, first, last, bodySite }: Mention): boolean {
  if (value !== 'bite' || (bodySite !== null && bodySite !== 'mouth')) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  const from = Math.max(begin, first - reachOfNumb);
  // "bitten lip after GA" is one's own
  if (bodySite !== null && !hasWord(tokens, from, first - 1, expecting)) return false;
  return hasWord(tokens, from, Math.min(end, last + reachOfNumb), numb) && !hasWord(tokens, from, last + 1, ofSomebody);
}
const reachOfNumb = 5;
const expecting = new Set(['expected', 'usual', 'normal', 'common']);
const numb = new Set(['ga', 'la', 'anaesthetic', 'anaesthesia', 'numb', 'numbness', 'anesthetic', 'anaesthetised']);
const ofSomebody = new Set(['human', 'adult', 'dog', 'by', 'child', 'cat']);

const itches = new Set([
  ...['eczema', 'eczematous', 'itch', 'itching', 'itchy', 'pruritus', 'atopic', 'dermatitis', 'wraps', 'emollient'],
  ...['emollients', 'pox', 'chickenpox', 'varicella', 'impetigo', 'scabies'],
]);
/** What a baby wears that scratches itself raw. */
/** What keeps an infant from scratching. */
export const mittens = new Set(['mitts', 'mittens', 'scratchmitts']);
/** Of a whole family it is told what they use and do. */
const reporting = new Set(['parent', 'parents']);
const others = new Set([
  ...['by', 'cat', 'dog', 'bramble', 'brambles', 'fell', 'fall', "cat's", 'unexplained'],
  ...[...grownKin, ...youngKin].filter((one) => !reporting.has(one)).flatMap((one) => [one, `${one}'s`]),
]);

/** "Excoriations self-inflicted by scratching": whoever is named by nothing else. */
function isByScratching(tokens: readonly Token[], begin: number, end: number): boolean {
  for (let place = begin; place <= end; place += 1)
    if (
      others.has(textAt(tokens, place)) &&
      !(textAt(tokens, place) === 'by' && rubbing.has(textAt(tokens, place + 1)))
    )
      return false;
  return true;
}
const rubbing = new Set(['scratching', 'itching', 'rubbing']);

/** "Eczema, scratched until it bled": skin that a child scratches because it itches. */
export function isOfItch(tokens: readonly Token[], { first, bodySite }: Mention): boolean {
  const text = textAt(tokens, first);
  if (!text.startsWith('excoriat') && !text.startsWith('scratch')) return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  if (hasWord(tokens, begin, end, others) && !isByScratching(tokens, begin, end)) return false;
  // skin that is raw all over is told of beside what is done for it
  const isRaw = text.startsWith('excoriat');
  if (!isRaw)
    return hasWord(tokens, begin, end, itches) || isAfterFlare(tokens, begin, first) || isInMittens(tokens, begin, end);
  return (
    hasWord(tokens, 0, tokens.length - 1, itches) ||
    hasWord(tokens, 0, tokens.length - 1, mittens) ||
    (faces.has(bodySite ?? '') &&
      tokens.some((_, place) => place > first && place <= end && isOwnScratch(tokens, place)))
  );
}
/** "Excoriated cheeks where she scratches at night": its own way, and no scratch of one day. */
const isOwnScratch = (tokens: readonly Token[], place: number): boolean =>
  scratches.has(textAt(tokens, place)) &&
  !objects.has(textAt(tokens, place + 1)) &&
  itself.has(textAt(tokens, place - 1));
const scratches = new Set(['scratches', 'scratching']);
const itself = new Set(['he', 'she', 'they', 'baby', 'child', 'from', 'own', 'is', 'keeps', 'always']);
const faces = new Set(['cheek', 'face', 'forehead']);

/** "Infected eczema, fluclox. Linear scratches to trunk self inflicted, mitts": an infant whose skin itches. */
const isInMittens = (tokens: readonly Token[], begin: number, end: number): boolean =>
  hasWord(tokens, begin, end, mittens) &&
  hasWord(tokens, begin, end, selfs) &&
  hasWord(tokens, 0, tokens.length - 1, itches);
const selfs = new Set(['self', 'own']);

/** "Eczema flared. Scratch marks over trunk and face": skin that itches now, in the sentence before, and no single scratch. */
function isAfterFlare(tokens: readonly Token[], begin: number, first: number): boolean {
  if (begin === 0 || !manyScratches.has(textAt(tokens, first + 1))) return false;
  const before = sentenceOf(tokens, begin - 1);
  return hasWord(tokens, before.first, before.last, itches) && hasWord(tokens, before.first, before.last, flaring);
}
const manyScratches = new Set(['marks']);
const flaring = new Set(
  listed('flare, flared, flaring, flares, worse, weepy, weeping, infected, severe, uncontrolled, bad, terrible, itchy'),
);
