import { listed } from '../dictionary/forms.js';
import { noEvents } from '../values.js';
import { notWords } from '../dictionary/short-words.js';
import {
  alongWith,
  atHome,
  bars,
  calls,
  lessons,
  matters,
  notices,
  oftens,
  unsaid,
  unsaidOf,
  waiters,
} from '../dictionary/care/habits.js';
import { isCrawledAlong } from './crawled-along.js';
import { isOtherCard } from './other-cards.js';
import { isOfAnimal } from './animals-about.js';
import {
  afterActs,
  beforeActs,
  careThere,
  clothes,
  mobileLumps,
  neuroWords,
  noCare,
  otherSitting,
  protectionWords,
  visitWords,
} from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { isRolledOnThing } from './other-senses.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const before = new Set(beforeActs);
const after = new Set(afterActs);
const worn = new Set(clothes);
const sat = new Set(otherSitting);
const lumps = new Set(mobileLumps);
const elsewhere = new Set(noCare);
const careAtAll = new Set(careThere);
const visits = new Set(visitWords);
const neuro = new Set(neuroWords);
const protection = new Set(protectionWords);
const walks = new Set(['walking', 'walks', 'toddling', 'toddles']);
const rolls = new Set(['over']);
const pulls = new Set(['up']);
const sitting = new Set(['sit', 'sitting', 'up']);
const outs = new Set(['out']);
const nobodies = new Set(['nobody', 'noone', 'none', 'one', 'anyone', 'anybody']);
/** "Nobody in the playground saw": it was there. */
const sights = new Set(['saw', 'witnessed', 'noticed', 'knows', 'knew', 'heard']);
const returns = new Set(['at', 'in', 'to', 'from', 'after', 'with', 'today', 'now', 'on']);
const reachOfPlace = 6;
const reachOfLump = 4;
const reachOfMatter = 4;
const likings = new Set(['plays', 'likes', 'loves', 'enjoys', 'does', 'play']);
const reachOfHabit = 5;
const reachOfNotice = 5;
const reachOfBar = 3;
const dets = new Set(['the', 'a', 'an', 'his', 'her']);

const saws = new Set(
  listed(`
  coping, hand, tenon, hack, jig, band, chain, fret, circular, bow, scroll, a
`),
);

/** "Off school", and not "fell off the bars at school"; "back at school", and not "the back of her hand". */
function isNotice(tokens: readonly Token[], place: number, first: number): boolean {
  const text = textAt(tokens, place);
  // "on the way back to his seat in assembly", "first aid note: grazed knees at play", "hurt his back at school"
  if (text === 'back' && (textAt(tokens, place - 1) === 'way' || isBody(tokens, place))) return false;
  // "coping saw in a technology lesson"
  if (text === 'saw' && saws.has(textAt(tokens, place - 1))) return false;
  if (textAt(tokens, place + 1) === ':' || (text === 'doing' && place === first - 1)) return false;
  if (text === 'back' && place < first - 1 && !returns.has(textAt(tokens, place + 1))) return false;
  return text !== 'off' || place === first - 1;
}

/** Whether a word of mobility tells of an act, or of something else than a child's: "walking home", "pulled up her socks". */
export function isAct(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  const next = tokenAt(tokens, last + 1);
  const follows = next === undefined || next.begins ? '' : next.text;
  const precedes = beginsAt(tokens, first) ? '' : textAt(tokens, first - 1);
  const text = textAt(tokens, last);
  if (isOfAnimal(tokens, first)) return true;
  switch (value) {
    case 'walking':
      if (text === 'mobile') return hasWord(tokens, first - reachOfLump, last + reachOfLump, lumps);
      // "cannot walk far": and so walks
      if (goesOnAt(tokens, last + 1) && degrees.has(follows) && hasWord(tokens, first - 1, last, nots)) return true;
      if (first !== last || !walks.has(text)) return false;
      return before.has(precedes) || (after.has(follows) && textAt(tokens, last + 2) !== 'tiptoes');
    case 'crawling':
      return isCrawledAlong(tokens, { first, last }, precedes, follows);
    case 'rolling':
      return (
        (precedes === 'by' && !hasWord(tokens, first - 4, first - 2, movings)) ||
        precedes === 'from' ||
        isRolledOnThing(tokens, first) ||
        (textAt(tokens, first) === 'rolled' && rolledUpon.has(follows)) ||
        (rolls.has(text) && textAt(tokens, first) === 'rolled' && alongWith.has(follows))
      );
    case 'cruising':
      return pulls.has(text) && worn.has(follows);
    default:
      return text === 'mobile'
        ? hasWord(tokens, first - reachOfLump, first - 1, lumps)
        : sitting.has(text) && sat.has(follows);
  }
}

