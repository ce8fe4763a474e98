import { listed } from '../dictionary/forms.js';
import { clauseJoints, known, mights, notWords } from '../dictionary/short-words.js';
import { maybe } from '../assertion-words.js';
import { afraid, isDoneOften } from './meant-otherwise.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { behind, beginsAt, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const beforeMonth = new Set(['in', 'since', 'last', 'on', 'early', 'late', 'mid', 'of', 'by', 'until', 'this']);
const risks = new Set(['risk', 'risks', 'danger', 'dangers']);
const asOf = new Set(['have', 'be', 'had', 'of', 'been', ',', 'well']);

/** "The bookcase could fall on him": a modal between a thing and what it does. */
export function isModalWithin(tokens: readonly Token[], { kind, value, first, last }: Mention): boolean {
  if (kind !== 'mechanism' || value === 'not-known' || value === 'unwitnessed') return false;
  for (let place = first; place < last; place += 1) {
    const text = textAt(tokens, place);
    // "never left with the dog, risk of bites"
    if (place > first && (risks.has(text) || fears.has(text)) && textAt(tokens, place + 1) === 'of') return true;
    if (!maybe.has(text) || text === 'going' || asOf.has(textAt(tokens, place + 1))) continue;
    if (text === 'may' && (beforeMonth.has(textAt(tokens, place - 1)) || /^\d/.test(textAt(tokens, place + 1))))
      continue;
    return true;
  }
  return false;
}

/** "A ball might have hit him", "scald ?from tea", "mouth may have bled": what stands in the midst doubts it. */
export function isDoubtedWithin(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'mechanism' && kind !== 'injury') return false;
  for (let place = first + 1; place < last; place += 1) {
    const text = textAt(tokens, place);
    if (kind === 'mechanism' && text === '?' && goesOnAt(tokens, place + 1)) return true;
    if (!mights.has(text)) continue;
    const next = textAt(tokens, place + 1);
    if (next === 'have' || (kind === 'injury' && next === 'be' && textAt(tokens, place + 2).endsWith('ing')))
      return true;
  }
  return false;
}

const fears = new Set([
  ...['fears', 'fear', 'feared', 'fearing', 'dreads', 'dread', 'dreaded', 'dreading', 'frets', 'fretting', 'worries'],
  ...['worried', 'worrying', 'terrified', 'frightened', 'scared', 'petrified', 'afraid', 'anxious', 'panics'],
  ...['nervous'],
  ...['paranoid', 'nightmares', 'concerned', 'imagines', 'pictures', 'alarmed', 'panicking'],
]);
const endsOfVerbs = new Set(['burnt', 'hurt', 'bitten', 'cut', 'broken', 'stung']);
const plainFears = new Set(['fears', 'dreads', 'fearing', 'dreading', 'fear', 'dread']);
const becoming = new Set(['being', 'getting']);
const reachOfFear = 10;

/** "Dreads the child getting flattened by a bus". */
export function isFeared(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (!ofFearing.areIn(tokens)) return false;
  if (kind === 'injury' && (isFearOfAnother(tokens, first) || isFearOfDanger(tokens, first, last))) return true;
  if (isUrge(tokens, kind, first)) return true;
  if ((kind === 'injury' || kind === 'mechanism') && isFearOfDoing(tokens, first)) return !isDoneOften(tokens, last);
  if ((kind !== 'mechanism' && kind !== 'injury') || beginsAt(tokens, first)) return false;
  // "terrified of being scalded", and not "worried about being bruised all over": an injury only by its verb
  if (kind === 'injury' && !(textAt(tokens, last).endsWith('ed') || endsOfVerbs.has(textAt(tokens, first))))
    return false;
  // "fears a ball in the face"
  if (
    plainFears.has(textAt(tokens, first - 1)) ||
    (textAt(tokens, first - 1) === 'a' && plainFears.has(textAt(tokens, first - 2)))
  )
    return true;
  if (kind === 'mechanism' && isDreadOf(tokens, first, last)) return true;
  const become = becoming.has(textAt(tokens, first)) ? first : first - 1;
  if (!becoming.has(textAt(tokens, become))) return false;
  for (let place = become - 1; place >= become - reachOfFear && goesOnAt(tokens, place + 1); place -= 1) {
    if (fears.has(textAt(tokens, place))) return true;
    if (textAt(tokens, place) === ',' || granting.has(textAt(tokens, place))) return false;
  }
  return false;
}

/** "She feels like cutting her arm". */
const isUrge = (tokens: readonly Token[], kind: Mention['kind'], first: number): boolean =>
  (kind === 'injury' || kind === 'mechanism') &&
  textAt(tokens, first - 1) === 'like' &&
  textAt(tokens, first).endsWith('ing') &&
  !sensations.has(textAt(tokens, first)) &&
  feeling.has(textAt(tokens, first - 2));
const sensations = new Set(['swelling', 'bleeding', 'bruising', 'burning', 'scarring']);
const feeling = new Set(['feel', 'feels', 'felt', 'feeling']);

