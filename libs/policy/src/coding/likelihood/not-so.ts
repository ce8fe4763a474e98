import { isAnsweredNo, isReplyNo } from './answered-no.js';
import { isEitherAsked } from './either-asked.js';
import { mights, ableTo, threats } from '../dictionary/short-words.js';
import { bare, maybe, seens } from '../assertion-words.js';
import { isUnbegun } from './nothing-yet.js';
import { isPastBearing } from './done-anew.js';
import { type Mention } from '../mention.js';
import { KeyWords } from '../text/key-words.js';
import { endsClauseAt, beginsAt, goesOnAt, hasWord, isHyphen, textAt, tokenAt } from '../text/reading.js';
import { betweenModal } from '../reach/reach-words.js';
import { isOfPlace } from '../reach/really-there.js';
import { endOfPlace } from '../sites/sides.js';
import { combined } from '../dictionary/forms.js';
import { Terms, each } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

const joints = new Set(['or', 'and']);
const reachOfModal = 6;

const askings = new KeyWords([':', '-', '?']);
const noes = new Set(['no', 'nil', 'none', 'nad', 'negative', 'denied']);

/** "A fall could fracture an arm": any fall, and none that happened. */
function isOfAll(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokenAt(tokens, last + 1);
  if (next === undefined || next.begins || !ableTo.has(next.text) || textAt(tokens, last + 2) === 'have') return false;
  return anyOne.has(textAt(tokens, first - 1));
}

/** "How dangerous an overdose is", "how serious a burn can be": any, and none that happened. */
const isOfHow = (tokens: readonly Token[], first: number, last: number): boolean =>
  anyOf.has(textAt(tokens, first - 1)) &&
  textAt(tokens, first - 3) === 'how' &&
  goesOnAt(tokens, last + 1) &&
  (ableTo.has(textAt(tokens, last + 1)) || (textAt(tokens, last + 1) === 'is' && isEndOfHow(tokens, last + 2)));
const isEndOfHow = (tokens: readonly Token[], place: number): boolean =>
  !goesOnAt(tokens, place) || endsOfHow.has(textAt(tokens, place));
const endsOfHow = new Set([',', 'and', 'to', 'for', '-']);
const anyOf = new Set(['a', 'an']);

/** "A broken wrist would end her season". */
function isOfAny(tokens: readonly Token[], first: number, last: number): boolean {
  if (!anyOne.has(textAt(tokens, first - 1))) return false;
  if (!beginsAt(tokens, first - 1) && !beforeAny.has(textAt(tokens, first - 2))) return false;
  for (let place = last + 1; place <= last + reachOfPart && goesOnAt(tokens, place); place += 1)
    if (textAt(tokens, place) === 'would') return !notOfAny.has(textAt(tokens, place + 1));
  return false;
}
const reachOfPart = 3;
const beforeAny = new Set([',', 'that', 'and', 'but', 'as', 'because']);
const notOfAny = new Set(['have', 'be', 'not', 'fit', 'suggest']);

/** "Gloves protect hands from burns". */
function isProtectedFrom(tokens: readonly Token[], first: number): boolean {
  if (textAt(tokens, first - 1) !== 'from' && textAt(tokens, first - 1) !== 'against') return false;
  for (let place = first - 2; place >= first - reachOfProtecting && goesOnAt(tokens, place + 1); place -= 1)
    if (protecting.has(textAt(tokens, place))) return true;
  return false;
}
const reachOfProtecting = 6;
const protecting = new Set(['protect', 'protects', 'shield', 'shields', 'protecting', 'safeguard', 'saves']);
const anyOne = new Set(['a', 'any', 'another', 'one']);

const coming = new Set(['come', 'bring', 'present', 'attend', 'leave', 'seek', 'wait', 'delay', 'put', 'call', 'ring']);

/** "It may dislocate again", "they would come too late" has not happened; "may have dislocated" may have. */
export function isBareAfterModal(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  // "another missed appointment would mean a referral"
  if (kind === 'missed-care') return anyOne.has(textAt(tokens, first - 1)) && ableTo.has(textAt(tokens, last + 1));
  if (kind === 'delay') return coming.has(textAt(tokens, first)) && maybe.has(textAt(tokens, first - 1));
  if ((kind !== 'injury' && kind !== 'mechanism') || beginsAt(tokens, first)) return false;
  // "could be kicked"
  const be = placeOfBe(tokens, first);
  if (kind === 'mechanism' && textAt(tokens, be) === 'be' && maybe.has(textAt(tokens, be - 1)))
    return be === first || !isDoingNow(tokens, first);
  const isWould = textAt(tokens, first - 1) === 'have' && textAt(tokens, first - 2) === 'would';
  if (kind === 'mechanism' && isWould) return true;
  if (kind === 'injury' && (isOfAny(tokens, first, last) || isProtectedFrom(tokens, first))) return true;
  if (isOfHow(tokens, first, last)) return true;
  if (kind === 'mechanism' && (isOfAll(tokens, first, last) || isThrownAfterModal(tokens, first))) return true;
  if (!bare.has(textAt(tokens, first))) return false;
  const isAgain = textAt(tokens, first - 1) === '-' && textAt(tokens, first - 2) === 're';
  const behindIt = isAgain ? first - 3 : first - 1;
  const before = textAt(tokens, betweenModal.has(textAt(tokens, behindIt)) ? behindIt - 1 : behindIt);
  if (joints.has(before) && isAfterModal(tokens, first - 1) && !isPastBearing(tokens, first - 1)) return true;
  return maybe.has(before) || (before === 'to' && textAt(tokens, first - 2) === 'going');
}