const movings = new Set(['gets', 'moves', 'about', 'around', 'mobile', 'moving', 'getting', 'round']);
const degrees = new Set(['far', 'fast', 'quickly', 'straight', 'quietly', 'steadily', 'properly', 'long']);
const nots = new Set(notWords);

const rolledUpon = new Set(['him', 'her', 'them', 'me', 'his', 'onto']);
/** Whether somebody missed or left what is no care: a lesson, a party. */
export function isElsewhere(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value === 'left-before-seen' && textAt(tokens, last) === 'wait' && waiters.has(textAt(tokens, first - 1)))
    return true;
  const end = behind(tokens, last, reachOfPlace);
  const isWait = value === 'left-before-seen' && textAt(tokens, last) === 'wait' && textAt(tokens, last + 1) === 'for';
  if (isWait && hasWord(tokens, last + 2, Math.min(end, last + 4), waited)) return true;
  if (value === 'was-not-brought' && !attending.has(textAt(tokens, last))) return false;
  if (value === 'left-before-seen' && !unsaidOf.has(textAt(tokens, last))) return false;
  const where = value === 'was-not-brought' ? lessons : elsewhere;
  if (textAt(tokens, last) === 'out' && textAt(tokens, last + 1) === 'of')
    return !hasWord(tokens, last + 2, end, careAtAll);
  return hasWord(tokens, last + 1, end, where) && !hasWord(tokens, last + 1, end, careAtAll);
}

const attending = new Set(['attend', 'attended', 'attending', 'up']);

/** "Did not wait for the bus". */
const waited = new Set(
  listed(`
  bus, train, taxi, lift, coach, minibus, tram, bell, green, lights, brother, sister, friend, bloods, blood, results,
  result, letter, prescription, script, tto, ttos, meds, medication, discharge, leaflet, paperwork, tta, ttas, swab,
  friends, turn, mum, dad, gran, nan, teacher, crossing, queue, kettle, bath, whistle
`),
);

/** "Nobody in the family", "father was not at home then": nobody visited. */
export function isNoVisit(tokens: readonly Token[], { first, last }: Mention, hasHappened: () => boolean): boolean {
  const next = tokenAt(tokens, last + 1);
  const text = textAt(tokens, last);
  // "not to let him do contact sport"
  if (text === 'let' && pronounsOf.has(next?.text ?? '') && textAt(tokens, last + 2) !== 'be') return true;
  if (text === 'answer' || text === 'reply' || text === 'response') {
    const sentence = sentenceOf(tokens, first);
    for (let place = sentence.first; place <= sentence.last; place += 1) if (isWaitingRoom(tokens, place)) return true;
  }
  if (hasWord(tokens, first, last, outs)) return hasHappened() || !tokens.some((token) => calls.has(token.text));
  if (isOtherCard(tokens, first)) return true;
  if (text === 'entry' && next?.begins === false && ['in', 'on', 'into', 'made'].includes(next.text)) return true;
  if (text === 'in' && next !== undefined && !next.begins && unsaid.has(next.text)) return true;
  // "nobody at home knows why"
  if (homes.has(text) && goesOnAt(tokens, last + 1) && isDoneThere(tokens, last + 1)) return true;
  return (text === 'home' || text === 'in') && textAt(tokens, first) === 'not' && !isVisited(tokens, first);
}

const pronounsOf = new Set(['him', 'her', 'them']);
const homes = new Set(['home', 'flat', 'house', 'address', 'property']);

/** What nobody at home does, "or nursery" too. */
const isDoneThere = (tokens: readonly Token[], place: number): boolean =>
  atHome.has(textAt(tokens, alternatives.has(textAt(tokens, place)) ? place + 2 : place));
const alternatives = new Set(['or', 'and', '/', 'nor']);

/** "Called x3 in waiting room, no answer": nobody was at home for that. */
const isWaitingRoom = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'wr' ||
  textAt(tokens, place) === 'triage' ||
  (textAt(tokens, place) === 'waiting' && rooms.has(textAt(tokens, place + 1)));
const rooms = new Set(['room', 'area', 'rm', 'lounge']);

function isVisited(tokens: readonly Token[], first: number): boolean {
  return (
    tokens.some(({ text }, place) => place < first && visits.has(text) && text !== 'home') ||
    hasWord(tokens, first + 3, tokens.length, visits)
  );
}

