import { comings } from '../dictionary/short-words.js';
import * as words from '../dictionary/happenings/no-falls.js';
import { beginsClause } from '../dictionary/happenings/happenings.js';
import { carriers } from '../dictionary/happenings/falling-things.js';
import { isOffList, isShort } from './fallen-short.js';
import { isFallOnFood } from './fell-on-food.js';
import { type Mention } from '../mention.js';
import { people } from '../people/named-people.js';
import { beginsAt, behind, goesOnAt, hasWord, textAt } from '../text/reading.js';
import { goings, isTopplingOver } from './going-over.js';
import { isHandedOver } from './handed-over.js';
import { isSiteAt } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';

const matters = new Set(words.fallenMatters);
const things = new Set(words.fallenThings);
const to = new Set(words.fallenTo);
const on = new Set(words.fallenOn);
const read = new Set(words.stumbledOver);
const sprawling = new Set(words.sprawlingThings);
const teams = new Set(words.droppedFrom);
const drives = new Set(words.droppedBy);
const stepped = new Set(words.steppedThings);

const auxiliaries = new Set([
  ...[
    'is',
    'was',
    'are',
    'were',
    'be',
    'been',
    'being',
    'has',
    'have',
    'had',
    'kept',
    'keeps',
    'keep',
    'came',
    'comes',
  ],
  ...['come', 'coming', 'started', 'began', 'still', 'now', 'all', 'just', 'also', 'slowly', 'always', 'never', 'then'],
  ...['steadily', 'sharply', 'again', 'may', 'will', 'would', 'might', 'can', 'could', 'often', 'usually', 'nearly'],
]);
const nightfall = new Set(['night', 'darkness', 'dusk']);
const downs = new Set([
  ...['fall', 'falls', 'fell', 'falling', 'fallen', 'tumbling', 'tumbled', 'toppled', 'toppling', 'tumbles', 'topples'],
  ...['slipped', 'dropped'],
]);
const pronouns = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'who', 'him', 'her', 'them', 'me']);
const stumbling = new Set(['stumble', 'stumbles', 'stumbled', 'stumbling', 'tripped', 'tripping', 'trips', 'slipped']);
const overs = new Set(['over', 'on', 'with', 'at', 'up']);
const loose = new Set(['sprawling', 'tumbling', 'toppling', 'flying', 'falling', 'sprawled']);
const landed = new Set(['landed', 'lands', 'landing']);
const floors = new Set([
  ...['floor', 'ground', 'deck', 'tarmac', 'pavement', 'gravel', 'concrete', 'grass', 'wall', 'kerb'],
]);
const reachOfMatter = 4;
const reachOfFloor = 3;

/** "Jumped off a garden wall and landed awkwardly": a jump, and no fall. */
function isJump(tokens: readonly Token[], landing: number): boolean {
  for (let place = landing - 1; place >= landing - reachOfJump && goesOnAt(tokens, place + 1); place -= 1)
    if (jumps.has(textAt(tokens, place))) return true;
  return false;
}
const jumps = new Set([
  ...['jumped', 'jumping', 'jump', 'jumps', 'leapt', 'leaping', 'hopped', 'hopping', 'dived', 'vaulted'],
]);
const reachOfJump = 9;

/** "Half-term falls late", "stumbled over the long words", "dropped from the team": nobody fell. */
export function isNoFall(tokens: readonly Token[], mention: Mention, hasHarm: boolean): boolean {
  const { first, last, isPair = false } = mention;
  if (landed.has(textAt(tokens, first)) && isJump(tokens, first)) return true;
  if ((!hasHarm && (isHandedOver(tokens, mention) || isFallOnFood(tokens, mention))) || isOfAid(tokens, first))
    return true;
  if (isOfJoint(tokens, mention) || isShort(tokens, mention)) return true;
  if (isPair && textAt(tokens, first).startsWith('knock')) return hasWord(tokens, first + 1, last - 1, knocked);
  if (!hasHarm && isOffList(tokens, mention)) return true;
  if (isPair && !stumbling.has(textAt(tokens, first))) return isTumblingThing(tokens, mention);
  const end = behind(tokens, last, reachOfMatter);
  const text = textAt(tokens, first);
  if (textAt(tokens, last) === 'over' && goings.has(text)) return !hasHarm || !isTopplingOver(tokens, mention);
  if (isOfSubject(tokens, mention, hasHarm)) return true;
  // "under a fallen chest of drawers"
  if (text === 'fallen' && first === last && fallenThing.has(textAt(tokens, first - 1)) && goesOnAt(tokens, last + 1))
    return true;
  // "the fall of the Roman Empire"
  if (text === 'fall' && textAt(tokens, last + 1) === 'of' && hasWord(tokens, last + 2, end, realms)) return true;
  if (stumbling.has(text)) {
    // "robots tripped over each other"
    if (!hasHarm && text !== 'slipped' && goesOnAt(tokens, first) && isThingAlone(tokens, first - 1)) return true;
    const isOver = overs.has(textAt(tokens, last)) || overs.has(textAt(tokens, last + 1)) || isPair;
    return isOver && hasWord(tokens, first + 1, end, read) && !hasHarm;
  }
  if (loose.has(textAt(tokens, last)) && isSprawlingThing(tokens, last)) return true;
  if (textAt(tokens, last) === 'flying' && textAt(tokens, last + 1) === 'to')
    return !hasWord(tokens, last + 2, behind(tokens, last, reachOfFloor), floors);
  if (landed.has(text) && textAt(tokens, last + 1) === 'with') return isWithSomebody(tokens, last + 2);
  if (text === 'tumbled' && textAt(tokens, last + 1) === 'to') return hasWord(tokens, last + 2, end, ideas);
  if (hasWord(tokens, first, last, dropped)) return isDroppedOff(tokens, last, end);
  return textAt(tokens, last) === 'step' && hasWord(tokens, last + 1, end, stepped);
}
const knocked = new Set(words.knockedThings);
/** "Robots tripped", and not "a child with glasses tripped". */
const isThingAlone = (tokens: readonly Token[], place: number): boolean =>
  things.has(textAt(tokens, place)) && !(goesOnAt(tokens, place) && wearing.has(textAt(tokens, place - 1)));
