import { isSiteAt } from '../sites/sides.js';
import { selves } from '../dictionary/short-words.js';
import {
  aliases,
  beforeMonths,
  behindInitials,
  beforeStep,
  inTwoWords,
  kinds,
  nameWords,
  named,
  ofMates,
  oftenTheirs,
  ofNobody,
  ownersInHaste,
  shortParents,
  weeks,
  withinAge,
} from '../dictionary/people/plain-people.js';
import { goesOnAt, isHyphen, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { numberFor, unknownWord } from '../text/words.js';

type Plain = Pick<Token, 'text' | 'word'>;

const plainOf = (text: string): Plain => ({ text, word: numberFor(text) });
/** By the numbers of words: in the hot path. */
const plainWords: (Plain | undefined)[] = [];
function mark(word: string, plain: string): void {
  for (const end of ['', "'s"]) {
    const number = numberFor(word + end);
    while (plainWords.length <= number) plainWords.push(undefined);
    plainWords[number] = plainOf(plain + end);
  }
}
for (const word of named) mark(word, word);
for (const [plain, words] of Object.entries(aliases)) for (const word of words) mark(word, plain);
for (const second of Object.keys(inTwoWords)) if (plainWords[numberFor(second)] === undefined) mark(second, second);
const families = new Set(named.flatMap((name) => [name, `${name}'s`]));
const asOne = new Map(
  Object.entries(inTwoWords).flatMap(([second, [first, one]]) =>
    ['', "'s"].map((end) => [second + end, { first, ...plainOf(one + end) }] as const),
  ),
);

/** Whether a word names somebody who is close to a child, or whose somebody is: "mums bf". */
export const namesPerson = ({ text, word }: Pick<Token, 'text' | 'word'>): boolean =>
  plainWords[word] !== undefined || inHaste.has(text) || inShort.has(text);

/**
 * A text with one word for each of the people about a child: "mam" is "mum", "step-father" is "stepdad", and the name or age that is
 * put behind, as in "sister (6)", "brother Tom" or "mum, Kelly,", is left out. Lists of people need the plain word alone.
 */
export function withPlainPeople(text: string, tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const who = whoHad(tokens, place, token);
    if (who !== null) plain.push(who);
    const said =
      plainWords[token.word] ??
      parentInShort(text, tokens, place) ??
      ownInHaste(tokens, place) ??
      partnerIn(tokens, place);
    if (said === undefined || isOther(tokens, place)) {
      plain.push(who === null ? token : tokenWith(token, { ...had, from: who.to, begins: false }));
      continue;
    }
    const one = token.begins ? undefined : asOne.get(said.text);
    const first = one === undefined ? null : takenFrom(plain, one.first);
    const { from, begins } = first ?? (families.has(said.text) && !token.begins ? kindFrom(plain) : null) ?? token;
    const { text: plainText, word } = one === undefined || first === null ? said : one;
    plain.push({ text: plainText, word, from, to: token.to, begins });
    if (isQuoted(text, tokens, place)) plain.push({ ...colon, from: token.to, to: token.to + 1, begins: false });
    if (!token.text.endsWith("'s")) place = behindContrast(text, tokens, behindInsert(text, tokens, place)) - 1;
  }
  return plain;
}

