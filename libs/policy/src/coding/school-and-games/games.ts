import { grownDoers } from '../people/named-people.js';
import { isAfterFight, isOfFight } from './combat-sports.js';
import { isAroundGame } from './around-games.js';
import { outsideLessons } from '../dictionary/school-and-games/school-rooms.js';
import { anothers, articles } from '../dictionary/short-words.js';
import { playContacts } from '../dictionary/sense.js';
import { type Mention } from '../mention.js';
import { isTogether } from '../sites/sides.js';
import { beginsAt, behind, goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const contacts = new Set([...playContacts, 'stamped', 'trodden', 'tackle', 'headed', 'barged']);
/** Who plays, and whose blows are of the game. */
export const players: ReadonlySet<string> = new Set([
  ...[
    'opponent',
    'player',
    'opposition',
    'keeper',
    'goalkeeper',
    'goalie',
    'defender',
    'teammate',
    'striker',
    'players',
  ],
]);
const limbs = new Set([
  'elbow',
  'knee',
  'boot',
  'shoulder',
  'fist',
  'foot',
  'studs',
  'head',
  'kick',
  'stamp',
  'stamped',
]);
export const ballGames: ReadonlySet<string> = new Set([
  ...[
    'football',
    'netball',
    'basketball',
    'cricket',
    'hockey',
    'tennis',
    'rounders',
    'golf',
    'rugby',
    'volleyball',
    'puck',
  ],
  ...[
    'dodgeball',
    'baseball',
    'softball',
    'squash',
    'shuttlecock',
    'lacrosse',
    'handball',
    'badminton',
    'javelin',
    'discus',
  ],
]);
const sticks = new Set(['stick', 'bat', 'racket', 'racquet', 'club']);
const byBalls = new Set(['by', 'from']);
const outside = new Set(outsideLessons);
const lessons = new Set(['pe', 'sports']);
const hits = new Set(['hit', 'struck', 'thrown', 'threw']);
const besides = new Set(['hit-by-object', 'sport', 'assault']);
const reachOfBall = 4;

/** "Kicked at football", "elbow to the face in rugby": players meet, and the game alone is told. */
export function isOfGame(tokens: readonly Token[], mention: Mention, told: readonly Mention[]): boolean {
  const { value, first, last } = mention;
  if (value !== 'assault' && value !== 'hit-by-object') return false;
  const begin = textAt(tokens, first);
  // "dad kicked him when the football was on"
  const doer = having.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (
    value === 'assault' &&
    (grownDoers.has(begin) || (goesOnAt(tokens, first) && grownDoers.has(textAt(tokens, doer))))
  )
    return false;
  const isContact =
    value === 'assault'
      ? hasWord(tokens, first, last, contacts) ||
        isOfFight(tokens, last) ||
        isAfterFight(tokens, first) ||
        limbs.has(begin) ||
        hasWord(tokens, last, behind(tokens, last, reachOfBall), players)
      : limbs.has(begin) ||
        (begin === 'thrown' && hasWord(tokens, last, behind(tokens, last, reachOfAgent), players)) ||
        (hasWord(tokens, first, last, sticks) && !hasWord(tokens, first, last, hits));
  if (!isContact) return false;
  const isBy = hasWord(tokens, last, behind(tokens, last, reachOfAgent), bys);
  const end = behind(tokens, last, isBy ? reachOfAgent + reachOfBall : reachOfBall);
  const isByAnother =
    hasWord(tokens, last, end, anothers) && (isPlaying(tokens, end) || isPlayed(tokens, mention, told));
  if (isBy && !hasWord(tokens, last, end, players) && !isByAnother) return false;
  return told.some((other) => other.value === 'sport' && isTogether(tokens, mention, other));
}

const having = new Set(['had', 'has', 'then', 'also', 'just']);

const bys = new Set(['by']);
const reachOfAgent = 4;
const playing = new Set(['at', 'in', 'during', 'playing']);

/** "Kicked in the shin at football by another boy". */
const isPlayed = (tokens: readonly Token[], mention: Mention, told: readonly Mention[]): boolean =>
  told.some(
    (one) =>
      one.value === 'sport' &&
      one.first > mention.last &&
      one.first <= mention.last + reachOfBall &&
      playing.has(textAt(tokens, one.first - 1)),
  );

/** "Kicked by another girl at netball": in the same breath. */
const isPlaying = (tokens: readonly Token[], end: number): boolean => hasWord(tokens, end - 1, end + 1, playing);

const likes = new Set(['like', 'likea', 'sized', 'size', 'of']);
const sizes = new Set(['size', 'sized', 'like', 'likea']);
const posts = new Set(['post', 'posts', 'goal', 'hoop', 'net', 'bag', 'bats', 'shed', 'sized', 'size']);
const obstacles = new Set(['into', 'on', 'against', 'over', 'off', 'with', 'onto']);

/** "A lump like a golf ball", "walked into the netball post": no game. */
export function isNoGame(tokens: readonly Token[], { value, first, last }: Mention): boolean {
  if (value !== 'sport') return false;
  let before = first - 1;
  while (articles.has(textAt(tokens, before)) && !beginsAt(tokens, before)) before -= 1;
  if (isAroundGame(tokens, before, last)) return true;
  if (!beginsAt(tokens, before + 1) && likes.has(textAt(tokens, before)))
    return textAt(tokens, before) !== 'of' || sizes.has(textAt(tokens, before - 1));
  return posts.has(textAt(tokens, last + 1)) && obstacles.has(textAt(tokens, before));
}

/** What is told beside: a cricket ball that strikes is sport too, and a lesson of PE is at school. */
export function withGames(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ value, first }) => besides.has(value) || wounding.has(textAt(tokens, first)))) return mentions;
  return mentions.flatMap((mention): readonly Mention[] => {
    const { value, first, last } = mention;
    const hasBeside = (kind: string): boolean =>
      mentions.some((other) => other.value === kind && isTogether(tokens, mention, other));
    if (value === 'hit-by-object' && hasBall(tokens, first, last) && !hasBeside('sport'))
      return [...(isOfPlayer(tokens, first, last) ? [] : [mention]), { ...mention, value: 'sport', isPair: false }];
    if (
      wounding.has(textAt(tokens, first)) &&
      mention.kind === 'injury' &&
      !hasBeside('assault') &&
      isInflicted(tokens, last)
    )
      return [
        mention,
        { ...mention, kind: 'mechanism', value: 'assault', bodySite: null, laterality: null, isPair: false },
      ];
    if (
      value === 'assault' &&
      isThrown(tokens, first, last) &&
      !hasBeside('hit-by-object') &&
      mentions.some(({ kind }) => kind === 'injury')
    )
      return [mention, { ...mention, value: 'hit-by-object', isPair: false }];
    if (value === 'sport' && isStrikingBall(tokens, first, last) && !hasBeside('hit-by-object'))
      return [mention, { ...mention, value: 'hit-by-object', isPair: false }];
    if (value === 'sport' && isLesson(tokens, first, last) && !hasBeside('school-or-nursery-accident'))
      return [mention, { ...mention, value: 'school-or-nursery-accident', isPair: false }];
    return [mention];
  });
}

