import {
  cigarettes,
  cruelDeeds,
  heated,
  hotPoured,
  pouring,
  stubbing,
  type CruelDeed,
} from '../dictionary/blows/cruel-deeds.js';
import { adverbs, beings } from '../dictionary/blows/blows.js';
import { thirdPersons } from '../dictionary/short-words.js';
import { ofPart } from '../sites/joined-sites.js';
import { type Mention } from '../mention.js';
import { personFrom } from '../people/person-from.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isSiteAt } from '../sites/sides.js';
import { isTitle, strikerBefore } from './strikers.js';
import { each, Terms, type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';
import { WordUses } from '../text/word-uses.js';
import { numberFor } from '../text/words.js';

/** A deed as it is looked for: how it is done, as phrases, and what it is not. */
interface Known extends Required<Pick<CruelDeed, 'says' | 'within' | 'meetsPart'>> {
  readonly hows: Terms<true> | null;
  readonly parts: ReadonlySet<string> | null;
  readonly without: ReadonlySet<string> | null;
}

/** The deeds of each verb, by its number. */
const deedsOf = new Map<number, Known[]>();
const [isPouring, isStubbing, isDoing] = [1, 2, 4];
const uses = new WordUses().mark(pouring, isPouring).mark(stubbing, isStubbing);
for (const { says, verbs, hows, within, meetsPart = false, parts, without } of cruelDeeds) {
  const known: Known = {
    ...{ says, within, meetsPart },
    hows: hows.length === 0 ? null : new Terms(each(true as const, hows)),
    parts: parts === undefined ? null : new Set(parts),
    without: without === undefined ? null : new Set(without),
  };
  uses.mark(verbs, isDoing);
  for (const verb of verbs.map(numberFor)) deedsOf.set(verb, [...(deedsOf.get(verb) ?? []), known]);
}

const vessels = new Terms(each('hot-liquid', hotPoured));
const smoked = new Terms(each('assault', [...cigarettes, ...heated]));
const none: readonly never[] = [];

/** Whether a text has a verb that may be of what {@link withCruelDeeds} looks for. */
export function mayBeCruel(tokens: readonly Token[]): boolean {
  for (const { word } of tokens) if (uses.of(word) !== 0) return true;
  return false;
}

/** What is told with what somebody does to somebody by a verb that alone tells nothing: thrown, held under water, tied up. */
export function withCruelDeeds(tokens: readonly Token[], told: readonly Mention[]): Mention[] {
  const deeds = cruelDeedsIn(tokens, told);
  if (deeds.length === 0) return [...told];
  // "boiling water" alone tells nothing of itself
  const isWithin = ({ value, first, last }: Mention): boolean =>
    deeds.some(
      (deed) =>
        deed.first <= first &&
        ((deed.value === value && deed.last >= last) ||
          // "held her head in the bath and burned her": the bath burnt nobody
          (value === 'hot-liquid' && deed.value === 'assault' && first === deed.last && last > first)),
    );
  return [...told.filter((one) => !isWithin(one)), ...deeds];
}

function cruelDeedsIn(tokens: readonly Token[], told: readonly Mention[]): readonly Mention[] {
  let found: Mention[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const use = uses.at(tokens, place);
    if (use === 0) continue;
    for (const { says, ...span } of [...saidBy(tokens, place), ...emptiedAt(tokens, place, use)]) {
      const isTold = told.some(
        ({ value, first, last }) =>
          sameAs(value) === sameAs(says) &&
          first <= span.last + 1 &&
          last >= span.first - 1 &&
          !(says === 'hot-liquid' && first > span.first),
      );
      if (isTold) continue;
      found ??= [];
      found.push({
        kind: 'mechanism',
        value: says,
        bodySite: null,
        laterality: null,
        ...span,
        isPair: says !== 'assault',
      });
    }
  }
  return found ?? none;
}
const sameAs = (value: string): string => (value === 'fall-from-height' ? 'fall' : value);

interface Said extends Span {
  readonly says: string;
}

function saidBy(tokens: readonly Token[], place: number): readonly Said[] {
  const said: Said[] = [];
  for (const deed of deedsOf.get(tokenAt(tokens, place)?.word ?? 0) ?? none) {
    const last = endOfActive(tokens, place, deed) ?? endOfPassive(tokens, place, deed);
    if (last === null || said.some(({ says }) => says === deed.says)) continue;
    said.push({ says: deed.says, first: place, last });
  }
  return said;
}

/** "Stepdad threw her against": where the deed ends; null where it is none. */
function endOfActive(tokens: readonly Token[], verb: number, deed: Known): number | null {
  const met = metBy(tokens, verb, deed.meetsPart);
  if (met === null || (deed.parts !== null && !deed.parts.has(textAt(tokens, met)))) return null;
  const end = howFrom(tokens, met + 1, deed);
  return end !== null && hasDoer(tokens, verb, met) && !isWithin(tokens, verb, end, deed.without) ? end : null;
}

/** "Was thrown against the wall by dad", "tied by his uncle to the bed", and at the head of a sentence without "was". */
function endOfPassive(tokens: readonly Token[], verb: number, deed: Known): number | null {
  if (deed.parts !== null || textAt(tokens, verb).endsWith('ing')) return null;
  if (!isPassive(tokens, verb) && !(beginsAt(tokens, verb) && done.has(textAt(tokens, verb)))) return null;
  const doer = doerAt(tokens, verb + 1);
  const end = howFrom(tokens, (doer ?? verb) + 1, deed);
  if (end === null || isWithin(tokens, verb, end, deed.without)) return null;
  if (doer !== null) return end;
  for (let place = end + 1; place <= end + reachOfDoer && goesOnAt(tokens, place); place += 1) {
    if (doerAt(tokens, place) !== null) return end;
    if (breaks.has(textAt(tokens, place))) return null;
  }
  return null;
}
const reachOfDoer = 6;
const done = new Set(['tied', 'chained', 'handcuffed', 'thrown', 'slammed', 'hurled', 'flung', 'dragged']);
const breaks = new Set([',', 'and', 'when', 'but', 'after', 'while']);

/** "By dad", "by Mr Cole": the last word of who did it, where "by" stands at a place. */
function doerAt(tokens: readonly Token[], by: number): number | null {
  if (textAt(tokens, by) !== 'by' || !goesOnAt(tokens, by)) return null;
  if (isTitle(textAt(tokens, by + 1)) && goesOnAt(tokens, by + 2)) return by + 2;
  return personFrom(tokens, by + 1);
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  for (let place = verb - 1; place >= verb - 3 && goesOnAt(tokens, place + 1); place -= 1) {
    if (beings.has(textAt(tokens, place))) return true;
    if (!adverbs.has(textAt(tokens, place))) return false;
  }
  return false;
}

/** The last word of whom a deed meets: "him", "the child", "his head"; null where nobody stands behind its verb. */
function metBy(tokens: readonly Token[], verb: number, meetsPart: boolean): number | null {
  const from = particles.has(textAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  if (!goesOnAt(tokens, from)) return null;
  const person = personFrom(tokens, from);
  if (person !== null) return person;
  return meetsPart ? partAt(tokens, from) : null;
}
const particles = new Set(['up', 'on']);

/** "His head": the part of somebody that stands from a place on. */
const partAt = (tokens: readonly Token[], from: number): number | null =>
  ofPart.has(textAt(tokens, from)) && isSiteAt(tokens, from + 1) ? from + 1 : null;

/** Who does it is named before; or tells that it was done to him or her. */
const hasDoer = (tokens: readonly Token[], verb: number, met: number): boolean =>
  strikerBefore(tokens, verb) !== null ||
  (textAt(tokens, met) === 'me' && met <= verb + 2 && thirdPersons.has(textAt(tokens, verb - 1)));

function howFrom(tokens: readonly Token[], from: number, { hows, within }: Known): number | null {
  if (hows === null) return from - 1;
  for (let place = from; place <= from + within && goesOnAt(tokens, place); place += 1) {
    const how = hows.at(tokens, place);
    if (how !== null) return how.last;
  }
  return null;
}

function isWithin(tokens: readonly Token[], verb: number, end: number, words: ReadonlySet<string> | null): boolean {
  return (
    words !== null &&
    hasWord(tokens, verb - reachOfWithout, Math.min(end + reachOfWithout, sentenceOf(tokens, end).last), words)
  );
}
const reachOfWithout = 6;

/** "Threw boiling water over him", "stubs a cigarette out on her arm". */
function emptiedAt(tokens: readonly Token[], verb: number, use: number): readonly Said[] {
  const thing = (use & isPouring) !== 0 ? thingBehind(tokens, verb, vessels) : null;
  const smoke = thing === null && (use & isStubbing) !== 0 ? thingBehind(tokens, verb, smoked) : null;
  const emptied = thing ?? smoke;
  if (emptied === null) return none;
  const end = emptied.last;
  const on = ons.has(textAt(tokens, end + 1)) ? end + 1 : end + 2;
  if (!ons.has(textAt(tokens, on)) || !goesOnAt(tokens, on)) return none;
  const met = partAt(tokens, on + 1) ?? personFrom(tokens, on + 1);
  if (met === null || !hasDoer(tokens, verb, met)) return none;
  return [{ says: emptied.means, first: verb, last: met }];
}
const ons = new Set(['over', 'on', 'onto', 'at', 'down', 'against', 'to']);

function thingBehind(tokens: readonly Token[], verb: number, things: Terms<string>): Found<string> | null {
  for (let place = verb + 1; place <= verb + reachOfThing && goesOnAt(tokens, place); place += 1) {
    const thing = things.at(tokens, place);
    if (thing !== null) return thing;
    if (!beforeThings.has(textAt(tokens, place))) return null;
  }
  return null;
}
const reachOfThing = 3;
const beforeThings = new Set(['a', 'the', 'his', 'her', 'some', 'out', 'lit', 'pan', 'of', 'cup', 'mug', 'jug']);
