import { notWords } from '../dictionary/short-words.js';
import { meetings } from '../values.js';
import {
  actors,
  beforeParts,
  clauseBegins,
  directions,
  grounds,
  landings,
  looseMeets,
  meets,
  movings,
  towards,
  unseens as vague,
} from '../dictionary/happenings/meetings.js';
import { blowsOfFate } from '../dictionary/sense.js';
import { vehicles } from '../dictionary/happenings/agents.js';
import { people } from '../people/named-people.js';
import { isSiteAt } from '../sites/sides.js';
import { metFrom, ontoFrom, owners, partFrom, sides } from '../sites/met-parts.js';
import { isThingDoing } from '../blows/falling-things.js';
import { waysDown } from '../blows/no-deeds.js';
import { type Mention } from '../mention.js';
import { beginsAt, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';
import { unknownWord } from '../text/words.js';

/** What is no thing. */
const unseens: ReadonlySet<string> = new Set([...vague, ...blowsOfFate]);
const reachOfClause = 14;
const reachOfPart = 6;
const reachOfHead = 4;
const ridden = new Set(['bike', 'bicycle', 'driver', 'cyclist', 'coach', 'train', 'quad']);
const driven = new Set(vehicles.filter((vehicle) => !vehicle.includes(' ') && !ridden.has(vehicle)));
const dets = new Set(['a', 'an', 'the', 'another', 'some', 'this', 'that', "someone's"]);
const froms = new Set(['by', 'from', 'of', 'with']);
const fallen = new Set(['landed', 'ended', 'finished', 'landing', 'ending']);
const jumps = new Set(['jumped', 'jumping', 'jump', 'leapt', 'plane', 'flight']);
const joiners = new Set(['and', 'then', 'which', 'that', '&', 'also', 'accidentally']);

/** A bit for each use of a word: so a text without any is told at once. */
const [meeting, landing, moving, ending] = [1, 2, 4, 8];
const uses = new WordUses().mark(meets, meeting).mark(landings, landing).mark(movings, moving).mark(fallen, ending);

/**
 * Where a thing meets somebody, whatever thing it is: "[any noun] came off its bracket and clipped her", "[any noun] landed on
 * P's foot", "caught by a flung [any noun]". The construction decides, and that no person acts in the clause.
 */
export function meetingsIn(tokens: readonly Token[], told: readonly Mention[], hasHarm: boolean): readonly Mention[] {
  const found: Mention[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    const mention = meetingAt(tokens, place, use, hasHarm);
    if (mention === null || told.some((one) => isTold(one, mention))) continue;
    if (found.some((one) => one.value === mention.value)) continue;
    found.push(mention);
  }
  return found;
}

/** "Dog knocked her over": who is knocked over falls. */
export const isKnockedOver = ({ value, first, last }: Mention, mention: Mention): boolean =>
  value === 'fall' && first <= mention.first && last > mention.last;

const falls = new Set(['fall', 'fall-from-height', 'sport']);

function isTold({ value }: Mention, mention: Mention): boolean {
  return mention.value === 'fall' ? falls.has(value) || meetings.has(value) : meetings.has(value);
}

const as = (value: string, span: Span): Mention => ({
  ...{ kind: 'mechanism', value, bodySite: null, laterality: null, isPair: true },
  ...span,
});

function meetingAt(tokens: readonly Token[], place: number, use: number, hasHarm: boolean): Mention | null {
  if ((use & meeting) !== 0 && textAt(tokens, place) !== 'left') {
    const by = byPlace(tokens, place);
    if (by !== null) return byThing(tokens, place, by, hasHarm);
    const met = metFrom(tokens, place + 1, !looseMeets.has(textAt(tokens, place)));
    if (met !== null) return ofSubject(tokens, place, met);
  }
  if ((use & landing) !== 0) {
    const onto = ontoFrom(tokens, place + 1);
    const met = onto === null ? null : partFrom(tokens, onto + 1);
    if (met !== null) return ofSubject(tokens, place, met);
  }
  if ((use & moving) !== 0 && hasHarm) return ofMoving(tokens, place);
  return (use & ending) !== 0 && !isThingDoing(tokens, place) ? groundAt(tokens, place) : null;
}

/** "Hit on the ear by": where "by" stands, with no more than a part between. */
function byPlace(tokens: readonly Token[], verb: number): number | null {
  let hasPart = false;
  for (let place = verb + 1; place <= verb + reachOfPart; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins) return null;
    // "knocked over by the dog" is a fall
    if (token.text === 'by') return hasPart || place === verb + 1 ? place : null;
    if (isSiteAt(tokens, place)) hasPart = true;
    else if (!beforeParts.has(token.text) && !owners.has(token.text) && !sides.has(token.text)) return null;
  }
  return null;
}

function byThing(tokens: readonly Token[], verb: number, by: number, hasHarm: boolean): Mention | null {
  const next = textAt(tokens, by + 1);
  // "hit in the eye by rebounding elastic"
  if (movings.has(next) && by > verb + 1 && thingFrom(tokens, by + 2) !== null)
    return as('hit-by-object', { first: verb, last: thingFrom(tokens, by + 2) ?? by });
  if ((next !== 'a' && next !== 'an' && next !== 'the') || (next === 'the' && by === verb + 1)) return null;
  const head = thingFrom(tokens, by + 2);
  if (head === null || !(hasHarm || by > verb + 1 || movings.has(textAt(tokens, by + 2)))) return null;
  return as(driven.has(textAt(tokens, head)) ? 'traffic' : 'hit-by-object', { first: verb, last: head });
}