/** "Opponent's hockey stick to the knuckles": players meet. */
const isOfPlayer = (tokens: readonly Token[], first: number, last: number): boolean =>
  hasWord(tokens, first, last, sticks) &&
  (hasWord(tokens, first - 3, last, playersOf) ||
    (hasWord(tokens, first, last, tos) && !articles.has(textAt(tokens, first - 1))));
const tos = new Set(['to']);
const playersOf = new Set(["opponent's", "player's", "teammate's", "friend's", "opposition's", "defender's"]);

const throwing = new Set(['threw', 'lobbed', 'hurled', 'chucked', 'flung', 'thrown', 'tossed', 'launched']);
const ats = new Set(['at']);

/** "Mum lobbed the remote at him, tooth chipped": a thing that hit. */
const isThrown = (tokens: readonly Token[], first: number, last: number): boolean =>
  hasWord(tokens, first, last, throwing) && hasWord(tokens, first, last, ats);

function hasBall(tokens: readonly Token[], first: number, last: number): boolean {
  const sentence = sentenceOf(tokens, first);
  return hasWord(tokens, Math.max(sentence.first, first - 2), Math.min(sentence.last, last + reachOfBall), ballGames);
}

function isLesson(tokens: readonly Token[], first: number, last: number): boolean {
  if (hasWord(tokens, first, last, lessons)) return textAt(tokens, last) !== 'club';
  if (textAt(tokens, first) === 'p' || textAt(tokens, last) === 'lesson') return !outside.has(textAt(tokens, first));
  return textAt(tokens, last + 1) === 'lesson' && ballGames.has(textAt(tokens, last));
}

const wounding = new Set(['stabbed', 'stabs', 'slashed', 'knifed']);
const byThings = new Set([
  ...['himself', 'herself', 'self', 'nail', 'accidentally', 'splinter', 'thorn', 'needle', 'accident', 'foot'],
]);

