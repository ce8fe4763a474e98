import { blowParticiples, looseParticiples } from '../dictionary/blows/blows.js';
import { isDoneToWriter } from '../blows/blows-told.js';
import { childSubjects, doneTo, haves, notWords, thirdPersons, threats, beens } from '../dictionary/short-words.js';
import { grownMen, grownTellers } from '../dictionary/blows/harming.js';
import { childTellers, disclosedOf, otherTellers, tellingVerbs } from '../dictionary/accounts/telling.js';
import { isBecauseTold } from '../people/clefts.js';
import { harmsIn, isByNamed, isTowards, isSelfless, namesHarmer, type Harm } from './harms.js';
import { type Mention } from '../mention.js';
import { isToldByPaper } from '../whose/papers-told.js';
import { isOnPrevention } from '../likelihood/prevented.js';
import { beginsAt, behind, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { isNamedAgain } from './named-again.js';
import { ownVictims } from '../whose/said-by-child.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { isReportedBySibling } from './reported-by-siblings.js';
import { behindNobody, isFiction, isTellingOfAnother } from '../people/who-tells.js';
import { men as unlikeHer, women } from '../people/unlike-pronoun.js';
import { unknownWord } from '../text/words.js';

const verbs = new Set(tellingVerbs);
const children = new Set(childTellers);
const others = new Set(otherTellers);
const grown = new Set([...grownTellers, ...grownMen]);
const men = new Set(grownMen);
const doers = new Set(disclosedOf);
const denials = new Set([
  ...['will', 'would', 'might', 'could', 'may', 'if', 'scared', ...threats],
  'nobody',
  'no',
  ...notWords,
  'denies',
  'denied',
  'whether',
  'none',
  'nor',
]);
const reachOfTelling = 24;
const reachOfTeller = 6;
const reachOfDoer = 4;
const objects = new Set(['to', 'told', 'tells', 'with', 'informed', 'by', 'of', 'without', 'from', 'her', 'his']);

/** Who tells, and with which word. */
interface Telling {
  readonly verb: number;
  readonly isGrown: boolean;
  readonly teller: string;
}

/** What somebody tells that was done to them: from the word of telling to the deed. None where it is told of already. */
export function disclosuresIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  if (!tokens.some(({ text }) => verbs.has(text) || text === 'me')) return [];
  const told: Mention[] = [];
  for (const deed of harmsIn(tokens, mentions)) {
    const sentence = sentenceOf(tokens, deed.first);
    const isHere = ({ value, first }: Mention): boolean =>
      value === 'disclosure' && first >= sentence.first && first <= sentence.last;
    if (mentions.some(isHere) || told.some(isHere)) continue;
    const disclosure = disclosureOf(tokens, deed, sentence.first, sentence.last);
    if (disclosure !== null) told.push(disclosure);
  }
  return told;
}

