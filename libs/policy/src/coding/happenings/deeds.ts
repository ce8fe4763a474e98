import { anyPersons, blows } from '../dictionary/short-words.js';
import {
  articles,
  courts,
  errands,
  gerunds,
  objects,
  own,
  owning,
  passives,
  selves,
  vague,
} from '../dictionary/blows/deeds.js';
import { blowsToParts, doingThings } from '../dictionary/blows/blows.js';
import { clauseBegins } from '../dictionary/pair.js';
import { doerWithin, isFromThing, isByNamedWith, isPartWithBy, isYear } from '../blows/blows-by.js';
import { closeObject } from '../dictionary/sense.js';
import { siteWords } from '../dictionary/sites.js';
import { isFallOfThing, isOfThing, landsOnNothing, isThingDoing, namesThing } from '../blows/falling-things.js';
import { isAtNobody } from './throws.js';
import {
  isFallingThing,
  isHingeOfThing,
  hitsOwnHead,
  isIdiom,
  isKickedOver,
  isOverThing,
  isOfMeasure,
  isThrownBy,
} from '../blows/no-deeds.js';
import { isRunOverNobody, isWithToy } from './no-traffic.js';
import { isForm } from '../blows/blow-forms.js';
import { isOfOtherSex } from '../blows/blows-to-parts.js';
import { isSiteAt } from '../sites/sides.js';
import { isBeatenWith } from '../blows/beaten-with.js';
import { isByWhom, isHandshake } from '../blows/beside-things.js';
import { isBlownByFate, isFate } from '../blows/fate.js';
import { isOwnFall } from './own-falls.js';
import { ballGames } from '../school-and-games/games.js';
import { type Mention } from '../mention.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { everyone as people, grownDoers } from '../people/named-people.js';
import { meetsThing } from '../blows/struck-things.js';
import { isStrikingOther, strikerBefore } from '../blows/strikers.js';
import { isShakenByPart } from '../blows/hand-shaken.js';
import { isDelivered } from './handed-over.js';
import { isNoFall } from './no-falls.js';
import { isOuting } from './outings.js';
import { each, Terms } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

const begins = new Set(clauseBegins);
const sites = new Terms(each(true, Object.values(siteWords).flat()));

const possessives = new Set(['her', 'his']);

/** "Dad slammed his head into the wall". */
const slamming = new Set(['slammed', 'smashed', 'rammed', 'slams']);
const reachOfObject = 3;
const reachOfAgent = 5;

/** What is really told by words that tell of a blow: the same, another mechanism, or nothing. */
export function deedOf(tokens: readonly Token[], mention: Mention, hasHarm: boolean): Mention | null {
  const blow = blowWithin(tokens, mention);
  if (blow !== null) return blow;
  if (mention.value === 'assault' && mention.isPair !== true && isThingDoing(tokens, mention.first))
    return { ...mention, value: 'hit-by-object' };
  if (mention.value === 'assault' && isToSelf(tokens, mention)) return null;
  if (mention.value === 'assault' && isThrownBy(tokens, mention)) return { ...mention, value: 'hit-by-object' };
  if (mention.value === 'assault' && isFromThing(tokens, mention)) return { ...mention, value: 'hit-by-object' };
  if (mention.value === 'assault') return isBlow(tokens, mention) && !isIdiom(tokens, mention) ? mention : null;
  if (mention.value === 'fall' && isOfThing(tokens, mention)) return { ...mention, value: 'hit-by-object' };
  if (mention.value === 'fall' || mention.value === 'fall-from-height')
    return isFall(tokens, mention, hasHarm) && !isFallOfThing(tokens, mention) && !isNoFall(tokens, mention, hasHarm)
      ? mention
      : null;
  if (mention.value === 'traffic' && isRunOverNobody(tokens, mention, hasHarm)) return null;
  if (mention.value === 'traffic' && isWithToy(tokens, mention)) return { ...mention, value: 'hit-by-object' };
  if (mention.value === 'caught-in-door') return isHingeOfThing(tokens, mention) ? null : mention;
  if (mention.value === 'hit-by-object' && isOwnFall(tokens, mention)) return { ...mention, value: 'fall' };
  if (mention.value === 'hit-by-object' && isTurned(tokens, mention)) return fallWithin(tokens, mention);
  if (mention.value === 'hit-by-object' && (isAtNobody(tokens, mention) || landsOnNothing(tokens, mention)))
    return null;
  if (
    mention.value === 'hit-by-object' &&
    (isBeatenWith(tokens, mention) || isPartWithBy(tokens, mention) || isByNamedWith(tokens, mention))
  )
    return { ...mention, value: 'assault' };
  if (mention.value !== 'hit-by-object' || mention.isPair === true) return mention;
  const isBy = textAt(tokens, mention.last) === 'by';
  if (isBy && beatings.has(textAt(tokens, mention.first)) && isByPerson(tokens, mention.last))
    return { ...mention, value: 'assault' };
  return isBy && blows.has(textAt(tokens, mention.first)) ? struckBy(tokens, mention, hasHarm) : mention;
}

