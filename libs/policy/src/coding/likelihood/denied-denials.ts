import { clauseEnds, determiners } from '../dictionary/short-words.js';
import { type Context } from '../contexts.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { isPlace } from '../sites/sides.js';
import { type Found } from '../text/terms.js';
import { type Token } from '../text/tokens.js';

type Said = Found<readonly Context[]>;

const saying = new Set([
  ...['say', 'saying', 'says', 'said', 'sure', 'certain', 'claim', 'claiming', 'confident', 'guarantee', 'promise'],
  ...['prove', 'think', 'state', 'convinced', 'believe', 'satisfied', 'argue', 'suggest', 'suggesting', 'certainty'],
]);
const between = new Set([
  ...['that', 'if', 'whether', 'there', 'it', 'he', 'she', 'this', 'these', 'they', 'is', 'was', 'are', 'were', 'has'],
  ...['had', 'have', 'be', 'been', 'to', 'for', 'with', 'any', 'one', 'possible', 'able', 'definitely', 'yet', 'safe'],
  ...["there's", "it's", "he's", "she's", 'not', 'no'],
]);
const withouts = new Set(['without', 'unable', 'free', 'clear']);
const reachOfWithout = 7;
const everyTime = new Set(['never', 'hardly', 'rarely', 'scarcely', 'seldom', 'not', 'barely']);

const isDenial = ({ means }: Said): boolean =>
  means.some(({ changes, side }) => changes === 'negated' && side === 'before');

const doubt: readonly Context[] = [{ changes: 'uncertain', side: 'before' }];

/** Denials that another denial takes back: "cannot say there is no fracture" is a doubt, "never without a bruise" is none. */
export function withDeniedDenials(tokens: readonly Token[], found: readonly Said[]): readonly Said[] {
  let told: Said[] | null = null;
  for (let place = 0; place < found.length; place += 1) {
    const one = found[place];
    if (one === undefined || !isDenial(one)) continue;
    if (isSpokenNo(tokens, one)) {
      told = (told ?? [...found]).filter((other) => other !== one);
      continue;
    }
    if (isYetUnsaid(tokens, one)) {
      told = (told ?? [...found]).map((other) => (other === one ? { ...one, means: doubt } : other));
      continue;
    }
    if (isNeverWithout(tokens, one)) {
      told = (told ?? [...found]).filter((other) => other !== one && !isOfWithout(tokens, other, one));
      continue;
    }
    const next = found[place + 1];
    if (next === undefined || !isDenial(next) || !isUnsaid(tokens, one, next)) continue;
    told = (told ?? [...found]).flatMap((other) =>
      other === one ? [] : other === next ? [{ ...next, means: doubt }] : [other],
    );
  }
  return told ?? found;
}

/** "Unclear from the notes if there was a burn": what is asked is a doubt, and no condition. */
export function withAskedIfs(tokens: readonly Token[], found: readonly Said[]): readonly Said[] {
  const isAsked = ({ first, last, means }: Said): boolean =>
    first === last &&
    textAt(tokens, first) === 'if' &&
    means.some(({ changes }) => changes === 'hypothetical') &&
    isAfterAsking(tokens, first);
  return found.some(isAsked) ? found.map((one) => (isAsked(one) ? { ...one, means: doubt } : one)) : found;
}

function isAfterAsking(tokens: readonly Token[], place: number): boolean {
  // "asked if it was broken", and not "asked to come back if it swells"
  if (asking.has(textAt(tokens, place - 1)) && goesOnAt(tokens, place)) return true;
  for (let before = place - 1; before >= place - reachOfWithout && goesOnAt(tokens, before + 1); before -= 1) {
    if (clauseEnds.has(textAt(tokens, before))) return false;
    if (askers.has(textAt(tokens, before))) return true;
  }
  return false;
}
const asking = new Set(['ask', 'asks', 'asked', 'asking', 'query', 'queries', 'querying', 'queried', 'see', 'know']);
const askers = new Set([
  ...[
    'unclear',
    'unsure',
    'uncertain',
    'unknown',
    'doubtful',
    'wonder',
    'wonders',
    'wondered',
    'wondering',
    'debatable',
  ],
  ...[
    'question',
    'establish',
    'established',
    'ascertain',
    'determine',
    'determined',
    'undecided',
    'unaware',
    'check',
    'surprised',
  ],
]);

/** "Need the CT before anyone can say skull isn't broken": nobody can say so yet. */
function isYetUnsaid(tokens: readonly Token[], { first }: Said): boolean {
  for (let place = first - 1; place > first - reachOfSaying && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (saying.has(text))
      return (
        hasWord(tokens, place - 1, place - 1, abilities) && hasWord(tokens, place - reachOfSaying, place - 2, untils)
      );
    if (!between.has(text) && !determiners.has(text) && !isPlace(tokens, place)) return false;
  }
  return false;
}
/** "Before I could say no, he hit me": what somebody says, and no denial of it. */
const isSpokenNo = (tokens: readonly Token[], { first, last }: Said): boolean =>
  first === last &&
  textAt(tokens, first) === 'no' &&
  textAt(tokens, first - 1) === 'say' &&
  (!goesOnAt(tokens, first + 1) || refused.has(textAt(tokens, first + 1)));
const refused = new Set([',', 'he', 'she', 'they', 'dad', 'mum', 'to']);
const reachOfSaying = 5;
const abilities = new Set(['can', 'could', 'be', 'to', 'are', 'is', 'am', 'able']);
const untils = new Set(['before', 'until', 'till']);

/** "We can't be sure there isn't". */
function isUnsaid(tokens: readonly Token[], one: Said, { first }: Said): boolean {
  let isSaid = false;
  for (let place = one.first; place < first; place += 1) {
    const text = textAt(tokens, place);
    if (saying.has(text)) isSaid = true;
    else if (place > one.last && !between.has(text) && !determiners.has(text) && !isPlace(tokens, place)) return false;
    if (!goesOnAt(tokens, place + 1)) return false;
  }
  return isSaid;
}

/** "Hardly a week goes by without". */
function isNeverWithout(tokens: readonly Token[], { first }: Said): boolean {
  if (!withouts.has(textAt(tokens, first)) || isOfLeaving(tokens, first)) return false;
  for (let place = first - 1; place >= first - reachOfWithout && goesOnAt(tokens, place + 1); place -= 1) {
    const text = textAt(tokens, place);
    if (clauseEnds.has(text)) return false;
    if (everyTime.has(text) || text.endsWith("n't")) return true;
  }
  return false;
}

/** "Did not leave without being seen": what was not done, and none that is always there. */
const isOfLeaving = (tokens: readonly Token[], without: number): boolean =>
  leaving.has(textAt(tokens, without - 1)) && careMissed.has(textAt(tokens, without + 1));
const leaving = new Set(['leave', 'left', 'leaving', 'go', 'gone', 'home', 'ed', 'department', 'dept', 'walk', 'out']);
const careMissed = new Set(['being', 'seeing', 'treatment', 'review', 'assessment', 'triage', 'waiting']);

const isOfWithout = (tokens: readonly Token[], other: Said, { first }: Said): boolean =>
  isDenial(other) &&
  other.last < first &&
  first - other.last <= reachOfWithout &&
  (everyTime.has(textAt(tokens, other.last)) || textAt(tokens, other.last).endsWith("n't"));
