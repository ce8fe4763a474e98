import { harms } from './dictionary/agents.js';
import { childTellers, disclosedOf, otherTellers, tellingVerbs } from './dictionary/telling.js';
import { type Mention } from './mention.js';
import { behind, hasWord, sentenceOf, textAt } from './reading.js';
import { type Token } from './tokens.js';

const verbs = new Set(tellingVerbs);
const children = new Set(childTellers);
const others = new Set(otherTellers);
const doers = new Set(disclosedOf);
const denials = new Set([
  ...['will', 'would', 'might', 'could', 'may', 'if', 'scared', 'threatened'],
  'nobody',
  'no',
  'not',
  'never',
  "didn't",
  "hasn't",
  'denies',
  'denied',
  'none',
  'nor',
  "doesn't",
]);
/** "It is alleged": nobody says who tells. */
const impersonal = new Set(['is', 'was', 'been', 'are', 'were']);
const reachOfTelling = 24;
const reachOfTeller = 6;
const reachOfDoer = 4;
const objects = new Set(['to', 'told', 'tells', 'with', 'informed', 'by', 'of', 'without', 'from', 'her', 'his']);

/** What a child tells that somebody did to it: from the word of telling to the deed. None where it is told of already. */
export function disclosuresIn(tokens: readonly Token[], mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((deed): readonly Mention[] => {
    if (deed.value !== 'assault') return [];
    const { first: begin, last: end } = sentenceOf(tokens, deed.first);
    const isTold = mentions.some(({ value, first }) => value === 'disclosure' && first >= begin && first <= end);
    if (isTold) return [];
    if (!hasWord(tokens, begin, behind(tokens, deed.last, reachOfDoer), doers) && !isByOther(tokens, deed)) return [];
    // "daddy smacks me": the child's own words
    if (textAt(tokens, deed.last) === 'me' || (textAt(tokens, deed.last + 1) === 'me' && deed.last < end))
      return [{ ...deed, kind: 'concern', value: 'disclosure', first: Math.max(begin, deed.first - 1), isPair: false }];
    const verb = tellingBefore(tokens, deed.first, begin);
    if (verb === null || hasWord(tokens, verb + 1, deed.first - 1, denials)) return [];
    if (!hasWord(tokens, verb + 1, behind(tokens, deed.last, reachOfDoer), doers) && !isByOther(tokens, deed))
      return [];
    return [{ ...deed, kind: 'concern', value: 'disclosure', first: verb, last: deed.last, isPair: false }];
  });
}

const subjects = new Set(['he', 'she', 'they']);
const victims = new Set(['him', 'her', 'me']);

/** "She has told two teachers that he kicks her". */
function isByOther(tokens: readonly Token[], { first, last }: Mention): boolean {
  return subjects.has(textAt(tokens, first - 1)) && victims.has(textAt(tokens, last));
}

/** The word with which the child tells of what stands at a place. */
function tellingBefore(tokens: readonly Token[], place: number, begin: number): number | null {
  for (let verb = place - 1; verb >= Math.max(begin, place - reachOfTelling); verb -= 1)
    if (verbs.has(textAt(tokens, verb)) && !impersonal.has(textAt(tokens, verb - 1)) && isOfChild(tokens, verb, begin))
      return verb;
  return null;
}

/** Whether the child tells: nobody else stands before the verb, or the child stands between. */
function isOfChild(tokens: readonly Token[], verb: number, begin: number): boolean {
  for (let place = verb - 1; place >= Math.max(begin, verb - reachOfTeller); place -= 1) {
    const text = textAt(tokens, place);
    if (children.has(text)) return true;
    if (others.has(text) && !objects.has(textAt(tokens, place - 1))) return false;
  }
  return true;
}

const harming = new Set([...harms.filter((word) => !word.includes(' ')), 'hit', 'hits', 'hurt', 'hurts', 'abused']);
const reachOfHarm = 14;

/** Whether what a child told somebody is of harm: not "told me that she likes maths". */
export function isOfHarm(tokens: readonly Token[], last: number): boolean {
  return hasWord(tokens, last + 1, behind(tokens, last, reachOfHarm), harming);
}
