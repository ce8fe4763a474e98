import { AssertionReader, type Assertion } from './assertion.js';
import { absenceKeys, absencesIn } from './care/absence.js';
import { isCauseOfGrowth } from './care/cause-of-growth.js';
import { earlier } from './care/centiles.js';
import { gainsIn } from './care/gains.js';
import { growthIn, growthKeys } from './care/growth-told.js';
import { grownPeople } from './dictionary/injuries/substances.js';
import { fractureKeys, fractureLooksIn } from './injuries/fracture-looks.js';
import { injuryOfLook, lookKeys, looksIn, tearKeys, tearsIn } from './injuries/looks.js';
import { type Mention } from './mention.js';
import { type Told } from './told.js';
import { antidoteKeys, antidotesIn } from './injuries/antidotes.js';
import { substanceKeys, substancesIn } from './injuries/substances.js';
import { births } from './dictionary/short-words.js';
import { childWords, people } from './people/person-words.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from './text/reading.js';
import { type Token } from './text/tokens.js';
import { numberFor } from './text/words.js';

const none: readonly never[] = [];

type Reading = (tokens: readonly Token[], mentions: readonly Mention[], text: string) => readonly Mention[];

/** What tells something only beside an injury. */
const besideInjury =
  (read: Reading): Reading =>
  (tokens, mentions, text) =>
    mentions.some(({ kind }) => kind === 'injury') ? read(tokens, mentions, text) : none;

/** Each is asked where a text holds one of its words. */
const readings: readonly (readonly [keys: readonly string[], read: Reading])[] = [
  [growthKeys, (tokens, _, text) => growthIn(text, tokens)],
  [['+'], gainsIn],
  [tearKeys, tearsIn],
  [lookKeys, besideInjury(looksIn)],
  [fractureKeys, fractureLooksIn],
  [substanceKeys, substancesIn],
  [antidoteKeys, antidotesIn],
  [absenceKeys, (tokens, mentions, text) => absencesIn(text, tokens, mentions)],
];

/** The readings that a word asks for, by its number: a bit for each. */
const bitsOf: number[] = [];
for (const [place, [keys]] of readings.entries())
  for (const word of keys) {
    const number = numberFor(word);
    while (bitsOf.length <= number) bitsOf.push(0);
    bitsOf[number] = (bitsOf[number] ?? 0) | (1 << place);
  }

/** As the rest of the readers takes it: what is said of a look is said as of an injury. */
const asInjury: Readonly<Record<string, string>> = { appearance: 'burn', substance: 'poisoning' };

function asRead(mention: Mention): Mention {
  const value = asInjury[mention.kind];
  return value === undefined ? mention : { ...mention, kind: 'injury', value };
}

/**
 * Growth, the look of injuries, and what was swallowed: read beside everything else, so that what else a text says stands as
 * it is read without them.
 * @param mentions what else the text speaks of
 */
export function toldBeside(text: string, tokens: readonly Token[], mentions: readonly Mention[]): readonly Told[] {
  let bits = 0;
  for (const { word } of tokens) bits |= bitsOf[word] ?? 0;
  if (bits === 0) return none;
  const beside = readings.flatMap(([, read], place) =>
    ((bits >> place) & 1) === 0 ? none : read(tokens, mentions, text),
  );
  if (beside.length === 0) return none;
  const read = new Map(beside.map((mention) => [mention, asRead(mention)] as const));
  const reader = new AssertionReader(
    tokens,
    [...mentions, ...read.values()].sort((one, other) => one.first - other.first),
  );
  const told = beside.map((mention) => {
    const said = reader.of(read.get(mention) ?? mention);
    if (mention.kind === 'substance' && said === 'other-person' && isGivenBy(tokens, mention))
      return { mention, assertion: 'present' as const };
    if (mention.kind === 'growth' && said === 'historical' && isBesideEarlier(tokens, mention))
      return { mention, assertion: 'present' as const };
    if (said === 'uncertain' && isCauseOfGrowth(tokens, mention)) return { mention, assertion: 'present' as const };
    if (mention.kind === 'growth' && textAt(tokens, mention.last + 1) === '?')
      return { mention, assertion: weaker(said, 'uncertain') };
    const injury = mention.kind === 'appearance' ? injuryOfLook(tokens, mention, mentions) : null;
    return { mention, assertion: injury === null ? said : weaker(said, reader.of(injury)) };
  });
  // a weight that was not taken, or is of somebody else, is nothing
  return told
    .map((one) => growthGoingOn(tokens, one, told))
    .filter(({ mention, assertion }) => mention.value !== 'weighed' || assertion === 'present');
}

/** "Sister underweight, dropped 2 centiles": what goes on behind a comma is of the one before, where nobody else is named. */
function growthGoingOn(tokens: readonly Token[], one: Told, told: readonly Told[]): Told {
  const { mention, assertion } = one;
  if (mention.kind !== 'growth' || assertion !== 'present') return one;
  const before = told.findLast(({ mention: other }) => other.kind === 'growth' && other.last < mention.first);
  if (before?.assertion !== 'other-person') return one;
  for (let place = before.mention.last + 1; place < mention.first; place += 1)
    if (!goesOnAt(tokens, place) || childWords.has(textAt(tokens, place)) || people.at(tokens, place) !== null)
      return one;
  return { mention, assertion: 'other-person' };
}

/** "Wt 8.1 kg (2nd centile, was 50th in September)": what was then is told of the place before, and not of where it stands now. */
function isBesideEarlier(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  const end = Math.min(last + reachBehind, sentence.last);
  const isThen = hasWord(tokens, last + 1, end, thenToo) || isPutInBrackets(tokens, last, end);
  return isThen && !hasWord(tokens, Math.max(sentence.first, first - reachToEarlier), first, thenToo);
}

/** "2nd centile (50th in May)". */
function isPutInBrackets(tokens: readonly Token[], last: number, end: number): boolean {
  for (let place = last + 1; place <= last + reachToBracket && place < end; place += 1)
    if (textAt(tokens, place) === '(') return hasWord(tokens, place + 2, end, whens);
  return false;
}
const reachToBracket = 2;
const whens = new Set(['at', 'in', 'on', 'last', 'ago']);
const [reachToEarlier, reachBehind] = [5, 7];
const thenToo = new Set([...earlier, ...births]);

const order: readonly Assertion[] = ['other-person', 'negated', 'hypothetical', 'historical', 'uncertain', 'present'];

/** A look is no surer than the injury of which it is told. */
const weaker = (one: Assertion, other: Assertion): Assertion =>
  order.indexOf(one) <= order.indexOf(other) ? one : other;

/** "Was given methadone by an uncle": it was the child who was given it. */
function isGivenBy(tokens: readonly Token[], { first, last }: Mention): boolean {
  return (
    textAt(tokens, first) === 'given' &&
    hasWord(tokens, last + 1, last + 2, by) &&
    !hasWord(tokens, first - 2, first - 1, grown)
  );
}
const by = new Set(['by']);
const grown = new Set(grownPeople);
