import { cigarettes, cruelDeeds, hotPoured, pouring, stubbing, type CruelDeed } from './dictionary/cruel-deeds.js';
import { adverbs, beings } from './dictionary/blows.js';
import { type Mention } from './mention.js';
import { personFrom } from './person-from.js';
import { goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from './reading.js';
import { isSiteAt } from './sides.js';
import { isTitle, strikerBefore } from './strikers.js';
import { each, Terms } from './terms.js';
import { type Token } from './tokens.js';
import { type Span } from './where-words.js';
import { numberFor } from './words.js';

/** A deed as it is looked for: how it is done, as phrases, and what it is not. */
interface Known extends Pick<CruelDeed, 'says' | 'within' | 'meetsPart'> {
  readonly hows: Terms<true> | null;
  readonly without: ReadonlySet<string> | null;
}

/** The deeds of each verb, by its number: in the hot path. */
const deedsOf: (Known[] | undefined)[] = [];
const [isPouring, isStubbing] = [1, 2];
const uses: number[] = [];
const at = <T>(list: (T | undefined)[], word: string, change: (before: T | undefined) => T): void => {
  const number = numberFor(word);
  while (list.length <= number) list.push(undefined);
  list[number] = change(list[number]);
};
for (const { says, verbs, hows, within, meetsPart = false, without } of cruelDeeds) {
  const known: Known = {
    ...{ says, within, meetsPart },
    hows: hows.length === 0 ? null : new Terms(each(true as const, hows)),
    without: without === undefined ? null : new Set(without),
  };
  for (const verb of verbs) at(deedsOf, verb, (before) => [...(before ?? []), known]);
}
for (const verb of pouring) at(uses, verb, (before) => (before ?? 0) | isPouring);
for (const verb of stubbing) at(uses, verb, (before) => (before ?? 0) | isStubbing);

const vessels = new Terms(each(true, hotPoured));
const smoked = new Terms(each(true, cigarettes));
const none: readonly never[] = [];

/** Whether a text has a verb that may be of what {@link withCruelDeeds} looks for. */
export function mayBeCruel(tokens: readonly Token[]): boolean {
  for (const { word } of tokens) if (deedsOf[word] !== undefined || uses[word] !== undefined) return true;
  return false;
}

/** What is told with what somebody does to somebody by a verb that alone tells nothing: thrown, held under water, tied up. */
export function withCruelDeeds(tokens: readonly Token[], told: readonly Mention[]): Mention[] {
  const deeds = cruelDeedsIn(tokens, told);
  if (deeds.length === 0) return [...told];
  // "boiling water" alone tells nothing of itself
  const isWithin = ({ value, first, last }: Mention): boolean =>
    deeds.some((deed) => deed.value === value && deed.first <= first && deed.last >= last);
  return [...told.filter((one) => !isWithin(one)), ...deeds];
}

function cruelDeedsIn(tokens: readonly Token[], told: readonly Mention[]): readonly Mention[] {
  let found: Mention[] | null = null;
  for (let place = 0; place < tokens.length; place += 1) {
    const word = tokenAt(tokens, place)?.word ?? 0;
    for (const { says, ...span } of [
      ...saidBy(tokens, place, deedsOf[word]),
      ...emptiedAt(tokens, place, uses[word]),
    ]) {
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

function saidBy(tokens: readonly Token[], place: number, deeds: readonly Known[] | undefined): readonly Said[] {
  if (deeds === undefined) return none;
  const said: Said[] = [];
  for (const deed of deeds) {
    const last = endOfActive(tokens, place, deed) ?? endOfPassive(tokens, place, deed);
    if (last === null || said.some(({ says }) => says === deed.says)) continue;
    said.push({ says: deed.says, first: place, last });
  }
  return said;
}

/** "Stepdad threw her against": where the deed ends; null where it is none. */
function endOfActive(tokens: readonly Token[], verb: number, deed: Known): number | null {
  const met = metBy(tokens, verb, deed.meetsPart === true);
  if (met === null) return null;
  const end = howFrom(tokens, met + 1, deed);
  return end !== null && hasDoer(tokens, verb, met) && !isWithin(tokens, verb, end, deed.without) ? end : null;
}

/** "Was thrown against the wall by dad", "tied by his uncle to the bed". */
function endOfPassive(tokens: readonly Token[], verb: number, deed: Known): number | null {
  if (textAt(tokens, verb).endsWith('ing') || !isPassive(tokens, verb)) return null;
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
const breaks = new Set([',', 'and', 'when', 'but', 'after', 'while', ';']);

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
  return meetsPart && ofSomebody.has(textAt(tokens, from)) && isSiteAt(tokens, from + 1) ? from + 1 : null;
}
const particles = new Set(['up', 'on']);
const ofSomebody = new Set(['his', 'her', 'my', 'the']);

/** Who does it is named before; or tells that it was done to him or her. */
const hasDoer = (tokens: readonly Token[], verb: number, met: number): boolean =>
  strikerBefore(tokens, verb) !== null ||
  (textAt(tokens, met) === 'me' && met <= verb + 2 && pronouns.has(textAt(tokens, verb - 1)));
const pronouns = new Set(['he', 'she', 'they']);

function howFrom(tokens: readonly Token[], from: number, { hows, within }: Known): number | null {
  if (hows === null) return from - 1;
  for (let place = from; place <= from + within && goesOnAt(tokens, place); place += 1) {
    const how = hows.at(tokens, place);
    if (how !== null && textAt(tokens, place) !== ',') return how.last;
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
function emptiedAt(tokens: readonly Token[], verb: number, use: number | undefined): readonly Said[] {
  if (use === undefined) return none;
  const thing = (use & isPouring) !== 0 ? thingBehind(tokens, verb, vessels) : null;
  const smoke = thing === null && (use & isStubbing) !== 0 ? thingBehind(tokens, verb, smoked) : null;
  const end = thing ?? smoke;
  if (end === null) return none;
  const on = ons.has(textAt(tokens, end + 1)) ? end + 1 : end + 2;
  if (!ons.has(textAt(tokens, on)) || !goesOnAt(tokens, on)) return none;
  const met = ofSomebody.has(textAt(tokens, on + 1)) && isSiteAt(tokens, on + 2) ? on + 2 : personFrom(tokens, on + 1);
  if (met === null || !hasDoer(tokens, verb, met)) return none;
  return [{ says: thing === null ? 'assault' : 'hot-liquid', first: verb, last: met }];
}
const ons = new Set(['over', 'on', 'onto', 'at', 'down']);

function thingBehind(tokens: readonly Token[], verb: number, things: Terms<unknown>): number | null {
  for (let place = verb + 1; place <= verb + reachOfThing && goesOnAt(tokens, place); place += 1) {
    const thing = things.at(tokens, place);
    if (thing !== null) return thing.last;
    if (!beforeThings.has(textAt(tokens, place))) return null;
  }
  return null;
}
const reachOfThing = 3;
const beforeThings = new Set(['a', 'the', 'his', 'her', 'some', 'out', 'lit', 'pan', 'of', 'cup', 'mug', 'jug']);