/** "Could be hit", "could be run over", "could be in a crash". */
const placeOfBe = (tokens: readonly Token[], first: number): number =>
  textAt(tokens, first) === 'be' ? first : first - (textAt(tokens, first - 2) === 'in' ? 3 : 1);

/** "May be hitting them" is a doubt of what is. */
const isDoingNow = (tokens: readonly Token[], first: number): boolean =>
  textAt(tokens, first).endsWith('ing') && mights.has(textAt(tokens, first - 2));

const throwing = new Set(['throw', 'push', 'chuck', 'drop', 'dangle', 'hang', 'hurl', 'jump', 'launch', 'climb']);
const willing = new Set(['going', ...threats, 'wants', 'wanted']);
const reachOfThrow = 4;

/** "He could throw him out of the window", "threatened to push her off the balcony": nobody fell. */
function isThrownAfterModal(tokens: readonly Token[], first: number): boolean {
  for (let place = first; place >= first - reachOfThrow; place -= 1) {
    if (throwing.has(textAt(tokens, place))) {
      const before = textAt(tokens, place - 1);
      return maybe.has(before) || (before === 'to' && willing.has(textAt(tokens, place - 2)));
    }
    if (!goesOnAt(tokens, place) || textAt(tokens, place) === ',') return false;
  }
  return false;
}

/** "Could detach the retina or fracture the cheekbone". */
function isAfterModal(tokens: readonly Token[], from: number): boolean {
  for (let place = from - 1; place >= from - reachOfModal; place -= 1) {
    if (!goesOnAt(tokens, place + 1) || textAt(tokens, place) === ',') return false;
    if (maybe.has(textAt(tokens, place))) return true;
  }
  return false;
}

/** "Injury? No.", "bruising: no", "fracture seen? No": a question or a heading that is answered. */
export function isDeniedBehind(tokens: readonly Token[], mention: Mention): boolean {
  const { value, last } = mention;
  if (value === 'assault' && (isDoneToNobody(tokens, mention) || isNeverDone(tokens, mention))) return true;
  if (isNought(tokens, last + 1) || isAnsweredNo(tokens, mention)) return true;
  if (mention.kind === 'mobility' && isUnbegun(tokens, last + 1)) return true;
  if (!askings.areIn(tokens)) return false;
  const at = endOfAsked(tokens, last);
  const asked = tokenAt(tokens, at);
  if (asked === undefined || asked.begins || !askings.has(asked.text)) return false;
  if (asked.text === '?' && (answers.at(tokens, at + 1) !== null || isReplyNo(tokens, at + 1))) return true;
  const answer = tokenAt(tokens, at + 1);
  if (answer === undefined || !noes.has(answer.text) || (answer.begins && asked.text !== '?')) return false;
  return endsClauseAt(tokens, at + 2);
}

/** "Shouts but does not smack". */
const isNeverDone = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  last > first && bareBlows.has(textAt(tokens, last)) && hasWord(tokens, first, last - 1, nevers);
const bareBlows = new Set(['smack', 'slap']);
const nevers = new Set(['not', "doesn't", "don't", 'never']);

/** "Hits nobody", "kicks no one". */
function isDoneToNobody(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!textAt(tokens, first).endsWith('s')) return false;
  for (let place = first + 1; place <= last + 1 && goesOnAt(tokens, place); place += 1) {
    if (nobodies.has(textAt(tokens, place))) return endsClauseAt(tokens, place + 1);
    if (textAt(tokens, place) === 'no' && textAt(tokens, place + 1) === 'one') return isEndOfDone(tokens, place + 2);
  }
  return false;
}
const isEndOfDone = (tokens: readonly Token[], place: number): boolean =>
  endsClauseAt(tokens, place) || textAt(tokens, place) === 'and';
const nobodies = new Set(['nobody', 'noone', 'none']);