const colon = plainOf(':');
const opened = /^\s+['"\u2018\u201c]$/;
const quoted = /^[^'"\u2018\u2019\u201c\u201d\n]*\s[^'"\u2018\u2019\u201c\u201d\n]*['"\u2019\u201d]/;

/** "Mum 'touched the iron'": what somebody says, where no word of saying stands; and not "mum 'helps'". */
function isQuoted(text: string, tokens: readonly Token[], place: number): boolean {
  const [token, next] = [tokenAt(tokens, place), tokenAt(tokens, place + 1)];
  if (token === undefined || next === undefined || next.begins || next.from - token.to < 2) return false;
  // "nan says mother 'gets hit'": who is told of
  let first = place;
  while (first > 0 && kinds.has(textAt(tokens, first - 1))) first -= 1;
  if (goesOnAt(tokens, first) && !beforeTeller.has(textAt(tokens, first - 1))) return false;
  return opened.test(text.slice(token.to, next.from)) && quoted.test(text.slice(next.from, next.from + longestQuote));
}
const longestQuote = 80;
const beforeTeller = new Set([',', '-', ':', '(', 'per', 'and']);

const who = plainOf('who');
const had = plainOf('had');

/** "Her sister who'd broken her hip", "nan who's fallen": the "who" of two words that are written as one; null where none is. */
function whoHad(tokens: readonly Token[], place: number, token: Token): Token | null {
  if (token.text !== "who'd" && !(token.text === "who's" && isDone(textAt(tokens, place + 1)))) return null;
  return tokenWith(token, { ...who, to: token.from + who.text.length });
}
const isDone = (text: string): boolean => dones.has(text);
const dones = new Set(['been', 'had', 'broken', 'fallen', 'got', 'lost', 'done', 'come']);

/** "Mum's bf threw a plate", "mums bf", and not "bf well", which is breastfed. */
function partnerIn(tokens: readonly Token[], place: number): Plain | undefined {
  const partner = partners.get(textAt(tokens, place));
  if (partner === undefined || !goesOnAt(tokens, place) || fed.has(textAt(tokens, place + 1))) return undefined;
  const whose = textAt(tokens, place - 1);
  return whose.endsWith("'s") || whose === 'her' || inHaste.has(whose) ? partner : undefined;
}
const partners = new Map([
  ...['bf', "bf's"].map((one) => [one, plainOf(one.replace('bf', 'boyfriend'))] as const),
  ...['gf', "gf's"].map((one) => [one, plainOf(one.replace('gf', 'girlfriend'))] as const),
]);
const fed = new Set(['well', 'on', 'exclusively', 'baby', 'hourly', 'and', '3', '2', 'every', 'demand', 'ok', 'fine']);

/** "Mo intoxicated", "Fa's overdose": no months ("6 mo"), no first aid, and nobody of that name whose age is told. */
function parentInShort(text: string, tokens: readonly Token[], place: number): Plain | undefined {
  const parent = inShort.get(textAt(tokens, place));
  const token = tokenAt(tokens, place);
  if (parent === undefined || token === undefined || /^[A-Z]{2}/.test(text.slice(token.from, token.to)))
    return undefined;
  if (!token.begins && (/^\d/.test(textAt(tokens, place - 1)) || beforeMonths.has(textAt(tokens, place - 1))))
    return undefined;
  const next = textAt(tokens, place + 1);
  if (!goesOnAt(tokens, place + 1)) return parent;
  // "Fa's arm broken": a child of that name
  if (token.text.endsWith("'s") && isSiteAt(tokens, place + 1)) return undefined;
  const isAged = (next === '(' || next === ',') && /^\d/.test(textAt(tokens, place + 2));
  return isAged || behindInitials.has(next) ? undefined : parent;
}
const inShort = new Map(
  Object.entries(shortParents).flatMap(([short, parent]) =>
    ['', "'s"].map((end) => [short + end, plainOf(parent + end)] as const),
  ),
);

/** "Mums boyfriend": what is written with an apostrophe. */
function ownInHaste(tokens: readonly Token[], place: number): Plain | undefined {
  const own = inHaste.get(textAt(tokens, place));
  return own !== undefined && goesOnAt(tokens, place + 1) && oftenTheirs.has(textAt(tokens, place + 1))
    ? own
    : undefined;
}
const inHaste = new Map(ownersInHaste.map((owner) => [`${owner}s`, plainOf(`${owner}'s`)]));

/** "Team-mate", "infant school": no friend, and no baby. */
const isOther = (tokens: readonly Token[], place: number): boolean =>
  (textAt(tokens, place) === 'pt' && thick.has(textAt(tokens, place + 1))) ||
  (goesOnAt(tokens, place) && ofMates.has(textAt(tokens, isHyphen(tokens, place - 1) ? place - 2 : place - 1))) ||
  (goesOnAt(tokens, place + 1) && ofNobody.has(textAt(tokens, place + 1)));

/** "PT burn": of partial thickness. */
const thick = new Set(['burn', 'burns', 'scald', 'scalds']);

/** "Step-dad", "his step dad": takes the first word away from what was said; null where it does not stand there. */
function takenFrom(plain: Token[], first: string): Token | null {
  const at = plain.at(-1)?.text === '-' ? -2 : -1;
  const before = plain.at(at);
  if (before?.text !== first) return null;
  // "slipped off the step mum was on"
  if (first === 'step' && at === -1 && !before.begins && !beforeStep.has(plain.at(-2)?.text ?? '')) return null;
  plain.splice(at);
  return before;
}

/** "Kinship carer", "half-brother": takes the first word away from what was said; null where none stands there. */
function kindFrom(plain: Token[]): Token | null {
  const kind = plain.at(plain.at(-1)?.text === '-' ? -2 : -1);
  return kind !== undefined && kinds.has(kind.text) ? takenFrom(plain, kind.text) : null;
}

const longestInsert = 7;

/** Where a text goes on behind a name or an age that is put behind a person. */
function behindInsert(text: string, tokens: readonly Token[], person: number): number {
  const next = person + 1;
  if (!goesOnAt(tokens, next)) return next;
  if (isName(text, tokens, next) || isEmphatic(tokens, next)) return next + 1;
  const end = behindWeeks(tokens, next);
  if (end > next) return end;
  const close = closing.get(textAt(tokens, next));
  if (close === undefined) return next;
  for (let place = next + 1; place <= next + longestInsert && goesOnAt(tokens, place); place += 1) {
    if (textAt(tokens, place) === close) return place > next + 1 ? place + 1 : next;
    if (isOfSide(tokens, place)) continue;
    if (!withinAge.has(textAt(tokens, place)) && !/^\d/.test(textAt(tokens, place)) && !isName(text, tokens, place))
      return next;
  }
  return next;
}
/** "Nan (dad's side)", "aunt (maternal)". */
const isOfSide = (tokens: readonly Token[], place: number): boolean =>
  lines.has(textAt(tokens, place)) ||
  (textAt(tokens, place + 1) === 'side' && textAt(tokens, place).endsWith("'s")) ||
  (textAt(tokens, place) === 'side' && textAt(tokens, place - 1).endsWith("'s"));
const lines = new Set(['maternal', 'paternal', 'mat', 'pat']);
/** "Dad himself takes valproate". */
const isEmphatic = (tokens: readonly Token[], place: number): boolean =>
  selves.has(textAt(tokens, place)) && goesOnAt(tokens, place + 1) && /^[a-z]/.test(textAt(tokens, place + 1));
/** "Mum 34/40, fell": how far on a pregnancy is, up to the comma behind it. */
function behindWeeks(tokens: readonly Token[], from: number): number {
  if (!/^\d/.test(textAt(tokens, from))) return from;
  let place = from + 1;
  while (goesOnAt(tokens, place) && weeks.has(textAt(tokens, place))) place += 1;
  const isWeeks = place > from + 1 || textAt(tokens, from).endsWith('/40');
  const isDoing = doing.test(textAt(tokens, place + 1)) && goesOnAt(tokens, place + 1);
  return isWeeks && isDoing && textAt(tokens, place) === ',' ? place + 1 : from;
}
/** What she did then: "31/40, feeling plenty of kicks" is of the unborn. */
const doing = /(?:ed|fell|had|has|was|hurt|cut|burnt|broke)$/;
const closing = new Map([
  ['(', ')'],
  [',', ','],
]);

/** "The dog bit his sister, not him": where a text goes on behind who is told apart from the person before. */
function behindContrast(text: string, tokens: readonly Token[], next: number): number {
  const not = textAt(tokens, next) === ',' || textAt(tokens, next) === '(' ? next + 1 : next;
  if (textAt(tokens, not) !== 'not' || !goesOnAt(tokens, next) || !goesOnAt(tokens, not)) return next;
  const child = determining.has(textAt(tokens, not + 1)) ? not + 2 : not + 1;
  if (!goesOnAt(tokens, child) || !(children.has(textAt(tokens, child)) || isName(text, tokens, child))) return next;
  const end = textAt(tokens, child + 1);
  if (goesOnAt(tokens, child + 1) && !behindChild.has(end)) return next;
  const isEnclosed = (end === ')' || end === ',') && textAt(tokens, next) === closedBy.get(end);
  return isEnclosed && goesOnAt(tokens, child + 2) ? child + 2 : child + 1;
}
const closedBy = new Map([
  [')', '('],
  [',', ','],
]);
const determining = new Set(['the', 'this', 'our', 'my']);
const children = new Set(['him', 'her', 'he', 'she', 'child', 'baby', 'pt', 'patient', 'me', 'boy', 'girl', 'toddler']);
const behindChild = new Set([',', ')', 'who', 'that', 'and', '-', 'when', 'at', 'on', 'in', 'with', 'by']);

/** "Ella": a word that no dictionary knows, or that is a name as well, with a capital. */
function isName(text: string, tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || token.begins || !(token.word === unknownWord || nameWords.has(token.text))) return false;
  return /^[A-Z][a-z]+$/.test(text.slice(token.from, token.to));
}
