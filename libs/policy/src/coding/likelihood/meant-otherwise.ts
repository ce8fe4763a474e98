import { reasons } from '../dictionary/short-words.js';
import { type Mention } from '../mention.js';
import { goesOnAt, hasWord, textAt } from '../text/reading.js';
import { given } from '../reach/reach-words.js';
import { type Token } from '../text/tokens.js';
import { type Span } from '../where-words.js';

/** Whether a phrase of what may come is not said of a mention behind it: of something else, or the mention tells anew. */
export const isMeantOtherwise = (tokens: readonly Token[], context: Span, mention: Mention): boolean =>
  isOfOtherPlan(tokens, context, mention) ||
  isOfOtherQuestion(tokens, context, mention) ||
  isBehindPaper(tokens, context, mention) ||
  isOfOtherTalk(tokens, context, mention) ||
  isDoneAnyway(tokens, context, mention);

const planning = new Set([
  ...['planning', 'planned', 'plans', 'plan', 'intending', 'intended', 'intends', 'about', 'tempted', 'preparing'],
  ...['considering', 'considered', 'contemplating', 'contemplated', 'contemplates', 'thinking', 'thinks', 'thought'],
  ...['thoughts', 'talked'],
]);
const ofTaking = new Set(['take', 'taking', 'an', 'another', 'have', 'about', 'to', 'contemplating', 'contemplated']);
const commas = new Set([',']);
const reachOfTaking = 4;
/** "About to take a shower when he fell", "tempted to hide the bruise", "thinking of leaving after dad hit her". */
function isOfOtherPlan(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (!planning.has(textAt(tokens, first)) || mention.first <= last + 1) return false;
  if (hasWord(tokens, last + 1, mention.first - 1, reasons)) return true;
  if (!ofTaking.has(textAt(tokens, last)) || textAt(tokens, first) === 'planning') return false;
  if (mention.value !== 'poisoning' && mention.value !== 'laceration' && mention.kind !== 'self-harm') return true;
  return mention.first > last + reachOfTaking || hasWord(tokens, last + 1, mention.first - 1, commas);
}

const askers = new Set(['i', 'we', 'anyone', 'anybody', 'staff', 'school', 'nursery']);
const finding = new Set([
  'see',
  'notice',
  'find',
  'spot',
  'get',
  'suspect',
  'hear',
  'have',
  'suffer',
  'sustain',
  'ever',
]);
/** "Should I be worried about the bruise on his ear?", and not "should anyone get burnt". */
const isOfOtherQuestion = (tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean =>
  textAt(tokens, first) === 'should' &&
  askers.has(textAt(tokens, last)) &&
  !finding.has(textAt(tokens, last + 1)) &&
  mention.first > last + 2;

const papers = new Set([
  ...[
    'leaflet',
    'leaflets',
    'information',
    'video',
    'videos',
    'poster',
    'posters',
    'booklet',
    'advice',
    'film',
    'book',
  ],
]);
const turns = new Set(['because', 'since', 'as', 'disclosed']);
const treated = new Set([
  'dressed',
  'cooled',
  'covered',
  'cleaned',
  'seen',
  'noted',
  'referred',
  'photographed',
  'today',
]);
const futures = new Set(['is', 'are', 'gets', 'get', 'if']);
const whens = new Set(['when']);
const reachOfTreated = 5;
/** "Leaflet given: burn to hand dressed", "information on burns given as he has burns to both feet": what was seen or done. */
function isBehindPaper(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (!hasWord(tokens, first, last, papers)) return false;
  const before = mention.first - 1;
  if (hasWord(tokens, last + 1, mention.first, turns)) return true;
  if (hasWord(tokens, last + 1, before, whens)) return !hasWord(tokens, last + 1, mention.last, futures);
  for (let place = last + 1; place <= before; place += 1)
    if (textAt(tokens, place) === ':' && given.has(textAt(tokens, place - 1)))
      return (
        hasWord(tokens, mention.last + 1, mention.last + reachOfTreated, treated) ||
        (mention.kind === 'mechanism' && past.test(textAt(tokens, mention.first)))
      );
  return false;
}
const past = /(?:ed|fell|hit|burnt|struck|caught)$/;

const seeing = new Set(['see', 'notice', 'find']);
const told = new Set(['the', 'his', 'her', 'this', 'a']);
const saving = new Set(['save', 'spare']);
/** "Talked about falling attendance and the bruise on his arm", "may see bruises from where he hit her", "to save him pain from the burn". */
function isOfOtherTalk(
  tokens: readonly Token[],
  { first, last }: Span,
  { kind, bodySite, first: at }: Mention,
): boolean {
  const [begin, end] = [textAt(tokens, first), textAt(tokens, last)];
  if ((begin === 'we' || begin === 'i') && end.endsWith('ing'))
    return bodySite !== null && told.has(textAt(tokens, at - 1));
  if (begin === 'to' && saving.has(textAt(tokens, first + 1))) return at > last + 2;
  return first < last && seeing.has(end) && kind === 'mechanism';
}

export const afraid: ReadonlySet<string> = new Set([
  'scared',
  'frightened',
  'afraid',
  'terrified',
  'petrified',
  'fear',
  'fearful',
]);
const wishes = new Set(['feels', 'felt', 'feel', 'tempted', 'thoughts', 'urges']);
const haves = new Set(['has', 'had', 'did', 'then']);
const everies = new Set(['every', 'most', 'each']);
const reachOfEvery = 4;
/** "Scared of dad hitting her every night", "feels like cutting and has cut her arm": it is done all the same. */
export function isDoneAnyway(tokens: readonly Token[], { first, last }: Span, mention: Mention): boolean {
  if (hasWord(tokens, first, last, afraid)) return isDoneOften(tokens, mention.last);
  return (
    wishes.has(textAt(tokens, first)) &&
    haves.has(textAt(tokens, mention.first - 1)) &&
    textAt(tokens, mention.first - 2) === 'and'
  );
}

/** "Hitting her every night", "as he did last week". */
export function isDoneOften(tokens: readonly Token[], last: number): boolean {
  for (let place = last + 1; place <= last + reachOfEvery && goesOnAt(tokens, place); place += 1) {
    if (everies.has(textAt(tokens, place)) && place <= last + 2) return true;
    if (textAt(tokens, place) === 'as' && textAt(tokens, place + 2) === 'did') return true;
  }
  return false;
}