function disclosureOf(tokens: readonly Token[], deed: Harm, begin: number, end: number): Mention | null {
  const mention: Omit<Mention, 'first'> = {
    ...{ kind: 'concern', value: 'disclosure', bodySite: null, laterality: null, last: deed.last, isPair: false },
  };
  // "with a slipper by his uncle"
  const isWith = textAt(tokens, deed.last) === 'with';
  const reach = behind(tokens, deed.last, isWith ? reachOfDoer + 2 : reachOfDoer);
  const isDone = (from: number, teller?: string): boolean =>
    hasWord(tokens, from, reach, doers) ||
    namesHarmer(tokens, from, reach) ||
    isByOther(tokens, deed, teller) ||
    (deed.isAssault && isByNamed(tokens, deed.first));
  const isBlow = isByAnybody(tokens, deed);
  if (!isBlow && !isDone(begin)) return null;
  // "daddy smacks me": the child's own words
  if (
    deed.isAssault &&
    !hasWord(tokens, deed.first - 1, deed.last, mights) &&
    (textAt(tokens, deed.last) === 'me' || (textAt(tokens, deed.last + 1) === 'me' && deed.last < end)) &&
    !isDoneToWriter(tokens, { ...mention, kind: 'mechanism', value: 'assault', first: deed.first })
  )
    return { ...mention, first: Math.max(begin, deed.first - 1) };
  const telling = tellingBefore(tokens, deed.first, begin);
  if (telling === null) {
    const teller = tellerAtEnd(tokens, deed.last, end);
    if (teller === null || isSelfless(tokens, deed, textAt(tokens, teller))) return null;
    return { ...mention, first: teller, last: teller + 1 };
  }
  if (hasWord(tokens, behindNobody(tokens, telling.verb + 1), deed.last, denials)) return null;
  if (
    isBecauseTold(tokens, telling.verb) ||
    isOnPrevention(tokens, telling.verb, deed.first) ||
    isToldByPaper(tokens, telling.verb)
  )
    return null;
  // "told me she bruised her knee": whoever listens did nothing
  const isNamedBlow = isBlow && (children.has(telling.teller) || isElided(tokens, telling));
  if (!isNamedBlow && !isDone(telling.verb + (isOwnPart(tokens, deed) ? 2 : 1), telling.teller)) return null;
  // "alleged slap": nobody is named who alleges
  if (deed.first === telling.verb + 1 && textAt(tokens, telling.verb) === 'alleged') return null;
  const { verb, isGrown, teller } = telling;
  if (hasWord(tokens, verb + 1, deed.first - 1, seeing)) return null;
  if (isTellingOfAnother(tokens, verb, deed.last) || isReportedBySibling(tokens, verb, deed.last)) return null;
  if (!isGrown) return isSelfless(tokens, deed, teller) ? null : { ...mention, first: verb };
  if (men.has(teller)) return isDoneToHim(tokens, deed) ? { ...mention, first: verb, isOfGrown: 'perhaps' } : null;
  return isTowards(tokens, deed, ['her', 'me']) && grown.has(teller) && !isTowards(tokens, deed, ['him'])
    ? { ...mention, first: verb, isOfGrown: isOwnHalf(tokens, verb, deed.first, teller) ? 'surely' : 'perhaps' }
    : null;
}

/** "He had been beaten by his father". */
const isDoneToHim = (tokens: readonly Token[], { first }: Harm): boolean =>
  hasWord(tokens, first - 2, first, doneTo) && hasWord(tokens, first - 4, first - 1, he);
const he = new Set(['he', "he'd", 'himself']);

/** "Says she was slapped": only a person slaps, whoever it was. */
const isByAnybody = (tokens: readonly Token[], { first, isAssault }: Harm): boolean =>
  isAssault &&
  hasWord(tokens, first - 1, first, doneTo) &&
  hasWord(tokens, first, first + 1, blowParticiples) &&
  !hasWord(tokens, first, first + 1, looseParticiples);

/** Whoever saw it was not harmed: "says she saw mum hit him". */
export const seeing: ReadonlySet<string> = new Set(['saw', 'sees', 'watched', 'witnessed', 'seen']);
const mights = new Set(['would', 'will', 'might', 'could', "he'd", "she'd", "he'll", "she'll"]);
const halves = new Set(['partner', 'ex', 'husband', 'fiance']);

/** "Mum says her partner hits her": hers, and not the child's. */
function isOwnHalf(tokens: readonly Token[], from: number, to: number, teller: string): boolean {
  return halves.has(teller) || hasWord(tokens, from + 1, to - 1, halves);
}

const victims = new Set(['him', 'her', 'me']);
const auxiliaries = new Set([
  ...['had', 'has', 'have', 'once', 'then', 'also', 'always', 'sometimes', 'often', 'just', 'used', 'to'],
]);
const pronouns = new Set(['he', 'she', 'they', 'i']);
/** What somebody may do to a part of their own. */
const mayBeOwn = new Set(['bruised', 'broke', 'hurt', 'injured', 'scalded', 'burnt', 'cut', 'twisted', 'banged']);
const owns: Readonly<Record<string, string>> = { she: 'her', he: 'his', they: 'their' };

/** "She bruised her knee". */
function isOwnPart(tokens: readonly Token[], { first, last }: Pick<Harm, 'first' | 'last'>): boolean {
  const own = owns[textAt(tokens, haves.has(textAt(tokens, first - 1)) ? first - 2 : first - 1)];
  const owner = textAt(tokens, last) === own ? last : last + 1;
  return (
    own !== undefined &&
    mayBeOwn.has(textAt(tokens, first)) &&
    textAt(tokens, owner) === own &&
    isPlace(tokens, owner + 1)
  );
}

