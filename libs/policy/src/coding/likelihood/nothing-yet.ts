import { listed } from '../dictionary/forms.js';
import { notWords, mights } from '../dictionary/short-words.js';
import { maybe } from '../assertion-words.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { isOfPlace } from '../reach/really-there.js';
import { isOfSafetyNet } from './safety-nets.js';
import { type Token } from '../text/tokens.js';

const teaching = new KeyWords([
  ...['explained', 'told', 'reminded', 'advised', 'discussed', 'taught', 'stressed', 'warned', 'explain', 'advice'],
  ...['explaining', 'reinforced', 'reiterated', 'emphasised', 'guidance', 'policy', 'reminder', 'educated', 'aware'],
]);
const anyOne = new Set(['a', 'an', 'any', 'every', 'each', 'such']);
const rules = new Set(
  listed(`
  always, never, must, should, would, needs, need, can, could, warrants, requires
`),
);
const anyChild = new Set(['baby', 'babies', 'child', 'children', 'infant', 'infants', 'toddler', 'toddlers']);
const told = new Set(
  listed(`
  he, she, his, her, from, was, were, had, today, yesterday, us, this, the
`),
);
const happened = new Set(['he', 'she', 'his', 'her', 'was', 'were', 'had', 'today', 'yesterday', 'us', ',']);
const reachOfAny = 3;
const reachOfRule = 14;

/** "Explained that an unwitnessed fall in a baby would always need a check", "why shaking a baby is never safe": of any. */
function isTaughtOfAny(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!teaching.areIn(tokens)) return false;
  const sentence = sentenceOf(tokens, first);
  let teach = first - 1;
  while (teach >= sentence.first && !teaching.has(textAt(tokens, teach))) teach -= 1;
  if (teach < sentence.first || !isAny(tokens, first, last)) return false;
  const end = Math.min(sentence.last, last + reachOfRule);
  let rule = last + 1;
  while (rule <= end && !rules.has(textAt(tokens, rule))) rule += 1;
  return rule <= end && textAt(tokens, rule + 1) !== 'have' && !hasWord(tokens, last + 1, rule - 1, happened);
}

/** "A fall", "an unwitnessed fall", "shaking a baby". */
function isAny(tokens: readonly Token[], first: number, last: number): boolean {
  if (textAt(tokens, first).endsWith('ing') && hasWord(tokens, last, last + 1, anyChild)) return true;
  for (let place = first - 1; place >= first - reachOfAny && goesOnAt(tokens, place + 1); place -= 1) {
    if (anyOne.has(textAt(tokens, place))) return true;
    if (told.has(textAt(tokens, place))) return false;
  }
  return anyOne.has(textAt(tokens, first)) && first < last;
}

const binding = new Set(['must', 'shall', 'should', 'will', 'agreed', 'agrees', 'allowed', 'undertakes', 'promised']);
const denying = new Set([...notWords, 'nobody', 'noone', 'none', "mustn't"]);
const reachOfBinding = 6;
/** What is told behind these has happened, whatever must not be: "will not say who hit him", "will not be back because he hit him". */
const asHappened = new Set(['who', 'why', 'how', 'where', 'because', 'since', 'as', 'after']);

/** "Nobody is to smack the children", "agreed not to hit him": what is forbidden, and not denied. */
function isForbidden(tokens: readonly Token[], { value, first }: Mention): boolean {
  if (value !== 'assault') return false;
  let [isBound, isDenied] = [false, false];
  for (let place = first - 1; place >= first - reachOfBinding && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === 'have' || text === 'been') return false;
    if (asHappened.has(text)) break;
    if (denying.has(text)) isDenied = true;
    if (binding.has(text) || text === "mustn't" || text === "won't") isBound = true;
    if (text === 'to' && (textAt(tokens, place - 1) === 'is' || textAt(tokens, place - 1) === 'are')) isBound = true;
  }
  return isBound && isDenied;
}

const results = new KeyWords(['give', 'cause', 'result', 'lead', 'end', 'mean', 'produce', 'leave', 'bring']);
const definite = new Set(['the', 'this', 'these', 'those', 'his', 'her', 'their', 'that', 'such']);
const notOfResult = new Set([',', 'have', 'no', 'any', 'explanation', 'account', 'reason', 'for', 'of', 'history']);
const reachOfResult = 6;