/** "At the door when dad hit him", "lost the ball so mum smacked him": somebody did it, and no thing. */
function blowWithin(tokens: readonly Token[], mention: Mention): Mention | null {
  const { value, first, last, isPair = false } = mention;
  if (!isPair || (value !== 'hit-by-object' && value !== 'traffic')) return null;
  const doer = value === 'traffic' ? doerWithin(tokens, mention) : null;
  if (doer !== null) return { ...mention, value: 'assault', last: doer, isPair: false };
  for (let verb = Math.max(first + 2, last - 2); verb <= last; verb += 1) {
    const before = perfects.has(textAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
    if (isForm[tokenAt(tokens, verb)?.word ?? 0] !== true || !grownDoers.has(textAt(tokens, before))) continue;
    const whom = textAt(tokens, verb + 1);
    const isWhom = whom === 'him' || whom === 'me' || (whom === 'her' && !isSiteAt(tokens, verb + 2));
    if (isWhom) return { ...mention, value: 'assault', first: before, last: verb + 1, isPair: false };
  }
  return null;
}
const perfects = new Set(['had', 'has']);

const beatings = new Set(['smacked', 'whacked', 'thumped', 'bashed', 'slapped', 'punched', 'walloped', 'clouted']);

/** "Dad had the ball, she slipped and cut her knee": who acts behind the thing fell. */
function fallWithin(tokens: readonly Token[], mention: Mention): Mention | null {
  for (let place = mention.first + 2; place < mention.last; place += 1)
    if (falling.has(textAt(tokens, place)) && anyPersons.has(textAt(tokens, place - 1)))
      return { ...mention, value: 'fall', first: place, last: place, isPair: false };
  return null;
}
const falling = new Set(['fell', 'slipped', 'tripped', 'toppled', 'tumbled', 'stumbled']);

/** "Hit himself on the head with a toy": no assault. */
function isToSelf(tokens: readonly Token[], { first, last }: Mention): boolean {
  for (let place = first; place <= last + 1; place += 1) {
    if (!selves.has(textAt(tokens, place)) || textAt(tokens, place) === 'own' || beginsAt(tokens, place)) continue;
    if (place > first && isForm[tokenAt(tokens, place - 1)?.word ?? 0] === true) return true;
  }
  return false;
}

/** "By the slide and she landed on her face": behind the thing somebody else acts. */
function isTurned(tokens: readonly Token[], { first, last, isPair = false }: Mention): boolean {
  if (!isPair) return false;
  // "basketball, landed on a lad's foot", "football at lunch, slid on his knees": the game, and no ball
  if (ballGames.has(textAt(tokens, first)) && hasWord(tokens, first + 1, last, endsOfHeading)) return true;
  // "threw a pencil case, it missed him and hit the window"
  if (hasWord(tokens, first + 1, last - 1, missing)) return true;
  for (let place = first + 2; place < last; place += 1)
    if (anyPersons.has(textAt(tokens, place)) && joints.has(textAt(tokens, place - 1))) return true;
  return false;
}
const endsOfHeading = new Set([',', ':', '-', 'match', 'lesson', 'training', 'practice', 'tournament']);
const missing = new Set(['missed', 'missing', 'misses']);
const joints = new Set(['while', 'and', ',', '&', 'so', 'but', 'then', '-']);

/** "Saw him trip". */
const isSeenTripping = (tokens: readonly Token[], first: number): boolean =>
  objects.has(textAt(tokens, first - 1)) && sights.has(textAt(tokens, first - 2)) && goesOnAt(tokens, first);
/** "Told to mind they don't trip". */
const isVerb = (tokens: readonly Token[], first: number): boolean =>
  goesOnAt(tokens, first) && beforeVerb.has(textAt(tokens, first - 1));
const beforeVerb = new Set(["don't", "doesn't", 'not', 'could', 'might', 'would', 'they', 'he', 'she']);
const sights = new Set(['saw', 'watched', 'seen', 'heard', 'see', 'made', 'witnessed']);

const outings = new Set(['trip', 'trips', 'slip', 'slips']);
const drops = new Set(['dropped', 'drops']);
const shoved = new Set(['knocked', 'pushed', 'tipped']);

/** An outing, a child that is dropped at school, a drink that is knocked over are no falls. */
function isFall(tokens: readonly Token[], { first, last, isPair = false }: Mention, hasHarm: boolean): boolean {
  const begin = textAt(tokens, first);
  const next = tokenAt(tokens, last + 1);
  const follows = next === undefined || next.begins ? '' : next.text;
  if (first === last && outings.has(begin) && (isSeenTripping(tokens, first) || isVerb(tokens, first))) return true;
  if (first === last && begin === 'trip' && isOuting(tokens, first)) return false;
  if (first === last && outings.has(begin)) return hasHarm && (!errands.has(follows) || isOverThing(tokens, last));
  if (begin === 'dropping') return isOwnedUp(tokens, first) || objects.has(follows) || follows === 'her';
  if (hasWord(tokens, first, last, drops) && hasWord(tokens, first - 5, first - 1, courts)) return false;
  if (isOfMeasure(tokens, first, last) || isFallingThing(tokens, first)) return false;
  if (begin === '?')
    return follows === '' || follows === ',' || follows === '?' || follows === 'by' || follows === 'or';
  if (drops.has(begin) && textAt(tokens, last) === 'her' && namesThing(tokens, last + 1) && next?.begins === false)
    return false;
  if (drops.has(begin)) return last - first >= 2 || !isDelivered(tokens, first, last);
  if (!isPair && shoved.has(begin) && textAt(tokens, last) === 'over' && !isPassive(tokens, first))
    return !meetsThing(tokens, last);
  return true;
}

/** Whether a person strikes a person: not a wall that is kicked, nor a part that is knocked, nor news that hit hard. */
function isBlow(tokens: readonly Token[], { first, last }: Mention): boolean {
  const text = textAt(tokens, last);
  if (hasWord(tokens, first + 1, last - 1, slamming) || isPunishedFor(tokens, first, last)) return true;
  if (isBlownByFate(tokens, first) || hitsOwnHead(tokens, first)) return false;
  if (hitsThingWith(tokens, first, last) || isKickedOver(tokens, first, last)) return false;
  const next = tokenAt(tokens, last + 1);
  const follows = next === undefined || next.begins ? '' : next.text;
  if (selves.has(follows)) return false;
  if (first === last && gerunds.has(text)) return isOwnedUp(tokens, first);
  if (text === 'with' || isShakenByPart(tokens, first, last)) return true;
  if (text === 'by' || text === 'from' || text === 'off') return isByPerson(tokens, last);
  if (follows === 'by' && (isByPerson(tokens, last + 1) || isByWhom(tokens, first, last))) return true;
  if (follows === 'by')
    return (objects.has(text) || text === 'her') && hasAgent(tokens, first) && !isHandshake(tokens, last);
  if ((text === 'her' || text === 'his') && people.has(follows)) return true;
  if (text === 'her' && follows !== '' && !closeObject.has(follows) && !/^\d/.test(follows))
    return sites.at(tokens, last + 1) !== null && hasAgent(tokens, first);
  if (objects.has(text) || text === 'her') return !isFate(tokens, first) || hasAgent(tokens, first);
  if (possessives.has(follows) && sites.at(tokens, last + 2) !== null && first === last)
    return hasAgent(tokens, first) || isPassive(tokens, first) || isOfOtherSex(tokens, first);
  if (
    first === last &&
    vague.has(text) &&
    own.has(follows) &&
    !(follows === 'her' && (!goesOnAt(tokens, last + 2) || closeObject.has(textAt(tokens, last + 2)))) &&
    !hasWord(tokens, last + 2, behind(tokens, last, reachOfObject), people)
  )
    return false;
  // "smacked head on the floor"
  if (first === last && sites.at(tokens, last + 1) !== null) return hasAgent(tokens, first) || isPassive(tokens, first);
  return !meetsThing(tokens, last);
}

/** "Belted for wetting the bed": the bed was not struck. */
const isPunishedFor = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first + 1 && hasWord(tokens, last - 2, last - 1, fors) && textAt(tokens, last).endsWith('ing');
const fors = new Set(['for']);

/** "Both deny hitting or shaking him": deeds that nobody owns to, or somebody does. */
function isOwnedUp(tokens: readonly Token[], first: number): boolean {
  return hasWord(tokens, Math.max(sentenceOf(tokens, first).first, first - 3), first - 1, owning);
}

const isPassive = (tokens: readonly Token[], first: number): boolean => passives.has(textAt(tokens, first - 1));

/** Whether somebody stands right before the deed: "dad hit her arm", and not "she hit her arm". */
function hasAgent(tokens: readonly Token[], first: number): boolean {
  if (people.has(textAt(tokens, first))) return true;
  if (beginsAt(tokens, first)) return false;
  const near = sentenceOf(tokens, first).first <= first - 2 ? first - 2 : first - 1;
  if (hasWord(tokens, near, first - 1, people)) return true;
  const striker = strikerBefore(tokens, first);
  // "mum was seen hitting her head": maybe her own
  return striker !== null && !isOwnPart(tokens, striker, first);
}

/** Whether who strikes and whose part is struck are of one sex. */
const isOwnPart = (tokens: readonly Token[], striker: number, verb: number): boolean =>
  possessives.has(textAt(tokens, verb + 1)) &&
  !blowsToParts.has(textAt(tokens, verb)) &&
  isSiteAt(tokens, verb + 2) &&
  !isStrikingOther(tokens, striker, textAt(tokens, verb + 1));

/** "Hit a coffee table with a toy": it was the table that was hit. */
function hitsThingWith(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first + 2; place <= last; place += 1)
    if (textAt(tokens, place) === 'with')
      return (
        meetsThing(tokens, first) &&
        !hasWord(tokens, first + 1, place - 1, people) &&
        // "hit the table with baby's head", and not "hit the door with her elbow"
        ![1, 2, 3].some(
          (ahead) => sites.at(tokens, place + ahead) !== null && !limbs.has(textAt(tokens, place + ahead)),
        )
      );
  return false;
}