/** "Worried about falling off the pony", and not "worried about him falling off the sofa yesterday". */
const isDreadOf = (tokens: readonly Token[], first: number, last: number): boolean =>
  textAt(tokens, first).endsWith('ing') &&
  ofWhat.has(textAt(tokens, first - 1)) &&
  fears.has(textAt(tokens, first - 2)) &&
  !hasWord(tokens, last + 1, behind(tokens, last, reachOfFear), pastDays);
const ofWhat = new Set(['about', 'of']);
const pastDays = new Set(['yesterday', 'last', 'today', 'ago', 'earlier', 'again', 'which', 'when', 'repeatedly']);

/** "Dreads another fracture", "scared of a further break": there was one, and none is feared to be there now. */
function isFearOfAnother(tokens: readonly Token[], first: number): boolean {
  // the pair begins with the fear: "dreads another break"
  if (fears.has(textAt(tokens, first))) return true;
  let place = first - 1;
  while (place > first - mostOfAnother && beforeAnother.has(textAt(tokens, place))) place -= 1;
  return (
    fears.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && hasWord(tokens, place + 1, first - 1, anothers)
  );
}

/** "Dreads him hurting baby", "scared of dad hitting her". */
function isFearOfDoing(tokens: readonly Token[], first: number): boolean {
  if (!textAt(tokens, first).endsWith('ing') || !goesOnAt(tokens, first) || !doers.has(textAt(tokens, first - 1)))
    return false;
  const place = known.has(textAt(tokens, first - 2)) ? first - 3 : first - 2;
  if (textAt(tokens, place) === 'of') return ofFears.has(textAt(tokens, place - 1));
  return plainFears.has(textAt(tokens, place));
}
const ofFears = new Set([...afraid, 'nervous']);
const doers = new Set([
  ...['him', 'her', 'them', 'dad', 'father', 'mum', 'mother', 'partner', 'ex', 'baby', 'brother', 'sister', 'uncle'],
]);

/** "Anxious about burns from the gas fire": what may come to anybody, and not "about the burns on his hand". */
const isFearOfDanger = (tokens: readonly Token[], first: number, last: number): boolean =>
  dangersFeared.has(textAt(tokens, first)) &&
  abouts.has(textAt(tokens, first - 1)) &&
  ownFears.has(textAt(tokens, first - 2)) &&
  !hasWord(tokens, last + 1, sentenceOf(tokens, last).last, seenThere);
const dangersFeared = new Set(['burns', 'scalds', 'poisoning', 'poisonings', 'bites']);
const abouts = new Set(['about', 'of', 're', 'over', 'regarding']);
/** Of what may come, and not of what somebody saw: "nursery worried about burns on his back". */
const ownFears = new Set([...ofFears, 'anxious', 'panics', 'paranoid', 'dreads', 'fretting']);
const seenThere = new Set([
  ...['on', 'to', 'over', 'of', 'that', 'which', 'she', 'he', 'his', 'her', 'across', 'seen', 'noted', 'found', 'has'],
]);
/** Words without one of which nothing is feared; of an urge "like" tells. */
const ofFearing = new KeyWords([...fears, ...plainFears, ...ownFears, 'like']);
const mostOfAnother = 5;
const anothers = new Set(['another', 'further', 'more', 'second', 'next']);
const beforeAnother = new Set([...anothers, 'a', 'the', 'of', 'about', 'yet', 'any', 'one', 'having', 'getting']);

const perfects = new Set(['has', 'had', 'have', 'was', 'were', 'is', 'are', 'been']);
const contracted = new Set(["he's", "she's", "it's", "they've"]);
const telling = new Set(['has', 'had', 'have', 'is', 'was', 'a', 'with', 'he', 'she', 'they']);
/** "Scared of dad who hits him", "afraid to go home as she is hit there": why, and no fear. */
const telledBy = new Set(['who', 'as']);
const hasMaybe = (tokens: readonly Token[], from: number, to: number): boolean => hasWord(tokens, from, to - 1, maybe);
const granting = new Set(['when', 'after', 'because', 'since', 'following']);

/** Whether a word of fear stands at a place. */
export const isFearing = (tokens: readonly Token[], place: number): boolean => fears.has(textAt(tokens, place));

/** "Afraid that he had broken it" doubts what is, "afraid that he will fall" is of what may come, and "scared after he fell" is neither. */
export function ofFear(
  tokens: readonly Token[],
  last: number,
  { kind, first }: Pick<Mention, 'kind' | 'first'>,
): 'uncertain' | 'hypothetical' | null {
  let isOver = false;
  for (let place = last + 1; place < first; place += 1) {
    const text = textAt(tokens, place);
    // "worried that she may have shaken him"
    if (maybe.has(text))
      return textAt(tokens, place + 1) === 'have' || isOfNow(tokens, kind, place + 1) ? 'uncertain' : 'hypothetical';
    if (telledBy.has(text)) return hasMaybe(tokens, place, first) ? 'hypothetical' : null;
    // "was frightened and had a bruise"
    if (granting.has(text) || (clauseJoints.has(text) && telling.has(textAt(tokens, place + 1)))) return null;
    if (text === 'being' || text === 'getting') return 'hypothetical';
    isOver ||= place > last + 1 && perfects.has(text);
    if (contracted.has(text)) isOver = true;
  }
  return isOver || (kind === 'condition' && isSaidToBe(tokens, last, first)) ? 'uncertain' : 'hypothetical';
}