/** "She has told two teachers that he kicks her": not she who tells. */
function isByOther(tokens: readonly Token[], { first, last }: Harm, teller = ''): boolean {
  let place = first - 1;
  while (place > 0 && !beginsAt(tokens, place) && auxiliaries.has(textAt(tokens, place))) place -= 1;
  const subject = textAt(tokens, place);
  if (!thirdPersons.has(subject)) return false;
  if (isOwnPart(tokens, { first, last })) return false;
  if (place === first - 1 && victims.has(textAt(tokens, last))) return true;
  return teller !== subject && (teller !== '' || !pronouns.has(teller)) && victims.has(textAt(tokens, last + 1));
}

/** The word with which somebody tells of what stands at a place. */
function tellingBefore(tokens: readonly Token[], place: number, begin: number): Telling | null {
  for (let verb = place - 1; verb >= Math.max(begin, place - reachOfTelling); verb -= 1) {
    const heard = heardBefore(tokens, verb);
    if (heard !== null) return { verb, isGrown: false, teller: heard };
    if (!verbs.has(textAt(tokens, verb)) || isFiction(tokens, verb)) continue;
    // "it is alleged": nobody says who tells
    if (beens.has(textAt(tokens, verb - 1))) {
      const by = textAt(tokens, verb) === 'told' ? toldBy(tokens, verb, place) : null;
      if (by !== null) return { verb, ...by };
      continue;
    }
    if (isByAnother(tokens, verb)) continue;
    // "reported to have been hit": nobody says who tells
    if (textAt(tokens, verb + 1) === 'to' && textAt(tokens, verb + 2) === 'have') continue;
    // "Q's account is that"
    if (textAt(tokens, verb) === 'account' && !isOwnAccount(tokens, verb)) continue;
    const teller = tellerOf(tokens, verb, begin);
    if (teller.isGrown && !grown.has(teller.teller)) continue;
    return { verb, ...teller };
  }
  return null;
}

/** "Heard her tell a friend that", "overheard him saying": the child, whoever listens; null where nobody does. */
function heardBefore(tokens: readonly Token[], verb: number): string | null {
  if (!told.has(textAt(tokens, verb))) return null;
  const who = textAt(tokens, verb - 1);
  const isNamed = heardTellers.has(who) || tokenAt(tokens, verb - 1)?.word === unknownWord;
  if (!isNamed || !hasWord(tokens, verb - 3, verb - 2, hearing)) return null;
  return who === 'him' ? 'he' : who === 'her' ? 'she' : '';
}
const told = new Set(['say', 'saying', 'tell', 'telling', 'whisper', 'whispering', 'admit', 'mention']);
const hearing = new Set(['heard', 'overheard', 'hears', 'overhears', 'hearing', 'overhearing']);
const heardTellers = new Set(['him', 'her', 'child', 'pupil', 'girl', 'boy', 'pt', 'patient']);

/** "Beaten with a slipper by his uncle, he says": who tells stands at the end. */
function tellerAtEnd(tokens: readonly Token[], from: number, end: number): number | null {
  for (let place = from + 1; place < end; place += 1) {
    if (!childSubjects.has(textAt(tokens, place))) continue;
    const hasComma = textAt(tokens, place - 1) === ',';
    // in quotes, which are no words: "my brother shoved me and I fell" she said
    if (!hasComma && hasWord(tokens, from, from + 1, ownVictims) && isQuoteEnd(tokens, place, end)) return place;
    if (!hasComma) continue;
    const comma = place - 1;
    const verb = textAt(tokens, comma + 2);
    const isTold = verb === 'told' && hearers.has(textAt(tokens, comma + 3));
    if (!isTold && !saying.has(verb)) continue;
    const next = isTold ? comma + 4 : comma + 3;
    if (next > end || (textAt(tokens, next) === ',' && comma <= from + reachOfTeller)) return comma + 1;
  }
  return null;
}
/** "She said at register". */
const isQuoteEnd = (tokens: readonly Token[], place: number, end: number): boolean =>
  saying.has(textAt(tokens, place + 1)) && (place + 2 > end || behindQuote.has(textAt(tokens, place + 2)));
