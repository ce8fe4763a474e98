import { pauses } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { beginsAt, goesOnAt, hasWord, sentenceOf, textAt, tokenAt } from '../text/reading.js';
import { type Token } from '../text/tokens.js';
import { unknownWord } from '../text/words.js';

/** Who might know how a child was hurt. */
const named = new Set([
  ...[
    'mum',
    'mother',
    'mummy',
    'dad',
    'father',
    'daddy',
    'parent',
    'parents',
    'carer',
    'carers',
    'he',
    'she',
    'they',
    'child',
  ],
  ...[
    'family',
    'pt',
    'patient',
    'gran',
    'nan',
    'nana',
    'grandma',
    'grandmother',
    'grandad',
    'grandfather',
    'stepdad',
    'i',
  ],
  ...[
    'stepmum',
    'stepfather',
    'stepmother',
    'boyfriend',
    'partner',
    'uncle',
    'aunt',
    'auntie',
    'neither',
    'boy',
    'girl',
    'moc',
  ],
  ...[
    'foc',
    'mo',
    'fa',
    'mgm',
    'mgf',
    'pgm',
    'pgf',
    'pupil',
    'yp',
    'childminder',
    'babysitter',
    'brother',
    'sister',
    'foster',
  ],
  ...[
    'teenager',
    'toddler',
    'lad',
    'daughter',
    'son',
    'both',
    'cousin',
    'couple',
    'staff',
    'teacher',
    'nanny',
    'guardian',
  ],
]);
const nobody = new Set(['nobody', 'noone', 'none', 'anyone', 'anybody', 'we', 'it', 'one']);
/** Behind "it" that stands as the subject. */
const bearing = new Set([
  'is',
  'was',
  'remains',
  'not',
  'has',
  'cannot',
  'could',
  "isn't",
  "wasn't",
  'unclear',
  'unknown',
]);
const asking = new Set(['how', 'what', 'where', 'why', 'when', 'cause', 'mechanism', 'which', 'who']);
const telling = new Set(['says', 'said', 'per', 'according', 'reports', 'states', 'stated']);
const reachOfTeller = 9;
const reachBehind = 5;

/** "Mum unsure how": one who might know does not, which is no explanation. "Nobody knows how" stays what it is. */
export function whoDoesNotKnow(tokens: readonly Token[], mention: Mention): Mention {
  if (mention.value !== 'not-known') return mention;
  return isNamed(tokens, mention) ? { ...mention, kind: 'explanation', value: 'none-given' } : mention;
}

const falls = new Set(['fall', 'fell', 'tumble']);
const asked = new Set(['how', 'if', 'whether', 'any', 'no', 'not']);

/** "Nobody saw fall": that there was one is told, too. */
export function fallWithin(
  tokens: readonly Token[],
  { first, last }: Mention,
  told: readonly Mention[],
): Mention | null {
  for (let place = first + 1; place <= last; place += 1) {
    if (!falls.has(textAt(tokens, place)) || hasWord(tokens, place - 2, place - 1, asked)) continue;
    if (told.some((one) => one.value.startsWith('fall'))) return null;
    return { kind: 'mechanism', value: 'fall', bodySite: null, laterality: null, first: place, last: place };
  }
  return null;
}

const findings = new Set(['found', 'find', 'finding', 'finds', 'discovered', 'heard', 'hearing', 'came', 'returned']);
const unseen = new Set([
  'no',
  'nobody',
  'not',
  'none',
  'unseen',
  'unwitnessed',
  'alone',
  'never',
  'nothing',
  'noone',
  'unwitness',
]);

/** "Found on the floor", "heard a thud": how it came to be known, and not that nobody saw it. */
export function isOnlyFound(tokens: readonly Token[], { first, last }: Mention): boolean {
  // "no one had seen mum for a week"
  if (textAt(tokens, last) === 'seen' && textAt(tokens, last - 1) === 'had' && goesOnAt(tokens, last + 1))
    return !behindSeen.has(textAt(tokens, last + 1));
  return findings.has(textAt(tokens, first)) && !hasWord(tokens, first, last, unseen);
}
const behindSeen = new Set([',', '-', '(', 'and', 'but', 'what', 'how', 'this', 'anything', 'or', 'so', 'as']);

