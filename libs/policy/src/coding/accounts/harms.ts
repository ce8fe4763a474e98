import { listed } from '../dictionary/forms.js';
import { owners, doneTo, threats } from '../dictionary/short-words.js';
import { harmers, harmingVerbs, pulling, thrownIdly } from '../dictionary/blows/harming.js';
import { relatives, others as strangers } from '../dictionary/happenings/agents.js';
import { closeObject } from '../dictionary/sense.js';
import { disclosedOf } from '../dictionary/accounts/telling.js';
import { isImpression } from '../blows/impressions.js';
import { type Mention } from '../mention.js';
import { behind, goesOnAt, hasWord, textAt, tokenAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Token } from '../text/tokens.js';
import { isHandShaken } from '../blows/hand-shaken.js';
import { isAtGame } from '../blows/at-games.js';
import { meetsThing } from '../blows/struck-things.js';
import { isOwnDoing } from '../people/who-tells.js';

/** Something that was done to somebody: tokens `first` to `last`. */
export interface Harm {
  readonly first: number;
  readonly last: number;
  readonly isAssault: boolean;
}

const verbs = new Set(harmingVerbs);
const pulls = new Set(pulling);
const harming = new Set([...harmers, ...strangers, ...relatives.filter((word) => !word.includes(' '))]);
const throwing = new Set(thrownIdly);
const victims = new Set(['him', 'her', 'me', 'them']);
const pulled = new Set(['hair', 'ear', 'ears', 'ponytail', 'plait', 'plaits', 'pigtails']);
const kin = new Set(
  listed(`
  brother, sister, mum, dad, sibling, siblings, friend, cousin, twin, mother, nan
`),
);
/** They need nobody's name: "mummy got hit". */
const parents = new Set(['mum', 'mummy', 'mam', 'dad', 'daddy', 'mother', 'father', 'nan', 'gran']);
const futures = new Set(['will', 'would', 'might', 'could', 'may', "he'll", "she'll", "they'll", ...threats]);
const others = new Set([
  ...['mum', 'mother', 'mam', 'mummy', 'nan', 'gran', 'father', 'aunt', 'uncle', 'stepmum', 'friend', 'cousin'],
  ...['he', 'him', 'child', 'baby', 'children', 'boy', 'brother', 'sister', 'son', 'daughter', 'they', 'twin', 'dad'],
]);
const doers = new Set([
  ...disclosedOf,
  ...doneTo,
  ...['he', 'she', 'they', 'me', 'us', 'another', 'other', 'year', 'who', 'people', 'group', 'gang', 'being', 'abused'],
]);
const reachOfVictim = 5;
const reachOfThrow = 5;

/** Everything in a text that somebody does to somebody. */
export function harmsIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Harm[] {
  const deeds: Harm[] = mentions.flatMap(({ value, first, last }) =>
    value === 'assault' ? [{ first, last, isAssault: true }] : [],
  );
  for (let place = 0; place < tokens.length; place += 1) {
    const text = textAt(tokens, place);
    if (text === 'did' && isDoneSo(tokens, place)) deeds.push({ first: place, last: place + 2, isAssault: false });
    if ((text === 'did' || text === 'done') && isDoneIt(tokens, place, mentions))
      deeds.push({ first: place - 1, last: place + 1, isAssault: false });
    const isHarm =
      verbs.has(text) && !isImpression(tokens, place, place)
        ? isDone(tokens, place)
        : pulls.has(text) && isPulled(tokens, place);
    if (isHarm && !deeds.some(({ first, last }) => first <= place && last >= place))
      deeds.push({ first: place, last: place, isAssault: false });
  }
  return deeds;
}

const such = new Set(['this', 'it', 'that', 'these']);

/** "Did this to him." */
function isDoneSo(tokens: readonly Token[], place: number): boolean {
  return (
    such.has(textAt(tokens, place + 1)) && textAt(tokens, place + 2) === 'to' && victims.has(textAt(tokens, place + 3))
  );
}

