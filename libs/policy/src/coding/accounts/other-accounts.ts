import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

const accounts = new Set(['account', 'accounts']);
/** Before an account that nobody gives: of money, or on a screen. */
const held = new Set([
  ...['bank', 'savings', 'email', 'gmail', 'facebook', 'instagram', 'snapchat', 'tiktok', 'twitter', 'whatsapp'],
  ...['paypal', 'gaming', 'xbox', 'playstation', 'roblox', 'netflix', 'google', 'apple', 'user', 'media', 'trust'],
  ...["bank's", 'building', 'post', 'catalogue', 'credit', 'electric', 'gas', 'rent', 'joint'],
]);
const behindHeld = new Set(['number', 'details', 'password', 'holder', 'settings', 'balance', 'login']);
const banks = new Set(['bank', 'barclays', 'lloyds', 'halifax', 'natwest', 'santander', 'online']);
const atBank = new Set(['at', 'with', 'in']);

const reasons = new Set(['reason', 'reasons', 'excuse', 'excuses', 'explanation', 'explanations']);
const forWhat = new Set(['for', 'of', 'about', 're', 'why']);
/** What a reason is given for that is no harm. */
const lapses = new Set([
  ...['late', 'lateness', 'missing', 'missed', 'absence', 'absences', 'delay', 'delays', 'cancelling', 'cancellation'],
  ...['attending', 'attendance', 'leaving', 'moving', 'refusing', 'declining', 'coming', 'going'],
]);
const reachOfLapse = 5;

/** "Changed his bank account", "their reason for being late does not stack up": no account of how harm came about. */
export const isOfOtherAccount = (tokens: readonly Token[], mention: Mention, mentions: readonly Mention[]): boolean =>
  isHeldAccount(tokens, mention) || isOfLapse(tokens, mention, mentions);

function isHeldAccount(tokens: readonly Token[], { first, last }: Span): boolean {
  for (let place = first; place <= last; place += 1) {
    if (!accounts.has(textAt(tokens, place))) continue;
    if (
      held.has(textAt(tokens, place - 1)) ||
      (goesOnAt(tokens, place + 1) && behindHeld.has(textAt(tokens, place + 1)))
    )
      return true;
    return atBank.has(textAt(tokens, place + 1)) && hasWord(tokens, place + 2, place + 3, banks);
  }
  return false;
}

function isOfLapse(tokens: readonly Token[], { first, last }: Span, mentions: readonly Mention[]): boolean {
  const { first: begin } = sentenceOf(tokens, first);
  for (let place = last; place >= begin; place -= 1) {
    if (!reasons.has(textAt(tokens, place)) || !forWhat.has(textAt(tokens, place + 1))) continue;
    if (!hasWord(tokens, place + 2, place + reachOfLapse, lapses)) return false;
    return !mentions.some((one) => one.kind === 'injury' && one.first > place && one.first <= place + reachOfLapse);
  }
  return false;
}
