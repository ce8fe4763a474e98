import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const verdicts = new Set([
  ...['normal', 'ok', 'okay', 'right', 'allowed', 'wrong', 'illegal', 'legal', 'usual', 'fine', 'acceptable', 'bad'],
  ...['against', 'abuse', 'lawful', 'alright'],
]);
const toWhom = new Set(['for', 'to', 'that', 'when', 'if', 'the', 'law', 'your', 'my', 'a']);
const asks = new Set(['is', 'if', 'whether', 'its', "it's", 'it', 'was', "isn't"]);
const reachOfVerdict = 9;

/** Then it is told of somebody: "is it normal when mum hits her". Whom it is only asked whether "to smack" is nobody struck. */
const struck = new Set(['her', 'him', 'me', 'us', 'them']);
const reachOfStruck = 2;

const isOfStruck = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  textAt(tokens, first - 1) !== 'to' && hasWord(tokens, first, last + reachOfStruck, struck);

/** "Asks is it normal for mums to hit their kids": somebody asks about such a deed, and tells of none. */
export function isAskedIfNormal(tokens: readonly Token[], mention: Mention): boolean {
  const { value, first } = mention;
  if (value !== 'assault' || isOfStruck(tokens, mention)) return false;
  for (let place = first - 1; place >= first - reachOfVerdict && goesOnAt(tokens, place); place -= 1) {
    if (!verdicts.has(textAt(tokens, place))) continue;
    return (
      toWhom.has(textAt(tokens, place + 1)) &&
      textAt(tokens, place - 1) !== 'not' &&
      asks.has(textAt(tokens, place - 1)) &&
      hasWord(tokens, place - 4, place - 1, asksWhether)
    );
  }
  return false;
}
const asksWhether = new Set(['if', 'whether', 'is', 'asks', 'asked', 'asking', 'was', "isn't"]);

/** "Asks if it is normal that dad hits her": it is asked of what is done to somebody. */
export function isNormalWhenStruck(tokens: readonly Token[], mention: Mention): boolean {
  const { value, first } = mention;
  if (value !== 'assault' || !isOfStruck(tokens, mention)) return false;
  for (let place = first - 1; place >= first - reachOfVerdict && goesOnAt(tokens, place); place -= 1) {
    if (!ofDeed.has(textAt(tokens, place))) continue;
    return (
      verdicts.has(textAt(tokens, place - 1)) &&
      asks.has(textAt(tokens, place - 2)) &&
      hasWord(tokens, place - 5, place - 2, asksWhether)
    );
  }
  return false;
}
const ofDeed = new Set(['that', 'when']);