/** "Anxious that the jerks might be epilepsy": whether it is so now, and not "that she will get asthma". */
export const isOfNow = (tokens: readonly Token[], kind: Mention['kind'], place: number): boolean =>
  kind === 'condition' && (textAt(tokens, place) === 'be' || textAt(tokens, place) === 'indicate');

/** "Fears it is epilepsy". */
function isSaidToBe(tokens: readonly Token[], last: number, first: number): boolean {
  for (let place = last; place < first; place += 1)
    if (copulas.has(textAt(tokens, place))) return textAt(tokens, place + 1) !== 'going';
  return false;
}
const copulas = new Set(['is', 'was', "it's", 'are']);

const flying = new Set(['hit-by-object', 'hot-liquid', 'contact-burn', 'traffic', 'caught-in-door']);
const misses = new Set(['missed', 'missing']);
const noes = new Set(notWords);
export const meetings = new Set([
  ...['touch', 'touched', 'reach', 'reached', 'hit', 'land', 'landed', 'splash', 'splashed', 'go', 'went', 'catch'],
  ...['caught', 'strike', 'struck', 'get', 'got', 'spill', 'spilt', 'fall', 'fell', 'come', 'came', 'connect', 'meet'],
]);
const onto = new Set(['on', 'onto', 'over', 'near', 'anywhere', 'the', 'to']);
const whom = new Set(
  listed(`
  him, her, them, me, child, baby, toddler, anyone, anybody, boy, girl, skin
`),
);
const reachOfMiss = 10;

/** "The hot water did not touch him", "a remote whizzed past and missed her": it met nobody. */
export function isMissed(tokens: readonly Token[], { value, last }: Mention): boolean {
  if (!flying.has(value)) return false;
  if (value === 'traffic' && isNotAboard(tokens, last)) return true;
  const end = behind(tokens, last, reachOfMiss);
  for (let place = last + 1; place <= end; place += 1) {
    const text = textAt(tokens, place);
    if (text === ',' || text === 'he' || text === 'she') return false;
    if (misses.has(text) && isWhom(tokens, place + 1)) return true;
    if (noes.has(text) && meetings.has(textAt(tokens, place + 1)) && isWhom(tokens, place + 2)) return true;
  }
  return false;
}

/** "He was not in the car when it crashed". */
function isNotAboard(tokens: readonly Token[], last: number): boolean {
  const { first } = sentenceOf(tokens, last);
  for (let place = first + 1; place < last; place += 1) {
    if (!noes.has(textAt(tokens, place))) continue;
    const isIn = aboard.has(textAt(tokens, place + 1)) && place + reachOfAboard >= last - reachOfAboard;
    const who =
      textAt(tokens, place).endsWith('t') && textAt(tokens, place) !== 'not'
        ? textAt(tokens, place - 1)
        : textAt(tokens, place - 2);
    if (isIn && children.has(who)) return true;
  }
  return false;
}
const aboard = new Set(['in', 'aboard', 'on', 'inside', 'travelling', 'present']);
const children = new Set(['he', 'she', 'child', 'baby', 'they', 'children', 'pt', 'patient']);
const reachOfAboard = 6;

function isWhom(tokens: readonly Token[], from: number): boolean {
  let place = from;
  while (onto.has(textAt(tokens, place)) && goesOnAt(tokens, place)) place += 1;
  const next = textAt(tokens, place + 1);
  if (!whom.has(textAt(tokens, place)) || !goesOnAt(tokens, place)) return false;
  // "missed her eye and cut her brow"
  return !goesOnAt(tokens, place + 1) || !/^[a-z]+$/.test(next) || clauses.has(next);
}
const clauses = new Set(
  listed(`
  and, but, as, because, by, at, completely, altogether, thankfully, luckily, this, or, so
`),
);

/** "If he cannot bear weight go to MIU to look for a fracture": what is sought only then. */
export function isSoughtIf(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury' || !ifs.areIn(tokens)) return false;
  if (!hasWord(tokens, first - reachOfSeeking, first - 1, seeking)) return false;
  // "come back to check the fracture": it is there
  if (definite.has(textAt(tokens, first - 1))) return false;
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = first - 1; place > begin; place -= 1)
    if (seeking.has(textAt(tokens, place)) && hasWord(tokens, place - 1, place - 1, tos))
      return hasWord(tokens, begin, place - 2, ifs) && hasWord(tokens, begin, place - 2, goings);
  return false;
}
const definite = new Set(['the', 'his', 'her', 'this', 'that', 'healing']);
const reachOfSeeking = 4;
const seeking = new Set(['look', 'check', 'exclude', 'rule', 'assess', 'xray', 'investigate']);
const tos = new Set(['to']);
const ifs = new KeyWords(['if', 'unless']);
const goings = new Set(
  listed(`
  go, attend, return, come, back, reattend, see, ring, book, refer, present
`),
);