/** "Stabbed in the buttock" is done by somebody, unless it was a nail or the child itself. */
function isInflicted(tokens: readonly Token[], last: number): boolean {
  if (hasWord(tokens, last + 1, behind(tokens, last, reachOfWound), byThings)) return false;
  // "a pencil slipped and stabbed her hand"
  if (textAt(tokens, last - 1) === 'and' && chances.has(textAt(tokens, last - 2))) return false;
  return (
    textAt(tokens, last).startsWith('stab') ||
    hasWord(tokens, last - 3, last - 1, grownDoers) ||
    hasWord(tokens, last - 2, last + reachOfWound, done)
  );
}
const chances = new Set(['slipped', 'slip', 'bounced', 'snapped']);
const reachOfWound = 7;
const done = new Set(['by', 'was', 'got', 'been', 'were']);

const footwear = new Set(['boot', 'boots', 'stud', 'studs', 'sticks', 'bats', 'wall']);

/** "Bruised ribs from a cricket ball". */
function isStrikingBall(tokens: readonly Token[], first: number, last: number): boolean {
  const text = textAt(tokens, last);
  const hasArticle = articles.has(textAt(tokens, first - 1));
  // "from a hockey stick": no ball
  const isGear = sticks.has(textAt(tokens, last + 1)) || footwear.has(textAt(tokens, last + 1));
  if (text !== 'ball' && !(hasArticle && ballGames.has(text) && !isGear)) return false;
  return byBalls.has(textAt(tokens, hasArticle ? first - 2 : first - 1));
}

/** "Bruised shin. Ran into a bollard in the playground": how somebody met something, and what came of it in the sentence beside. */
export function isMeeting(
  tokens: readonly Token[],
  { value, first, last }: Mention,
  told: readonly Mention[],
): boolean {
  const here = sentenceOf(tokens, first);
  // "wrist sore. Playing netball in the yard"
  const isPlayed =
    (value === 'sport' && hasWord(tokens, here.first, here.last, metInGames)) ||
    (playings.has(textAt(tokens, here.first)) && (value !== 'sport' || hasWord(tokens, first, last, ballGames)));
  if (!isPlayed && !hasMeeting(tokens, here)) return false;
  const [from, to] = [sentenceOf(tokens, Math.max(0, here.first - 1)).first, sentenceOf(tokens, here.last + 1).last];
  return told.some((one) => one.kind === 'injury' && one.first >= from && one.last <= to);
}

function hasMeeting(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    if (meetings.has(textAt(tokens, place))) return true;
    if (intos.has(textAt(tokens, place)) && hasWord(tokens, Math.max(first, place - 2), place - 1, moved)) return true;
  }
  return false;
}
const meetings = new Set([
  ...['collided', 'collides', 'collision', 'clash', 'clashed', 'tackle', 'tackled', 'tackles', 'knock', 'barged'],
  ...['bumped', 'banged', 'crashed', 'elbowed', 'kneed', 'stamped', 'trodden', 'scrum', 'ruck', 'landed', 'bump'],
  ...['happened', 'occurred', 'sustained', 'done', 'met', 'dived', 'dove'],
]);
const metInGames = new Set(['kicked', 'twisted', 'struck', 'poked', 'winded', 'clattered', 'fouled', 'thrown']);
const playings = new Set(['playing', 'doing', 'during', 'while', 'whilst']);
const intos = new Set(['into', 'against']);
const moved = new Set(['ran', 'run', 'running', 'walked', 'walking', 'knocked', 'went', 'slid', 'backed', 'charged']);

const jumping = new Set(['jumped', 'jumping', 'leapt', 'jump', 'leaping']);
const falling = new Set(['fell', 'fall', 'slipped', 'tripped', 'and']);

/** "Jumped off the wall landing awkwardly": no fall. */
function isOfJump(tokens: readonly Token[], landing: number): boolean {
  const { first } = sentenceOf(tokens, landing);
  for (let place = landing - 1; place >= first; place -= 1) {
    if (falling.has(textAt(tokens, place))) return false;
    if (jumping.has(textAt(tokens, place))) return true;
  }
  return false;
}

/** "Landed badly off the vault in gymnastics": part of what is played, and no fall. */
export function isLandingInGame(tokens: readonly Token[], mention: Mention, told: readonly Mention[]): boolean {
  const begin = textAt(tokens, mention.first);
  const isLanding = begin.startsWith('land') || (begin === 'came' && textAt(tokens, mention.first + 1) === 'down');
  if (isLanding && isOfJump(tokens, mention.first)) return true;
  return isLanding && told.some((other) => other.value === 'sport' && isTogether(tokens, mention, other));
}