/** "Cancelled her gym membership". */
export function isOtherMatter(tokens: readonly Token[], { last }: Mention): boolean {
  // "called off by phone"
  const from = textAt(tokens, last + 1) === 'by' ? last + 3 : last + 1;
  return hasWord(tokens, from, behind(tokens, last, reachOfMatter), matters);
}

/** "Plays football three times a week". */
function isHabit(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'sport') return false;
  return (
    hasWord(tokens, first - 1, first, likings) && hasWord(tokens, last + 1, behind(tokens, last, reachOfHabit), oftens)
  );
}

/** "Hurt back doing gymnastics": a part of the body. */
const isBody = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place) && beforeBacks.has(textAt(tokens, place - 1));
const beforeBacks = new Set([
  ...['hurt', 'injured', 'bruised', 'sore', 'his', 'her', 'lower', 'upper', 'strained', 'twisted', 'grazed', 'cut'],
  ...['the', 'to', 'mid', 'landed', 'banged'],
]);

/** "Off games with a bruised knee", "able to return to football". */
function isBarred(tokens: readonly Token[], { first }: Mention): boolean {
  const from = Math.max(sentenceOf(tokens, first).first, first - reachOfBar);
  for (let place = from; place < first; place += 1) {
    const text = textAt(tokens, place);
    // "landed badly off the bench in PE"
    if (text === 'off' && dets.has(textAt(tokens, place + 1))) continue;
    if (text === 'back' && isBody(tokens, place)) continue;
    // "reduced by the coach after a tackle"
    if (bars.has(text) && (text !== 'coach' || textAt(tokens, place + 1) !== 'after')) return true;
  }
  return false;
}

/** "Red mark on arrival, gone by snack time": how long it was there. */
const untils = new Set(['by', 'until', 'till', 'til']);
const arriving = new Set(['arrived', 'arrives', 'arriving', 'appeared', 'back', 'in']);
const showing = new Set(['showed', 'shows', 'noticed', 'spotted', 'disclosed', 'revealed']);
const reachOfShowing = 3;

/** "At break he showed me a burn": where it was seen. */
function isShownThere(tokens: readonly Token[], { first, last }: Mention): boolean {
  return beginsAt(tokens, first) && hasWord(tokens, last + 1, behind(tokens, last, reachOfShowing), showing);
}

/** A bruise that was noticed at school did not come about there, nor at a game that is only liked. */
export function isSeenThere(tokens: readonly Token[], mention: Mention, told: readonly Mention[]): boolean {
  const { first } = mention;
  if (mention.value === 'sport' && isBarred(tokens, mention)) return true;
  // "at school with a bruise on his arm": it was there when he came
  const { last } = mention;
  const isCome =
    mention.value !== 'sport' &&
    textAt(tokens, first) === 'at' &&
    (beginsAt(tokens, first) || arriving.has(textAt(tokens, first - 1)));
  if (isShownThere(tokens, mention) || (mention.value !== 'sport' && untils.has(textAt(tokens, first - 1))))
    return true;
  if (isCome && textAt(tokens, last + 1) === 'with' && dets.has(textAt(tokens, last + 2))) return true;
  const isOfNobody = hasWord(tokens, first - 3, first - 1, nobodies);
  if (isHabit(tokens, mention) || (isOfNobody && !hasWord(tokens, mention.last + 1, mention.last + 2, sights)))
    return true;
  for (let place = first - 1; place >= Math.max(sentenceOf(tokens, first).first, first - reachOfNotice); place -= 1)
    if (notices.has(textAt(tokens, place)) && isNotice(tokens, place, first))
      return !told.some((one) => one.first > place && one.last < first && isHappening(tokens, one));
  return false;
}

/** "Teacher saw him trip in the playground", "reported that she bumped her head in PE": what was noticed came about there. */
const isHappening = (tokens: readonly Token[], { kind, value, first }: Mention): boolean =>
  kind === 'mechanism' ? !noEvents.has(value) : kind === 'injury' && subjects.has(textAt(tokens, first - 1));
const subjects = new Set(['he', 'she', 'they', 'who', 'and']);

/** Whether CP is child protection and not cerebral palsy. */
export function isProtection(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (first !== last || textAt(tokens, first) !== 'cp') return false;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  return hasWord(tokens, begin, end, protection) || !hasWord(tokens, 0, tokens.length, neuro);
}