/** The last word of a thing's name that begins at a place; null where it names a person, or what is no thing. */
function thingFrom(tokens: readonly Token[], from: number): number | null {
  let head = -1;
  for (let place = from; place < from + reachOfHead; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.begins || !/^[a-z]{2}/.test(token.text)) break;
    if (beforeParts.has(token.text) || joiners.has(token.text) || clauseBegins.has(token.text)) break;
    if (froms.has(token.text) || token.text === 'at' || token.text === 'during') break;
    if (people.has(token.text) || actors.has(token.text) || unseens.has(token.text)) return null;
    head = place;
  }
  return head < 0 ? null : head;
}

/** Whether a thing acts: its clause has a noun that is determined, or several words, and nobody in it. */
function ofSubject(tokens: readonly Token[], verb: number, last: number): Mention | null {
  let first = verb;
  let isDriven = false;
  while (first > 0 && verb - first < reachOfClause && !beginsAt(tokens, first)) {
    const text = textAt(tokens, first - 1);
    if (clauseBegins.has(text) && !(text === 'that' && first === verb)) break;
    // "swung the hoover round and the hose clonked her"
    if (text === 'and' && dets.has(textAt(tokens, first))) break;
    const isOwner = text.endsWith("'s") || froms.has(textAt(tokens, first - 2)) || dets.has(textAt(tokens, first - 2));
    if (((people.has(text) && !isOfOther(tokens, first - 1)) || actors.has(text)) && !isTool(tokens, first - 1))
      return null;
    if (unseens.has(text) && first > verb - 2) return null;
    if (!isOwner && tokenAt(tokens, first - 1)?.word === unknownWord && first - 1 === 0 && verb <= 2) return null;
    if (driven.has(text) && first >= verb - 1) isDriven = true;
    first -= 1;
  }
  if (verb - first < 1) return null;
  const begin = tokenAt(tokens, first);
  if (!dets.has(begin?.text ?? '') && (verb - first < 2 || begin?.word === unknownWord)) return null;
  if (!/^[a-z]{2}/.test(begin?.text ?? '') && begin?.text !== 'a') return null;
  // "did not hit his head", "must have hit her head"
  if (helpers.has(begin?.text ?? '') || nots.has(textAt(tokens, verb - 1))) return null;
  // "brother, 15, has been hitting him"
  if (auxiliaries.has(begin?.text ?? '')) return null;
  if (beforeParts.has(begin?.text ?? '') || froms.has(begin?.text ?? '') || meets.has(begin?.text ?? '')) return null;
  if (landings.has(begin?.text ?? '') || /ed$|ing$/.test(begin?.text ?? '')) if (!isDriven) return null;
  return as(isDriven ? 'traffic' : 'hit-by-object', { first: isDriven ? verb - 1 : first, last });
}

const nots = new Set(notWords);
const helpers = new Set([
  ...[
    'did',
    'does',
    'do',
    'may',
    'might',
    'must',
    'could',
    'would',
    'can',
    'will',
    'should',
    'cannot',
    'having',
    'seems',
  ],
]);
const auxiliaries = new Set([
  ...[
    'has',
    'had',
    'have',
    'was',
    'is',
    'been',
    'being',
    'keeps',
    'kept',
    'also',
    'then',
    'repeatedly',
    'often',
    'got',
  ],
  ...['regularly', 'allegedly', 'deliberately', 'accidentally', 'once', 'just', 'never', 'not', 'started', 'still'],
]);

/** "A hole punch": a blow by its last word alone. */
const isTool = (tokens: readonly Token[], place: number): boolean =>
  textAt(tokens, place) === 'punch' && (textAt(tokens, place - 1) === 'hole' || textAt(tokens, place - 1) === 'centre');

/** "Out of a friend's grip". */
const isOfOther = (tokens: readonly Token[], place: number): boolean => textAt(tokens, place).endsWith("'s");

/** "From the hoof of a kicking donkey", "her sister's thrown cup". */
function ofMoving(tokens: readonly Token[], place: number): Mention | null {
  const before = textAt(tokens, place - 1);
  const isDetermined = dets.has(before) && before !== 'that' && froms.has(textAt(tokens, place - 2));
  if (beginsAt(tokens, place) || !(isDetermined || before === 'by' || before.endsWith("'s"))) return null;
  const head = waysDown.has(textAt(tokens, place + 1)) ? null : thingFrom(tokens, place + 1);
  if (head === null || textAt(tokens, head).startsWith('tooth')) return null;
  return as(driven.has(textAt(tokens, head)) ? 'traffic' : 'hit-by-object', { first: place, last: head });
}

/** "Ended up on the patio", "landed heavily on the rug". */
function groundAt(tokens: readonly Token[], place: number): Mention | null {
  let on = place + 1;
  while (directions.has(textAt(tokens, on)) || /ly$|^flat$|^in$|^a$|^heap$/.test(textAt(tokens, on))) on += 1;
  if (!towards.has(textAt(tokens, on)) || tokens.some(({ text }) => jumps.has(text))) return null;
  for (let at = on + 1; at <= on + reachOfHead; at += 1) {
    const token = tokenAt(tokens, at);
    if (token === undefined || token.begins) return null;
    if (grounds.has(token.text)) return as('fall', { first: place, last: at });
  }
  return null;
}