/** "Pinch mark on his arm, says a big girl did it", "bruise to cheek. Says Lee did it": what is told of before, in the sentence or any other. */
function isDoneIt(tokens: readonly Token[], place: number, mentions: readonly Mention[]): boolean {
  if (!such.has(textAt(tokens, place + 1)) || doings.has(textAt(tokens, place + 2))) return false;
  return mentions.some((one) => one.kind === 'injury' && one.last < place);
}
const doings = new Set(['himself', 'herself', 'by', 'on', 'while', 'when', 'at', 'in', 'for']);

/** "Burnt her", "twists his arm", "being whipped by". */
function isDone(tokens: readonly Token[], place: number): boolean {
  const next = textAt(tokens, place + 1);
  if (isOwnDoing(tokens, place) || isOwnHair(tokens, place)) return false;
  if (doneTo.has(textAt(tokens, place - 1)))
    return next === 'by' || next === 'with' || textAt(tokens, place - 1) === 'being';
  return (victims.has(next) && !isPlace(tokens, place + 2)) || (owners.has(next) && isBody(tokens, place + 2));
}

/** "She twists her hair when she thinks of mum": a habit. */
const isOwnHair = (tokens: readonly Token[], place: number): boolean =>
  /^twi(?:st|rl)/.test(textAt(tokens, place)) &&
  pulled.has(textAt(tokens, place + 2)) &&
  ownerOf.get(textAt(tokens, place - 1)) === textAt(tokens, place + 1);
const ownerOf = new Map([
  ['she', 'her'],
  ['he', 'his'],
  ['i', 'my'],
]);

const isBody = (tokens: readonly Token[], place: number): boolean =>
  isPlace(tokens, place) || isPlace(tokens, place + 1) || pulled.has(textAt(tokens, place));

function isPulled(tokens: readonly Token[], place: number): boolean {
  return owners.has(textAt(tokens, place + 1)) && pulled.has(textAt(tokens, place + 2));
}

/** Whether somebody who may have done it is named between two places. */
export function namesHarmer(tokens: readonly Token[], from: number, to: number): boolean {
  return hasWord(tokens, from, to, harming);
}

/** Whether it was done to one of these. */
export function isTowards(tokens: readonly Token[], { first, last }: Harm, whom: readonly string[]): boolean {
  for (let place = first; place <= last + 1; place += 1) {
    if (place > last && !goesOnAt(tokens, place)) return false;
    if (whom.includes(textAt(tokens, place)) && !isOfKin(tokens, place) && !isOfThing(tokens, place)) return true;
  }
  if (!whom.includes('her')) return false;
  // "described being hit", "that she was strangled"
  for (let place = first - 1; place <= last; place += 1)
    if (doneTo.has(textAt(tokens, place))) return !others.has(textAt(tokens, place - 1));
  return false;
}

const agents = new Set(['by', 'from', 'with', 'off', 'of', ',', 'when', 'as', 'while', 'and', 'that']);
const men = new Set(['he', 'boy', 'son', 'lad']);
const women = new Set(['she', 'girl', 'daughter']);

/** "Her brother". */
const isOfKin = (tokens: readonly Token[], place: number): boolean =>
  goesOnAt(tokens, place + 1) && kin.has(textAt(tokens, place + 1));

/** "He said that dad hits her", "said she hit her brother": whoever tells was not harmed. */
export function isSelfless(tokens: readonly Token[], { first, last }: Harm, teller: string): boolean {
  for (let place = first; place <= last + 1; place += 1) {
    if (place > last && !goesOnAt(tokens, place)) break;
    const text = textAt(tokens, place);
    if (owners.has(text) && isOfKin(tokens, place)) return true;
    // "he says a man hit dad", and neither "hit by dad" nor "hits mum and me"
    if (
      place > first &&
      parents.has(text) &&
      !agents.has(textAt(tokens, place - 1)) &&
      textAt(tokens, place + 1) !== 'and'
    )
      return true;
    if ((text === 'her' && men.has(teller)) || (text === 'him' && women.has(teller))) return true;
  }
  return isKinHarmed(tokens, first);
}