const wearing = new Set(['with', 'in', 'wearing', 'new', 'his', 'her', 'of', 'on', 'carrying', 'holding', 'and']);

const fallenThing = new Set(['a', 'the', 'under', 'over', 'by', 'on', 'onto', 'into', 'off', 'of', 'with', 'against']);
const dropped = new Set(['dropped']);
const realms = new Set(['empire', 'rome', 'berlin', 'troy', 'saigon', 'paris', 'bastille', 'adam']);
const ideas = new Set(['idea', 'fact', 'truth', 'answer', 'trick', 'plan', 'joke']);

/** "Back slab slipping", "the dressing has slipped off". */
function isOfAid(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  while (place >= 0 && goesOnAt(tokens, place + 1) && auxiliaries.has(textAt(tokens, place))) place -= 1;
  return goesOnAt(tokens, place + 1) && aids.has(textAt(tokens, place));
}
/** "Radial head has slipped", "his kneecap slips out": a joint, and nobody; "elbow slipped on ice" tells of who fell. */
function isOfJoint(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (!textAt(tokens, first).startsWith('slip') || !goesOnAt(tokens, first)) return false;
  let place = first - 1;
  while (place > 0 && auxiliaries.has(textAt(tokens, place))) place -= 1;
  if (!slipping.has(textAt(tokens, place))) return false;
  const next = last === first ? first + 1 : last;
  if (goesOnAt(tokens, next) && !behindJoint.has(textAt(tokens, next))) return false;
  let before = place - 1;
  while (goesOnAt(tokens, before + 1) && beforeJoint.has(textAt(tokens, before))) before -= 1;
  return !goesOnAt(tokens, before + 1) || beginsClause.has(textAt(tokens, before)) || textAt(tokens, before) === ',';
}
const slipping = new Set([
  'head',
  'elbow',
  'kneecap',
  'patella',
  'disc',
  'disk',
  'shoulder',
  'hip',
  'epiphysis',
  'joint',
]);
const behindJoint = new Set([',', 'out', 'last', 'again', 'and', ')', '(', 'back', 'when', 'in', 'today']);
const beforeJoint = new Set(['radial', 'femoral', 'his', 'her', 'the', 'left', 'right', 'l', 'r', 'a', 'my']);
const aids = new Set(['slab', 'backslab', 'plaster', 'cast', 'dressing', 'bandage', 'sling', 'splint', 'strapping']);

/** "Attendance is falling", "his trousers kept falling down", "it falls to us". */
function isOfSubject(tokens: readonly Token[], { first, last }: Mention, hasHarm: boolean): boolean {
  const text = textAt(tokens, first);
  const end = behind(tokens, last, reachOfMatter);
  if (!downs.has(text) && !downs.has(textAt(tokens, last))) return false;
  let place = first - 1;
  while (place >= 0 && goesOnAt(tokens, place + 1) && auxiliaries.has(textAt(tokens, place))) place -= 1;
  const isStart = place < 0 || !goesOnAt(tokens, place + 1);
  const subject = isStart ? '' : textAt(tokens, place);
  const isNamed =
    (matters.has(subject) && !hasWord(tokens, first + 1, last + 1, ofPeople)) || (things.has(subject) && !hasHarm);
  if (isNamed && isClauseSubject(tokens, place)) return true;
  // "night fell", and not "Tuesday night fell"
  if (nightfall.has(subject) && (beginsAt(tokens, place) || articles.has(textAt(tokens, place - 1)))) return true;
  if (hasHarm || (text !== 'falls' && text !== 'falling')) return false;
  if (subject === 'it') return textAt(tokens, last + 1) === 'to' || textAt(tokens, last + 1) === 'on';
  if (text === 'falls' && amid.has(textAt(tokens, last + 1)) && hasWord(tokens, last + 2, end, remits)) return true;
  const isPerson = isStart || pronouns.has(subject) || people.has(subject) || carriers.has(subject);
  if (text === 'falls' && subject === 'all') return true;
  if (text === 'falls' && (counts.has(subject) || /^\d+$/.test(subject))) return false;
  return !isPerson && !clauses.has(subject) && isMatterBehind(tokens, last);
}
const counts = new Set([
  'two',
  'three',
  'four',
  'several',
  'some',
  'many',
  'few',
  'multiple',
  'more',
  'further',
  'other',
]);
const amid = new Set(['between', 'under', 'outside', 'within', 'below']);
const remits = new Set(words.remits);
const ofPeople = new Set(['off', 'over', 'down', 'onto', 'out', 'downstairs', 'backwards', 'forwards', 'from']);