/** "Bruises 0, burns x 0, bites n". */
function isNought(tokens: readonly Token[], from: number): boolean {
  const place = textAt(tokens, from) === 'x' || textAt(tokens, from) === ':' ? from + 1 : from;
  if (!goesOnAt(tokens, place)) return false;
  // "fracture, no."
  if (textAt(tokens, place) === ',' && textAt(tokens, place + 1) === 'no') return !goesOnAt(tokens, place + 2);
  if (textAt(tokens, place) === 'free' && textAt(tokens, place - 1) === 'caries') return isEndOfDone(tokens, place + 1);
  if (noughts.has(textAt(tokens, place))) return endsClauseAt(tokens, place + 1);
  if (textAt(tokens, place) !== '-') return false;
  // "bruise-free"
  if (textAt(tokens, place + 1) === 'free') return isHyphen(tokens, place);
  return endsClauseAt(tokens, place + 1) && hasWord(tokens, from - reachOfSigns, from, plus);
}
const noughts = new Set(['0', 'n', 'zero', 'no', 'not', 'nil']);
/** "Swelling +, bruising -". */
const plus = new Set(['+']);
const reachOfSigns = 5;

const askedWhen = new Set(['yet', 'now', 'today', 'again', 'recently', 'before', 'ever']);

/** Where a sign may stand behind "fracture seen", "bruise to the arm". */
function endOfAsked(tokens: readonly Token[], last: number): number {
  let place = last + 1;
  while (
    goesOnAt(tokens, place) &&
    (seens.has(textAt(tokens, place)) || askedWhen.has(textAt(tokens, place)) || isOfPlace(tokens, place))
  )
    place += 1;
  return place;
}

/** "Fracture? Ruled out on CT." */
const answers = new Terms<true>(
  each(true, [
    ...['excluded', 'ruled out', 'not seen', 'none seen', 'not found', 'none found', 'not so', 'not any more'],
    ...['not confirmed', 'discounted', 'not present', 'not on xray', 'not on x - ray', 'not on imaging', 'no sign'],
    ...['no evidence', 'none visible', 'not visible', 'not evident', 'nothing seen', 'nothing found', 'no longer'],
    ...combined(
      ['no', 'none', 'not', 'nil', 'never'],
      ['seen', 'yet', 'quite', 'today', 'recently', 'now', 'reported', 'lately', 'this time', 'on', 'at all', 'really'],
    ),
    ...['never confirmed', 'never found', 'never diagnosed', 'disproved', 'refuted', 'none noted'],
  ]),
);

/** Whether nothing but "or" stands between two mentions: "fracture or sprain". */
export function isEitherOr(tokens: readonly Token[], one: Mention, other: Mention): boolean {
  const [before, behind] = one.first < other.first ? [one, other] : [other, one];
  const place = endOfPlace(tokens, before.last, behind.first) + 1;
  if (textAt(tokens, place) !== 'or' || !goesOnAt(tokens, place)) return false;
  if (textAt(tokens, before.first - 1) === 'any') return false;
  return behind.first === place + 1 || (behind.first === place + 2 && articles.has(textAt(tokens, place + 1)));
}

const articles = new Set(['a', 'an']);

const scanning = new Set(['ct', 'mri', 'cth', 'scan']);
const seeking = new Set(['pending', 'awaiting', 'awaited', 'booked', 'requested', '?', 'rule', 'exclude']);

/** "CT pending to rule out a bleed", "MRI to exclude bleed": nobody knows yet. */
function isSought(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'intracranial-injury' || !scanning.has(textAt(tokens, first))) return false;
  let isAsked = false;
  for (let place = first + 1; place < last; place += 1) {
    const text = textAt(tokens, place);
    if (noes.has(text) || found.has(text)) return false;
    if (seeking.has(text) || (text === 'for' && isRightBefore(tokens, place, last))) isAsked = true;
  }
  return isAsked;
}
/** "CT for bleed", "CT for a bleed", and not "CT for seizures: bleed". */
const isRightBefore = (tokens: readonly Token[], place: number, last: number): boolean =>
  place === last - 1 || (place === last - 2 && articles.has(textAt(tokens, last - 1)));
const found = new Set(['ruled', 'excluded', 'shows', 'showed', 'confirmed', 'not', 'seen', 'found', 'bilateral', ':']);

/** "Bite, ?human ?dog": a sign in the midst of what is told. */
export function isQueried(tokens: readonly Token[], mention: Mention): boolean {
  const { kind, first, last, isPair = false } = mention;
  if (isSought(tokens, mention)) return true;
  if (kind === 'neglect') return isEitherAsked(tokens, last);
  if (kind !== 'mechanism') return false;
  if (textAt(tokens, first) === '?' && last > first) return true;
  if (!isPair || last - first < 2) return false;
  return textAt(tokens, last - 1) === '?' && goesOnAt(tokens, last);
}