/** "Her brother got beaten up". */
export function isKinHarmed(tokens: readonly Token[], first: number): boolean {
  const place = doneTo.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (place === first - 1 && !doneTo.has(textAt(tokens, first))) return false;
  const text = textAt(tokens, place);
  return parents.has(text) || (kin.has(text) && owners.has(textAt(tokens, place - 1)));
}

/** "Hit her target": what is hit is hers, and not she. */
function isOfThing(tokens: readonly Token[], last: number): boolean {
  if (!owners.has(textAt(tokens, last))) return false;
  const next = tokenAt(tokens, last + 1);
  return (
    next !== undefined &&
    !next.begins &&
    !closeObject.has(next.text) &&
    !/^\d/.test(next.text) &&
    !isBody(tokens, last + 1)
  );
}

/** "Said that uncle hit a six", "told staff dad beat him at chess": nobody was struck. */
export const isOfNobodyStruck = (tokens: readonly Token[], last: number): boolean =>
  isOfGame(tokens, last) ||
  isHeadOff(tokens, last) ||
  isHandShaken(tokens, last) ||
  isHandShaken(tokens, last - 1) ||
  (!throwing.has(textAt(tokens, last)) && !victims.has(textAt(tokens, last)) && meetsThing(tokens, last));

/** "Bit my head off": was cross. */
const isHeadOff = (tokens: readonly Token[], last: number): boolean =>
  textAt(tokens, last + 1) === 'head' &&
  textAt(tokens, last + 2) === 'off' &&
  textAt(tokens, last - 1).startsWith('bit');

function isOfGame(tokens: readonly Token[], last: number): boolean {
  const end = behind(tokens, last, reachOfVictim);
  // "dad beats me at chess": whom he beats may be of the deed
  const verb = victims.has(textAt(tokens, last)) ? last - 1 : last;
  return textAt(tokens, verb).startsWith('beat') && isAtGame(tokens, verb, end);
}

/** "That the taxi escort slapped him": who strikes somebody is a person, whatever the person is called. */
export function isByNamed(tokens: readonly Token[], verb: number): boolean {
  if (!met.has(textAt(tokens, verb + 1)) || !goesOnAt(tokens, verb + 1)) return false;
  const doer = having.has(textAt(tokens, verb - 1)) ? verb - 2 : verb - 1;
  return /^[a-z]{3,}$/.test(textAt(tokens, doer)) && !noDoers.has(textAt(tokens, doer));
}
const met = new Set(['him', 'me']);
const having = new Set(['had', 'has', 'have', 'just', 'always', 'sometimes', 'then', 'also', 'often']);
const noDoers = new Set(
  listed(`
  she, they, and, that, who, then, not, being, been, was, were, got, gets, for, about, nobody, anyone, anybody, noone,
  the, his, her, would, will, might, could, did, does, never, ball, told, says, said, alleged, alleges, claims,
  claimed, reports, one, has, had, you, them, him, which, car, door, swing
`),
);

/** Whether a word of telling and a deed that stand together tell of what was done: not of what may be, nor of what was thrown in. */
export function isDisclosed(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (hasWord(tokens, first + 1, last - 1, futures) || isOfThing(tokens, last)) return false;
  // "said the ball hit him": nobody did
  const end = behind(tokens, last, reachOfThrow);
  const isByAny = isByNamed(tokens, met.has(textAt(tokens, last)) ? last - 1 : last);
  if (!isByAny && !hasWord(tokens, first + 1, end, doers) && !namesHarmer(tokens, first - reachOfVictim, end))
    return false;
  if (throwing.has(textAt(tokens, last)))
    return (
      hasWord(tokens, last + 1, end, victims) || hasWord(tokens, last + 1, behind(tokens, last, reachOfThrow + 3), met)
    );
  for (let place = last; place > Math.max(first, last - reachOfVictim); place -= 1)
    if (doneTo.has(textAt(tokens, place)) && isKinHarmed(tokens, place + 1)) return false;
  return true;
}