/** "A tackle could give him a big haematoma": what may come of something. */
function isPossibleResult(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury' || !results.areIn(tokens)) return false;
  for (let place = first - 1; place >= first - reachOfResult && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (definite.has(text) || notOfResult.has(text)) return false;
    if (results.has(text)) return maybe.has(textAt(tokens, place - 1)) && textAt(tokens, place - 1) !== 'will';
  }
  return false;
}

const again = new Set(['again', 'future', 'another', 'next']);
const ifs = new Set(['if', 'when', 'whenever', 'unless']);
const reachOfAgain = 5;

/** "If mum drinks baby could be burned", "he may be scalded again": a doubt of what is to come. */
function isBareFuture(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || !suffered.test(textAt(tokens, first))) return false;
  let be = first - 1;
  while (goesOnAt(tokens, be + 1) && first - be < reachOfAgain && textAt(tokens, be) !== 'be') be -= 1;
  if (textAt(tokens, be) !== 'be' || !mights.has(textAt(tokens, be - 1))) return false;
  if (first - be > 1 && !hasWord(tokens, be + 1, first - 1, joints)) return false;
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, sentence.first, be, ifs) || hasWord(tokens, last + 1, last + reachOfAgain, again);
}
const suffered = /(?:ed|burnt|hurt|broken|cut|bitten)$/;
const joints = new Set(['or', 'and']);

const wishes = new Set(
  listed(`
  feels, felt, feel, feeling, thinking, thinks, thought, thoughts, urge, urges
`),
);
const ofWishes = new Set(['like', 'of', 'about']);
const deeds = new Set(['cutting', 'burning', 'hurting', 'harming', 'stabbing', 'scratching', 'overdosing', 'injuring']);
/** "Feels like cutting her arm", "thinking of cutting": what somebody only has in mind. */
const isInMind = (tokens: readonly Token[], { kind, first }: Mention): boolean =>
  kind === 'injury' &&
  deeds.has(textAt(tokens, first)) &&
  ofWishes.has(textAt(tokens, first - 1)) &&
  wishes.has(textAt(tokens, first - 2));

const notYet = new Set(['have', 'be', 'has', 'well']);
/** "Mouth may bleed once the tie is snipped": a doubt of what is to come stands within. */
function isFutureWithin(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury' || first === last) return false;
  for (let place = first + 1; place < last; place += 1)
    if (mights.has(textAt(tokens, place))) return !notYet.has(textAt(tokens, place + 1));
  return false;
}

/** "Any disclosure goes on the system". */
const isAnyDisclosure = (tokens: readonly Token[], { value, first }: Mention): boolean =>
  value === 'disclosure' &&
  textAt(tokens, first - 1) === 'any' &&
  !noes.has(textAt(tokens, first - 2)) &&
  !isOfPlace(tokens, first);
const noes = new Set(['no', 'not', 'without', 'denies', 'denied', 'make', 'made', 'making', 'of']);

/** Whether nothing of the kind has happened: it is taught of any, forbidden, or may come of something. */
export function isNothingYet(tokens: readonly Token[], mention: Mention): boolean {
  if (isAnyDisclosure(tokens, mention)) return true;
  if (mention.kind !== 'injury' && mention.kind !== 'mechanism') return false;
  return (
    isOfSafetyNet(tokens, mention) ||
    isInMind(tokens, mention) ||
    isFutureWithin(tokens, mention) ||
    isForbidden(tokens, mention) ||
    isPossibleResult(tokens, mention) ||
    isBareFuture(tokens, mention) ||
    isTaughtOfAny(tokens, mention)
  );
}

/** "Crawling not started", "walking has not yet begun". */
export function isUnbegun(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (beforeBegun.has(textAt(tokens, place))) place += 1;
  return (
    place > from &&
    begun.has(textAt(tokens, place)) &&
    goesOnAt(tokens, place) &&
    hasWord(tokens, from, place, notsOfStep)
  );
}
const notsOfStep = new Set(['not', "hasn't", "isn't", "wasn't", 'hasnt', 'never', 'yet']);
const beforeBegun = new Set([...notsOfStep, 'has', 'is', 'was', 'been', 'really', 'quite', 'to']);
const begun = new Set(
  listed(`
  started, begun, achieved, attempted, emerged, start, begin, mastered, established
`),
);