const verbal = new Set([
  ...[
    'does',
    "doesn't",
    'doesnt',
    'did',
    "didn't",
    'do',
    "don't",
    'unsure',
    'not',
    'has',
    'had',
    'have',
    'cannot',
    'could',
    'unable',
  ],
  ...["couldn't", "can't", 'unaware', 'uncertain', 'no', 'at', 'unclear'],
]);
const relating = new Set(['who', 'and', 'but', 'is', 'was', 'says', 'said', '&', 'also', 'still']);

/** "Nan brought him, doesn't know how": behind the comma the same one is spoken of. */
function goesOn(tokens: readonly Token[], comma: number, first: number): boolean {
  if (textAt(tokens, comma) !== ',') return false;
  if (textAt(tokens, comma + 1) === 'who') return true;
  let place = comma + 1;
  while (place < first && relating.has(textAt(tokens, place))) place += 1;
  return place === first && verbal.has(textAt(tokens, first));
}

function isNamed(tokens: readonly Token[], { first, last }: Mention): boolean {
  const sentence = sentenceOf(tokens, first);
  let end = first;
  while (end < last && !asking.has(textAt(tokens, end))) end += 1;
  for (let place = end; place >= Math.max(sentence.first, first - reachOfTeller); place -= 1) {
    const text = textAt(tokens, place);
    if (nobody.has(text) && (text !== 'it' || bearing.has(textAt(tokens, place + 1)))) return false;
    if (named.has(text) || (place >= first - 3 && place < first && isName(tokens, place, first))) return true;
    if (place < first && !goesOn(tokens, place, first) && (text === ',' || text === ':' || text === '-')) break;
  }
  if (isBareVerb(tokens, first)) return true;
  for (let place = last + 1; place <= Math.min(sentence.last, last + reachBehind); place += 1)
    if (
      telling.has(textAt(tokens, place)) &&
      (isTeller(tokens, place + 1) || (textAt(tokens, place - 2) === ',' && named.has(textAt(tokens, place - 1))))
    )
      return true;
  return false;
}

/** "Bruise to arm, couldn't remember how": whoever is left out is who was asked. */
const isBareVerb = (tokens: readonly Token[], first: number): boolean =>
  bareVerbs.has(textAt(tokens, first)) && (beginsAt(tokens, first) || pauses.has(textAt(tokens, first - 1)));
const bareVerbs = new Set(
  [...verbal].filter(
    (verb) => !['unsure', 'not', 'no', 'at', 'unclear', 'uncertain', 'has', 'had', 'have'].includes(verb),
  ),
);

/** "Says the boy", "per his nan", "says the 4-yr-old". */
function isTeller(tokens: readonly Token[], from: number): boolean {
  const place = beforeTeller.has(textAt(tokens, from)) ? from + 1 : from;
  return (
    named.has(textAt(tokens, place)) ||
    agesOfTeller.has(textAt(tokens, textAt(tokens, place + 1) === '-' ? place + 2 : place + 1))
  );
}
const beforeTeller = new Set(['the', 'his', 'her', 'to']);
const agesOfTeller = new Set(['year', 'yr', 'yo', 'y', 'old']);

/** "Mia has no idea": a word of no dictionary that begins what is told. */
const isName = (tokens: readonly Token[], place: number, first: number): boolean =>
  (place === first - 1 || verbal.has(textAt(tokens, place + 1))) &&
  tokenAt(tokens, place)?.word === unknownWord &&
  /^[a-z]{2,}$/.test(textAt(tokens, place)) &&
  (beginsAt(tokens, place) || openings.has(textAt(tokens, place - 1)));
const openings = new Set([',', '-', 'and', 'but', ':', 'that']);
