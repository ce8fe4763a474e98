import { listed } from '../dictionary/forms.js';
import { grownKin } from '../dictionary/people/kin.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, sentenceOf, textAt } from '../text/reading.js';
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

const isOfStruck = (tokens: readonly Token[], mention: Mention): boolean => {
  const { first, last } = mention;
  if (isToBeHitInPlay(tokens, mention)) return false;
  return (
    (textAt(tokens, first - 1) !== 'to' && hasWord(tokens, first, last + reachOfStruck, struck)) ||
    isToBeStruck(tokens, mention) ||
    isOfSomeone(tokens, mention)
  );
};

/** One of the home, whom a child that asks in general names by "dads" and "parents". */
const ones = new Set([
  ...['dad', 'mum', 'mother', 'father', 'stepdad', 'stepmum', 'uncle', 'aunt', 'boyfriend', 'partner'],
  ...['grandad', 'gran'],
  ...['nan', 'brother', 'sister', 'carer', 'cousin', "dad's", "mum's"],
]);
const general = new Set(['a', 'any', 'your', 'every']);
/** "To be hit by dad", "when it's dad who hits", "that he was beaten every week". */
function isOfSomeone(tokens: readonly Token[], { first, last }: Mention): boolean {
  if (asksLeave(tokens, first)) return true;
  const { first: begin, last: end } = sentenceOf(tokens, first);
  for (let place = Math.max(begin, first - reachOfVerdict); place <= Math.min(end, last + reachOfDoer); place += 1)
    if (ones.has(textAt(tokens, place)) && isOne(tokens, place, first)) return true;
  return false;
}
const reachOfDoer = 5;

/** "To be hit by a toddler", "to be smacked in a tackle", "to be beaten by brother at games". */
const isToBeHitInPlay = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasWord(tokens, first - 1, first, gets) &&
  hasWord(tokens, first - 2, first - 1, tos) &&
  hasWord(tokens, first + 1, last + 1, inOrBy) &&
  isOfPlay(tokens, first, last) &&
  !hasWord(tokens, last + 1, last + reachOfDoer, notInPlay);
/** By whom or what, right behind: "by a toddler", "in a tackle", "by brother at games" of who is beaten. */
function isOfPlay(tokens: readonly Token[], first: number, last: number): boolean {
  const from = inOrBy.has(textAt(tokens, last)) ? last : last + 1;
  const whom = articles.has(textAt(tokens, from + 1)) ? from + 2 : from + 1;
  if (tackles.has(textAt(tokens, whom)) || small.has(textAt(tokens, whom)))
    return !goesOnAt(tokens, whom + 1) || behindSmall.has(textAt(tokens, whom + 1));
  return hasWord(tokens, first, last, beaten) && hasWord(tokens, whom, last + reachOfDoer, games);
}
const articles = new Set(['a', 'the', 'my', 'his', 'her', 'little']);
const tackles = new Set(['tackle', 'tackles']);
const small = new Set(['toddler', 'baby', 'waves', 'wave']);
const behindSmall = new Set([',', 'and', 'sister', 'brother', 'all', 'so', 'when']);
const beaten = new Set(['beaten', 'beat', 'thrashed']);
const games = new Set(['games']);
const inOrBy = new Set(['in', 'by', 'at', 'during', 'playing', 'with']);
const notInPlay = new Set([
  ...grownKin,
  ...listed('coach, man, staff, belt, when, if, after, for, because, over, he, she, they'),
]);

/** "Is it normal to be hit": who asks is, unless by a thing. */
const isToBeStruck = (tokens: readonly Token[], { first, last }: Mention): boolean =>
  hasWord(tokens, first - 1, first, gets) && hasWord(tokens, first - 2, first - 1, tos) && !isInGame(tokens, last);
/** "By the ball", "in football", and not "after football", "with a cricket bat". */
function isInGame(tokens: readonly Token[], last: number): boolean {
  for (let place = last; place <= last + reachOfGame; place += 1)
    if (ofGames.has(textAt(tokens, place))) {
      const before = articles.has(textAt(tokens, place - 1)) ? textAt(tokens, place - 2) : textAt(tokens, place - 1);
      return (inOrBy.has(before) || ofGames.has(before)) && !withWhat.has(textAt(tokens, place + 1));
    }
  return false;
}
const reachOfGame = 4;
const withWhat = new Set(['bat', 'stick', 'boot', 'boots', 'racket', 'coach', 'teacher', 'glove', 'gloves', 'belt']);
const gets = new Set(['be', 'get', 'being', 'getting']);
const tos = new Set(['to']);
const ofGames = new Set(['ball', 'football', 'rugby', 'game', 'hockey', 'boxing', 'karate', 'judo', 'cricket']);

/** "Is it normal for a dad to hit" is of any; who stands before the verdict is the one who asks or is asked. */
const isOne = (tokens: readonly Token[], place: number, first: number): boolean =>
  !general.has(textAt(tokens, place - 1)) &&
  (place > first || tokens.slice(Math.max(0, place - reachOfVerdict), place).some(({ text }) => verdicts.has(text)));

/** "That he was beaten". */
const asksLeave = (tokens: readonly Token[], first: number): boolean =>
  hasWord(tokens, first - 1, first, passives) && hasWord(tokens, first - 2, first - 1, pronouns);
const passives = new Set(['was', 'is', 'gets', 'got']);
const pronouns = new Set(['he', 'she', 'they']);

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
const ofDeed = new Set(['that', 'when', 'for', 'to']);