/** Whether what stands before a verb is its subject: "the review falls", and not "last night fell", "at her birthday fell". */
function isClauseSubject(tokens: readonly Token[], head: number): boolean {
  for (let place = head - 1; place >= head - mostOfSubject && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (beginsClause.has(text)) return !afters.has(text);
    if (text === 'her') continue;
    // "father feels her speech has slipped"
    if (thinking.has(text)) return true;
    if (notSubjects.has(text) || people.has(text) || pronouns.has(text)) return false;
  }
  return !whens.has(textAt(tokens, head - 1)) || beginsAt(tokens, head);
}
const thinking = new Set([
  ...['feels', 'felt', 'says', 'said', 'thinks', 'reports', 'reported', 'notices', 'noticed', 'feel'],
]);
const articles = new Set(['the', 'when', 'as', 'after', 'before', 'until', ',', 'and']);
const afters = new Set(['after', 'before', 'since', 'until']);
const mostOfSubject = 4;
const whens = new Set(['last', 'this', 'next', 'one', 'every', 'that']);
const notSubjects = new Set([
  ...['off', 'from', 'on', 'in', 'with', 'by', 'of', 'over', 'after', 'at', 'through', 'under', 'onto', 'into', 'for'],
  ...[
    'to',
    'during',
    'before',
    'against',
    'near',
    'last',
    'lost',
    'playing',
    'climbing',
    'wearing',
    'without',
    'around',
  ],
]);
const clauses = new Set([
  ',',
  'and',
  'when',
  'after',
  '-',
  ':',
  '(',
  'from',
  'a',
  'by',
  'the',
  'who',
  'that',
  '&',
  'or',
]);

function isMatterBehind(tokens: readonly Token[], last: number): boolean {
  const next = textAt(tokens, last + 1);
  if (!goesOnAt(tokens, last + 1)) return false;
  if (to.has(next)) return true;
  if (next === 'to') return !isOnGround(tokens, last + 2);
  if (next !== 'on' && next !== 'in' && next !== 'during' && next !== 'next' && next !== 'between') return false;
  return hasWord(tokens, last + 1, behind(tokens, last, reachOfMatter), on);
}

function isOnGround(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place <= from + reachOfFloor && goesOnAt(tokens, place); place += 1)
    if (floors.has(textAt(tokens, place)) || isSiteAt(tokens, place)) return true;
  return false;
}

/** "Sprawling essay", "toppling dominoes". */
function isSprawlingThing(tokens: readonly Token[], last: number): boolean {
  return goesOnAt(tokens, last + 1) && sprawling.has(textAt(tokens, last + 1));
}

/** "Tower came tumbling down". */
function isTumblingThing(tokens: readonly Token[], { first, last }: Mention): boolean {
  const subject = textAt(tokens, first - 1);
  const isOff = comings.has(textAt(tokens, first)) && textAt(tokens, first + 1) === 'off';
  if (!goesOnAt(tokens, first) || (!isOff && !downs.has(textAt(tokens, last)))) return false;
  return (matters.has(subject) || things.has(subject)) && isClauseSubject(tokens, first - 1);
}

/** "Landed badly with the head teacher", and not "with her arm under her". */
function isWithSomebody(tokens: readonly Token[], from: number): boolean {
  for (let place = from; place <= from + reachOfFloor && goesOnAt(tokens, place); place += 1)
    if (isSiteAt(tokens, place) && textAt(tokens, place + 1) !== 'teacher') return false;
  return hasWord(tokens, from, behind(tokens, from - 1, reachOfMatter), hearers);
}
const hearers = new Set([
  ...[...people, 'class', 'classmates', 'peers', 'staff', 'teacher', 'teachers', 'audience', 'parents', 'team', 'head'],
]);

/** "Dropped from the first team", "was dropped home by taxi". */
const homes = new Set(['home', 'house', 'kitchen', 'stairs', 'floor', 'sofa', 'bath']);

function isDroppedOff(tokens: readonly Token[], last: number, end: number): boolean {
  const next = textAt(tokens, last + 1);
  if (next === 'from') return hasWord(tokens, last + 2, end, teams);
  if (next === 'home' || textAt(tokens, last) === 'home') return true;
  // "dropped by dad at home"
  if (next === 'by' && hasWord(tokens, last + 2, end, homes)) return false;
  return (next === 'by' || next === 'at' || next === 'to') && hasWord(tokens, last + 2, end, drives);
}
