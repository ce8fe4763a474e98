import { listed } from '../dictionary/forms.js';
import { type Mention } from '../mention.js';
import { hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const withdrawals = new Set(['withdrawn', 'withdrew', 'retracted', 'rescinded']);
const checked = new Set(['birthmark', 'birthmarks', 'naevus', 'naevi', 'melanocytosis', 'melanosis']);
const maps = new Set(['map', 'maps']);
const told = new Set(
  listed(`
  rang, called, phoned, reported, re, referral, concern, raised, flagged, contacted
`),
);
/** Whose word it is: what a child takes back may well be so. */
const tellers = new Set(
  listed(`
  allegation, allegations, disclosure, disclosed, statement, complaint, child, he, she, account
`),
);

/** Consent, a child or a place at nursery is withdrawn too, and by a parent. */
const others = new Set([
  ...['consent', 'from', 'nursery', 'school', 'child', 'baby', 'him', 'her', 'them', 'children'],
  ...['mum', 'mother', 'mam', 'dad', 'father', 'parent', 'parents', 'carer', 'carers', 'family'],
]);
const reachOfOther = 3;

/** "Bank staff rang re "bruised back". Checked body map, withdrawn": what somebody took for an injury, before the map was looked at. */
export function isWithdrawn(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  if (kind !== 'injury') return false;
  const sentence = sentenceOf(tokens, first);
  if (!hasWord(tokens, sentence.first, sentence.last, told)) return false;
  const next = sentence.last + 1 < tokens.length ? sentenceOf(tokens, sentence.last + 1) : sentence;
  if (hasWord(tokens, sentence.first, next.last, tellers) || !hasWithdrawal(tokens, last + 1, next.last)) return false;
  if (hasWord(tokens, last + 1, next.last, checked)) return true;
  for (let place = last + 1; place < next.last; place += 1)
    if (textAt(tokens, place) === 'body' && maps.has(textAt(tokens, place + 1))) return true;
  return false;
}

/** Whether a word of an injury may be what is withdrawn between two places. */
function hasWithdrawal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1)
    if (withdrawals.has(textAt(tokens, place)) && !hasWord(tokens, place - reachOfOther, place + reachOfOther, others))
      return true;
  return false;
}
