import { named } from '../dictionary/people/plain-people.js';
import { meanings } from '../text/meanings.js';
import { closeOf } from './brackets.js';
import { goesOnAt, isNumber, textAt, tokenAt } from '../text/reading.js';
import { tokenWith, type Token } from '../text/tokens.js';
import { numberFor } from '../text/words.js';

const comma = { text: ',', word: numberFor(',') } as const;
const withWord = { text: 'with', word: numberFor('with') } as const;
/** Fewer words in brackets say more of the word before: "(left)", "(healed)". */
const fewest = 2;
const relatives = new Set(named);
const turns = new Set(['this', 'now', 'today']);
const ofBody = new Set(['condition', 'injury']);

/**
 * A text with a comma for brackets that a sentence ends with: "no LOC (fell off the sofa)". What a relative has is said with a word:
 * "brother (asthma)" is "brother with asthma".
 */
export function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let plain: Token[] | null = null;
  let close = -1;
  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined) continue;
    const end = token.text === '(' && goesOnAt(tokens, place) ? closeOf(tokens, place) : null;
    const word = end === null ? null : wordFor(tokens, place, end);
    if (end === null || word === null) {
      if (place !== close) plain?.push(token);
      continue;
    }
    plain ??= tokens.slice(0, place);
    plain.push(tokenWith(token, word));
    // a comma still ends what the relative has
    if (!goesOnAt(tokens, end + 1) || textAt(tokens, end + 1) === ',') close = end;
  }
  return plain ?? tokens;
}

/** What is said for brackets; null where they stay: "in 2021 (L femur #)", "off the table (1 m)". */
function wordFor(tokens: readonly Token[], open: number, close: number): typeof comma | typeof withWord | null {
  const before = textAt(tokens, open - 1);
  const means = isOfRelative(tokens, open - 1) ? meanings.at(tokens, open + 1)?.means : undefined;
  if (means?.is === 'fact' && ofBody.has(means.kind) && !(means.kind === 'injury' && isCompanion(tokens, open)))
    return withWord;
  if (goesOnAt(tokens, close + 1) || close - open <= fewest) return null;
  const next = textAt(tokens, open + 1);
  // "previous scald 2022 (this time burnt his hand)"
  return (isNumber(before) && !turns.has(next)) || isNumber(next) ? null : comma;
}

/** "Attended with mum, brother (burn to hand)": who came with the child. */
function isCompanion(tokens: readonly Token[], open: number): boolean {
  for (let place = open - 1; place >= 0 && goesOnAt(tokens, place + 1); place -= 1)
    if (companies.has(textAt(tokens, place))) return true;
  return false;
}
const companies = new Set(['with', 'by', 'attended', 'came', 'brought', 'presented', 'here']);

/** "FH: brother (asthma)", and not "hit by his brother (bruise to arm)". */
function isOfRelative(tokens: readonly Token[], person: number): boolean {
  if (!relatives.has(textAt(tokens, person))) return false;
  let place = person;
  while (goesOnAt(tokens, place) && whose.has(textAt(tokens, place - 1))) place -= 1;
  return !goesOnAt(tokens, place) || openings.has(textAt(tokens, place - 1));
}
const whose = new Set(['his', 'her', 'their', 'the', 'older', 'younger', 'elder', 'twin', 'big', 'little']);
const openings = new Set([',', ':', ')', 'and']);
