import { notWords } from '../dictionary/short-words.js';
import { meanings } from '../text/meanings.js';
import { type Mention } from '../mention.js';
import { goesOnAt, textAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';

const sees = new Set(['saw', 'see', 'seen', 'noticed', 'notice', 'found', 'find', 'observed', 'observe']);
const nobodies = new Set(['nobody', 'noone', ...notWords]);
const anys = new Set(['a', 'an', 'any']);
const reachOfSeen = 5;
const reachOfHarm = 4;

/** "Nobody saw any bruise", "staff didn't see a mark on him": what would have been seen is not there; "nobody saw the bruise" was. */
export function isHarmNotSeen(tokens: readonly Token[], { kind, first }: Mention): boolean {
  if (kind !== 'injury') return false;
  for (let place = first - 1; place >= first - reachOfSeen && goesOnAt(tokens, place); place -= 1) {
    const text = textAt(tokens, place);
    if (sees.has(text)) return anys.has(textAt(tokens, place + 1)) && isNobody(tokens, place - 1);
    if (text === ',' || text === 'and' || text === 'but') return false;
  }
  return false;
}

/** "Interviewed with mum in next room": where the talk was; and not "seen after a fall, mum was in next room". */
export function isPlaceOfTalk(tokens: readonly Token[], { first }: Pick<Mention, 'first'>): boolean {
  let place = first - 1;
  while (goesOnAt(tokens, place) && beforeTalk.has(textAt(tokens, place))) place -= 1;
  return talks.has(textAt(tokens, place)) && place < first - 1;
}
const beforeTalk = new Set([
  ...['foster', 'father', 'mother', 'parents', 'carer', 'partner', 'stepdad', 'nan', 'step'],

  'with',
  'to',
  'alone',
  'mum',
  'dad',
  'and',
  'at',
  'home',
  'while',
  'by',
  'sw',
  'w',
  'separately',
  ',',
]);
const talks = new Set([
  ...[
    'interviewed',
    'interview',
    'spoken',
    'questioned',
    'assessed',
    'examined',
    'talked',
    'met',
    'conversation',
    'seen',
  ],
]);

const isNobody = (tokens: readonly Token[], place: number): boolean =>
  nobodies.has(textAt(tokens, place)) || (textAt(tokens, place) === 'one' && textAt(tokens, place - 1) === 'no');

/** Whether behind "nobody saw" a harm is named that nobody saw, and no event: "nobody saw a bruise". */
export function isOfNoHarm(tokens: readonly Token[], last: number): boolean {
  const any = anys.has(textAt(tokens, last)) ? last : last + 1;
  if (!anys.has(textAt(tokens, any)) || !sees.has(textAt(tokens, any - 1))) return false;
  for (let place = any + 1; place <= any + reachOfHarm && goesOnAt(tokens, place); place += 1) {
    const means = meanings.at(tokens, place)?.means;
    if (means?.is === 'fact') return means.kind === 'injury';
  }
  return false;
}