const behindQuote = new Set(['at', 'in', 'to', 'when', 'during', 'on', 'today', 'after', ',']);
const hearers = new Set(['me', 'us', 'staff', 'them', 'her', 'him', 'teacher']);
const saying = new Set(['says', 'said', 'reports', 'reported', 'states', 'stated', 'alleges', 'alleged', 'disclosed']);

/** "The nurse was told in confidence by Anya that": who told is said behind. */
function toldBy(tokens: readonly Token[], verb: number, to: number): Omit<Telling, 'verb'> | null {
  for (let place = verb + 1; place <= verb + reachOfBy && place < to; place += 1) {
    if (textAt(tokens, place) !== 'by') continue;
    const teller = [1, 2, 3].map((step) => textAt(tokens, place + step)).find((text) => others.has(text));
    return teller === undefined ? { isGrown: false, teller: '' } : null;
  }
  return null;
}
const reachOfBy = 4;

/** "Reported to us by another parent that": somebody else tells. */
export function isByAnother(tokens: readonly Token[], verb: number): boolean {
  let by = verb + 1;
  while (by < verb + reachOfBy && beforeBy.has(textAt(tokens, by))) by += 1;
  if (textAt(tokens, by) !== 'by' || beginsAt(tokens, by)) return false;
  for (let place = by + 1; place <= by + 3 && textAt(tokens, place) !== 'that'; place += 1)
    if (otherTellersToo.has(textAt(tokens, place))) return true;
  return false;
}
const beforeBy = new Set([
  ...['to', 'us', 'me', 'school', 'staff', 'the', 'office', 'dsl', 'today', 'yesterday', 'anonymously'],
]);
const otherTellersToo = new Set([
  ...others,
  'member',
  'passer',
  'tenant',
  'neighbours',
  'relative',
  'parents',
  'driver',
]);

/** "Told the class that he got smacked": who is left out is the child. */
const isElided = (tokens: readonly Token[], { verb, isGrown, teller }: Telling): boolean =>
  !isGrown && teller === '' && beginsAt(tokens, verb);

/** Whose account it is: not that of somebody else. */
function isOwnAccount(tokens: readonly Token[], place: number): boolean {
  const owner = textAt(tokens, place - 1);
  return owner === 'his' || owner === 'her' || (owner.endsWith("'s") && !others.has(owner.slice(0, -2)));
}

/** Who tells: the nearest before the verb; nobody named is the child. */
function tellerOf(tokens: readonly Token[], verb: number, begin: number): Omit<Telling, 'verb'> {
  for (let place = verb - 1; place >= Math.max(begin, verb - reachOfTeller); place -= 1) {
    const text = textAt(tokens, place).replace(/^(he|she|they)'(d|s|ve)$/, '$1');
    if (children.has(text)) return { isGrown: place === begin && isOfGrown(tokens, begin, text), teller: text };
    if (others.has(text) && !objects.has(textAt(tokens, place - 1)) && !/'s$/.test(textAt(tokens, place)))
      return { isGrown: true, teller: text };
  }
  return { isGrown: false, teller: '' };
}

/** "She told the foster carer that": a child does, who has one. */
const isToCarer = (tokens: readonly Token[], teller: number): boolean =>
  textAt(tokens, teller + 1) === 'told' && hasWord(tokens, teller + 2, teller + 3, carers);
const carers = new Set(['carer', 'carers']);

const none: ReadonlySet<string> = new Set();

/** "Spoke with Mum. She said": who is meant is the one that the sentence before speaks of. */
export function isOfGrown(tokens: readonly Token[], begin: number, pronoun: string): boolean {
  if (begin === 0 || !thirdPersons.has(pronoun) || isToCarer(tokens, begin)) return false;
  const before = sentenceOf(tokens, begin - 1);
  for (let place = before.first; place <= before.last; place += 1)
    if (children.has(textAt(tokens, place))) return false;
  if (isNamedAgain(tokens, before, begin)) return false;
  const unlike = pronoun === 'he' ? women : pronoun === 'she' ? unlikeHer : none;
  return tokens.slice(before.first, before.last + 1).some(({ text }) => grown.has(text) && !unlike.has(text));
}