const limbs = new Set([
  ...['elbow', 'fist', 'fists', 'hand', 'hands', 'foot', 'feet', 'knee', 'shoulder', 'hip', 'arm', 'leg'],
]);

/** By somebody, or by one whose name no dictionary knows. */
function isByPerson(tokens: readonly Token[], last: number): boolean {
  let end = last;
  // "hit by a sledge as dad turned away"
  while (end < last + reachOfAgent && goesOnAt(tokens, end + 1) && !begins.has(textAt(tokens, end + 1))) end += 1;
  if (hasWord(tokens, last + 1, end, people)) return true;
  const next = tokenAt(tokens, last + 1);
  if (isYear(tokens, articles.has(next?.text ?? '') ? last + 2 : last + 1)) return true;
  return (
    next !== undefined &&
    !next.begins &&
    !doingThings.has(next.text) &&
    !articles.has(next.text) &&
    !own.has(next.text) &&
    next.word === unknownWord
  );
}

/** Hit by something that is named, by somebody, or by what hurt; and not "struck by how quiet he was". */
function struckBy(tokens: readonly Token[], mention: Mention, hasHarm: boolean): Mention | null {
  const { last } = mention;
  const end = behind(tokens, last, reachOfAgent);
  for (let place = last + 1; place <= end; place += 1) {
    // "by his brother with a toy": he hit, and the toy only helped
    if (textAt(tokens, place) === 'with') break;
    if (namesThing(tokens, place)) return mention;
  }
  const next = textAt(tokens, last + 1);
  const isBare = last === mention.first + 1;
  if (isBare && next !== 'a' && next !== 'an' && (articles.has(next) || own.has(next)) && !isByPerson(tokens, last))
    return null;
  if (isByPerson(tokens, last)) return { ...mention, value: 'assault' };
  return hasHarm ? mention : null;
}
